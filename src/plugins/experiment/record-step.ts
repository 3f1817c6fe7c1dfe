import {
  formatBytes,
  isDiskFull,
  KstoreError,
  recordTaskRun,
  type Repository,
  type TaskRunDraft,
  type Used,
  type Version,
} from '../../store/index.ts';
import { labelTask } from '../registry/task-definition.ts';
import { describeEnvironment } from '../runner/environment.ts';
import { describeEnd } from '../runner/live/describe-end.ts';
import type { LiveRun } from '../runner/live/live-run.ts';
import { listStateFiles } from '../runner/live/saved-state.ts';
import { clearWorkFolder } from '../runner/work-folder.ts';
import { listOutputs, type ExecutedTask } from './execute-task.ts';
import { mention, type PlannedStep } from './plan.ts';
import type { TaskRun } from './run-cache.ts';

/** A step that was run, and is to be recorded. */
export interface StepToRecord {
  readonly step: PlannedStep;
  readonly inputs: Readonly<Record<string, Version>>;
  readonly live: Pick<LiveRun, 'folder' | 'description'>;
  readonly outcome: ExecutedTask;
  /** What was found when its data was compared. */
  readonly data: Pick<TaskRunDraft, 'dataCheck'>;
}

/** The record, and the outcome as it stands there. */
export interface RecordedStep {
  readonly run: TaskRun;
  readonly outcome: ExecutedTask;
}

/**
 * Records how a step went. One whose outputs the disk has no room to store is recorded as failed, without them.
 *
 * @throws KSTORE_SYSTEM when the disk has not even room for the record; what a run left to go on from stays.
 */
export async function recordStep(repository: Repository, done: StepToRecord): Promise<RecordedStep> {
  try {
    return await record(repository, done);
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    if (Object.keys(done.outcome.outputs).length === 0) throw describeUnrecorded(done, error);
  }
  const failed = { ...done, outcome: failForSpace(done) };
  clearWorkFolder(done.live.folder, done.outcome.saved);
  try {
    return await record(repository, failed);
  } catch (error) {
    throw isDiskFull(error) ? describeUnrecorded(failed, error) : error;
  }
}

async function record(
  repository: Repository,
  { step, inputs, live, outcome, data }: StepToRecord,
): Promise<RecordedStep> {
  const used: Used[] = [
    ...step.settingsFrom,
    ...Object.entries(inputs).map(([slot, version]) => mention(slot, version)),
  ];
  const { determinism, origins } = step.task;
  const { metricLogPath, saved } = outcome;
  const isUnfinished = outcome.status !== 'succeeded' && saved !== null;
  const { run } = await recordTaskRun(
    repository,
    {
      ...data,
      ...describeEnd(live.description, outcome),
      used,
      determinism,
      environment: describeEnvironment(outcome.variables, outcome.observed),
    },
    {
      outputs: listOutputs(step.task, outcome, step.outputName),
      metricLogPath,
      stateFiles: isUnfinished ? listStateFiles(live.folder, saved) : null,
      ...(origins === undefined ? {} : { origins }),
    },
  );
  return { run: run as TaskRun, outcome };
}

function failForSpace({ step, outcome }: StepToRecord): ExecutedTask {
  const sizeBytes = Object.values(outcome.outputs).reduce((sum, output) => sum + output.sizeBytes, 0);
  const message = `the ${labelTask(step.task)} gives ${formatBytes(sizeBytes)} of outputs, which the disk has no room to store`;
  const hints = ['free some space, or let the task keep less'];
  const error = { code: 'KSTORE_TASK_FAILED', message, hints } as const;
  return { ...outcome, status: 'failed', error, outputs: {}, tables: {} };
}

function describeUnrecorded({ step, outcome }: StepToRecord, cause: unknown): KstoreError {
  const { message } = cause as Error;
  const hints = [
    ...(outcome.error === undefined ? [] : [`how it ended: ${outcome.error.message}`]),
    'free some space, then run it again',
    ...(outcome.saved === null ? [] : ['`kstore resume` goes on from the state that it saved']),
  ];
  const what = `the run of the ${labelTask(step.task)} (${outcome.status}) cannot be recorded: ${message}`;
  return new KstoreError('KSTORE_SYSTEM', what, { hints, cause });
}

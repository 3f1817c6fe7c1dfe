import {
  diffSettings,
  findTableSummary,
  formatVersion,
  hashJson,
  isKstoreError,
  storeRunOutput,
  type LedgerState,
  type Repository,
  type Run,
  type RunOutput,
  type TaskRunRecord,
  type Version,
} from '../../store/index.ts';
import { executeTask, listOutputs, withWorkFolder } from '../experiment/run-experiment.ts';
import type { TaskSource } from '../experiment/plan.ts';
import type { TaskDefinition } from '../registry/task-definition.ts';
import type { TaskEvent } from '../runner/run-task.ts';
import { compareOutput, type FirstDifference } from './compare-outputs.ts';

/**
 * `IDENTICAL`: every output has the recorded id. `EQUIVALENT`: only numbers differ, within the tolerance.
 * `DIFFERENT`: something else differs. `CANNOT`: something needed is missing.
 */
export type Verdict = 'IDENTICAL' | 'EQUIVALENT' | 'DIFFERENT' | 'CANNOT';

export const verdictExitCodes: Readonly<Record<Verdict, number>> = {
  IDENTICAL: 0,
  EQUIVALENT: 4,
  DIFFERENT: 3,
  CANNOT: 5,
};

export interface ReproducedOutput {
  /** `checkpoint/baseline_v1` */
  readonly ref: string;
  readonly expected: string;
  /** Id that came out now; null when nothing did. */
  readonly actual: string | null;
  readonly equal: boolean;
}

export interface MissingPiece {
  readonly what: string;
  readonly why: string;
}

export interface Reproduction {
  readonly verdict: Verdict;
  /** The runs that were executed again, first to last. */
  readonly runs: readonly string[];
  readonly outputs: readonly ReproducedOutput[];
  readonly firstDifference: FirstDifference | null;
  readonly missing: readonly MissingPiece[];
  /** What about the run was not as recorded, when the person allowed it. */
  readonly changed: readonly string[];
}

export interface ReproduceOptions {
  /** Use the installed task code although another one is recorded. */
  readonly withCurrentCode: boolean;
  readonly signal?: AbortSignal;
  readonly onStep?: (run: TaskRun, task: TaskDefinition) => void;
  readonly onEvent?: (event: TaskEvent) => void;
}

type TaskRun = TaskRunRecord & Pick<Run, 'id' | 'commit'>;

/** Two numbers count as equivalent up to this relative difference when the task declares no other tolerance. */
const defaultRelativeTolerance = 1e-5;

/** Runs the recorded runs again, one after the other, in clean folders, and compares what comes out with the records. */
export async function reproduceRuns(
  repository: Repository,
  state: LedgerState,
  tasks: TaskSource,
  runs: readonly TaskRun[],
  options: ReproduceOptions,
): Promise<Reproduction> {
  const parts: Reproduction[] = [];
  for (const run of runs) {
    parts.push(await reproduceRun(repository, state, tasks, run, options));
    if (parts.at(-1)!.verdict === 'CANNOT') break;
  }
  return joinReproductions(parts);
}

const severity: readonly Verdict[] = ['IDENTICAL', 'EQUIVALENT', 'DIFFERENT', 'CANNOT'];

function joinReproductions(parts: readonly Reproduction[]): Reproduction {
  const worst = parts.reduce((highest, part) => Math.max(highest, severity.indexOf(part.verdict)), 0);
  const verdict = severity[worst]!;
  const decisive = parts.find((part) => part.verdict === verdict && part.firstDifference !== null);
  return {
    verdict,
    runs: parts.flatMap((part) => part.runs),
    outputs: parts.flatMap((part) => part.outputs),
    firstDifference: decisive?.firstDifference ?? null,
    missing: parts.flatMap((part) => part.missing),
    changed: [...new Set(parts.flatMap((part) => part.changed))],
  };
}

async function reproduceRun(
  repository: Repository,
  state: LedgerState,
  tasks: TaskSource,
  run: TaskRun,
  options: ReproduceOptions,
): Promise<Reproduction> {
  const { task, inputs, missing, changed } = await prepareRun(repository, state, tasks, run, options);
  const expectedOutputs = run.outputs.map((output) => ({
    ref: `${output.kind}/${formatVersion(output.name, output.version)}`,
    expected: output.id,
    actual: null,
    equal: false,
  }));
  if (task === null || missing.length > 0) {
    return { verdict: 'CANNOT', runs: [], outputs: expectedOutputs, firstDifference: null, missing, changed };
  }
  options.onStep?.(run, task);
  return withWorkFolder(repository, async (workFolder) => {
    const outcome = await executeTask(repository, task, inputs, run.specification, workFolder, {
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      ...(options.onEvent === undefined ? {} : { onEvent: options.onEvent }),
    });
    if (outcome.status !== 'succeeded') {
      const why = outcome.error?.message ?? `the task was ${outcome.status}`;
      return {
        verdict: 'CANNOT',
        runs: [run.id],
        outputs: expectedOutputs,
        firstDifference: null,
        missing: [{ what: 'a run that succeeds', why }],
        changed,
      };
    }
    return judge(repository, state, run, listOutputs(task, outcome, 'reproduced'), changed);
  });
}

/** Finds everything the run needs; what is not there is told as missing. */
async function prepareRun(
  repository: Repository,
  state: LedgerState,
  tasks: TaskSource,
  run: TaskRun,
  options: ReproduceOptions,
) {
  const missing: MissingPiece[] = [];
  const changed: string[] = [];
  if (run.status !== 'succeeded')
    missing.push({ what: 'a result to compare with', why: `the recorded run ${run.status}` });
  const inputs: Record<string, Version> = {};
  for (const [slot, id] of Object.entries(run.specification.inputs)) {
    const version = state.versions.find((candidate) => candidate.id === id);
    const problem =
      version === undefined ? `version ${id} is not in the ledger` : findMissingContent(repository, version);
    if (problem !== null) missing.push({ what: `input "${slot}"`, why: problem });
    else inputs[slot] = version!;
  }
  const task = await findRecordedTask(tasks, run, options, missing, changed);
  return { task, inputs, missing, changed };
}

function findMissingContent(repository: Repository, version: Version): string | null {
  try {
    const table = findTableSummary(version.manifest);
    const tableId = table === null ? [] : [table.list ?? table.id];
    for (const id of [...repository.objects.listReachable(version.manifest.tree), ...tableId]) {
      if (!repository.objects.has(id))
        return `${version.kind}/${formatVersion(version.name, version.version)} lacks the content ${id}`;
    }
    return null;
  } catch (error) {
    if (isKstoreError(error))
      return `${version.kind}/${formatVersion(version.name, version.version)}: ${error.message}`;
    throw error;
  }
}

async function findRecordedTask(
  tasks: TaskSource,
  run: TaskRun,
  options: ReproduceOptions,
  missing: MissingPiece[],
  changed: string[],
): Promise<TaskDefinition | null> {
  const recorded = run.specification.task;
  let task: TaskDefinition;
  if (!options.withCurrentCode) {
    try {
      const found = await tasks.findRecorded(run);
      if (found !== null && diffSettings(run.specification.engine, found.engine).length === 0) return found;
    } catch (error) {
      if (!isKstoreError(error, 'KSTORE_RUN_NOT_REPRODUCIBLE')) throw error;
      missing.push({ what: 'the recorded code', why: error.message });
      return null;
    }
  }
  try {
    task = await tasks.findTask(recorded.type, recorded.name);
  } catch (error) {
    if (!isKstoreError(error, 'KSTORE_TASK_UNKNOWN')) throw error;
    missing.push({ what: `${recorded.type} task "${recorded.name}"`, why: error.message });
    return null;
  }
  const differences = [
    ...(task.codeId === recorded.code
      ? []
      : [
          `the code of ${recorded.type} task "${recorded.name}" is ${task.codeId.slice(0, 8)}, recorded is ${recorded.code.slice(0, 8)}`,
        ]),
    ...diffSettings(run.specification.engine, task.engine).map(
      ({ path, before, after }) =>
        `the engine's ${path} is ${JSON.stringify(after)}, recorded is ${JSON.stringify(before)}`,
    ),
  ];
  if (options.withCurrentCode) changed.push(...differences);
  else missing.push(...differences.map((why) => ({ what: 'the recorded code', why })));
  return task;
}

function judge(
  repository: Repository,
  state: LedgerState,
  run: TaskRun,
  outputs: readonly RunOutput[],
  changed: readonly string[],
): Reproduction {
  const writer = repository.objects.createWriter();
  try {
    const manifests = new Map(outputs.map((output) => [output.slot, storeRunOutput(writer, output)]));
    const judged = run.outputs.map((expected): Reproduction => {
      const manifest = manifests.get(expected.slot);
      const actual = manifest === undefined ? null : hashJson<'version'>(manifest);
      const ref = `${expected.kind}/${formatVersion(expected.name, expected.version)}`;
      const output = { ref, expected: expected.id, actual, equal: actual === expected.id };
      const made = outputs.find((candidate) => candidate.slot === expected.slot);
      const judgement = output.equal ? identical : judgeDifference(repository, state, run, output, made);
      return { ...judgement, runs: [], outputs: [output], changed };
    });
    return { ...joinReproductions(judged), runs: [run.id], changed };
  } finally {
    writer.abort();
  }
}

type Judgement = Pick<Reproduction, 'verdict' | 'firstDifference' | 'missing'>;

const identical: Judgement = { verdict: 'IDENTICAL', firstDifference: null, missing: [] };

function judgeDifference(
  repository: Repository,
  state: LedgerState,
  run: TaskRun,
  { ref, expected }: ReproducedOutput,
  made: RunOutput | undefined,
): Judgement {
  const recorded = state.versions.find((candidate) => candidate.id === expected);
  const tolerance = run.determinism.relativeTolerance ?? defaultRelativeTolerance;
  try {
    const { first, isEquivalent } = compareOutput(repository.objects, ref, recorded, made, tolerance);
    return { verdict: isEquivalent ? 'EQUIVALENT' : 'DIFFERENT', firstDifference: first, missing: [] };
  } catch (error) {
    if (!isKstoreError(error) || !error.code.startsWith('KSTORE_OBJECT_')) throw error;
    // The ids tell that it differs; how much cannot be told without the recorded content.
    return { verdict: 'CANNOT', firstDifference: null, missing: [{ what: ref, why: error.message }] };
  }
}

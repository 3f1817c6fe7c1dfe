import type { LedgerState, Repository, Spec } from '../../store/index.ts';
import { identifyUnadjusted, listLiveRuns } from '../runner/live/live-runs.ts';
import type { ResumePoint } from '../runner/live/live-run.ts';
import { restoreState } from '../runner/live/restore-state.ts';
import { hashSpec } from './plan.ts';
import type { TaskRun } from './run-cache.ts';

/**
 * Finds what a step of an execution that is continued can go on from: the folder of a run whose runner died, else
 * what the last run of the very same saved before it was ended. Null when it begins anew.
 *
 * @param continued the task runs of that execution: of them alone, changes that a person made are taken over.
 */
export function findSavedState(
  repository: Repository,
  state: LedgerState,
  spec: Spec,
  continued: ReadonlySet<string>,
): ResumePoint | null {
  const specId = hashSpec(spec);
  const dead = listLiveRuns(repository.directory).findLast(
    (run) => run.state === 'interrupted' && run.saved !== null && run.description.spec === specId,
  );
  if (dead !== undefined) return { type: 'folder', id: dead.id, step: dead.saved!.step };
  const isOfSpec = (index: number): boolean =>
    identifyUnadjusted((state.runs[index] as TaskRun).specification) === specId;
  // Runs of earlier executions count too: one that was ended again may not have come to all of its steps.
  const index = state.runSummaries.findLastIndex(
    ({ id, spec: own, type }, place) =>
      type === 'kstore.run.v1' && (own === specId || (continued.has(id) && isOfSpec(place))),
  );
  return index < 0 ? null : describeRecorded(repository, state.runs[index] as TaskRun);
}

/** Null for a run that succeeded or had saved nothing. */
export function describeRecorded({ objects }: Repository, run: TaskRun): ResumePoint | null {
  if (run.status === 'succeeded' || run.state === undefined) return null;
  return {
    type: 'record',
    step: run.state.step,
    run: run.id,
    adjustments: run.specification.adjustments ?? [],
    restore: (folder) => restoreState(objects, run, folder),
  };
}

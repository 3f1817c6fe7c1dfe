import { isKstoreError, type Repository, type Sweep, type SweepTrial } from '../../store/index.ts';
import { hashSpec, specifyRun, type PlannedStep, type TaskSource } from '../experiment/plan.ts';
import { removeDeadRuns } from '../runner/live/live-run.ts';
import { listLiveRuns, type LiveRunView } from '../runner/live/live-runs.ts';
import { planTrial } from './plan-trial.ts';

/**
 * Removes what is left of runs of some trials whose command died: nobody goes on with a trial that was pruned.
 */
export async function discardTrials(
  repository: Repository,
  tasks: TaskSource,
  sweep: Sweep,
  trials: readonly SweepTrial[],
): Promise<void> {
  const isDead = ({ state: how, description }: LiveRunView) =>
    how === 'interrupted' && description.isTrial === true;
  if (!listLiveRuns(repository.directory).some(isDead)) return;
  const state = await repository.ledger.readState();
  for (const { parameters } of trials) {
    try {
      const { steps } = await planTrial(state, tasks, sweep, parameters);
      for (const step of steps) {
        const spec = specifyGiven(step);
        if (spec !== null) removeDeadRuns(repository, spec);
      }
    } catch (error) {
      // A task that is gone: what is left of its run stays to be seen in `kstore runs`.
      if (!isKstoreError(error)) throw error;
    }
  }
}

/** Null for a step that takes what another one makes. */
function specifyGiven(step: PlannedStep): string | null {
  const inputs = Object.entries(step.inputs).flatMap(([slot, input]) =>
    input.type === 'version' ? [[slot, input.version] as const] : [],
  );
  if (inputs.length < Object.keys(step.inputs).length) return null;
  return hashSpec(specifyRun(step, Object.fromEntries(inputs)));
}

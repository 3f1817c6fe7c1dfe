import type { JsonObject } from '../../../../src/store/codec/canonical-json.ts';
import type { Sweep, SweepTrial } from '../../../../src/store/index.ts';
import { readDeclaration } from '../../../../src/plugins/sweep/declaration.ts';
import { suggestTrials } from '../../../../src/plugins/sweep/suggest-trials.ts';
import { settleTrial, takeTrials } from '../../../../src/plugins/sweep/queue-steps.ts';
import type { Parameters } from '../../../../src/plugins/sweep/space.ts';

/** A sweep with its queue filled, as `sweep start` makes it. */
export function createTestSweep(declaration: JsonObject, changes: Partial<Sweep> = {}): Sweep {
  return suggestTrials({
    type: 'kstore.sweep.v1',
    id: 'baseline-1',
    experiment: { name: 'baseline', version: 1, id: 'a'.repeat(64) },
    createdAt: '2026-01-01T00:00:00.000Z',
    declaration,
    inputs: {},
    objective: { metric: 'validationLoss', step: 'learn', better: 'lower', onTestData: false },
    trialLimit: readDeclaration(declaration).trials,
    stop: 'no',
    trials: [],
    ...changes,
  });
}

export function finish(sweep: Sweep, trial: SweepTrial, value: number): Sweep {
  return settleTrial(sweep, trial.number, { type: 'done', run: 'b'.repeat(64), value, checkpoint: null });
}

/** Runs a sweep to its end with a function in place of the task. */
export function runWith(sweep: Sweep, lossOf: (parameters: Parameters) => number, jobs = 1): Sweep {
  for (let current = sweep; ; ) {
    const { sweep: taken, taken: trials } = takeTrials(current, jobs);
    if (trials.length === 0) return current;
    // Ended in another order than begun, as trials side by side may.
    current = trials
      .toReversed()
      .reduce((before, trial) => finish(before, trial, lossOf(trial.parameters)), taken);
  }
}

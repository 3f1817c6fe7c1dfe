import { describeSweep, type QueueChange, type SweepSummary } from '../../plugins/index.ts';
import { formatVersion, type Repository, type Sweep, type SweepTrial } from '../../store/index.ts';
import type { SweepListOutput } from '../../store/model/generated/output/sweep-list.ts';
import type { SweepMoveOutput } from '../../store/model/generated/output/sweep-move.ts';
import type { SweepShowOutput } from '../../store/model/generated/output/sweep-show.ts';

export type { SweepListOutput, SweepMoveOutput as SweepChangeOutput, SweepShowOutput };

type Summary = SweepListOutput['sweeps'][number];

export function toSummary(repository: Repository, sweep: Sweep): Summary {
  return summarise(sweep, describeSweep(repository, sweep));
}

function summarise(sweep: Sweep, { state, strategy, best, trials, toChoose }: SweepSummary): Summary {
  const count = (status: SweepTrial['status']) => trials.filter((trial) => trial.status === status).length;
  return {
    sweep: sweep.id,
    experiment: formatVersion(sweep.experiment.name, sweep.experiment.version),
    state,
    strategy,
    metric: sweep.objective.metric,
    better: sweep.objective.better,
    onTestData: sweep.objective.onTestData,
    trialLimit: sweep.trialLimit,
    counts: {
      waiting: count('waiting'),
      running: count('running'),
      done: count('done'),
      failed: count('failed'),
      pruned: count('pruned'),
    },
    toChoose,
    best: best?.number ?? null,
    bestValue: best?.value ?? null,
  };
}

export function toSweepOutput(repository: Repository, sweep: Sweep): SweepShowOutput {
  const summary = describeSweep(repository, sweep);
  const begun = summary.trials
    .filter(({ status }) => status !== 'waiting')
    .toSorted((left, right) => left.number - right.number);
  return {
    ...summarise(sweep, summary),
    trials: [...begun, ...summary.trials.filter(({ status }) => status === 'waiting')].map(
      ({ number, status, origin, parameters, value, run, checkpoint, error }) => ({
        number,
        status,
        origin,
        parameters: { ...parameters },
        value: value ?? null,
        run: run ?? null,
        checkpoint: checkpoint ?? null,
        error: error?.message ?? null,
      }),
    ),
  };
}

export function toChangeOutput({ sweep, changed }: QueueChange): SweepMoveOutput {
  const waiting = sweep.trials.filter(({ status }) => status === 'waiting').map(({ number }) => number);
  return { sweep: sweep.id, changed: [...changed], waiting };
}

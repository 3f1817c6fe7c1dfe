import type { LedgerState, Run, Version } from '../../store/index.ts';
import { judgeSuccess, readTaskCard, type JudgedThreshold, type TaskCard } from './task-card.ts';

/** The task card that a run was made under, and whether its thresholds are reached. */
export interface Framing {
  readonly experiment: Version;
  readonly card: TaskCard;
  readonly success: readonly JudgedThreshold[];
}

/**
 * Finds the card of the experiment that a run is of, or is a step of; of several the newest. Null when there is none.
 */
export function findFraming(state: LedgerState, run: Run): Framing | null {
  const whole = run.type === 'kstore.run.v1' ? findExperimentRun(state, run) : run;
  if (whole === null) return null;
  const used = whole.used.find(({ kind }) => kind === 'experiment');
  const experiment = state.versions.find(({ id, kind }) => kind === 'experiment' && id === used?.id);
  const card = experiment === undefined ? null : readTaskCard(experiment);
  if (experiment === undefined || card === null) return null;
  return { experiment, card, success: judgeSuccess(card, whole.metrics) };
}

function findExperimentRun(state: LedgerState, { id }: Run): Run | null {
  const withStep = state.runs.filter(
    (run) => run.type === 'kstore.experiment-run.v1' && run.steps.some((step) => step.run === id),
  );
  return withStep.reduce<Run | null>(
    (newest, run) => (newest === null || run.startedAt > newest.startedAt ? run : newest),
    null,
  );
}

import { KstoreError } from '../../store/errors/kstore-error.ts';
import type { SweepTrial } from '../../store/index.ts';
import type { Parameters } from './space.ts';

export interface Halving {
  /** Training setting that says how much a trial may cost. */
  readonly budget: string;
  readonly minimum: number;
  readonly maximum: number;
  /** One of so many goes on, with so many times the budget. */
  readonly factor: number;
}

export interface Promotion {
  readonly promotedFrom: number;
  readonly rung: number;
  readonly parameters: Parameters;
}

/** @throws KSTORE_SETTINGS_INVALID */
export function checkHalving({ minimum, maximum }: Halving): void {
  if (minimum < maximum) return;
  throw new KstoreError(
    'KSTORE_SETTINGS_INVALID',
    `sweep.halving: the minimum, ${minimum}, is not below the maximum, ${maximum}`,
  );
}

/** The budget of each rung: the maximum, divided by the factor again and again while the minimum allows it. */
export function listBudgets({ minimum, maximum, factor }: Halving): readonly number[] {
  const budgets: number[] = [];
  for (let budget = maximum; Math.round(budget) >= minimum; budget /= factor)
    budgets.unshift(Math.round(budget));
  return [...new Set(budgets)];
}

/** Makes a trial one of the lowest rung. */
export function startHalving(
  halving: Halving,
  parameters: Parameters,
): { readonly rung: number; readonly parameters: Parameters } {
  return { rung: 0, parameters: { ...parameters, [halving.budget]: listBudgets(halving)[0]! } };
}

/**
 * Successive halving: when every trial of a rung has ended, the best of them, one of `factor` and at least one, go
 * on with the next budget. As nothing is promoted before its rung is complete, the same trials run however many
 * run side by side. A rung that gets more trials later promotes those that now belong to its best.
 *
 * @param lossOf lower is better; null for a trial that has none.
 * @see K. Jamieson, A. Talwalkar, "Non-stochastic Best Arm Identification and Hyperparameter Optimization", 2016.
 */
export function listPromotions(
  trials: readonly SweepTrial[],
  halving: Halving,
  lossOf: (trial: SweepTrial) => number | null,
): readonly Promotion[] {
  const budgets = listBudgets(halving);
  const promoted = new Set(trials.map(({ promotedFrom }) => promotedFrom));
  return budgets.slice(1).flatMap((budget, rung) => {
    const members = trials.filter((trial) => (trial.rung ?? 0) === rung && trial.status !== 'pruned');
    if (members.some(({ status }) => status === 'waiting' || status === 'running')) return [];
    const ranked = members
      .flatMap((trial) => {
        const loss = lossOf(trial);
        return loss === null ? [] : [{ trial, loss }];
      })
      .toSorted((left, right) => left.loss - right.loss || left.trial.number - right.trial.number);
    const places = Math.max(1, Math.floor(members.length / halving.factor));
    return ranked
      .slice(0, places)
      .filter(({ trial }) => !promoted.has(trial.number))
      .map(({ trial }) => ({
        promotedFrom: trial.number,
        rung: rung + 1,
        parameters: { ...trial.parameters, [halving.budget]: budget },
      }));
  });
}

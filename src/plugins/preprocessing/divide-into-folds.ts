import { inputError } from './input-error.ts';
import type { RowGroup } from './row-groups.ts';
import type { RowParts, SetAside } from './row-parts.ts';
import type { SplitStep } from './steps.ts';

type Strata = readonly (readonly RowGroup[])[];

/**
 * Deals whole groups into folds of about equal size and sets one of them aside for the test. Groups are dealt class
 * by class, the largest first, groups of one size in their drawn order, each to the fold that has the fewest rows of
 * the class, then the fewest rows at all, then the lowest number: without groups and classes, in turn.
 *
 * @param divideRest sets the share of validation rows aside from the other folds.
 * @throws KSTORE_TASK_INPUT when there are fewer groups than folds, or no fold of that number.
 */
export function divideIntoFolds(
  strata: Strata,
  split: SplitStep,
  { folds, fold }: { readonly folds: number; readonly fold: number },
  divideRest: (strata: Strata, shares: SetAside) => RowParts,
): RowParts {
  if (fold > folds) throw inputError(`there is no fold ${fold} of ${folds}`);
  const groups = strata.reduce((sum, stratum) => sum + stratum.length, 0);
  if (groups < folds) {
    throw inputError(
      `${folds} folds need as many groups of rows that stay together, and there are ${groups}`,
      {},
      'add rows, or take fewer folds',
    );
  }
  const foldOf = dealGroups(strata, folds);
  const isTested = (group: RowGroup) => foldOf.get(group) === fold - 1;
  const rest = strata.map((stratum) => stratum.filter((group) => !isTested(group)));
  const validation = split.validation / (split.train + split.validation);
  return {
    ...divideRest(rest, { validation, test: 0, stratify: split.stratify }),
    test: strata.flatMap((stratum) => stratum.filter(isTested)).flat(),
  };
}

function dealGroups(strata: Strata, folds: number): ReadonlyMap<RowGroup, number> {
  const foldOf = new Map<RowGroup, number>();
  const sizes = new Array<number>(folds).fill(0);
  for (const stratum of strata) {
    const ofClass = new Array<number>(folds).fill(0);
    // Sorting is stable, so equal groups keep their drawn order.
    for (const group of stratum.toSorted((left, right) => right.length - left.length)) {
      let chosen = 0;
      for (let other = 1; other < folds; other++) {
        const byClass = ofClass[other]! - ofClass[chosen]!;
        if (byClass < 0 || (byClass === 0 && sizes[other]! < sizes[chosen]!)) chosen = other;
      }
      foldOf.set(group, chosen);
      ofClass[chosen]! += group.length;
      sizes[chosen]! += group.length;
    }
  }
  return foldOf;
}

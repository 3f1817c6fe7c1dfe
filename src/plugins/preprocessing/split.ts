import type { Table } from '../api/task.ts';
import { hasFolds, splitForFolds, type Division } from './division.ts';
import { divideInOrder } from './divide-in-order.ts';
import { divideIntoFolds } from './divide-into-folds.ts';
import { inputError } from './input-error.ts';
import { countRows, groupByClass, groupRows, type RowGroup } from './row-groups.ts';
import { partNames, type PartName, type RowParts, type SetAside } from './row-parts.ts';
import type { Preprocessing } from './steps.ts';

/**
 * Divides the rows. Groups that stay together are put in the order of a hash ({@link groupRows}); whole groups go to
 * test, then to validation, until each has its rounded share of the rows; the rest is for training. A row added or
 * changed therefore moves hardly any other row to another part, and the order of rows in the table does not matter.
 *
 * Stratified, this is done with the rows of each class. Their shares are those of all classes so far less those of
 * the classes before, so that rounding does not add up; the last group of a class is for training in any case.
 *
 * With folds, one of them is the test part, and validation gets its share of what is left ({@link divideIntoFolds}).
 * With `orderBy`, the rows are cut in their order ({@link divideInOrder}).
 *
 * @throws KSTORE_TASK_INPUT when a part with a share gets no row, a column is missing, or the target has no classes.
 */
export function splitRows(
  table: Table,
  preprocessing: Preprocessing,
  division: Division | null = null,
): RowParts {
  const split = preprocessing.split ?? (hasFolds(division) ? splitForFolds : null);
  if (split === null) return { train: [...table.rows.keys()], validation: [], test: [] };
  if (split.orderBy !== null) return divideInOrder(table, split, split.orderBy, division);
  const groups = groupRows(table, preprocessing, split, division?.repeat ?? 1);
  const strata = split.stratify ? groupByClass(table, preprocessing, groups) : [groups];
  const parts = hasFolds(division)
    ? divideIntoFolds(strata, split, division, divideStrata)
    : divideStrata(strata, split);
  const needed = hasFolds(division) ? { ...split, test: 1 } : split;
  return orderParts(parts, needed, table.rows.length, groups.length);
}

/** Rows of each part, ascending, as long as no part with a share is without any. */
function orderParts(
  parts: Readonly<Record<PartName, readonly number[]>>,
  shares: Readonly<Record<PartName, number>>,
  rows: number,
  groups: number,
): RowParts {
  for (const part of partNames) {
    if (shares[part] > 0 && parts[part].length === 0) {
      throw inputError(
        `the split leaves no row for ${part}: ${describeRows(rows, groups)}`,
        {},
        'add rows, or change the shares of the `split` step',
      );
    }
  }
  const sort = (part: PartName) => parts[part].toSorted((left, right) => left - right);
  return { train: sort('train'), validation: sort('validation'), test: sort('test') };
}

function divideStrata(strata: readonly (readonly RowGroup[])[], shares: SetAside): RowParts {
  const parts: Record<PartName, number[]> = { train: [], validation: [], test: [] };
  let before = 0;
  for (const stratum of strata) {
    const after = before + countRows(stratum);
    const wanted = {
      test: Math.round(shares.test * after) - Math.round(shares.test * before),
      validation: Math.round(shares.validation * after) - Math.round(shares.validation * before),
    };
    const divided = divideGroups(stratum, wanted, shares.stratify);
    for (const part of partNames) parts[part] = [...parts[part], ...divided[part]];
    before = after;
  }
  return parts;
}

/** @param keepsLast whether the last group is for training, however few there are. */
function divideGroups(
  groups: readonly RowGroup[],
  wanted: Readonly<Record<'test' | 'validation', number>>,
  keepsLast: boolean,
): RowParts {
  const parts: Record<PartName, number[]> = { train: [], validation: [], test: [] };
  groups.forEach((rows, index) => {
    const isKept = keepsLast && index === groups.length - 1;
    const part =
      !isKept && parts.test.length < wanted.test
        ? 'test'
        : !isKept && parts.validation.length < wanted.validation
          ? 'validation'
          : 'train';
    parts[part].push(...rows);
  });
  return parts;
}

function describeRows(rows: number, groups: number): string {
  if (rows === 1) return 'there is 1 row';
  const together = groups === 1 ? 'all of which stay together' : `in ${groups} groups that stay together`;
  return `there are ${rows} rows${groups === rows ? '' : `, ${together}`}`;
}

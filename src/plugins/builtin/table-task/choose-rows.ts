import type { Row, Table } from '../../api/task.ts';
import {
  createFingerprintReader,
  type FittedPreprocessing,
} from '../../preprocessing/fitted-preprocessing.ts';
import { inputError } from '../../preprocessing/input-error.ts';
import { partNames, type PartName } from '../../preprocessing/row-parts.ts';

export type PartChoice = PartName | 'auto' | 'all';

export interface ChosenRows {
  readonly part: PartName | 'all';
  /** Indexes of rows of the table. */
  readonly rows: readonly number[];
  /** How many of them have the same inputs and targets as a training row. */
  readonly equalToTraining: number;
  /** Rows of the dataset that the table was drawn from; absent where it is the whole. */
  readonly drawnFrom?: number;
}

/**
 * Chooses the rows to test on.
 *
 * The dataset counts as the one trained on, or a later version of it, when it has at least half of the recorded
 * rows by their ids, and most of these with their content. Ids alone would not do: another dataset may name its rows
 * the same. Neither would some equal rows: they are what has leaked into another dataset.
 *
 * @throws KSTORE_TASK_INPUT when the part has no rows in this dataset, or a column of it another unit.
 */
export function chooseRows(
  table: Table,
  { inputs, targets, split }: FittedPreprocessing,
  choice: PartChoice,
): ChosenRows {
  const readFingerprint = createFingerprintReader(table, [...inputs, ...targets]);
  const fingerprints = table.rows.map(readFingerprint);
  const recorded = new Map(partNames.flatMap((part) => split[part]));
  const named = table.rows.map((row, index) => ({ row, index })).filter(({ row }) => recorded.has(row.id));
  const unchanged = named.filter(({ row, index }) => recorded.get(row.id) === fingerprints[index]);
  // Of a drawn table, the share that was drawn of them.
  const drawn = table.drawnFrom === undefined ? 1 : table.rows.length / table.drawnFrom;
  const isMostThere = 2 * named.length >= recorded.size * drawn;
  const isTrainedOn = isMostThere && 2 * unchanged.length > named.length;

  const part = choice === 'auto' ? (isTrainedOn ? 'test' : 'all') : choice;
  if (part !== 'all' && !isTrainedOn) {
    throw emptyPart(
      `the dataset is not the one that the checkpoint was trained on, so it has no ${part} rows`,
    );
  }
  const rows =
    part === 'all'
      ? table.rows.map((_row, index) => index)
      : findRows(
          table.rows,
          split[part].map(([id]) => id),
        );
  if (part !== 'all' && split[part].length === 0)
    throw emptyPart(`the checkpoint was made without ${part} rows, so there are none to test on`);
  if (rows.length === 0)
    throw emptyPart(
      `the dataset has none of the ${split[part as PartName].length} ${part} rows of the split`,
    );
  if (part !== 'all' && table.drawnFrom !== undefined)
    refuseFew(rows.length, split[part].length, part, table);
  const trained = new Set(split.train.map(([, fingerprint]) => fingerprint));
  return {
    part,
    rows,
    equalToTraining: rows.filter((index) => trained.has(fingerprints[index] as string)).length,
    ...(table.drawnFrom !== undefined && { drawnFrom: table.drawnFrom }),
  };
}

function findRows(rows: readonly Row[], ids: readonly string[]): readonly number[] {
  const wanted = new Set(ids);
  return rows.flatMap((row, index) => (wanted.has(row.id) ? [index] : []));
}

/** So few rows say little, and more of them are in the dataset. */
const fewestDrawn = 100;

/** A part of a split is small beside a table that is long for other reasons: a draw has next to nothing of it. */
function refuseFew(found: number, recorded: number, part: PartName, { rows, drawnFrom }: Table): void {
  if (found >= Math.min(fewestDrawn, recorded)) return;
  throw inputError(
    `only ${found} of the ${recorded} ${part} rows of the split are among the ${rows.length} rows that were drawn from ${drawnFrom}`,
    {},
    'raise `mostRows`, set `part: all`, or make a dataset of the rows to test on',
  );
}

function emptyPart(message: string) {
  const hint = 'give the preprocessing a `split` step with that part, or set `part: all` in the evaluation';
  return inputError(message, {}, hint);
}

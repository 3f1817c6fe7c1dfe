import type { Cell, ColumnRole, ColumnType, Json, Table } from '../../../../src/plugins/api/task.ts';
import {
  encodeInputs,
  fitPreprocessing,
  type FittedPreprocessing,
} from '../../../../src/plugins/preprocessing/fitted-preprocessing.ts';
import {
  encodeNumberTargets,
  fitNumberTargets,
  type NumberTarget,
} from '../../../../src/plugins/preprocessing/number-targets.ts';
import type { RowParts } from '../../../../src/plugins/preprocessing/row-parts.ts';
import { splitRows } from '../../../../src/plugins/preprocessing/split.ts';
import { parsePreprocessing } from '../../../../src/plugins/preprocessing/parse-steps.ts';

/** A table from columns such as `{ 'a:number:input': [1, 2] }`; rows are named r1, r2 … */
export function createTable(columns: Readonly<Record<string, readonly Cell[]>>): Table {
  const entries = Object.entries(columns);
  return {
    columns: entries.map(([label]) => {
      const [name, type, role] = label.split(':') as [string, ColumnType, ColumnRole | undefined];
      return { name, type, ...(role === undefined ? {} : { role }) };
    }),
    rows: entries[0]![1].map((_cell, row) => ({
      id: `r${row + 1}`,
      cells: entries.map(([, cells]) => cells[row]!),
    })),
  };
}

export function indexes(table: Table): number[] {
  return table.rows.map((_row, index) => index);
}

/** Fits steps on the given rows, by default on those that the split gives. */
export function fit(table: Table, steps: Json, train?: readonly number[]) {
  const preprocessing = parsePreprocessing({ steps });
  const parts: RowParts =
    train === undefined ? splitRows(table, preprocessing) : { train, validation: [], test: [] };
  return fitPreprocessing(preprocessing, table, parts, fitNumberTargets);
}

/** Rows as a network that predicts numbers takes them. */
export function encode(fitted: FittedPreprocessing<NumberTarget>, table: Table, rows: readonly number[]) {
  return {
    inputs: encodeInputs(fitted, table, rows),
    targets: encodeNumberTargets(fitted.targets, table, rows),
  };
}

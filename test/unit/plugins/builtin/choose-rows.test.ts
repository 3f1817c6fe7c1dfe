import { expect, it } from 'vitest';
import type { Table } from '../../../../src/plugins/api/task.ts';
import { chooseRows } from '../../../../src/plugins/builtin/table-task/choose-rows.ts';
import {
  createFingerprintReader,
  type FittedPreprocessing,
} from '../../../../src/plugins/preprocessing/fitted-preprocessing.ts';

/** Rows whose content follows from their number. */
function tableOf(numbers: readonly number[]): Table {
  const rows = numbers.map((number) => ({ id: `row ${number}`, cells: [number, 2 * number] }));
  return { columns: ['x', 'y'].map((name) => ({ name, type: 'number' })), rows } as unknown as Table;
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_item, index) => from + index);
const trained = tableOf(range(0, 20));
const readFingerprint = createFingerprintReader(trained, [{ name: 'x' }, { name: 'y' }]);
const record = (from: number, to: number) =>
  trained.rows.slice(from, to).map((row) => [row.id, readFingerprint(row)]);
const fitted = {
  inputs: [{ name: 'x', type: 'number' }],
  targets: [{ name: 'y' }],
  split: { train: record(0, 12), validation: record(12, 16), test: record(16, 20) },
} as unknown as FittedPreprocessing;
const choose = (numbers: readonly number[]) => {
  const { part, rows, equalToTraining } = chooseRows(tableOf(numbers), fitted, 'auto');
  return [part, rows.length, equalToTraining];
};

it('takes the test rows of the dataset trained on, and of one that has at least half of its rows', () => {
  expect(choose(range(0, 20))).toEqual(['test', 4, 0]);
  expect(choose(range(10, 60))).toEqual(['test', 4, 0]);
});

it('takes all rows of another dataset, also when some rows have leaked into it', () => {
  expect(choose(range(20, 40))).toEqual(['all', 20, 0]);
  expect(choose(range(11, 40))).toEqual(['all', 29, 1]);
});

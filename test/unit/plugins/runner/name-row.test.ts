import { expect, it } from 'vitest';
import type { ResolvedInput } from '../../../../src/plugins/api/task.ts';
import { nameRow } from '../../../../src/plugins/runner/name-row.ts';

const [first, second] = ['928c5efec846c57e', '928c5efec846c57e#2'];
const openDataset = (...files: readonly string[]) =>
  ({
    kind: 'dataset',
    listFiles: () => files,
    readTable: () => ({ columns: [], rows: [{ id: 'a' }, { id: first }, { id: second }] }),
  }) as unknown as ResolvedInput;
const complain = (row: string) => `row "${row}", target column "strength": the value is missing`;

it('calls a row without a name by its number in the file', () => {
  const inputs = [openDataset('concrete.csv', 'dataset.yaml')];
  const rest = ', target column "strength": the value is missing';
  expect(nameRow(complain(first), first, inputs)).toBe(`concrete.csv row 2${rest}`);
  expect(nameRow(complain(second), second, inputs)).toBe(`concrete.csv row 3${rest}`);
  expect(nameRow(complain(first), first, [openDataset('a.csv', 'b.csv')])).toBe(`row 2${rest}`);
});

it('leaves names, and rows of no input, as they are', () => {
  const inputs = [openDataset('concrete.csv')];
  for (const row of ['a', '0'.repeat(16)]) expect(nameRow(complain(row), row, inputs)).toBe(complain(row));
  expect(nameRow('no row', undefined, inputs)).toBe('no row');
});

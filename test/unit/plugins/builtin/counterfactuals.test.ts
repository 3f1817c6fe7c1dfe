import { expect, it } from 'vitest';
import type { Row } from '../../../../src/plugins/api/task.ts';
import { findCounterfactuals } from '../../../../src/plugins/builtin/explain/counterfactuals.ts';
import type { TestedModel } from '../../../../src/plugins/builtin/table-task/tested-model.ts';

/** Predicts what a function of the age says. */
async function find(predict: (age: number) => number, from: number, ages: readonly number[], change = 0.1) {
  const columns = [{ name: 'age', type: 'number' as const, unit: 'day' }];
  const model = {
    predicts: 'numbers',
    network: null,
    outputs: ['strength'],
    preprocessing: {},
    predict: ({ table }: { table: { rows: readonly Row[] } }, rows: readonly number[]) =>
      Promise.resolve(Float64Array.from(rows, (row) => predict(Number(table.rows[row]!.cells[0])))),
  } as unknown as TestedModel;
  const background = ages.map((age, place): Row => ({ id: `b${place}`, cells: [age] }));
  const found = await findCounterfactuals(
    {
      model,
      dataset: { table: { columns, rows: [] }, pictures: null },
      columns: [{ column: columns[0]!, place: 0 }],
      chooseOutputs: () => [0],
    },
    [{ id: 'row', cells: [from] }],
    background,
    change,
    () => undefined,
  );
  return found.map(({ to }) => to);
}

it.each([
  ['both ways', (age: number) => age, [31, 25]],
  ['only lower', (age: number) => (age <= 20 ? 0 : 28), [20]],
  ['lower here and there', (age: number) => (age <= 5 || (age >= 29 && age <= 33) ? 0 : 28), [29]],
])('the nearest whole number is found: %s', async (_what, predict, expected) => {
  expect(await find(predict, 28, [1, 365])).toEqual(expected);
});

it('is found far away, and between fractions', async () => {
  expect(await find((age) => (age >= 61_234 ? 2 : 1), 28, [1, 100_000])).toEqual([61_234]);
  const [up] = await find((age) => (age > 0.4321 ? 2 : 1), 0.1, [0, 1.5]);
  expect(up).toBeGreaterThan(0.4321);
  expect(Number(up)).toBeLessThan(0.434);
});

import { expect, test } from 'vitest';
import { drawChart } from '../../../../src/cli/render/chart.ts';

const plain = (text: string) => text;
const curve = (values: readonly number[], dotted = false) => ({
  points: values.map((value, index) => [index, value] as const),
  style: plain,
  dotted,
});

test('a falling line goes from the upper left to the lower right, its ends at the axis', () => {
  const lines = drawChart([curve([7, 6, 5, 4, 3, 2, 1, 0])], { width: 7, height: 2 }, String);
  expect(lines).toEqual(['7 │⠑⢄', '0 │  ⠑⢄']);
});

test('no line is wider than it may be, and all have the height', () => {
  const values = Array.from({ length: 500 }, (_, index) => Math.sin(index / 20) * 1000);
  for (const width of [12, 40, 79]) {
    const lines = drawChart([curve(values), curve([1, 2], true)], { width, height: 5 }, (value) =>
      value.toFixed(1),
    );
    expect(lines).toHaveLength(5);
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(width);
  }
});

test('values that differ by far are drawn by their logarithm', () => {
  const draw = (values: readonly number[]) =>
    drawChart([curve(values)], { width: 8, height: 1 }, (value) => String(value).padStart(4))[0]!.slice(4);
  expect(draw([1000, 100, 10, 1])).toBe(draw([4, 3, 2, 1]));
  expect(draw([20, 2, 1.5, 1])).not.toBe(draw([4, 3, 2, 1]));
});

test('one value, equal values and no values are drawn too', () => {
  expect(drawChart([curve([5])], { width: 10, height: 1 }, String)).toHaveLength(1);
  expect(drawChart([curve([5, 5, 5])], { width: 6, height: 1 }, String)[0]).toMatch(/^5 │[⠒⠤⠉⣀]+$/);
  expect(drawChart([], { width: 10, height: 3 }, String)).toEqual([]);
});

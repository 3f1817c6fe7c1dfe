import { expect, test } from 'vitest';
import type { TaskMeta } from '../../../../src/plugins/api/task.ts';
import {
  checkMetric,
  checkOutputMeta,
  checkOutputPaths,
} from '../../../../src/plugins/runner/task-contract.ts';

const meta = { name: 't', metrics: { rmse: {} }, outputs: { answer: {} }, inputs: {} } as unknown as TaskMeta;
const task = { type: 'test', name: 't', meta } as const;

test.each([
  ['rmse', 1, null],
  ['rmse/물 함량/kg', -0.5, 3],
])('the metric %s is taken', (name, value, step) => {
  expect(() => checkMetric(task, name, value, step)).not.toThrow();
});

test.each([
  ['toString', 1, null],
  ['rmse/', 1, null],
  ['rmse/a\nb', 1, null],
  ['rmse/\ud800', 1, null],
  [7, 1, null],
  ['rmse', '1', null],
  ['rmse', 1, Number.NaN],
  ['rmse', 1, '2'],
])('the metric %s with %s at %s is refused', (name, value, step) => {
  expect(() => checkMetric(task, name, value, step)).toThrow(
    expect.objectContaining({ code: 'KSTORE_TASK_CONTRACT' }),
  );
});

test('paths of an output come back sorted by their bytes', () => {
  expect(checkOutputPaths(task, 'answer', ['b', 'a/z', 'a.txt', '가'])).toEqual(['a.txt', 'a/z', 'b', '가']);
});

test.each([['/etc/passwd'], ['a/../b'], ['.git/config'], ['a\\b'], ['nul']])(
  'the path %s is refused',
  (path) => {
    expect(() => checkOutputPaths(task, 'answer', ['a', path])).toThrow(
      'gives a wrong file in its output "answer"',
    );
  },
);

test('a file that is also a folder is refused', () => {
  expect(() => checkOutputPaths(task, 'answer', ['a', 'a/b'])).toThrow('as a file and as a folder');
});

test('a summary is copied as JSON', () => {
  const given = { steps: 3, left: undefined, inside: { list: [1, null] } };
  const checked = checkOutputMeta(task, 'answer', given);
  expect(checked).toEqual({ steps: 3, inside: { list: [1, null] } });
  expect(checked.inside).not.toBe(given.inside);
});

test.each([[null], [[1]], ['text'], [{ loss: Infinity }]])('%j is no summary', (given) => {
  expect(() => checkOutputMeta(task, 'answer', given)).toThrow('that is no JSON object');
});

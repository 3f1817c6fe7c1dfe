import { expect, test } from 'vitest';
import { findTaskMetaProblem } from '../../../../src/store/schema/task-meta.ts';

const meta = {
  name: 'regression',
  version: '1.0.0',
  summary: 'Learns',
  inputs: { data: { kind: 'dataset', description: 'rows' } },
  settings: { type: 'object', additionalProperties: false },
  outputs: { checkpoint: { kind: 'checkpoint', description: 'weights' } },
  metrics: { rmse: { description: 'error', unit: 'MPa', better: 'lower' } },
};
const slot = meta.inputs.data;
/** As JSON from a stranger gives it: an own member, even with the name of an inherited one. */
const own = (name: string, value: unknown) => Object.fromEntries([[name, value]]);

test('a complete declaration is in order', () => {
  expect(findTaskMetaProblem('learning', meta)).toBeNull();
  expect(
    findTaskMetaProblem('learning', { ...meta, determinism: { level: 'none', reason: 'draws' } }),
  ).toBeNull();
});

test.each([
  ['no object', null, 'has no meta'],
  ['a name with a space', { ...meta, name: 'my task' }, 'has the name "my task"'],
  ['no version', { ...meta, version: '' }, 'has no version'],
  ['no inputs', { ...meta, inputs: undefined }, 'has no inputs'],
  ['a slot that leaves its folder', { ...meta, outputs: { '../up': slot } }, 'the slot "../up" in outputs'],
  [
    'a slot of the prototype',
    { ...meta, outputs: own('__proto__', slot) },
    'the slot "__proto__" in outputs',
  ],
  [
    'a kind of the prototype',
    { ...meta, inputs: { data: { ...slot, kind: 'constructor' } } },
    'without a known kind',
  ],
  ['a metric without own members', { ...meta, metrics: own('__proto__', {}) }, 'the metric "__proto__"'],
  ['slots alike but for case', { ...meta, inputs: { data: slot, DATA: slot } }, 'the slot "DATA" in inputs'],
  [
    'slots alike but for one capital',
    { ...meta, inputs: { testData: slot, testdata: slot } },
    'only in case',
  ],
  ['an unknown kind', { ...meta, inputs: { data: { ...slot, kind: 'table' } } }, 'without a known kind'],
  [
    'an output that may be missing',
    { ...meta, outputs: { a: { ...slot, optional: true } } },
    'a wrong "optional"',
  ],
  ['no output', { ...meta, outputs: {} }, 'declares no output'],
  ['a metric with a label', { ...meta, metrics: { 'rmse/a': meta.metrics.rmse } }, 'the metric "rmse/a"'],
  [
    'a metric without direction',
    { ...meta, metrics: { rmse: { ...meta.metrics.rmse, better: 'up' } } },
    'the metric "rmse"',
  ],
  ['an unknown promise', { ...meta, determinism: { level: 'tolerance' } }, 'an unknown determinism'],
  ['open settings', { ...meta, settings: { type: 'object' } }, 'has settings whose schema accepts unknown'],
])('%s is a problem', (_, wrong, problem) => {
  expect(findTaskMetaProblem('learning', wrong)).toContain(problem);
});

test('a test task gives results only', () => {
  expect(findTaskMetaProblem('test', meta)).toBe(
    'gives a checkpoint in "checkpoint", but a test task gives results',
  );
});

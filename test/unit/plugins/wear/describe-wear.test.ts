import { expect, it } from 'vitest';
import { describeWear } from '../../../../src/plugins/wear/describe-wear.ts';
import type { LedgerState, Run } from '../../../../src/store/index.ts';

const dataset = (name: string) => ({ kind: 'dataset', id: name, name, version: 1, manifest: { meta: {} } });

/** A test of a checkpoint on `check`, beside the rows that it was trained on. */
const test = {
  type: 'kstore.run.v1',
  id: 'run',
  status: 'succeeded',
  startedAt: '2026-01-01T00:00:00Z',
  specification: {
    task: { type: 'test', name: 'explain' },
    inputs: { checkpoint: 'weights', dataset: 'check', training: 'samples' },
    settings: {},
  },
  outputs: [],
} as unknown as Run;

it('counts no look that is at no model', () => {
  const { specification } = test as unknown as { specification: object };
  const drift = {
    ...test,
    id: 'drift',
    specification: { ...specification, inputs: { dataset: 'samples', newer: 'check' } },
  } as unknown as Run;
  const state = {
    versions: [
      dataset('check'),
      dataset('samples'),
      { ...dataset('weights'), kind: 'checkpoint', id: 'weights' },
    ],
    runs: [drift, test],
  } as unknown as LedgerState;
  expect(describeWear(state, drift)).toEqual([]);
  expect(describeWear(state, test)).toMatchObject([{ ref: 'check_v1', looks: 1, look: 1 }]);
});

it('tells the wear of what was tested, not of the training rows beside it', () => {
  const state = {
    versions: [
      dataset('check'),
      dataset('samples'),
      { ...dataset('weights'), kind: 'checkpoint', id: 'weights' },
    ],
    runs: [test],
  } as unknown as LedgerState;
  expect(describeWear(state, test)).toEqual([
    { ref: 'check_v1', id: 'check', looks: 1, models: 1, look: 1, chosenBy: [] },
  ]);
});

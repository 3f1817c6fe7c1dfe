import { expect, it } from 'vitest';
import { describeWear } from '../../../../src/plugins/wear/describe-wear.ts';
import { countLooks } from '../../../../src/plugins/overlap/count-looks.ts';
import type { LedgerState, Run, Version } from '../../../../src/store/index.ts';

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

it('does not wear test data by a test on the rows that a model learnt from or was chosen by', () => {
  for (const part of ['validation', 'train']) {
    const own = { ...test, specification: { ...test.specification, settings: { part } } } as unknown as Run;
    const versions = [dataset('check'), { ...dataset('weights'), kind: 'checkpoint' }];
    const state = { versions, runs: [own] } as unknown as LedgerState;
    expect(describeWear(state, own)).toEqual([]);
    const { test: asTest, validation } = countLooks(state, [versions[0] as unknown as Version]).get('check')!;
    expect(asTest).toEqual({ looks: 0, models: 0 });
    expect(validation).toEqual(part === 'train' ? { looks: 0, models: 0 } : { looks: 1, models: 1 });
  }
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

import { describe, expect, it } from 'vitest';
import { findOverfitting } from '../../../../src/plugins/engine/overfitting.ts';
import type { EpochReport } from '../../../../src/plugins/engine/training-state.ts';

const report = (epoch: number, loss: number, validationLoss: number | null): EpochReport => {
  return { epoch, loss, validationLoss, accuracy: null, validationAccuracy: null };
};
const best = report(12, 0.08, 0.15);

describe('findOverfitting', () => {
  it('tells since when, and what both losses did', () => {
    expect(findOverfitting(best, report(17, 0.0312, 0.18))).toMatch(
      /^signs of overfitting since epoch 12: the validation loss rose from 0.15 to 0.18 while the training loss fell from 0.08 to 0.0312\. /,
    );
  });

  it('does not say which weights are kept, for a better epoch may come', () => {
    expect(findOverfitting(best, report(17, 0.0312, 0.18))).not.toMatch(/kept|keep/);
  });

  it.each([
    ['too early', report(16, 0.03, 0.18)],
    ['a small rise', report(30, 0.03, 0.152)],
    ['a training loss that rises too', report(30, 0.09, 0.3)],
    ['no validation', report(30, 0.03, null)],
  ])('is silent for %s', (_why, now) => {
    expect(findOverfitting(best, now)).toBeNull();
  });

  it('waits longer after a long way', () => {
    const late = report(100, 0.08, 0.15);
    expect(findOverfitting(late, report(124, 0.01, 0.3))).toBeNull();
    expect(findOverfitting(late, report(125, 0.01, 0.3))).not.toBeNull();
  });
});

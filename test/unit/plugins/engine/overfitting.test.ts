import { describe, expect, it } from 'vitest';
import { findOverfitting, isTurned } from '../../../../src/plugins/engine/overfitting.ts';
import type { EpochReport } from '../../../../src/plugins/engine/training-state.ts';

const report = (epoch: number, loss: number, validationLoss: number | null): EpochReport => {
  return { epoch, loss, validationLoss, accuracy: null, validationAccuracy: null };
};
const best = report(12, 0.08, 0.15);

describe('findOverfitting', () => {
  it('tells since when, and what both losses did', () => {
    expect(findOverfitting(best, report(17, 0.0312, 0.18), 5)).toMatch(
      /^signs of overfitting since epoch 12: the validation loss rose from 0.15 to 0.18 while the training loss fell from 0.08 to 0.0312\. /,
    );
  });

  it('does not say which weights are kept, for a better epoch may come', () => {
    expect(findOverfitting(best, report(17, 0.0312, 0.18), 5)).not.toMatch(/kept|keep/);
  });

  it('waits for epochs in a row, and for more after a long way', () => {
    expect(findOverfitting(best, report(30, 0.03, 0.18), 4)).toBeNull();
    const late = report(100, 0.08, 0.15);
    expect(findOverfitting(late, report(140, 0.01, 0.3), 24)).toBeNull();
    expect(findOverfitting(late, report(140, 0.01, 0.3), 25)).not.toBeNull();
  });
});

describe('isTurned', () => {
  it('is a higher validation loss with a lower training loss', () => {
    expect(isTurned(best, report(13, 0.03, 0.18))).toBe(true);
  });

  it.each([
    ['a small rise', best, report(30, 0.03, 0.157)],
    ['a training loss that rises too', best, report(30, 0.09, 0.3)],
    ['no validation', best, report(30, 0.03, null)],
    // The first epochs of the quickstart: the best validation loss came by chance.
    ['training rows that are not known yet', report(1, 1.81, 0.183), report(6, 0.336, 0.209)],
    ['training rows that are hardly better known', report(7, 0.251, 0.171), report(12, 0.177, 0.198)],
  ])('is not %s', (_why, from, now) => {
    expect(isTurned(from, now)).toBe(false);
  });
});

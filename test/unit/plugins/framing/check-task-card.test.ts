import { describe, expect, it } from 'vitest';
import { checkTaskCard } from '../../../../src/plugins/framing/check-task-card.ts';

/** A card alone, as of an experiment whose data is not there yet. */
function check(type: string, predict: readonly string[]): void {
  const value = { card: { question: '', type, predict } };
  const experiment = { kind: 'experiment', name: 'tags', version: 1, manifest: { meta: { value } } };
  checkTaskCard({ experiment, steps: [] } as unknown as Parameters<typeof checkTaskCard>[0]);
}

describe('the number of columns that a task card predicts', () => {
  it('may be any where rows have several labels: a column each, or one with all of them', () => {
    expect(() => check('multilabel classification', ['tags'])).not.toThrow();
    expect(() => check('multilabel classification', ['glossy', 'sticky'])).not.toThrow();
  });

  it('is one or several otherwise', () => {
    expect(() => check('vector regression', ['a'])).toThrow('predicts two columns or more, and 1 are named');
    expect(() => check('multiclass classification', ['a', 'b'])).toThrow(
      'predicts one column, and 2 are named',
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/plugins/api/task.ts';
import { checkTaskCard } from '../../../../src/plugins/framing/check-task-card.ts';

/** A card beside a run of `classification` on a table whose one target has a type. */
function checkBeside(type: string, column: string, settings: JsonObject = {}): void {
  const value = { card: { question: '', type, predict: ['tags'] } };
  const experiment = { kind: 'experiment', name: 'tags', version: 1, manifest: { meta: { value } } };
  const columns = [
    { name: 'a', type: 'number', role: 'input' },
    { name: 'tags', type: column, role: 'target' },
  ];
  const table = { id: '0'.repeat(64), sizeBytes: 1, rows: 1, columns };
  const dataset = { name: 'mixtures', manifest: { meta: { table } } };
  const step = {
    step: 'learn',
    task: { type: 'learning', name: 'classification', meta: { metrics: {} } },
    settings: { labels: 'several', ...settings },
    inputs: { dataset: { type: 'version', version: dataset } },
  };
  checkTaskCard({ experiment, steps: [step] } as unknown as Parameters<typeof checkTaskCard>[0]);
}

describe('a task card of several labels in one column', () => {
  it('goes with a column of text', () => {
    expect(() => checkBeside('multilabel classification', 'text')).not.toThrow();
    for (const type of ['number', 'boolean', 'date'])
      expect(() => checkBeside('multilabel classification', type)).toThrow(
        `experiments/tags: card, predict: "tags" is ${type}, and one column of labels holds text with`,
      );
  });

  it('goes with a training that learns several', () => {
    for (const labels of ['auto', 'one'])
      expect(() => checkBeside('multilabel classification', 'text', { labels })).toThrow(
        'card, type: the run learns one class a row',
      );
    expect(() => checkBeside('multiclass classification', 'text')).toThrow(
      'card, type: the run learns several labels a row',
    );
    expect(() => checkBeside('multiclass classification', 'text', { labels: 'auto' })).not.toThrow();
  });
});

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

import { describe, expect, it } from 'vitest';
import type { JsonObject, Task } from '../../../../src/plugins/api/task.ts';
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

type Planned = Parameters<typeof checkTaskCard>[0]['steps'][number];

/** A card beside one step of a task that is built in. */
async function checkBuiltIn(
  card: JsonObject,
  task: string,
  { target = 'number', settings = {} }: { readonly target?: string; readonly settings?: JsonObject } = {},
): Promise<void> {
  const [type, name] = task.split('/') as ['learning' | 'test', string];
  const module = (
    type === 'learning'
      ? await import(`../../../../src/plugins/builtin/learning/${name}.ts`)
      : await import(`../../../../src/plugins/builtin/test/${name}.ts`)
  ) as { default: Task };
  const value = { card: { question: '', predict: ['grade'], ...card } };
  const experiment = { kind: 'experiment', name: 'card', version: 1, manifest: { meta: { value } } };
  const columns = [
    { name: 'a', type: 'number', role: 'input' },
    { name: 'grade', type: target, role: 'target' },
  ];
  const table = { id: '0'.repeat(64), sizeBytes: 1, rows: 1, columns };
  const dataset = { name: 'mixtures', manifest: { meta: { table } } };
  const step = {
    step: type === 'test' ? 'test' : 'learn',
    task: { type, name, meta: module.default.meta },
    settings,
    inputs: type === 'test' ? {} : { dataset: { type: 'version', version: dataset } },
  } as unknown as Planned;
  checkTaskCard({ experiment, steps: [step] } as unknown as Parameters<typeof checkTaskCard>[0]);
}

describe('the type of a task card', () => {
  it.each(['ridge', 'partial-least-squares', 'regression'])('is not of classes beside %s', async (name) => {
    for (const type of ['binary classification', 'multiclass classification', 'multilabel classification'])
      await expect(checkBuiltIn({ type }, `learning/${name}`)).rejects.toThrow(
        `card, type: "${type}" is not what the task learning/${name} learns: that is numbers`,
      );
    await expect(checkBuiltIn({ type: 'scalar regression' }, `learning/${name}`)).resolves.toBeUndefined();
  });

  it.each(['random-forest', 'gradient-boosting', 'transfer'])(
    'is what %s is set to learn, or what the target is',
    async (name) => {
      const learn = (type: string, predict: string, target: string) =>
        checkBuiltIn({ type }, `learning/${name}`, { target, settings: { predict } });
      await expect(learn('multiclass classification', 'auto', 'number')).rejects.toThrow(
        'card, type: "multiclass classification" is not what the run learns: that is numbers',
      );
      await expect(learn('multiclass classification', 'numbers', 'number')).rejects.toThrow(
        'that is numbers',
      );
      await expect(learn('scalar regression', 'classes', 'number')).rejects.toThrow('that is classes');
      await expect(learn('multiclass classification', 'auto', 'text')).resolves.toBeUndefined();
      await expect(learn('multiclass classification', 'classes', 'number')).resolves.toBeUndefined();
      await expect(learn('scalar regression', 'auto', 'number')).resolves.toBeUndefined();
    },
  );

  it('is what a task with one class a row learns', async () => {
    for (const name of ['random-forest', 'domain-adaptation'])
      await expect(
        checkBuiltIn({ type: 'multilabel classification' }, `learning/${name}`, { target: 'text' }),
      ).rejects.toThrow(`is not what the task learning/${name} learns`);
  });

  it('is what the test is of, whoever learns', async () => {
    await expect(checkBuiltIn({ type: 'binary classification' }, 'test/regression')).rejects.toThrow(
      'card, type: "binary classification" is not what the task test/regression tests: that is numbers',
    );
    await expect(checkBuiltIn({ type: 'scalar regression' }, 'test/classification')).rejects.toThrow(
      'that is classes or labels',
    );
  });
});

describe('a threshold of a task card', () => {
  const check = (type: string, predict: readonly string[], threshold: JsonObject) =>
    checkBuiltIn(
      { type, predict: [...predict], success: [threshold] },
      type.endsWith('regression') ? 'test/regression' : 'test/classification',
    );

  it('is of a target that is predicted, by name where there are several', async () => {
    await expect(
      check('vector regression', ['strength', 'slump'], { metric: 'rmse/age', atMost: 1 }),
    ).rejects.toThrow('success 1: no test gives the metric "rmse/age": "age" is not predicted');
    await expect(
      check('scalar regression', ['strength'], { metric: 'rmse/strength', atMost: 1 }),
    ).rejects.toThrow('no test gives the metric "rmse/strength": there is one target');
    await expect(
      check('vector regression', ['strength', 'slump'], { metric: 'rmse/slump', atMost: 1 }),
    ).resolves.toBeUndefined();
  });

  it('can be reached', async () => {
    await expect(check('scalar regression', ['a'], { metric: 'r2', atLeast: 7 })).rejects.toThrow(
      'success 1: "r2" is never at least 7',
    );
    await expect(check('scalar regression', ['a'], { metric: 'mae', atMost: -1 })).rejects.toThrow(
      'success 1: "mae" is never at most -1',
    );
    await expect(
      check('binary classification', ['a'], { metric: 'recall/yes', atLeast: 90 }),
    ).rejects.toThrow('"recall/yes" is never at least 90');
    await expect(check('scalar regression', ['a'], { metric: 'r2', atLeast: 1 })).resolves.toBeUndefined();
    await expect(
      check('binary classification', ['a'], { metric: 'logLoss', atMost: 3 }),
    ).resolves.toBeUndefined();
  });

  it('is of a metric that goes with the type', async () => {
    await expect(
      check('binary classification', ['a'], { metric: 'hammingLoss', atMost: 0.1 }),
    ).rejects.toThrow('no test gives the metric "hammingLoss"');
    await expect(
      check('multilabel classification', ['a'], { metric: 'hammingLoss', atMost: 0.1 }),
    ).resolves.toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../src/plugins/api/task.ts';
import { parsePreprocessing } from '../../../../src/plugins/preprocessing/parse-steps.ts';

describe('parsePreprocessing', () => {
  it.each<[Json, string, string]>([
    [
      { steps: [{ log: { columns: ['a'] } }, { split: { sead: 3 } }] },
      'steps[1].split.sead is unknown; did you mean "seed"?',
      'there are train, validation, test, seed,',
    ],
    [
      { steps: [{ standardize: {} }] },
      'steps[0].standardize is unknown; did you mean "standardise"?',
      'minMax',
    ],
    [{ stepz: [] }, 'stepz is unknown; did you mean "steps"?', 'there is steps'],
    [{ steps: [{ augment: { colour: 1 } }] }, 'steps[0].augment.colour is unknown', 'brightness'],
    [{ steps: [{ constructor: {} }] }, 'steps[0].constructor is unknown', 'oneHot'],
    [{ steps: ['split'] }, 'steps[0] is "split", which has no members', ''],
  ])('refuses what nobody would hear: %j', (value, message, hint) => {
    let thrown: unknown;
    try {
      parsePreprocessing(value);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: 'KSTORE_SETTINGS_INVALID' });
    expect(String(thrown)).toContain(message);
    expect((thrown as { hints: readonly string[] }).hints.join()).toContain(hint);
  });

  it('fills in defaults', () => {
    expect(
      parsePreprocessing({ steps: [{ split: {} }, { impute: {} }, { standardise: { targets: true } }] }),
    ).toEqual({
      split: {
        train: 0.7,
        validation: 0.15,
        test: 0.15,
        seed: 1,
        keepTogether: { by: 'inputs' },
        stratify: false,
        orderBy: null,
      },
      select: { inputs: null, targets: null },
      picture: null,
      augment: null,
      steps: [
        { type: 'impute', columns: 'all', with: 'mean', value: null },
        { type: 'standardise', columns: 'all', targets: true },
      ],
    });
    expect(
      parsePreprocessing({ steps: [{ split: { train: 0.8, test: 0.2, keepTogether: 'lot' } }] }).split,
    ).toEqual({
      train: 0.8,
      validation: 0,
      test: 0.2,
      seed: 1,
      keepTogether: { by: 'column', column: 'lot' },
      stratify: false,
      orderBy: null,
    });
    expect(parsePreprocessing(null)).toEqual({
      split: null,
      select: { inputs: null, targets: null },
      picture: null,
      augment: null,
      steps: [],
    });
  });

  it.each([
    [{ steps: 3 }, 'preprocessing: steps is not a list'],
    [{ steps: [{ split: { train: 0.8, test: 0.3 } }] }, 'steps[0] has shares that add up to 1.1, not 1'],
    [{ steps: [{ split: { test: 1 } }] }, 'steps[0] leaves nothing to train on'],
    [{ steps: [{ split: {} }, { split: {} }] }, 'steps[1] is a second split'],
    [
      { steps: [{ select: { inputs: ['a'], targets: ['a'] } }] },
      'steps[0] takes the column "a" as input and as target',
    ],
    [{ steps: [{ impute: { with: 'constant' } }] }, 'steps[0] imputes a constant and gives no value'],
    [{ steps: [{ impute: { value: 0 } }] }, 'steps[0] gives a value and imputes with mean'],
    [{ steps: [{ log: {} }] }, 'steps[0] does not say which columns'],
    [
      { steps: [{ split: { orderBy: 'day', seed: 2 } }] },
      'steps[0] has both `orderBy` and `seed`; rows in an order are divided by it alone',
    ],
    [
      { steps: [{ elapsedDays: { since: '2024-02-30' } }] },
      'counts days since "2024-02-30", which is no date',
    ],
    [{ steps: [{ picture: { height: 4 } }] }, 'gives one of `height` and `width`; a size takes both'],
    [{ steps: [{ picture: { range: [1, 1] } }] }, 'steps[0] has the range from 1 to 1'],
    [{ steps: [{ augment: { noise: 1 } }, { augment: { noise: 1 } }] }, 'steps[1] is a second augment'],
    [{ steps: [{ whiten: {} }] }, 'steps[0].whiten is unknown'],
    [{ steps: [{ log: { columns: ['a'] }, oneHot: {} }] }, 'steps[0] describes more than one step'],
  ] as const)('refuses %j', (value, message) => {
    const parse = () => parsePreprocessing(value);
    expect(parse).toThrow(message);
    expect(parse).toThrow(expect.objectContaining({ code: 'KSTORE_SETTINGS_INVALID' }));
  });
});

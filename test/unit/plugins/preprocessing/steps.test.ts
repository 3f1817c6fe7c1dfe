import { describe, expect, it } from 'vitest';
import { parsePreprocessing } from '../../../../src/plugins/preprocessing/steps.ts';

describe('parsePreprocessing', () => {
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
      },
      select: { inputs: null, targets: null },
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
    });
    expect(parsePreprocessing(null)).toEqual({
      split: null,
      select: { inputs: null, targets: null },
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
    [{ steps: [{ whiten: {} }] }, 'steps[0] is of the unknown type "whiten"'],
    [{ steps: [{ log: { columns: ['a'] }, oneHot: {} }] }, 'steps[0] describes more than one step'],
  ] as const)('refuses %j', (value, message) => {
    const parse = () => parsePreprocessing(value);
    expect(parse).toThrow(message);
    expect(parse).toThrow(expect.objectContaining({ code: 'KSTORE_SETTINGS_INVALID' }));
  });
});

import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../src/plugins/api/task.ts';
import { refuseTableChanges } from '../../../../src/plugins/preprocessing/pictures/augment-picture.ts';
import { parsePreprocessing } from '../../../../src/plugins/preprocessing/parse-steps.ts';
import { refuseIdleSteps } from '../../../../src/plugins/preprocessing/refuse-idle-steps.ts';

const check = (step: Json, hasPictures: boolean) => () =>
  refuseIdleSteps(parsePreprocessing({ steps: [{ split: {} }, step] }), hasPictures);

describe('refuseIdleSteps', () => {
  it('tells steps on columns beside pictures, unless they scale targets', () => {
    expect(check({ standardise: {} }, true)).toThrow('`standardise` works on columns of a table');
    expect(check({ impute: {} }, true)).toThrow('`impute` works on columns of a table');
    expect(check({ standardise: { targets: true } }, true)).not.toThrow();
    expect(check({ picture: {} }, true)).not.toThrow();
  });

  it('tells pictures beside a table', () => {
    expect(check({ picture: {} }, false)).toThrow('the dataset is a table');
    expect(check({ standardise: {} }, false)).not.toThrow();
  });
});

describe('refuseTableChanges', () => {
  it('tells changes that pictures do not take', () => {
    const { augment } = parsePreprocessing({ steps: [{ augment: { dropValues: 0.5 } }] });
    expect(() => refuseTableChanges(augment!)).toThrow('`dropValues` drops values of columns');
    expect(() => refuseTableChanges({ ...augment!, dropValues: 0 })).not.toThrow();
  });
});

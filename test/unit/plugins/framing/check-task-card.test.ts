import { describe, expect, it } from 'vitest';
import type { ExperimentPlan, PlannedInput, PlannedStep } from '../../../../src/plugins/experiment/plan.ts';
import { checkTaskCard } from '../../../../src/plugins/framing/check-task-card.ts';
import { judgeSuccess, type TaskCard } from '../../../../src/plugins/framing/task-card.ts';

const columns = [
  { name: '물', type: 'number', role: 'input' },
  { name: '점도', type: 'number', role: 'target' },
  { name: '등급', type: 'text' },
  { name: '합격', type: 'boolean' },
];

function version(kind: string, meta: object): PlannedInput {
  const made = { kind, name: kind === 'dataset' ? 'formula' : 'standard', version: 1, manifest: { meta } };
  return { type: 'version', version: made as never };
}

function plan(card: object, select?: object, learning = 'regression', tests = ['test']): ExperimentPlan {
  const table = { id: 'a'.repeat(64), sizeBytes: 1, rows: 1, layout: 'sheet', columns };
  const steps = select === undefined ? [] : [{ select }];
  const learn = {
    step: 'learn',
    task: { type: 'learning', name: learning, meta: { metrics: { validationLoss: { better: 'lower' } } } },
    inputs: {
      dataset: version('dataset', { table }),
      preprocessing: version('preprocessing', { value: { steps } }),
    },
  };
  const metrics = { r2: { better: 'higher' }, rmse: { better: 'lower' }, baselineR2: { better: 'higher' } };
  const made = tests.map((step) => ({
    step,
    task: { type: 'test', name: 'regression', meta: { metrics } },
    inputs: {},
  }));
  return {
    experiment: { name: 'baseline', manifest: { meta: { value: { card } } } } as never,
    steps: [learn, ...made] as unknown as PlannedStep[],
    paths: [],
  };
}

const good = { type: 'scalar regression', predict: ['점도'], from: ['물'] };

describe('a task card', () => {
  it('passes when it says what the run does', () => {
    checkTaskCard(plan(good));
    checkTaskCard(
      plan({
        ...good,
        success: [
          { metric: 'r2', atLeast: 0.8 },
          { metric: 'rmse/점도', atMost: 2 },
        ],
      }),
    );
    checkTaskCard(
      plan({ ...good, success: [{ metric: 'later/r2', atLeast: 0.8 }] }, undefined, 'regression', [
        'test/now',
        'test/later',
      ]),
    );
    checkTaskCard(
      plan(
        { type: 'multiclass classification', predict: ['등급'] },
        { targets: ['등급'], inputs: ['물'] },
        'classification',
      ),
    );
    checkTaskCard(plan(good, undefined, 'forest'));
  });

  it.each([
    [
      { ...good, predict: ['점도', '등급'] },
      /card, predict: scalar regression predicts one column, and 2 are named/,
    ],
    [{ ...good, type: 'vector regression' }, /card, predict: vector regression predicts two columns or more/],
    [
      { ...good, type: 'binary classification' },
      /card, type: "binary classification" is not what the task learning\/regression learns/,
    ],
    [{ ...good, predict: ['없음'] }, /card, predict: formula has no column "없음"/],
    [{ ...good, from: ['기름'] }, /card, from: formula has no column "기름"/],
    [{ ...good, from: ['점도'] }, /card, from: "점도" is what is predicted/],
    [{ ...good, predict: ['등급'] }, /card, predict: "등급" is named, and the run does not use it/],
    [{ ...good, success: [{ metric: 'r2', atMost: 1 }] }, /card, success 1: "r2" is better when higher/],
    [
      { ...good, success: [{ metric: 'accuracy', atLeast: 1 }] },
      /card, success 1: no test gives the metric "accuracy"/,
    ],
    [{ ...good, success: [{ metric: 'r2' }] }, /card, success 1: it has not one threshold/],
    [{ ...good, success: [{ metric: 'r2', atLeast: 0, atMost: 1 }] }, /it has not one threshold/],
  ])('is refused when it does not: %j', (card, message) => {
    expect(() => checkTaskCard(plan(card))).toThrow(message);
  });

  it('is refused when its type does not fit the column', () => {
    const select = { targets: ['등급'], inputs: ['물'] };
    expect(() => checkTaskCard(plan({ type: 'scalar regression', predict: ['등급'] }, select))).toThrow(
      /"등급" is text/,
    );
    const yesOrNo = { targets: ['합격'], inputs: ['물'] };
    const card = { type: 'multiclass classification', predict: ['합격'] };
    expect(() => checkTaskCard(plan(card, yesOrNo, 'classification'))).toThrow(/yes or no/);
    expect(() => checkTaskCard(plan({ ...good, from: ['등급'] }, { targets: null, inputs: ['물'] }))).toThrow(
      /card, from: "등급" is named/,
    );
  });

  it('judges thresholds by the metrics of the run, the border included', () => {
    const card = {
      ...good,
      success: [
        { metric: 'r2', atLeast: 0.8 },
        { metric: 'rmse', atMost: 2 },
        { metric: 'mae', atMost: 1 },
      ],
    } as unknown as TaskCard;
    expect(judgeSuccess(card, { r2: 0.8, rmse: 2.01 }).map(({ reached }) => reached)).toEqual([
      true,
      false,
      null,
    ]);
    expect(judgeSuccess(good as unknown as TaskCard, {})).toEqual([]);
  });
});

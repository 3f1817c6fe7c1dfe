import { defineTestTask } from '../../api/task.ts';
import { chooseTestSettings, labelLossSetting, testedInputs } from '../table-task/tested-part.ts';

export { readEngineIdentity } from '../../engine/engine-identity.ts';

/** Tells for whom and since when a model is wrong. */
export default defineTestTask({
  meta: {
    name: 'audit',
    version: '1',
    summary: 'measures predictions on later rows with labels, by group and over time',
    inputs: testedInputs,
    settings: chooseTestSettings({
      groupBy: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        maxItems: 20,
        uniqueItems: true,
        default: [],
        description: 'columns by whose values errors are told; numbers of more than ten values by quarters',
      },
      time: {
        type: 'string',
        default: '',
        description:
          'column of dates, numbers or sortable text that tells the order of rows; without it none',
      },
      periods: {
        type: 'integer',
        minimum: 2,
        maximum: 100,
        default: 10,
        description: 'periods with equally many rows that the time is divided into',
      },
      labelLoss: labelLossSetting,
    }),
    outputs: {
      result: {
        kind: 'result',
        description: 'error of all rows, of groups and over time, with intervals, beside a baseline',
      },
    },
    metrics: {
      loss: {
        description: 'mean absolute error, or share of wrong rows or labels; with a label of that group',
        unit: 'unit of the target',
        better: 'lower',
      },
      baselineLoss: {
        description:
          'the same of the mean, the most common class, or the most common labels of the training rows',
        unit: 'unit of the target',
        better: 'lower',
      },
      formerLoss: {
        description: 'the same on the test rows of the dataset that the model was trained on',
        unit: 'unit of the target',
        better: 'lower',
      },
      microF1: { description: 'F1 over the labels of all rows together', unit: '', better: 'higher' },
      macroF1: { description: 'mean of the F1 of the labels', unit: '', better: 'higher' },
      f1: { description: 'F1 of the label that it names', unit: '', better: 'higher' },
    },
  },
  // The engine is loaded when the task runs, not when it is listed.
  run: async (context) => (await import('../audit/audit.ts')).auditCheckpoint(context),
});

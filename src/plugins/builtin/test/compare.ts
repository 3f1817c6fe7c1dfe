import { defineTestTask } from '../../api/task.ts';
import { declareComparedSlots } from '../compare/compared-slots.ts';
import { chooseTestSettings, labelLossSetting, testedInputs } from '../table-task/tested-part.ts';

export { readEngineIdentity } from '../../engine/engine-identity.ts';

/** Ranks checkpoints on the same rows. */
export default defineTestTask({
  meta: {
    name: 'compare',
    version: '1',
    summary: 'ranks two to twelve checkpoints on the same rows, with tests of each pair',
    inputs: { ...declareComparedSlots(), dataset: testedInputs.dataset },
    settings: chooseTestSettings({
      names: {
        type: 'array',
        items: {
          type: 'string',
          minLength: 1,
          maxLength: 60,
          pattern: '^[^\\s\\/\\p{Cc}](?:[^\\/\\p{Cc}]*[^\\s\\/\\p{Cc}])?$',
        },
        maxItems: 12,
        uniqueItems: true,
        default: [],
        description: 'names of the checkpoints in the order of the inputs; without them the inputs name them',
      },
      labelLoss: labelLossSetting,
    }),
    outputs: {
      result: {
        kind: 'result',
        description: 'ranking with intervals, tests of pairs, the loss of each model on each row',
      },
    },
    metrics: {
      loss: {
        description:
          'mean absolute error, or share of wrong rows or labels, of the model that the label names',
        unit: 'unit of the target',
        better: 'lower',
      },
      microF1: {
        description: 'F1 over the labels of all rows together, of the model that the label names',
        unit: '',
        better: 'higher',
      },
      macroF1: { description: 'mean of the F1 of the labels, likewise', unit: '', better: 'higher' },
    },
  },
  // The engine is loaded when the task runs, not when it is listed.
  run: async (context) => (await import('../compare/compare.ts')).compareCheckpoints(context),
});

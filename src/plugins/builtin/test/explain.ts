import { defineTestTask } from '../../api/task.ts';
import { chooseTestSettings, sampleSettings, testedInputs } from '../table-task/tested-part.ts';

export { readEngineIdentity } from '../../engine/engine-identity.ts';

/** Tells why a checkpoint predicts what it predicts. */
export default defineTestTask({
  meta: {
    name: 'explain',
    version: '1',
    summary:
      'tells which columns or pixels matter, for all rows and for single ones, and what would change a prediction',
    inputs: testedInputs,
    settings: chooseTestSettings(
      {
        ...sampleSettings,
        outputs: {
          type: 'array',
          items: { type: 'string', minLength: 1 },
          maxItems: 50,
          uniqueItems: true,
          default: [],
          description:
            'targets, classes or labels that single rows are explained for; without them all targets, the predicted class, or the predicted labels',
        },
        background: {
          type: 'integer',
          minimum: 1,
          maximum: 1000,
          default: 30,
          description: 'training rows, or where these are missing tested rows, that stand for what is usual',
        },
        repeats: {
          type: 'integer',
          minimum: 1,
          maximum: 100,
          default: 5,
          description: 'times that each column is shuffled',
        },
        steps: {
          type: 'integer',
          minimum: 1,
          maximum: 1000,
          default: 64,
          description: 'steps of integrated gradients',
        },
        change: {
          type: 'number',
          exclusiveMinimum: 0,
          maximum: 10,
          default: 0.1,
          description:
            'share by which a predicted number is to rise or fall in the rows “what would change it”',
        },
      },
      { intervals: false },
    ),
    outputs: {
      result: {
        kind: 'result',
        description:
          'importance of columns, Shapley values and gradients of single rows, least changes for another prediction; of pictures saliency',
      },
    },
    metrics: {
      importance: {
        description:
          'rise of the mean error, or of the share of wrong rows or labels, when a column is shuffled',
        unit: 'unit of the target',
        better: 'higher',
      },
    },
  },
  // The engine is loaded when the task runs, not when it is listed.
  run: async (context) => (await import('../explain/explain.ts')).explainCheckpoint(context),
});

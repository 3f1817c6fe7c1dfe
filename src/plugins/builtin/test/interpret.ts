import { defineTestTask } from '../../api/task.ts';
import { chooseTestSettings, sampleSettings, testedInputs } from '../table-task/tested-part.ts';

export { readEngineIdentity } from '../../engine/engine-identity.ts';

/** Shows what a checkpoint has learnt. */
export default defineTestTask({
  meta: {
    name: 'interpret',
    version: '1',
    summary: 'shows how predictions go with columns, what layers give, and which training rows are alike',
    inputs: testedInputs,
    settings: chooseTestSettings(
      {
        ...sampleSettings,
        grid: {
          type: 'integer',
          minimum: 2,
          maximum: 200,
          default: 20,
          description: 'values of each column at which predictions are asked for',
        },
        curves: {
          type: 'integer',
          minimum: 1,
          maximum: 5000,
          default: 200,
          description: 'rows whose curves are measured and averaged',
        },
        layer: {
          type: 'string',
          default: '',
          description:
            'layer whose values stand for rows, as `kstore show` names it; without it the one before the output',
        },
        layout: {
          type: 'string',
          enum: ['tsne', 'pca'],
          default: 'tsne',
          description:
            'how rows are laid out: t-SNE keeps near ones near, `pca` shows the two directions of most variance',
        },
        layoutRows: {
          type: 'integer',
          minimum: 1,
          maximum: 1000,
          default: 300,
          description: 'rows that are laid out',
        },
        perplexity: {
          type: 'number',
          minimum: 2,
          maximum: 100,
          default: 20,
          description: 'neighbours that t-SNE keeps near',
        },
        neighbours: {
          type: 'integer',
          minimum: 0,
          maximum: 100,
          default: 5,
          description: 'nearest training rows to name for each row',
        },
      },
      { intervals: false },
    ),
    outputs: {
      result: {
        kind: 'result',
        description:
          'partial dependence, single curves and accumulated effects of columns, values and filters of layers, rows laid out, nearest training rows',
      },
    },
    metrics: {},
  },
  // The engine is loaded when the task runs, not when it is listed.
  run: async (context) => (await import('../interpret/interpret.ts')).interpretCheckpoint(context),
});

import { defineLearningTask } from '../../api/task.ts';
import { lossMetrics } from '../table-task/log-measures.ts';
import { tableInputs } from '../table-task/table-inputs.ts';
import { chooseSettings } from '../table-task/training-settings.ts';

/** Learns to predict numbers from a few components of many inputs that go along with each other. */
export default defineLearningTask({
  meta: {
    name: 'partial-least-squares',
    version: '1',
    summary: 'learns to predict numbers from a few components of many inputs',
    inputs: tableInputs,
    settings: chooseSettings(['components', 'scaleColumns']),
    predicts: ['numbers'],
    outputs: {
      checkpoint: {
        kind: 'checkpoint',
        description: 'intercept and coefficients of each target, and the fitted preprocessing',
      },
    },
    metrics: lossMetrics,
  },
  run: async (context) => (await import('../linear/train.ts')).trainPartialLeastSquares(context),
});

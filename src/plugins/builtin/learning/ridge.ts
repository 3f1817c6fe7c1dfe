import { defineLearningTask } from '../../api/task.ts';
import { lossMetrics } from '../table-task/log-measures.ts';
import { tableInputs } from '../table-task/table-inputs.ts';
import { chooseSettings } from '../table-task/training-settings.ts';

/** Learns to predict numbers as sums of the inputs times coefficients, which a penalty keeps small. */
export default defineLearningTask({
  meta: {
    name: 'ridge',
    version: '1',
    summary: 'learns to predict numbers by a plane with small coefficients',
    inputs: tableInputs,
    settings: chooseSettings(['alpha', 'scaleColumns']),
    predicts: ['numbers'],
    outputs: {
      checkpoint: {
        kind: 'checkpoint',
        description: 'intercept and coefficients of each target, and the fitted preprocessing',
      },
    },
    metrics: lossMetrics,
  },
  run: async (context) => (await import('../linear/train.ts')).trainRidge(context),
});

import { defineLearningTask } from '../../api/task.ts';
import { accuracyMetrics, lossMetrics } from '../table-task/log-measures.ts';
import { tableInputs } from '../table-task/table-inputs.ts';
import { chooseSettings } from '../table-task/training-settings.ts';

/** Learns to predict numbers or classes by adding trees, each grown from what those before it miss. */
export default defineLearningTask({
  meta: {
    name: 'gradient-boosting',
    version: '1',
    summary: 'learns to predict numbers or classes by trees that mend each other',
    inputs: tableInputs,
    settings: chooseSettings(
      [
        'predict',
        'trees',
        'learningRate',
        'maximumDepth',
        'minimumLeaf',
        'rowShare',
        'columnShare',
        'patience',
        'classWeights',
      ],
      {
        trees: {
          description:
            'rounds at most; each grows one tree a target, or one a class where there are more than two',
        },
        learningRate: { default: 0.1, description: 'what each tree counts' },
        maximumDepth: { default: 4 },
        minimumLeaf: { default: 5 },
        columnShare: { default: 1 },
        patience: {
          description:
            'rounds without a lower validation loss after which training stops; 0 means never. The trees up to the lowest one are kept in any case',
        },
        classWeights: {
          description:
            'for classes: `balanced` lets rare classes count as much as common ones, each row rows / (classes × rows of its class); or the weight of each class by its name, 1 for those that are not named',
        },
      },
    ),
    predicts: ['numbers', 'classes'],
    outputs: {
      checkpoint: {
        kind: 'checkpoint',
        description: 'the trees, how much each input gained, and the fitted preprocessing',
      },
    },
    metrics: { ...lossMetrics, ...accuracyMetrics },
  },
  run: async (context) => (await import('../trees/train-boosting.ts')).trainBoosting(context),
});

import { defineLearningTask } from '../../api/task.ts';
import { accuracyMetrics, lossMetrics } from '../table-task/log-measures.ts';
import { tableInputs } from '../table-task/table-inputs.ts';
import { chooseSettings } from '../table-task/training-settings.ts';

/** Learns to predict numbers or classes by the mean of many trees, each grown from other rows. */
export default defineLearningTask({
  meta: {
    name: 'random-forest',
    version: '1',
    summary: 'learns to predict numbers or classes by the mean of many trees',
    inputs: tableInputs,
    settings: chooseSettings(
      ['predict', 'trees', 'maximumDepth', 'minimumLeaf', 'columnShare', 'classWeights'],
      {
        maximumDepth: {
          description: 'questions in a row that a tree may ask; without it as many as there are rows to part',
        },
        minimumLeaf: {
          description:
            'training rows that a leaf has at least; without it 1, and one more for every 5,000 training rows',
        },
        columnShare: {
          description:
            'share of the columns that are looked at for each question, drawn anew each time; without it a third for numbers, and for classes as many columns as the root of their number',
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
    metrics: {
      ...lossMetrics,
      ...accuracyMetrics,
      outOfBagLoss: {
        description: 'loss of the training rows, each predicted by the trees that were grown without it',
        unit: '',
        better: 'lower',
      },
      outOfBagAccuracy: {
        description: 'share of the training rows that are right, predicted in this way',
        unit: '',
        better: 'higher',
      },
    },
  },
  run: async (context) => (await import('../trees/train-forest.ts')).trainForest(context),
});

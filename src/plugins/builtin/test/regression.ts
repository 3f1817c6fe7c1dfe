export { readEngineIdentity } from '../../engine/engine-identity.ts';
import { defineTestTask, type MetricDeclaration } from '../../api/task.ts';
import { chooseTestSettings, testedInputs, topErrorsSetting } from '../table-task/tested-part.ts';

function declare(
  description: string,
  better: MetricDeclaration['better'],
  unit = 'unit of the target',
): MetricDeclaration {
  // R², the one without a unit, is at most 1; errors are at least 0.
  const bound = unit === '' ? { maximum: 1 } : { minimum: 0 };
  return { description, unit, better, ...bound, labels: 'targets' };
}

/** Tests a checkpoint of the learning task `regression`. */
export default defineTestTask({
  meta: {
    name: 'regression',
    version: '1',
    summary: 'measures how far predictions of numbers are off, beside the mean, a plane and the nearest row',
    inputs: testedInputs,
    settings: chooseTestSettings({ topErrors: topErrorsSetting }),
    predicts: ['numbers'],
    outputs: {
      result: {
        kind: 'result',
        description:
          'metrics with intervals, each row with its prediction, the largest errors, plots of parity and residuals, a summary in words',
      },
    },
    metrics: {
      mae: declare('mean absolute error; with several targets their mean', 'lower'),
      rmse: declare('root of the mean squared error; with several targets their mean', 'lower'),
      r2: declare(
        'share of the variance that is explained, R²; with several targets their mean',
        'higher',
        '',
      ),
      baselineMae: declare('mean absolute error of predicting the mean of the training rows', 'lower'),
      baselineRmse: declare(
        'root of the mean squared error of predicting the mean of the training rows',
        'lower',
      ),
      baselineR2: declare('R² of predicting the mean of the training rows', 'higher', ''),
      baselineLinearMae: declare('mean absolute error of linear regression', 'lower'),
      baselineLinearRmse: declare('root of the mean squared error of linear regression', 'lower'),
      baselineLinearR2: declare('R² of linear regression', 'higher', ''),
      baselineNearestMae: declare('mean absolute error of predicting as the nearest training row', 'lower'),
      baselineNearestRmse: declare(
        'root of the mean squared error of predicting as the nearest training row',
        'lower',
      ),
      baselineNearestR2: declare('R² of predicting as the nearest training row', 'higher', ''),
    },
  },
  // The engine is loaded when the task runs, not when it is listed.
  run: async (context) => (await import('../regression/test.ts')).testRegression(context),
});

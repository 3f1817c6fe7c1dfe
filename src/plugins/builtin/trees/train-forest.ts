import type { TaskContext } from '../../api/task.ts';
import { growForest, type TreeTargets } from '../../engine/trees/random-forest.ts';
import { predictEnsemble } from '../../engine/trees/tree-ensemble.ts';
import { logMeasures } from '../table-task/log-measures.ts';
import { measureNumbers, measureShares, type OutputMeasures } from '../table-task/measure-outputs.ts';
import { prepareTable } from '../table-task/prepare-table.ts';
import { limitGrowth, readTreeSettings } from './growth-settings.ts';
import { describeTrees } from './summary.ts';
import { encodeTrees } from './tree-checkpoint.ts';
import { encodeTreeTargets } from './tree-targets.ts';

/** A leaf may have one row more for each so many training rows: a tree need not tell more leaves apart than that. */
const rowsPerLeafRow = 5000;

/**
 * Grows a forest and emits it, also when it is aborted after its first tree.
 *
 * @throws KSTORE_TASK_INPUT naming the column and row that does not fit.
 */
export async function trainForest(context: TaskContext): Promise<void> {
  const settings = readTreeSettings(context.settings);
  const prepared = prepareTable(context, settings.predict);
  const { parts, training, validation, targets } = prepared;
  const encode = (rows: readonly number[]) => encodeTreeTargets(prepared, rows, settings.classWeights);
  const features = training.length;
  const limits = limitGrowth(settings, features, {
    depth: Infinity,
    leaf: 1 + Math.floor(parts.train.length / rowsPerLeafRow),
    share: targets.type === 'classes' ? Math.sqrt(features) / features : 1 / 3,
  });
  const expected = encode(parts.train);
  const forest = await growForest(
    training,
    expected,
    { ...limits, trees: settings.trees, isBootstrapped: true },
    context.random('trees'),
    (done) => {
      context.progress({ done, total: settings.trees, unit: 'tree' });
      return !context.signal.aborted;
    },
  );
  const { ensemble, importance, outOfBag } = forest;
  const predict = (columns: readonly Float64Array[], rows: number) =>
    predictEnsemble(ensemble, columns, rows);
  logMeasures(context, '', measure(predict(training, parts.train.length), expected));
  logMeasures(context, 'outOfBag', measure(outOfBag, expected));
  if (parts.validation.length > 0) {
    const predicted = predict(validation, parts.validation.length);
    logMeasures(context, 'validation', measure(predicted, encode(parts.validation)));
  }
  const { fitted, type } = targets;
  const checkpoint = { ensemble, predicts: type, method: 'random-forest', importance, fitted } as const;
  context.emit('checkpoint', encodeTrees(checkpoint), describeTrees(targets, ensemble.trees.length));
}

function measure(predicted: Float64Array, expected: TreeTargets): OutputMeasures {
  return expected.type === 'numbers'
    ? measureNumbers(predicted, expected.values)
    : measureShares(predicted, expected.places, expected.outputs);
}

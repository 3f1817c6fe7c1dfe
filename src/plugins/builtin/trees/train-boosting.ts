import type { TaskContext } from '../../api/task.ts';
import { boostTrees, type BoostingRound } from '../../engine/trees/gradient-boosting.ts';
import type { TreeTargets } from '../../engine/trees/random-forest.ts';
import type { TreeEnsemble } from '../../engine/trees/tree-ensemble.ts';
import { inputError } from '../../preprocessing/input-error.ts';
import { logMeasures } from '../table-task/log-measures.ts';
import { measureLogits, measureNumbers, type OutputMeasures } from '../table-task/measure-outputs.ts';
import { prepareTable } from '../table-task/prepare-table.ts';
import { limitGrowth, readTreeSettings } from './growth-settings.ts';
import { describeTrees } from './summary.ts';
import { encodeTrees, pairLogits } from './tree-checkpoint.ts';
import { encodeTreeTargets } from './tree-targets.ts';

/** From so many training rows on, values are told apart by bins. */
const rowsToBin = 10_000;

/** How good the trees of the first rounds are together. */
interface MeasuredRound {
  readonly round: number;
  readonly training: OutputMeasures;
  readonly validation: OutputMeasures | null;
}

/**
 * Boosts trees and emits those of the rounds up to the lowest validation loss, also when it is aborted after a round.
 *
 * @throws KSTORE_TASK_INPUT naming the column and row that does not fit.
 */
export async function trainBoosting(context: TaskContext): Promise<void> {
  const settings = readTreeSettings(context.settings);
  const prepared = prepareTable(context, settings.predict);
  const { parts, targets } = prepared;
  const hasValidation = parts.validation.length > 0;
  if (settings.patience > 0 && !hasValidation) {
    const hint = 'give `split` a share of `validation`, or set `patience: 0` in the training settings';
    throw inputError('early stopping needs validation rows, and the split gives none', {}, hint);
  }
  const encode = (rows: readonly number[]) => encodeTreeTargets(prepared, rows, settings.classWeights);
  const [expected, others] = [encode(parts.train), encode(parts.validation)];
  const limits = limitGrowth(settings, prepared.training.length, { depth: 4, leaf: 5, share: 1 });
  let best: MeasuredRound | null = null;
  const measureRound = ({ round, training, validation }: BoostingRound): boolean => {
    const measured: MeasuredRound = {
      round,
      training: measure(training, expected),
      validation: hasValidation ? measure(validation, others) : null,
    };
    logRound(context, measured, round);
    context.progress({ done: round, total: settings.trees, unit: 'round' });
    if (best === null || isBetter(measured, best)) best = measured;
    const hasStalled = settings.patience > 0 && round - best.round >= settings.patience;
    return !hasStalled && !context.signal.aborted;
  };
  const { ensemble, importance } = await boostTrees(
    prepared.training,
    expected,
    { ...settings, ...limits, isBinned: parts.train.length >= rowsToBin },
    { columns: prepared.validation, rows: parts.validation.length },
    context.random('trees'),
    measureRound,
  );
  // TypeScript does not follow what the callback gives.
  const kept = best as unknown as MeasuredRound;
  context.log(`the trees of ${kept.round} of ${ensemble.trees.length / ensemble.outputs} rounds are kept`);
  logRound(context, kept);
  const checkpoint = {
    ensemble: takeRounds(ensemble, kept.round),
    predicts: targets.type,
    method: 'gradient-boosting',
    importance,
    fitted: targets.fitted,
  } as const;
  const trees = checkpoint.ensemble.trees.length;
  context.emit('checkpoint', encodeTrees(checkpoint), describeTrees(targets, trees));
}

function isBetter(measured: MeasuredRound, best: MeasuredRound): boolean {
  return measured.validation === null || measured.validation.loss < (best.validation?.loss ?? Infinity);
}

function takeRounds(ensemble: TreeEnsemble, rounds: number): TreeEnsemble {
  return { ...ensemble, trees: ensemble.trees.slice(0, rounds * ensemble.outputs) };
}

function logRound(context: TaskContext, { training, validation }: MeasuredRound, round?: number): void {
  logMeasures(context, '', training, round);
  if (validation !== null) logMeasures(context, 'validation', validation, round);
}

function measure(predicted: Float64Array, expected: TreeTargets): OutputMeasures {
  if (expected.type === 'numbers') return measureNumbers(predicted, expected.values);
  const { places, outputs } = expected;
  return measureLogits(outputs === 2 ? pairLogits(predicted) : predicted, places, outputs);
}

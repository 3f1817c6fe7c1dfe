import type { JsonObject, TaskContext } from '../../api/task.ts';
import { predictLinear, type LinearModel } from '../../engine/linear/linear-model.ts';
import { fitPartialLeastSquares } from '../../engine/linear/partial-least-squares.ts';
import { fitRidge } from '../../engine/linear/ridge.ts';
import { scaleNumberTargets, type NumberTarget } from '../../preprocessing/number-targets.ts';
import type { FittedPreprocessing } from '../../preprocessing/fitted-preprocessing.ts';
import { interleaveExactly } from '../../preprocessing/interleave.ts';
import { logMeasures } from '../table-task/log-measures.ts';
import { measureNumbers } from '../table-task/measure-outputs.ts';
import { prepareTable } from '../table-task/prepare-table.ts';
import { encodeLinearModel } from './linear-checkpoint.ts';

interface FittedPlane {
  readonly model: LinearModel;
  /** What is told of it in `model.json` and the summary. */
  readonly facts: JsonObject;
  readonly message: string;
}

type FitPlane = (inputs: readonly Float64Array[], targets: readonly Float64Array[]) => FittedPlane;

/** @throws KSTORE_TASK_INPUT naming the column and row that does not fit. */
export function trainRidge(context: TaskContext): void {
  const { alpha, scaleColumns } = context.settings as { alpha: number | 'auto'; scaleColumns: boolean };
  trainLinear(context, (inputs, targets) => {
    const model = fitRidge(inputs, targets, { alpha, isScaled: scaleColumns });
    return {
      model,
      facts: { method: 'ridge', alpha: model.alpha },
      message: `alpha is ${model.alpha}`,
    };
  });
}

/** @throws KSTORE_TASK_INPUT naming the column and row that does not fit. */
export function trainPartialLeastSquares(context: TaskContext): void {
  const { components, scaleColumns } = context.settings as {
    components: number | 'auto';
    scaleColumns: boolean;
  };
  trainLinear(context, (inputs, targets) => {
    const settings = { components, isScaled: scaleColumns };
    const model = fitPartialLeastSquares(inputs, targets, settings, context.random('folds'));
    const isShort = typeof components === 'number' && model.components < components;
    return {
      model,
      facts: { method: 'partial-least-squares', components: model.components },
      message: isShort
        ? `there are only ${model.components} components, not ${components}`
        : `${model.components} components`,
    };
  });
}

function trainLinear(context: TaskContext, fit: FitPlane): void {
  const { table, parts, targets, training, validation } = prepareTable(context, 'numbers');
  const fitted = targets.fitted as FittedPreprocessing<NumberTarget>;
  const scaled = (rows: readonly number[]) => scaleNumberTargets(fitted.targets, table, rows);
  const { model, facts, message } = fit(training, scaled(parts.train));
  context.log(message);
  const measure = (columns: readonly Float64Array[], rows: readonly number[]) =>
    measureNumbers(predictLinear(model, columns, rows.length), interleaveExactly(scaled(rows), rows.length));
  logMeasures(context, '', measure(training, parts.train));
  if (parts.validation.length > 0) logMeasures(context, 'validation', measure(validation, parts.validation));
  context.emit('checkpoint', encodeLinearModel(model, fitted, facts), {
    ...facts,
    features: fitted.features.length,
    targets: fitted.targets.map(({ name }) => name),
  });
}

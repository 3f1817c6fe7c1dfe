import type { JsonObject, ResolvedInput } from '../../api/task.ts';
import { predictLinear, type LinearModel } from '../../engine/linear/linear-model.ts';
import type { FittedPreprocessing } from '../../preprocessing/fitted-preprocessing.ts';
import { inputError } from '../../preprocessing/input-error.ts';
import { encodeJson } from '../table-task/encode-json.ts';
import type { ColumnModel } from '../table-task/column-model.ts';

/** The files of a plane; its numbers are JSON, which keeps float64 exactly and people can read. */
export function encodeLinearModel(
  { intercepts, coefficients }: LinearModel,
  fitted: FittedPreprocessing,
  facts: JsonObject,
): Record<string, string> {
  const targets = fitted.targets.map(({ name }, target) => ({
    name,
    intercept: intercepts[target] as number,
    coefficients: Array.from(coefficients[target] as Float64Array),
  }));
  return {
    'model.json': encodeJson({ type: 'kstore.linear.v1', ...facts, inputs: fitted.features, targets }),
    'preprocessing.json': encodeJson(fitted),
  };
}

/** @throws KSTORE_TASK_INPUT when a number is missing. */
export function openLinearModel(
  _input: ResolvedInput,
  { targets }: JsonObject,
  { features }: FittedPreprocessing,
): ColumnModel {
  const planes = Array.isArray(targets) ? (targets as readonly JsonObject[]) : [];
  const model: LinearModel = {
    intercepts: planes.map(({ intercept }) => Number(intercept)),
    coefficients: planes.map(({ coefficients }) =>
      Float64Array.from(Array.isArray(coefficients) ? (coefficients as readonly number[]) : []),
    ),
  };
  const isWhole =
    planes.length > 0 &&
    model.intercepts.every(Number.isFinite) &&
    model.coefficients.every((row) => row.length === features.length && row.every(Number.isFinite));
  if (!isWhole) throw inputError('the checkpoint does not hold a number for each input and target');
  return { outputFunction: 'none', predict: (columns, rows) => predictLinear(model, columns, rows) };
}

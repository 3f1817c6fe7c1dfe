import type { Column, Table } from '../api/task.ts';
import { fitScaling } from './fit-step.ts';
import type { FittedPreprocessing } from './fitted-preprocessing.ts';
import type { Scaling } from './fitted-step.ts';
import { readFrame } from './frame.ts';
import { inputError } from './input-error.ts';
import { interleave } from './interleave.ts';
import { missingTarget, refuseEmptyTarget } from './missing-target.ts';
import { mean } from './statistics.ts';
import type { Preprocessing } from './steps.ts';
import type { TrainedColumn } from './trained-units.ts';

export interface NumberTarget {
  readonly name: string;
  readonly unit: string | null;
  /** Mean of the training rows, in the unit of the target: what the baseline predicts. */
  readonly mean: number;
  /** Applied in order. */
  readonly scalings: readonly Scaling[];
}

/** @throws KSTORE_TASK_INPUT naming the column, and the row, that holds no number. */
export function fitNumberTargets(
  table: Table,
  rows: readonly number[],
  columns: readonly Column[],
  preprocessing: Preprocessing,
): readonly NumberTarget[] {
  for (const column of columns) refuseEmptyTarget(table, rows, column);
  const wrong = columns.find(({ type }) => type !== 'number' && type !== 'boolean');
  if (wrong !== undefined) {
    throw inputError(
      `the target column "${wrong.name}" holds ${wrong.type}, not numbers`,
      { column: wrong.name },
      'the task `classification` learns classes, such as text',
    );
  }
  return columns.map(({ name, unit }): NumberTarget => {
    const values = readTarget(table, rows, { name });
    return {
      name,
      unit: unit ?? null,
      mean: mean(values),
      scalings: fitTargetScalings(values, preprocessing, name),
    };
  });
}

function fitTargetScalings(values: Float64Array, { steps }: Preprocessing, name: string): readonly Scaling[] {
  const scalings: Scaling[] = [];
  let current = values;
  for (const step of steps) {
    if ((step.type !== 'standardise' && step.type !== 'minMax') || !step.targets) continue;
    const scaling = fitScaling(current, step.type, name);
    scalings.push(scaling);
    current = current.map((value) => (value - scaling.shift) / scaling.scale);
  }
  return scalings;
}

/** The scaled targets of rows, `[rows, targets]`. @throws KSTORE_TASK_INPUT naming one that is too large for float32 */
export function encodeNumberTargets(
  targets: readonly NumberTarget[],
  table: Table,
  rows: readonly number[],
): Float32Array {
  const columns = scaleNumberTargets(targets, table, rows);
  columns.forEach((values, index) => refuseTooLarge(values, targets[index]!.name, table, rows));
  return interleave(columns, rows.length);
}

function refuseTooLarge(values: Float64Array, column: string, table: Table, rows: readonly number[]): void {
  const position = values.findIndex((value) => !Number.isFinite(Math.fround(value)));
  if (position < 0) return;
  const row = table.rows[rows[position] as number]?.id ?? '';
  throw inputError(
    `row "${row}", target column "${column}": ${values[position]} is too large for float32`,
    { row, column },
    'scale the targets: `standardise: { targets: true }`',
  );
}

/** The same column by column, in float64. */
export function scaleNumberTargets(
  targets: readonly NumberTarget[],
  table: Table,
  rows: readonly number[],
): readonly Float64Array[] {
  return targets.map((target) =>
    target.scalings.reduce(
      (current, { shift, scale }) => current.map((value) => (value - shift) / scale),
      readTarget(table, rows, target),
    ),
  );
}

/** The targets of rows in the units that training knew, `[rows, targets]`, float64. */
export function readTargets(
  fitted: FittedPreprocessing<NumberTarget>,
  table: Table,
  rows: readonly number[],
): Float64Array {
  const columns = fitted.targets.map((target) => readTarget(table, rows, target));
  return Float64Array.from({ length: rows.length * columns.length }, (_item, index) => {
    return columns[index % columns.length]?.[Math.floor(index / columns.length)] ?? NaN;
  });
}

/** Turns predictions `[rows, targets]` back into the units of the targets, in float64. */
export function invertTargets(
  { targets }: FittedPreprocessing<NumberTarget>,
  predictions: ArrayLike<number>,
): Float64Array {
  return Float64Array.from(predictions, (prediction, index) => {
    const { scalings } = targets[index % targets.length] as NumberTarget;
    return scalings.reduceRight((value, { shift, scale }) => value * scale + shift, prediction);
  });
}

function readTarget(
  table: Table,
  rows: readonly number[],
  { name, unit = null }: TrainedColumn,
): Float64Array {
  const frame = readFrame(table, rows, [{ name, type: 'number', unit }]);
  const { values } = frame.columns.get(name) as { values: Float64Array };
  const missing = values.findIndex((value) => Number.isNaN(value));
  if (missing < 0) return values;
  throw missingTarget(frame.rowIds[missing] as string, name);
}

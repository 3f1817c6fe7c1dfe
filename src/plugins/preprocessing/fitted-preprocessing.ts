import { canonicalJson } from '../../store/codec/canonical-json.ts';
import { hashBytes } from '../../store/codec/hash.ts';
import type { Json, Row, Table } from '../api/task.ts';
import { fitScaling, fitStep } from './fit-step.ts';
import { applyStep, missingValue, type FittedStep, type Scaling } from './fitted-step.ts';
import { readFrame, type ColumnDeclaration, type Frame } from './frame.ts';
import { inputError } from './input-error.ts';
import { selectColumns } from './selection.ts';
import { partNames, type PartName, type RowParts } from './split.ts';
import { mean } from './statistics.ts';
import type { Preprocessing } from './steps.ts';

export interface FittedTarget {
  readonly name: string;
  readonly unit: string | null;
  /** Mean of the training rows, in the unit of the target: what the baseline predicts. */
  readonly mean: number;
  /** Applied in order. */
  readonly scalings: readonly Scaling[];
}

/** A row as it was at training: its id and the first 16 digits of the hash of its inputs and targets. */
export type RecordedRow = readonly [id: string, fingerprint: string];

/**
 * Everything that training learnt about the data, as plain JSON that is kept with the checkpoint: testing and
 * serving use the same numbers.
 */
export interface FittedPreprocessing {
  readonly type: 'kstore.preprocessing.v1';
  readonly inputs: readonly ColumnDeclaration[];
  readonly targets: readonly FittedTarget[];
  readonly steps: readonly FittedStep[];
  /** Names of the features, in the order of the network's inputs. */
  readonly features: readonly string[];
  readonly split: Readonly<Record<PartName, readonly RecordedRow[]>>;
}

/** Rows as numbers, row by row: inputs `[rows, features]`, targets `[rows, targets]`. */
export interface EncodedRows {
  readonly inputs: Float32Array;
  readonly targets: Float32Array;
  readonly featureNames: readonly string[];
  readonly targetNames: readonly string[];
}

/**
 * Learns the steps from the training rows; no other row is looked at, except to record which part it is in.
 *
 * @throws KSTORE_TASK_INPUT naming the column and row that does not fit.
 */
export function fitPreprocessing(
  preprocessing: Preprocessing,
  table: Table,
  parts: RowParts,
): FittedPreprocessing {
  const { inputs, targets } = selectColumns(table, preprocessing.select);
  if (parts.train.length === 0) throw inputError('the dataset has no row to train on');
  const declarations = inputs.map(
    ({ name, type }): ColumnDeclaration => ({ name, type: type === 'text' ? 'text' : 'number' }),
  );
  let frame = readFrame(table, parts.train, declarations);
  const steps: FittedStep[] = [];
  for (const step of preprocessing.steps) {
    const fitted = fitStep(frame, step);
    steps.push(fitted);
    frame = applyStep(frame, fitted);
  }
  const names = targets.map(({ name }) => name);
  const fittedTargets = targets.map((target): FittedTarget => {
    const values = readTarget(table, parts.train, target.name);
    return {
      name: target.name,
      unit: target.unit ?? null,
      mean: mean(values),
      scalings: fitTargetScalings(values, preprocessing, target.name),
    };
  });
  const readFingerprint = createFingerprintReader(table, [...declarations.map(({ name }) => name), ...names]);
  const record = (part: PartName) =>
    parts[part].map((index): RecordedRow => {
      const row = table.rows[index] as Row;
      return [row.id, readFingerprint(row)];
    });
  return {
    type: 'kstore.preprocessing.v1',
    inputs: declarations,
    targets: fittedTargets,
    steps,
    features: [...frame.columns.keys()],
    split: Object.fromEntries(partNames.map((part) => [part, record(part)])) as Record<
      PartName,
      RecordedRow[]
    >,
  };
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

/**
 * Turns rows into the numbers that the network takes.
 *
 * A category that no training row had gives zeros in all features of its column.
 *
 * @throws KSTORE_TASK_INPUT naming the column and row that does not fit.
 */
export function applyPreprocessing(
  fitted: FittedPreprocessing,
  table: Table,
  rows: readonly number[],
): EncodedRows {
  const frame = fitted.steps.reduce(applyStep, readFrame(table, rows, fitted.inputs));
  const targets = fitted.targets.map(({ name, scalings }) => {
    const values = readTarget(table, rows, name);
    return scalings.reduce(
      (current, { shift, scale }) => current.map((value) => (value - shift) / scale),
      values,
    );
  });
  return {
    inputs: interleave(
      fitted.features.map((name) => takeFeature(frame, name)),
      rows.length,
    ),
    targets: interleave(targets, rows.length),
    featureNames: fitted.features,
    targetNames: fitted.targets.map(({ name }) => name),
  };
}

/** The targets of rows in their own units, `[rows, targets]`, float64. */
export function readTargets(
  fitted: FittedPreprocessing,
  table: Table,
  rows: readonly number[],
): Float64Array {
  const columns = fitted.targets.map(({ name }) => readTarget(table, rows, name));
  return Float64Array.from({ length: rows.length * columns.length }, (_item, index) => {
    return columns[index % columns.length]?.[Math.floor(index / columns.length)] ?? NaN;
  });
}

/** Turns predictions `[rows, targets]` of the network back into the units of the targets, in float64. */
export function invertTargets(fitted: FittedPreprocessing, predictions: Float32Array): Float64Array {
  const { targets } = fitted;
  return Float64Array.from(predictions, (prediction, index) => {
    const { scalings } = targets[index % targets.length] as FittedTarget;
    return scalings.reduceRight((value, { shift, scale }) => value * scale + shift, prediction);
  });
}

/** @throws KSTORE_TASK_INPUT when it is something else than {@link fitPreprocessing} gives. */
export function parseFittedPreprocessing(value: Json): FittedPreprocessing {
  const type = (value as { type?: unknown } | null)?.type;
  if (type === 'kstore.preprocessing.v1') return value as unknown as FittedPreprocessing;
  throw inputError(`the preprocessing of the checkpoint has the unknown form ${String(type)}`);
}

/** Gives a row's fingerprint by the columns that matter for it. */
export function createFingerprintReader(table: Table, columns: readonly string[]): (row: Row) => string {
  const indexes = columns.map((name) => table.columns.findIndex((column) => column.name === name));
  return (row) => hashBytes(canonicalJson(indexes.map((index) => row.cells[index] ?? null))).slice(0, 16);
}

function readTarget(table: Table, rows: readonly number[], name: string): Float64Array {
  const frame = readFrame(table, rows, [{ name, type: 'number' }]);
  const { values } = frame.columns.get(name) as { values: Float64Array };
  const missing = values.findIndex((value) => Number.isNaN(value));
  if (missing < 0) return values;
  const row = frame.rowIds[missing] as string;
  throw inputError(
    `row "${row}", target column "${name}": the value is missing`,
    { row, column: name },
    'fill in the target, or remove the row',
  );
}

function takeFeature(frame: Frame, name: string): Float64Array {
  const column = frame.columns.get(name);
  if (column?.type !== 'number') {
    throw inputError(
      `the column "${name}" holds text`,
      { column: name },
      'add an `oneHot` step for it, or leave it out with `select`',
    );
  }
  const position = column.values.findIndex((value) => !Number.isFinite(Math.fround(value)));
  if (position < 0) return column.values;
  if (Number.isNaN(column.values[position])) throw missingValue(frame, name, position);
  const row = frame.rowIds[position] as string;
  throw inputError(`row "${row}", column "${name}": ${column.values[position]} is too large for float32`, {
    row,
    column: name,
  });
}

function interleave(columns: readonly Float64Array[], rows: number): Float32Array {
  const values = new Float32Array(rows * columns.length);
  columns.forEach((column, position) => {
    for (let row = 0; row < rows; row++) values[row * columns.length + position] = column[row] as number;
  });
  return values;
}

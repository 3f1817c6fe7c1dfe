import { canonicalJson } from '../../store/codec/canonical-json.ts';
import { hashBytes } from '../../store/codec/hash.ts';
import type { Cell, Column, Json, Row, Table } from '../api/task.ts';
import { declareColumn, declareInputs } from './declare-inputs.ts';
import { fitStep } from './fit-step.ts';
import { applyStep, missingValue, type FittedStep } from './fitted-step.ts';
import { readFrame, type ColumnDeclaration, type Frame } from './frame.ts';
import { inputError } from './input-error.ts';
import { interleave } from './interleave.ts';
import { selectColumns } from './selection.ts';
import type { FittedPicture } from './pictures/fitted-picture.ts';
import { partNames, type PartName, type RowParts } from './row-parts.ts';
import type { Preprocessing } from './steps.ts';
import { convertToTrainedUnits, openUnitConversion, type TrainedColumn } from './trained-units.ts';

/** What all targets have, be they numbers or classes. */
export type TargetColumn = TrainedColumn;

/** A row as it was at training: its id and the first 16 digits of the hash of its inputs and targets. */
export type RecordedRow = readonly [id: string, fingerprint: string];

/**
 * Everything that training learnt about the data, as plain JSON that is kept with the checkpoint: testing and
 * serving use the same numbers.
 */
export interface FittedPreprocessing<Target extends TargetColumn = TargetColumn> {
  readonly type: 'kstore.preprocessing.v1';
  readonly inputs: readonly ColumnDeclaration[];
  readonly targets: readonly Target[];
  readonly steps: readonly FittedStep[];
  /** Names of the features, in the order of the network's inputs; none when a picture is the input. */
  readonly features: readonly string[];
  /** Absent when rows of a table are the input. */
  readonly picture?: FittedPicture;
  readonly split: Readonly<Record<PartName, readonly RecordedRow[]>>;
}

/** Learns the target columns from the training rows. */
export type FitTargets<Target extends TargetColumn> = (
  table: Table,
  rows: readonly number[],
  columns: readonly Column[],
  preprocessing: Preprocessing,
) => readonly Target[];

/**
 * Learns the steps from the training rows; no other row is looked at, except to record which part it is in.
 *
 * @throws KSTORE_TASK_INPUT naming the column and row that does not fit.
 */
export function fitPreprocessing<Target extends TargetColumn>(
  preprocessing: Preprocessing,
  table: Table,
  parts: RowParts,
  fitTargets: FitTargets<Target>,
  picture: FittedPicture | null = null,
): FittedPreprocessing<Target> {
  const { inputs } = selectColumns(table, preprocessing.select);
  const declarations =
    picture === null ? declareInputs(table, parts.train, inputs, preprocessing) : inputs.map(declareColumn);
  return fitDeclared(declarations, preprocessing, table, parts, fitTargets, picture);
}

function fitDeclared<Target extends TargetColumn>(
  declarations: readonly ColumnDeclaration[],
  preprocessing: Preprocessing,
  table: Table,
  parts: RowParts,
  fitTargets: FitTargets<Target>,
  picture: FittedPicture | null,
): FittedPreprocessing<Target> {
  const { targets } = selectColumns(table, preprocessing.select);
  if (parts.train.length === 0) throw inputError('the dataset has no row to train on');
  let frame = readFrame(table, parts.train, picture === null ? declarations : []);
  const steps: FittedStep[] = [];
  for (const step of preprocessing.steps) {
    const fitted = fitStep(frame, step);
    steps.push(fitted);
    frame = applyStep(frame, fitted);
  }
  const fittedTargets = fitTargets(table, parts.train, targets, preprocessing);
  const readFingerprint = createFingerprintReader(table, [...declarations, ...fittedTargets]);
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
    ...(picture === null ? {} : { picture }),
    split: Object.fromEntries(partNames.map((part) => [part, record(part)])) as Record<
      PartName,
      RecordedRow[]
    >,
  };
}

/**
 * Prepares inputs as another training did, and learns targets and parts from these rows.
 *
 * @param preprocessing of which only `split`, the targets of `select` and the scaling of targets are meant.
 * @throws KSTORE_TASK_INPUT naming the column and row that does not fit.
 */
export function refitTargets<Target extends TargetColumn>(
  { inputs, steps, features, picture }: FittedPreprocessing,
  preprocessing: Preprocessing,
  table: Table,
  parts: RowParts,
  fitTargets: FitTargets<Target>,
): FittedPreprocessing<Target> {
  const names = picture === undefined ? inputs.map(({ name }) => name) : null;
  const own = {
    ...preprocessing,
    select: { inputs: names, targets: preprocessing.select.targets },
    // Those of inputs are known already.
    steps: preprocessing.steps.map((step) => ({ ...step, columns: [] })),
  };
  // Its rows are found again by their contents in the units that the inputs were trained in.
  const converted = convertToTrainedUnits(table, inputs);
  // What the columns are filled with is the other training's matter.
  const declarations = selectColumns(converted, own.select).inputs.map(declareColumn);
  const fitted = fitDeclared(declarations, own, converted, parts, fitTargets, picture ?? null);
  return { ...fitted, inputs, steps, features };
}

/**
 * Turns rows into the numbers that the network takes, `[rows, features]`.
 *
 * A category that no training row had gives zeros in all features of its column.
 *
 * @throws KSTORE_TASK_INPUT naming the column and row that does not fit.
 */
export function encodeInputs(
  fitted: FittedPreprocessing,
  table: Table,
  rows: readonly number[],
): Float32Array {
  return interleave(encodeColumns(fitted, table, rows), rows.length);
}

/** The same numbers column by column, in float64. */
export function encodeColumns(
  { inputs, steps, features }: FittedPreprocessing,
  table: Table,
  rows: readonly number[],
): readonly Float64Array[] {
  const frame = steps.reduce(applyStep, readFrame(table, rows, inputs));
  return features.map((name) => takeFeature(frame, name));
}

/** Sizes of one sample, in the order of its numbers: `[features]`, or `[height, width, channels]` of a picture. */
export function readSampleShape({
  features,
  picture,
}: Pick<FittedPreprocessing, 'features' | 'picture'>): readonly number[] {
  return picture?.shape ?? [features.length];
}

/** @throws KSTORE_TASK_INPUT when it is something else than {@link fitPreprocessing} gives. */
export function parseFittedPreprocessing<Target extends TargetColumn>(
  value: Json,
): FittedPreprocessing<Target> {
  const type = (value as { type?: unknown } | null)?.type;
  if (type === 'kstore.preprocessing.v1') return value as unknown as FittedPreprocessing<Target>;
  throw inputError(`the preprocessing of the checkpoint has the unknown form ${String(type)}`);
}

/**
 * Gives a row's fingerprint by the columns that matter for it, with numbers in the units that training knew.
 *
 * @throws KSTORE_TASK_INPUT when a unit does not fit.
 */
export function createFingerprintReader(
  table: Table,
  trained: readonly TrainedColumn[],
): (row: Row) => string {
  const readers = trained.map((one) => {
    const index = table.columns.findIndex(({ name }) => name === one.name);
    const column = table.columns[index];
    const convert = column === undefined ? (cell: Cell) => cell : openUnitConversion(column, one);
    return ({ cells }: Row) => convert(cells[index] ?? null);
  });
  return (row) => hashBytes(canonicalJson(readers.map((read) => read(row)))).slice(0, 16);
}

function takeFeature(frame: Frame, name: string): Float64Array {
  const column = frame.columns.get(name);
  if (column?.type !== 'number') {
    const [what, step] = column?.type === 'date' ? ['dates', 'elapsedDays'] : ['text', 'oneHot'];
    throw inputError(
      `the column "${name}" holds ${what}`,
      { column: name },
      `add an \`${step}\` step for it, or leave it out with \`select\``,
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

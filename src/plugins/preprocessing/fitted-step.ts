import { naturalLogarithmOfOnePlus } from '../engine/natural-logarithm.ts';
import { getFrameColumn, getNumberColumn, replaceColumns, type Frame, type FrameColumn } from './frame.ts';
import { inputError } from './input-error.ts';
import { encodeTexts, type TextEncoding } from './text-tokens.ts';

/** scaled = (value - shift) / scale */
export interface Scaling {
  readonly shift: number;
  readonly scale: number;
}

export interface Imputation {
  readonly column: string;
  readonly value: number | string;
  /** Feature that is 1 where the value was missing, else 0. */
  readonly indicator: string | null;
}

export interface OneHot {
  readonly column: string;
  /** In the order of their features. */
  readonly categories: readonly string[];
}

export interface ElapsedDays {
  readonly column: string;
  /** Days since 1970-01-01 from which days are counted. */
  readonly since: number;
}

/** A step with the numbers it learnt from the training rows. */
export type FittedStep =
  | { readonly impute: readonly Imputation[] }
  | { readonly log: readonly string[] }
  | { readonly oneHot: readonly OneHot[] }
  | { readonly elapsedDays: readonly ElapsedDays[] }
  | { readonly text: readonly TextEncoding[] }
  | { readonly scale: readonly (Scaling & { readonly column: string })[] };

/** @throws KSTORE_TASK_INPUT naming the row and column that the step cannot work on. */
export function applyStep(frame: Frame, step: FittedStep): Frame {
  if ('impute' in step) return step.impute.reduce(impute, frame);
  if ('log' in step) return step.log.reduce(takeLogarithm, frame);
  if ('oneHot' in step) return step.oneHot.reduce(encodeOneHot, frame);
  if ('elapsedDays' in step) return step.elapsedDays.reduce(countDays, frame);
  if ('text' in step) return step.text.reduce(encodeText, frame);
  return step.scale.reduce(scale, frame);
}

function impute(frame: Frame, { column: name, value, indicator }: Imputation): Frame {
  const column = getFrameColumn(frame, name);
  if (column.type === 'date' || (column.type === 'number') !== (typeof value === 'number')) {
    throw inputError(
      `the column "${name}" holds ${column.type} and cannot take the value ${JSON.stringify(value)}`,
      { column: name },
      ...(column.type === 'date' ? ['put an `elapsedDays` step for it first'] : []),
    );
  }
  const filled: FrameColumn =
    column.type === 'text'
      ? { type: 'text', values: column.values.map((cell) => cell ?? (value as string)) }
      : { ...column, values: column.values.map((cell) => (Number.isNaN(cell) ? (value as number) : cell)) };
  const flags =
    column.type === 'number' && indicator !== null
      ? createFlags(column.values, (cell) => Number.isNaN(cell))
      : null;
  return replaceColumns(frame, (other, unchanged) => {
    if (other !== name) return [[other, unchanged]];
    return flags === null
      ? [[name, filled]]
      : [
          [name, filled],
          [indicator as string, flags],
        ];
  });
}

function takeLogarithm(frame: Frame, name: string): Frame {
  const column = getNumberColumn(frame, name);
  const values = column.values.map((value, position) => {
    if (!(value <= -1)) return naturalLogarithmOfOnePlus(value);
    const row = frame.rowIds[position] as string;
    throw inputError(
      `row "${row}", column "${name}": log takes ln(1 + x), and ${value} is not above -1`,
      { row, column: name },
      'correct the value, or leave the column out of the `log` step',
    );
  });
  return replaceColumns(frame, (other, unchanged) => [
    [other, other === name ? { ...column, values } : unchanged],
  ]);
}

function encodeOneHot(frame: Frame, { column: name, categories }: OneHot): Frame {
  const labels = readLabels(frame, name);
  const missing = labels.indexOf(null);
  if (missing >= 0) throw missingValue(frame, name, missing);
  const features = categories.map((category): [string, FrameColumn] => [
    `${name}=${category}`,
    createFlags(labels, (label) => label === category),
  ]);
  return replaceColumns(frame, (other, unchanged) => (other === name ? features : [[other, unchanged]]));
}

function encodeText(frame: Frame, encoding: TextEncoding): Frame {
  const { column: name, length } = encoding;
  const texts = readTexts(frame, name);
  const numbers = encodeTexts(texts, encoding);
  const features = Array.from({ length }, (_item, place): [string, FrameColumn] => [
    `${name} ${place + 1}`,
    {
      type: 'number',
      values: Float64Array.from(texts, (_text, row) => numbers[row * length + place] as number),
      isDerived: true,
    },
  ]);
  return replaceColumns(frame, (other, unchanged) => (other === name ? features : [[other, unchanged]]));
}

/** @throws KSTORE_TASK_INPUT when the column holds something else, or a text is missing. */
export function readTexts(frame: Frame, name: string): readonly string[] {
  const column = getFrameColumn(frame, name);
  if (column.type !== 'text') {
    const message = `the column "${name}" holds ${column.type}, and \`text\` takes text`;
    throw inputError(message, { column: name });
  }
  return column.values.map((text, position) => {
    if (text !== null) return text;
    throw missingValue(frame, name, position);
  });
}

/** The categories of a column; null where a value is missing. */
export function readLabels(frame: Frame, name: string): readonly (string | null)[] {
  const column = getFrameColumn(frame, name);
  // Says that days come first.
  if (column.type === 'date') getNumberColumn(frame, name);
  return column.type === 'text'
    ? column.values
    : Array.from(column.values, (value) => (Number.isNaN(value) ? null : String(value)));
}

function countDays(frame: Frame, { column: name, since }: ElapsedDays): Frame {
  const column = getFrameColumn(frame, name);
  if (column.type !== 'date') {
    throw inputError(`the column "${name}" holds ${column.type}, and \`elapsedDays\` takes dates`, {
      column: name,
    });
  }
  const days: FrameColumn = {
    type: 'number',
    values: column.values.map((value) => value - since),
    isDerived: false,
  };
  return replaceColumns(frame, (other, unchanged) => [[other, other === name ? days : unchanged]]);
}

function scale(
  frame: Frame,
  { column: name, shift, scale: divisor }: Scaling & { readonly column: string },
): Frame {
  const column = getNumberColumn(frame, name);
  const values = column.values.map((value) => (value - shift) / divisor);
  return replaceColumns(frame, (other, unchanged) => [
    [other, other === name ? { ...column, values } : unchanged],
  ]);
}

function createFlags<Value>(values: ArrayLike<Value>, isSet: (value: Value) => boolean): FrameColumn {
  return {
    type: 'number',
    values: Float64Array.from(values, (value) => (isSet(value) ? 1 : 0)),
    isDerived: true,
  };
}

export function missingValue(frame: Frame, column: string, position: number) {
  const row = frame.rowIds[position] as string;
  return inputError(
    `row "${row}", column "${column}": the value is missing`,
    { row, column },
    'put an `impute` step for the column first',
  );
}

import { compareUtf8 } from '../../store/files/compare-utf8.ts';
import {
  readLabels,
  readTexts,
  type FittedStep,
  type Imputation,
  type OneHot,
  type Scaling,
} from './fitted-step.ts';
import { emptyColumn } from './empty-column.ts';
import { getFrameColumn, getNumberColumn, type Frame } from './frame.ts';
import { inputError } from './input-error.ts';
import { deviation, dropMissing, mean, median, range } from './statistics.ts';
import { fitVocabulary } from './text-tokens.ts';
import type { ColumnChoice, ColumnStep, ImputeStep, ScaleStep } from './steps.ts';

/** Category of its own that `impute with: missing` gives to text. */
export const missingCategory = '(missing)';

/**
 * Learns a step from the training rows.
 *
 * @param frame of the training rows only, as the steps before left it.
 */
export function fitStep(frame: Frame, step: ColumnStep): FittedStep {
  switch (step.type) {
    case 'impute':
      return {
        impute: chooseColumns(frame, step.columns, imputableType(step)).map((name) =>
          fitImputation(frame, name, step),
        ),
      };
    case 'log':
      return { log: chooseColumns(frame, step.columns, 'number') };
    case 'oneHot':
      return { oneHot: chooseColumns(frame, step.columns, 'text').map((name) => fitOneHot(frame, name)) };
    case 'text':
      return {
        text: chooseColumns(frame, step.columns, 'text').map((name) => {
          const { by, length } = step;
          const tokens = fitVocabulary(readTexts(frame, name), by, step.vocabulary);
          return { column: name, by, length, tokens };
        }),
      };
    case 'elapsedDays':
      return {
        elapsedDays: chooseColumns(frame, step.columns, 'date').map((name) => ({
          column: name,
          since: step.since ?? findEarliest(frame, name),
        })),
      };
    case 'standardise':
    case 'minMax':
      return {
        scale: chooseColumns(frame, step.columns, 'number').map((name) => ({
          column: name,
          ...fitScaling(getNumberColumn(frame, name).values, step.type, name),
        })),
      };
  }
}

/** What `all` means: the columns of the dataset, not those that steps made. */
function chooseColumns(
  frame: Frame,
  choice: ColumnChoice,
  type: 'number' | 'text' | 'date' | 'any',
): readonly string[] {
  if (choice !== 'all') return choice;
  return [...frame.columns]
    .filter(
      ([, column]) =>
        (type === 'any' ? column.type !== 'date' : column.type === type) &&
        !(column.type === 'number' && column.isDerived),
    )
    .map(([name]) => name);
}

function imputableType(step: ImputeStep): 'number' | 'text' | 'any' {
  if (step.with === 'missing') return 'any';
  return typeof step.value === 'string' ? 'text' : 'number';
}

function fitImputation(frame: Frame, name: string, step: ImputeStep): Imputation {
  const column = getFrameColumn(frame, name);
  if (step.with === 'constant')
    return { column: name, value: step.value as number | string, indicator: null };
  if (step.with === 'missing' && column.type === 'text')
    return { column: name, value: missingCategory, indicator: null };
  const values = getNumberColumn(frame, name).values;
  const present = dropMissing(values);
  if (present.length === 0) throw emptyColumn(name);
  const value = step.with === 'median' ? median(present) : mean(present);
  const indicator = step.with === 'missing' && present.length < values.length ? `${name} missing` : null;
  return { column: name, value, indicator };
}

/** Whole days, so that equal dates of another dataset stay whole numbers. */
function findEarliest(frame: Frame, name: string): number {
  const column = getFrameColumn(frame, name);
  const present = column.type === 'date' ? dropMissing(column.values) : new Float64Array();
  if (column.type === 'date' && present.length === 0) throw emptyColumn(name);
  return column.type === 'date' ? Math.floor(range(present).minimum) : 0;
}

function fitOneHot(frame: Frame, name: string): OneHot {
  const labels = new Set(readLabels(frame, name).filter((label) => label !== null));
  return { column: name, categories: [...labels].sort(compareUtf8) };
}

/** A column that does not vary is only shifted. */
export function fitScaling(values: Float64Array, type: ScaleStep['type'], name: string): Scaling {
  const present = dropMissing(values);
  if (present.length === 0) throw emptyColumn(name);
  const { minimum, maximum } = range(present);
  // Not left to the deviation: rounding of the mean may make it tiny instead of zero.
  if (minimum === maximum) return { shift: minimum, scale: 1 };
  const scaling =
    type === 'standardise'
      ? { shift: mean(present), scale: deviation(present) }
      : { shift: minimum, scale: maximum - minimum };
  // Such a number could not even be kept with the checkpoint.
  if (Number.isFinite(scaling.shift) && Number.isFinite(scaling.scale) && scaling.scale > 0) return scaling;
  throw inputError(
    `the values of the column "${name}" lie too far apart to be scaled: from ${minimum} to ${maximum}`,
    { column: name },
    'correct the largest ones, put a `log` step before, or leave the column out with a `select` step',
  );
}

import { KstoreError } from '../../store/errors/kstore-error.ts';
import type { Json, JsonObject } from '../api/task.ts';

/** Names of columns, or all input columns that the step can work on. */
export type ColumnChoice = readonly string[] | 'all';

export interface SplitStep {
  /** Shares of the rows; together 1. */
  readonly train: number;
  readonly validation: number;
  readonly test: number;
  readonly seed: number;
  /** What stays in one part: rows with equal inputs, each row by itself, or rows with an equal value of a column. */
  readonly keepTogether:
    | { readonly by: 'inputs' }
    | { readonly by: 'row' }
    | { readonly by: 'column'; readonly column: string };
  /** Each part gets its share of every class of the target. */
  readonly stratify: boolean;
}

export interface SelectStep {
  readonly inputs: readonly string[] | null;
  readonly targets: readonly string[] | null;
}

export interface ImputeStep {
  readonly type: 'impute';
  readonly columns: ColumnChoice;
  readonly with: 'mean' | 'median' | 'missing' | 'constant';
  readonly value: number | string | null;
}

export interface LogStep {
  readonly type: 'log';
  readonly columns: ColumnChoice;
}

export interface OneHotStep {
  readonly type: 'oneHot';
  readonly columns: ColumnChoice;
}

export interface ScaleStep {
  readonly type: 'standardise' | 'minMax';
  readonly columns: ColumnChoice;
  readonly targets: boolean;
}

/** A step on columns; they run in the order in which they are written. */
export type ColumnStep = ImputeStep | LogStep | OneHotStep | ScaleStep;

/** The declared steps; where `split` and `select` stand in the list makes no difference. */
export interface Preprocessing {
  /** Null: all rows are for training. */
  readonly split: SplitStep | null;
  readonly select: SelectStep;
  readonly steps: readonly ColumnStep[];
}

const shareTolerance = 1e-9;

/**
 * Reads settings as in `schemas/artifact/preprocessing.schema.json`, with its defaults.
 *
 * @throws KSTORE_SETTINGS_INVALID naming the step that makes no sense.
 */
export function parsePreprocessing(value: Json): Preprocessing {
  const items = (value as JsonObject | null)?.['steps'] ?? [];
  if (!Array.isArray(items)) throw invalidStep('steps', 'is not a list');
  let split: SplitStep | null = null;
  let select: SelectStep | null = null;
  const steps: ColumnStep[] = [];
  (items as readonly Json[]).forEach((item, index) => {
    const place = `steps[${index}]`;
    const [[type, raw] = ['', null], ...others] = Object.entries((item ?? {}) as JsonObject);
    if (others.length > 0) throw invalidStep(place, 'describes more than one step');
    const settings = (raw ?? {}) as JsonObject;
    if (type === 'split') {
      if (split !== null) throw invalidStep(place, 'is a second split');
      split = parseSplit(settings, place);
    } else if (type === 'select') {
      if (select !== null) throw invalidStep(place, 'is a second select');
      select = parseSelect(settings, place);
    } else {
      steps.push(parseColumnStep(type, settings, place));
    }
  });
  return { split, select: select ?? { inputs: null, targets: null }, steps };
}

function parseSplit(settings: JsonObject, place: string): SplitStep {
  const [train, validation, test] = ['train', 'validation', 'test'].map((part, index) => {
    const isGiven = ['train', 'validation', 'test'].some((name) => name in settings);
    return Number(settings[part] ?? (isGiven ? 0 : [0.7, 0.15, 0.15][index]));
  }) as [number, number, number];
  if (Math.abs(train + validation + test - 1) > shareTolerance) {
    throw invalidStep(
      place,
      `has shares that add up to ${Number((train + validation + test).toFixed(6))}, not 1`,
    );
  }
  if (!(train > 0)) throw invalidStep(place, 'leaves nothing to train on');
  const together = (settings['keepTogether'] ?? 'same-inputs') as string;
  const keepTogether: SplitStep['keepTogether'] =
    together === 'same-inputs'
      ? { by: 'inputs' }
      : together === 'none'
        ? { by: 'row' }
        : { by: 'column', column: together };
  const stratify = settings['stratify'] === true;
  return { train, validation, test, seed: Number(settings['seed'] ?? 1), keepTogether, stratify };
}

function parseSelect(settings: JsonObject, place: string): SelectStep {
  const inputs = (settings['inputs'] ?? null) as readonly string[] | null;
  const targets = (settings['targets'] ?? null) as readonly string[] | null;
  const both = inputs?.find((column) => targets?.includes(column));
  if (both !== undefined) throw invalidStep(place, `takes the column "${both}" as input and as target`);
  return { inputs, targets };
}

function parseColumnStep(type: string, settings: JsonObject, place: string): ColumnStep {
  const columns = (settings['columns'] ?? 'all') as ColumnChoice;
  switch (type) {
    case 'impute': {
      const method = (settings['with'] ?? 'mean') as ImputeStep['with'];
      const value = (settings['value'] ?? null) as number | string | null;
      if (method === 'constant' && value === null)
        throw invalidStep(place, 'imputes a constant and gives no value');
      if (method !== 'constant' && value !== null)
        throw invalidStep(place, `gives a value and imputes with ${method}`);
      return { type, columns, with: method, value };
    }
    case 'log':
      if (columns === 'all') throw invalidStep(place, 'does not say which columns');
      return { type, columns };
    case 'oneHot':
      return { type, columns };
    case 'standardise':
    case 'minMax':
      return { type, columns, targets: settings['targets'] === true };
    default:
      throw invalidStep(place, `is of the unknown type "${type}"`);
  }
}

function invalidStep(place: string, problem: string): KstoreError {
  return new KstoreError('KSTORE_SETTINGS_INVALID', `preprocessing: ${place} ${problem}`, {
    data: { place },
  });
}

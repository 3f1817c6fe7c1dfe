import { KstoreError } from '../../store/errors/kstore-error.ts';
import type { Json, JsonObject } from '../api/task.ts';
import { parseDays } from './date-days.ts';
import { listStepSettings, refuseUnknown, stepNames } from './known-settings.ts';
import type {
  AugmentStep,
  ColumnChoice,
  ColumnStep,
  ImputeStep,
  PictureStep,
  Preprocessing,
  SelectStep,
  SplitStep,
} from './steps.ts';
import type { TokenForm } from './text-tokens.ts';

const shareTolerance = 1e-9;

/**
 * Reads settings as in `schemas/artifact/preprocessing.schema.json`, with its defaults.
 *
 * @throws KSTORE_SETTINGS_INVALID naming the step that makes no sense, or a member that there is not.
 */
export function parsePreprocessing(value: Json): Preprocessing {
  const given = asObject(value, 'the preprocessing');
  refuseUnknown(given, ['steps'], '');
  const items = given['steps'] ?? [];
  if (!Array.isArray(items)) throw invalidStep('steps', 'is not a list');
  let split: SplitStep | null = null;
  let select: SelectStep | null = null;
  let picture: PictureStep | null = null;
  let augment: AugmentStep | null = null;
  const steps: ColumnStep[] = [];
  (items as readonly Json[]).forEach((item, index) => {
    const place = `steps[${index}]`;
    const [[type, raw] = ['', null], ...others] = Object.entries(asObject(item, place));
    if (others.length > 0) throw invalidStep(place, 'describes more than one step');
    if (type !== '') refuseUnknown({ [type]: raw }, stepNames, place);
    const settings = asObject(raw, `${place}.${type}`);
    refuseUnknown(settings, listStepSettings(type), `${place}.${type}`);
    if (type === 'split') {
      if (split !== null) throw invalidStep(place, 'is a second split');
      split = parseSplit(settings, place);
    } else if (type === 'select') {
      if (select !== null) throw invalidStep(place, 'is a second select');
      select = parseSelect(settings, place);
    } else if (type === 'picture') {
      if (picture !== null) throw invalidStep(place, 'is a second picture');
      picture = parsePicture(settings, place);
    } else if (type === 'augment') {
      if (augment !== null) throw invalidStep(place, 'is a second augment');
      augment = parseAugment(settings);
    } else {
      steps.push(parseColumnStep(type, settings, place));
    }
  });
  return { split, select: select ?? { inputs: null, targets: null }, picture, augment, steps };
}

function asObject(value: Json, place: string): JsonObject {
  if (value === null) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as JsonObject;
  throw invalidStep(place, `is ${JSON.stringify(value)}, which has no members`);
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
  const stratify = settings['stratify'] === true;
  const orderBy = (settings['orderBy'] ?? null) as string | null;
  if (orderBy !== null) refuseBesideOrder(settings, place);
  const keepTogether = parseTogether((settings['keepTogether'] ?? 'same-inputs') as string);
  return { train, validation, test, seed: Number(settings['seed'] ?? 1), keepTogether, stratify, orderBy };
}

function parseTogether(text: string): SplitStep['keepTogether'] {
  if (text === 'same-inputs') return { by: 'inputs' };
  return text === 'none' ? { by: 'row' } : { by: 'column', column: text };
}

/** Rows in an order are divided by it alone. */
function refuseBesideOrder(settings: JsonObject, place: string): void {
  const other = ['seed', 'stratify', 'keepTogether'].find((name) => name in settings);
  if (other === undefined) return;
  throw invalidStep(place, `has both \`orderBy\` and \`${other}\`; rows in an order are divided by it alone`);
}

function parseSelect(settings: JsonObject, place: string): SelectStep {
  const inputs = (settings['inputs'] ?? null) as readonly string[] | null;
  const targets = (settings['targets'] ?? null) as readonly string[] | null;
  const both = inputs?.find((column) => targets?.includes(column));
  if (both !== undefined) throw invalidStep(place, `takes the column "${both}" as input and as target`);
  return { inputs, targets };
}

function parsePicture(settings: JsonObject, place: string): PictureStep {
  const { height, width, channels, range } = settings;
  if ((height === undefined) !== (width === undefined))
    throw invalidStep(place, 'gives one of `height` and `width`; a size takes both');
  const [low, high] = (range ?? [0, 1]) as readonly [number, number];
  if (!(low < high)) throw invalidStep(place, `has the range from ${low} to ${high}`);
  return {
    size: height === undefined ? null : [Number(height), Number(width)],
    channels: channels === undefined ? null : channels === 'grey' ? 1 : 3,
    range: [low, high],
  };
}

function parseAugment(settings: JsonObject): AugmentStep {
  const share = (name: string) => Number(settings[name] ?? 0);
  return {
    flip: (settings['flip'] ?? 'none') as AugmentStep['flip'],
    shift: share('shift'),
    rotate: share('rotate'),
    crop: share('crop'),
    brightness: share('brightness'),
    noise: share('noise'),
    dropValues: share('dropValues'),
  };
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
    case 'text':
      return {
        type,
        columns,
        by: (settings['by'] ?? 'word') as TokenForm,
        length: Number(settings['length'] ?? 32),
        vocabulary: Number(settings['vocabulary'] ?? 1000),
      };
    case 'elapsedDays': {
      const text = (settings['since'] ?? null) as string | null;
      const since = text === null ? null : parseDays(text);
      if (text !== null && since === null)
        throw invalidStep(place, `counts days since ${JSON.stringify(text)}, which is no date`);
      return { type, columns, since };
    }
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

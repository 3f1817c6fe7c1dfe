import { canonicalJson, KstoreError, type Json, type JsonObject, type Point } from '../../store/index.ts';
import { referenceNames, type ExperimentSettings, type StepSettings } from './experiment-settings.ts';

/** More paths than this are hardly meant: each one is learnt and tested. */
export const maximumPaths = 256;

const maximumSeed = 2 ** 32 - 1;

/**
 * Every combination of the values that a matrix lists; one empty point without a matrix. The last key changes
 * fastest.
 *
 * @throws KSTORE_SETTINGS_INVALID when a value is listed twice, or there are too many combinations.
 */
export function listPoints(settings: ExperimentSettings, place: string): readonly Point[] {
  const entries = Object.entries(settings.matrix ?? {});
  for (const [key, values] of entries) {
    const texts = values.map((value) => canonicalJson(value));
    const twin = texts.find((text, index) => texts.indexOf(text) !== index);
    if (twin !== undefined) throw refuse(place, `matrix: "${key}" lists ${twin} twice`);
  }
  const total = entries.reduce((product, [, values]) => product * values.length, 1);
  if (total > maximumPaths) {
    const factors = entries.map(([key, values]) => `${values.length} × ${key}`).join(', ');
    throw refuse(
      place,
      `matrix: ${total} combinations (${factors}); at most ${maximumPaths} are run at once`,
    );
  }
  return entries.reduce<readonly Point[]>(
    (points, [key, values]) =>
      points.flatMap((point) => values.map((value): Point => ({ ...point, [key]: value }))),
    [{}],
  );
}

/** An experiment with the choices of a point made. */
export interface ChosenExperiment {
  readonly settings: ExperimentSettings;
  /** Step → dotted path → value: settings that are changed after all else is known. */
  readonly changes: ReadonlyMap<string, JsonObject>;
}

/**
 * Makes the choices of a point: `dataset` … `evaluation` and `seed`, `training.PATH` in the classic form;
 * `seed`, `STEP.seed`, `STEP.inputs.SLOT` in a graph; `STEP.settings.PATH` in both.
 *
 * @throws KSTORE_SETTINGS_INVALID naming the key that cannot be chosen, or the value that does not fit.
 */
export function choosePoint(settings: ExperimentSettings, point: Point, place: string): ChosenExperiment {
  const changes = new Map<string, JsonObject>();
  const change = (step: string, path: string, value: Json) =>
    changes.set(step, { ...changes.get(step), [path]: value });
  const chosen = Object.entries(point).reduce<ExperimentSettings>((current, [key, value]) => {
    const ofStep = /^(?<step>.+?)\.settings\.(?<path>.+)$/.exec(key)?.groups;
    if (ofStep !== undefined) {
      change(ofStep.step!, ofStep.path!, value);
      return current;
    }
    if (key === 'seed') return { ...current, seed: checkSeed(key, value, place) };
    if (current.steps !== undefined) return chooseInGraph(current, current.steps, key, value, place);
    if (key.startsWith('training.')) {
      change('learn', key.slice('training.'.length), value);
      return current;
    }
    if ((referenceNames as readonly string[]).includes(key))
      return { ...current, [key]: checkReference(key, value, place) };
    throw refuse(
      place,
      `matrix: "${key}" cannot be chosen; it can be ${referenceNames.join(', ')}, seed, training.SETTING or STEP.settings.SETTING`,
    );
  }, settings);
  return { settings: chosen, changes };
}

function chooseInGraph(
  settings: ExperimentSettings,
  steps: Readonly<Record<string, StepSettings>>,
  key: string,
  value: Json,
  place: string,
): ExperimentSettings {
  const [name = '', member, slot, ...rest] = key.split('.');
  const step = Object.hasOwn(steps, name) ? steps[name] : undefined;
  const replace = (changed: Partial<StepSettings>): ExperimentSettings => ({
    ...settings,
    steps: { ...steps, [name]: { ...step!, ...changed } },
  });
  if (step !== undefined && member === 'seed' && slot === undefined)
    return replace({ seed: checkSeed(key, value, place) });
  if (step !== undefined && member === 'inputs' && slot !== undefined && rest.length === 0)
    return replace({ inputs: { ...step.inputs, [slot]: checkReference(key, value, place) } });
  const known = `STEP.settings.SETTING, STEP.inputs.SLOT, STEP.seed or seed; the steps are ${Object.keys(steps).join(', ')}`;
  throw refuse(place, `matrix: "${key}" cannot be chosen; it can be ${known}`);
}

function checkReference(key: string, value: Json, place: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw refuse(place, `matrix: "${key}" lists ${JSON.stringify(value)}, which is no reference`);
}

function checkSeed(key: string, value: Json, place: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= maximumSeed)
    return value;
  throw refuse(place, `matrix: "${key}" lists ${JSON.stringify(value)}; a seed is a whole number below 2³²`);
}

function refuse(place: string, what: string): KstoreError {
  return new KstoreError('KSTORE_SETTINGS_INVALID', `${place}: ${what}`);
}

import { KstoreError, type JsonObject, type Point, type Version } from '../../store/index.ts';
import { divisionSettingName, type Division } from '../preprocessing/division.ts';
import { parsePreprocessing } from '../preprocessing/parse-steps.ts';
import type { DeclaredStep } from './declared-step.ts';
import type { ProtocolSettings } from './protocol-settings.ts';
import { maximumPaths, type ChosenExperiment } from './matrix.ts';

/**
 * Every division of a protocol, repeat by repeat.
 *
 * @throws KSTORE_SETTINGS_INVALID when there are too many, or only one.
 */
export function listDivisions({ folds, repeats = 1 }: ProtocolSettings, place: string): readonly Division[] {
  const count = (folds ?? 1) * repeats;
  if (count > maximumPaths)
    throw refuse(place, `${count} divisions of the rows; at most ${maximumPaths} are run at once`);
  if (count < 2) throw refuse(place, 'one division is no protocol; give `folds`, or more `repeats`');
  return Array.from({ length: repeats }, (_repeat, repeat) =>
    Array.from({ length: folds ?? 1 }, (_fold, fold) => ({
      folds: folds ?? null,
      fold: fold + 1,
      repeat: repeat + 1,
    })),
  ).flat();
}

/** Whether a task divides rows as it is told to. */
export function canDivide({ task }: DeclaredStep): boolean {
  const properties = task.meta.settings['properties'] as JsonObject | undefined;
  return properties !== undefined && Object.hasOwn(properties, divisionSettingName);
}

/** The experiment with one of its divisions chosen for the steps that divide rows. */
export function chooseDivision(
  { settings, changes }: ChosenExperiment,
  steps: readonly DeclaredStep[],
  { folds, fold, repeat }: Division,
  place: string,
): ChosenExperiment {
  const dividing = steps.filter(canDivide);
  if (dividing.length === 0) throw refuse(place, 'none of its tasks divides rows, so that it has no folds');
  const setting: JsonObject = { ...(folds === null ? {} : { folds, fold }), repeat };
  const chosen = new Map(changes);
  for (const { name } of dividing) chosen.set(name, { ...changes.get(name), [divisionSettingName]: setting });
  return { settings, changes: chosen };
}

/** How a step that belongs to one division is told from those of the others. */
export function labelDivision({ folds, fold, repeat }: Division, { repeats = 1 }: ProtocolSettings): Point {
  return {
    ...(folds === null ? {} : { fold }),
    ...(repeats === 1 ? {} : { repeat }),
  };
}

/**
 * Test rows for each training row, on average over the divisions: what runs have in common makes their mean less sure
 * than their number says.
 *
 * @throws KSTORE_SETTINGS_INVALID when a hold-out is to be repeated and nothing is held out.
 */
export function measureTestShare(
  steps: readonly DeclaredStep[],
  protocol: ProtocolSettings,
  divisions: readonly Division[],
  place: string,
): number {
  const splits = steps.filter(canDivide).map(({ inputs }) => {
    const preprocessing = inputs['preprocessing'];
    const version: Version | null = preprocessing?.type === 'version' ? preprocessing.version : null;
    return parsePreprocessing(version?.manifest.meta.value ?? null).split;
  });
  const split = splits[0] ?? null;
  const isOrdered = splits.some((one) => (one?.orderBy ?? null) !== null);
  if (isOrdered && (protocol.repeats ?? 1) > 1)
    throw refuse(place, 'the preprocessing has rows in an order, which cannot be drawn anew');
  if (protocol.folds === undefined) {
    if (split === null || !(split.train < 1))
      throw refuse(
        place,
        'repeats a hold-out, and the preprocessing has no `split` step that holds rows out',
      );
    return split.test / split.train;
  }
  const { folds } = protocol;
  const learnt = split === null ? 1 : split.train / (split.train + split.validation);
  const shares = divisions.map(({ fold }) => 1 / (learnt * (isOrdered ? fold : folds - 1)));
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function refuse(place: string, what: string): KstoreError {
  return new KstoreError('KSTORE_SETTINGS_INVALID', `${place}: protocol: ${what}`);
}

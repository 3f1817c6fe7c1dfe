import schema from '../../../schemas/artifact/preprocessing.schema.json' with { type: 'json' };
import { KstoreError } from '../../store/errors/kstore-error.ts';
import { findNearestName } from '../../store/model/nearest-name.ts';
import type { JsonObject } from '../api/task.ts';

const stepSchemas: Readonly<Record<string, { readonly properties: object }>> =
  schema.properties.steps.items.properties;

/** The steps that there are. */
export const stepNames: readonly string[] = Object.keys(stepSchemas);

/** The settings of a step. */
export function listStepSettings(step: string): readonly string[] {
  return Object.hasOwn(stepSchemas, step) ? Object.keys(stepSchemas[step]!.properties) : [];
}

/**
 * A member that nobody reads would be a wish that nobody hears. Files are checked when they are added; what a plugin or
 * another program gives is not.
 *
 * @throws KSTORE_SETTINGS_INVALID naming the first member that is not known, and those that are.
 */
export function refuseUnknown(value: JsonObject, known: readonly string[], place: string): void {
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const nearest = findNearestName(unknown, known);
  const meant = nearest === null ? '' : `; did you mean "${nearest}"?`;
  const where = place === '' ? unknown : `${place}.${unknown}`;
  throw new KstoreError('KSTORE_SETTINGS_INVALID', `preprocessing: ${where} is unknown${meant}`, {
    data: { place: where },
    hints: [`there ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}`],
  });
}

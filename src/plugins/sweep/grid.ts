import type { Json } from '../../store/codec/canonical-json.ts';
import { KstoreError } from '../../store/errors/kstore-error.ts';
import { listGridValues } from './distribution.ts';
import { isActive, spaceError, type Parameters, type Space } from './space.ts';

const maximumGridSize = 10_000;

/**
 * Every combination of the values, the last parameter changing fastest.
 *
 * @throws KSTORE_SETTINGS_INVALID for a parameter without a countable number of values, or a grid that is too large.
 */
export function listGrid(space: Space): readonly Parameters[] {
  let combinations: Record<string, Json>[] = [{}];
  for (const parameter of space) {
    const values = listGridValues(parameter.distribution);
    if (values === null) throw spaceError(parameter.name, 'a grid needs `step` or `points` here');
    combinations = combinations.flatMap((chosen) =>
      isActive(parameter, chosen)
        ? values.map((value) => ({ ...chosen, [parameter.name]: value }))
        : [chosen],
    );
    if (combinations.length > maximumGridSize) {
      throw new KstoreError(
        'KSTORE_SETTINGS_INVALID',
        `sweep.space: the grid has more than ${maximumGridSize} points`,
        { hints: ['take fewer values, or another strategy'] },
      );
    }
  }
  return combinations;
}

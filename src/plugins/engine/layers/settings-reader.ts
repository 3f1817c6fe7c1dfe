import { KstoreError } from '../../../store/errors/kstore-error.ts';
import { findNearestName } from '../../../store/model/nearest-name.ts';
import type { Json, JsonObject } from '../../api/task.ts';

/** Reads the settings of one layer; the schema has checked them where a person wrote them, but not what a plugin gives. */
export class SettingsReader {
  readonly #fields: JsonObject;
  readonly #place: string;
  readonly #asked = new Set<string>();

  /** @param place of the layer in the description, as `layers[2]`. */
  constructor(settings: Json, place: string) {
    if (typeof settings !== 'object' || settings === null || Array.isArray(settings))
      throw invalidLayer(place, `has the settings ${JSON.stringify(settings)}, which have no members`);
    this.#fields = settings as JsonObject;
    this.#place = place;
  }

  #take(name: string): Json | undefined {
    this.#asked.add(name);
    return this.#fields[name];
  }

  /** To be called last. @throws KSTORE_TASK_INPUT naming a setting that nobody has asked for. */
  refuseOthers(): void {
    const known = [...this.#asked];
    const unknown = Object.keys(this.#fields).find((name) => !this.#asked.has(name));
    if (unknown === undefined) return;
    const nearest = findNearestName(unknown, known);
    const meant = nearest === null ? '' : `; did you mean "${nearest}"?`;
    const settings = known.length === 0 ? 'it has no settings' : `its settings are ${known.join(', ')}`;
    throw this.refuse(`has the unknown setting "${unknown}"${meant}`, settings);
  }

  has(name: string): boolean {
    return this.#take(name) !== undefined;
  }

  /** Whether it is a list of so many items. */
  hasList(name: string, length: number): boolean {
    const value = this.#take(name);
    return Array.isArray(value) && value.length === length;
  }

  /** A whole number from 1 on. @throws KSTORE_TASK_INPUT */
  count(name: string, fallback?: number): number {
    const value = this.#take(name) ?? fallback;
    if (isCount(value)) return value;
    throw this.refuse(value === undefined ? `has no ${name}` : `has the ${name} ${JSON.stringify(value)}`);
  }

  /** Whole numbers from 1 on, one for each of `axes`; one alone counts for all. */
  counts(name: string, axes: number, fallback?: number | readonly number[]): readonly number[] {
    const value = this.#take(name) ?? fallback;
    if (isCount(value)) return Array.from({ length: axes }, () => value);
    if (Array.isArray(value) && value.length === axes && value.every(isCount)) return value;
    throw this.refuse(value === undefined ? `has no ${name}` : `has the ${name} ${JSON.stringify(value)}`);
  }

  /** A number that a test allows. */
  number(name: string, fallback: number, isAllowed: (value: number) => boolean, meaning = name): number {
    const value = this.#take(name) ?? fallback;
    if (typeof value === 'number' && isAllowed(value)) return value;
    throw this.refuse(`has the ${meaning} ${JSON.stringify(value)}`);
  }

  flag(name: string, fallback: boolean): boolean {
    const value = this.#take(name) ?? fallback;
    if (typeof value === 'boolean') return value;
    throw this.refuse(`has the ${name} ${JSON.stringify(value)}`);
  }

  choice<Name extends string>(name: string, names: readonly Name[], fallback: Name): Name {
    const value = this.#take(name) ?? fallback;
    const found = names.find((candidate) => candidate === value);
    if (found !== undefined) return found;
    throw this.refuse(`has the unknown ${name} ${JSON.stringify(value)}`);
  }

  refuse(problem: string, hint?: string): KstoreError {
    return invalidLayer(this.#place, problem, hint);
  }
}

export function invalidLayer(place: string, problem: string, hint?: string): KstoreError {
  return new KstoreError('KSTORE_TASK_INPUT', `the model cannot be built: ${place} ${problem}`, {
    data: { place },
    ...(hint !== undefined && { hints: [hint] }),
  });
}

function isCount(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1;
}

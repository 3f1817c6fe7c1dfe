import { KstoreError } from '../../../store/errors/kstore-error.ts';
import type { Json, JsonObject } from '../../api/task.ts';

/** Reads the settings of one layer; the schema has checked them where a person wrote them, but not what a plugin gives. */
export class SettingsReader {
  readonly #fields: JsonObject;
  readonly #place: string;

  /** @param place of the layer in the description, as `layers[2]`. */
  constructor(settings: Json, place: string) {
    if (typeof settings !== 'object' || settings === null || Array.isArray(settings))
      throw invalidLayer(place, `has the settings ${JSON.stringify(settings)}, which have no members`);
    this.#fields = settings as JsonObject;
    this.#place = place;
  }

  has(name: string): boolean {
    return this.#fields[name] !== undefined;
  }

  /** A whole number from 1 on. @throws KSTORE_TASK_INPUT */
  count(name: string, fallback?: number): number {
    const value = this.#fields[name] ?? fallback;
    if (isCount(value)) return value;
    throw this.refuse(value === undefined ? `has no ${name}` : `has the ${name} ${JSON.stringify(value)}`);
  }

  /** Whole numbers from 1 on, one for each of `axes`; one alone counts for all. */
  counts(name: string, axes: number, fallback?: number | readonly number[]): readonly number[] {
    const value = this.#fields[name] ?? fallback;
    if (isCount(value)) return Array.from({ length: axes }, () => value);
    if (Array.isArray(value) && value.length === axes && value.every(isCount)) return value;
    throw this.refuse(value === undefined ? `has no ${name}` : `has the ${name} ${JSON.stringify(value)}`);
  }

  /** A number that a test allows. */
  number(name: string, fallback: number, isAllowed: (value: number) => boolean, meaning = name): number {
    const value = this.#fields[name] ?? fallback;
    if (typeof value === 'number' && isAllowed(value)) return value;
    throw this.refuse(`has the ${meaning} ${JSON.stringify(value)}`);
  }

  flag(name: string, fallback: boolean): boolean {
    const value = this.#fields[name] ?? fallback;
    if (typeof value === 'boolean') return value;
    throw this.refuse(`has the ${name} ${JSON.stringify(value)}`);
  }

  choice<Name extends string>(name: string, names: readonly Name[], fallback: Name): Name {
    const value = this.#fields[name] ?? fallback;
    const found = names.find((candidate) => candidate === value);
    if (found !== undefined) return found;
    throw this.refuse(`has the unknown ${name} ${JSON.stringify(value)}`);
  }

  refuse(problem: string): KstoreError {
    return invalidLayer(this.#place, problem);
  }
}

export function invalidLayer(place: string, problem: string): KstoreError {
  return new KstoreError('KSTORE_TASK_INPUT', `the model cannot be built: ${place} ${problem}`, {
    data: { place },
  });
}

function isCount(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1;
}

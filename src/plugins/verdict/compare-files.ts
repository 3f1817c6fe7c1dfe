import { canonicalJson, type Json } from '../../store/index.ts';
import { decodeTensors } from '../engine/safetensors.ts';

/** The first place where two contents differ, and how far. */
export interface Difference {
  /** `tensor layer1/kernel, element 17`, `rmse`, `line 3, column 2`, `byte 120`. */
  readonly place: string;
  readonly expected: Json;
  readonly actual: Json;
  /** Largest relative difference of all numbers; null when something other than a number differs. */
  readonly relativeDifference: number | null;
}

/** Compares two contents of a file by what they are: tensors, JSON, tables, else text and bytes. Null when equal. */
export function compareFiles(path: string, expected: Uint8Array, actual: Uint8Array): Difference | null {
  if (Buffer.from(expected).equals(Buffer.from(actual))) return null;
  if (path.endsWith('.safetensors'))
    return compareTensors(expected, actual) ?? compareBytes(expected, actual);
  if (path.endsWith('.json')) return compareJson(expected, actual) ?? compareBytes(expected, actual);
  if (path.endsWith('.csv')) return compareCells(expected, actual) ?? compareBytes(expected, actual);
  return compareBytes(expected, actual);
}

/** Keeps the first difference, and the largest relative one. */
class DifferenceCollector {
  #first: Omit<Difference, 'relativeDifference'> | null = null;
  #largest: number | null = 0;

  add(place: string, expected: Json, actual: Json): void {
    this.#first ??= { place, expected, actual };
    if (this.#largest === null) return;
    const isNumeric = typeof expected === 'number' && typeof actual === 'number';
    this.#largest = isNumeric ? Math.max(this.#largest, relativeDifference(expected, actual)) : null;
  }

  get result(): Difference | null {
    return this.#first === null ? null : { ...this.#first, relativeDifference: this.#largest };
  }
}

/** |a − b| divided by the larger of |a|, |b|; 0 for equal numbers. */
export function relativeDifference(expected: number, actual: number): number {
  if (Object.is(expected, actual) || expected === actual) return 0;
  const scale = Math.max(Math.abs(expected), Math.abs(actual));
  const difference = Math.abs(expected - actual) / scale;
  return Number.isFinite(difference) ? difference : Infinity;
}

function compareTensors(expected: Uint8Array, actual: Uint8Array): Difference | null {
  const [before, after] = [decodeTensors(expected), decodeTensors(actual)];
  const collector = new DifferenceCollector();
  for (const [name, tensor] of before) {
    const other = after.get(name);
    if (other === undefined || other.shape.join() !== tensor.shape.join()) {
      collector.add(
        `tensor ${name}, shape`,
        [...tensor.shape],
        other === undefined ? null : [...other.shape],
      );
      continue;
    }
    tensor.values.forEach((value, index) => {
      if (!Object.is(value, other.values[index]))
        collector.add(`tensor ${name}, element ${index}`, value, other.values[index]!);
    });
  }
  for (const name of after.keys()) if (!before.has(name)) collector.add(`tensor ${name}`, null, 'present');
  return collector.result;
}

function compareJson(expected: Uint8Array, actual: Uint8Array): Difference | null {
  const [before, after] = [parseJson(expected), parseJson(actual)];
  return before === undefined || after === undefined ? null : compareValues(before, after);
}

/** Compares two JSON values member by member; the place is the path of the member. */
export function compareValues(expected: Json, actual: Json): Difference | null {
  const collector = new DifferenceCollector();
  collectJson(expected, actual, '', collector);
  return collector.result;
}

function parseJson(bytes: Uint8Array): Json | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Json;
  } catch {
    return undefined;
  }
}

function collectJson(before: Json, after: Json, path: string, collector: DifferenceCollector): void {
  if (isContainer(before) && isContainer(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const [old, current] = [
        (before as Record<string, Json>)[key] ?? null,
        (after as Record<string, Json>)[key] ?? null,
      ];
      collectJson(old, current, path === '' ? key : `${path}.${key}`, collector);
    }
  } else if (!Object.is(before, after)) {
    collector.add(path, before, after);
  }
}

function isContainer(value: Json): value is readonly Json[] | { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null;
}

/** Plain tables as tasks write them: one line a row. Quoted commas only shift the place that is named. */
function compareCells(expected: Uint8Array, actual: Uint8Array): Difference | null {
  const [before, after] = [toCells(expected), toCells(actual)];
  const collector = new DifferenceCollector();
  if (before.length !== after.length) collector.add('number of lines', before.length, String(after.length));
  for (let line = 0; line < Math.min(before.length, after.length); line++) {
    const width = Math.max(before[line]!.length, after[line]!.length);
    for (let column = 0; column < width; column++) {
      const [old, current] = [before[line]![column] ?? '', after[line]![column] ?? ''];
      if (old !== current)
        collector.add(`line ${line + 1}, column ${column + 1}`, toCell(old), toCell(current));
    }
  }
  return collector.result;
}

function toCells(bytes: Uint8Array): string[][] {
  return new TextDecoder()
    .decode(bytes)
    .split('\n')
    .map((line) => line.split(','));
}

function toCell(text: string): Json {
  const number = Number(text);
  return text !== '' && Number.isFinite(number) ? number : text;
}

function compareBytes(expected: Uint8Array, actual: Uint8Array): Difference {
  const length = Math.min(expected.length, actual.length);
  let offset = 0;
  while (offset < length && expected[offset] === actual[offset]) offset++;
  return {
    place: `byte ${offset}`,
    expected: expected[offset] ?? null,
    actual: actual[offset] ?? null,
    relativeDifference: null,
  };
}

/** Whether two contents that differ are the same lines, or the same elements of a JSON list, in another order. */
export function isReordered(path: string, expected: Uint8Array, actual: Uint8Array): boolean {
  if (path.endsWith('.safetensors') || expected.length !== actual.length) return false;
  if (path.endsWith('.json')) {
    const [before, after] = [parseJson(expected), parseJson(actual)];
    if (Array.isArray(before) && Array.isArray(after)) {
      const write = (value: unknown) => canonicalJson(value);
      return haveSameItems(before.map(write), after.map(write));
    }
  }
  const split = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1').split('\n');
  return haveSameItems(split(expected), split(actual));
}

function haveSameItems(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && before.toSorted().join('\n') === after.toSorted().join('\n');
}

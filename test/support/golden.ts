import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Numbers of a reference program, from `fixtures/golden`. */
export function readGolden<Content>(name: string): Content {
  const url = new URL(`../../fixtures/golden/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as Content;
}

/** Holds values to what is expected of them, relative to it where it is larger than 1. */
export function expectNear(actual: ArrayLike<number>, expected: readonly number[], tolerance = 1e-9): void {
  expect(actual.length).toBe(expected.length);
  const differences = expected.map(
    (value, place) => Math.abs(actual[place]! - value) / Math.max(1, Math.abs(value)),
  );
  // Not a number is in no order to the tolerance.
  expect(differences.filter((difference) => !(difference <= tolerance))).toEqual([]);
}

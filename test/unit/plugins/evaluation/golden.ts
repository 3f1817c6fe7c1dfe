import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { RandomStream } from '../../../../src/plugins/api/task.ts';

/** What scikit-learn, scipy and numpy say; see `scripts/make-golden-evaluation.py`. */
export function readGolden<Section>(section: string): Section {
  const url = new URL('../../../../fixtures/golden/evaluation.json', import.meta.url);
  return (JSON.parse(readFileSync(url, 'utf8')) as Record<string, Section>)[section] as Section;
}

export function expectClose(actual: ArrayLike<number>, expected: readonly number[], tolerance = 1e-9): void {
  expect(actual.length).toBe(expected.length);
  const gaps = expected.map(
    (value, place) => Math.abs(actual[place]! - value) / Math.max(1, Math.abs(value)),
  );
  // Not a number is in no order to the tolerance.
  expect(gaps.filter((gap) => !(gap <= tolerance))).toEqual([]);
}

/** A stream that draws what another program drew. */
export function replay(numbers: readonly number[]): RandomStream {
  let place = 0;
  const integer = () => numbers[place++] as number;
  return { integer, fork: () => replay(numbers) } as unknown as RandomStream;
}

import { expect, test } from 'vitest';
import { findFirstDifference } from '../../../../src/store/diff/bytes/first-difference.ts';
import { measureSharedBytes } from '../../../../src/store/diff/bytes/shared-bytes.ts';

const part = (text: string) => Buffer.from(text);

test.each([
  [['abc', 'def'], ['ab', 'cdef'], null],
  [['abc', 'def'], ['abcd', 'xf'], 4],
  [['abc'], ['abc', 'd'], 3],
  [[], [], null],
  [[''], ['a'], 0],
])('the first difference of %j and %j is at %j', (before, after, place) => {
  expect(findFirstDifference(before.map(part), after.map(part))).toBe(place);
});

function makeFile(bytes: Uint8Array) {
  return { sizeBytes: bytes.length, readParts: () => [bytes], storedChunks: () => null };
}

/** A generator of 32 bits (Marsaglia, xorshift), so that the chunks are the same each time. */
function makeBytes(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 2463534242;
  for (let at = 0; at + 4 <= length; at += 4) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    bytes.writeInt32LE(state | 0, at);
  }
  return bytes;
}

test('some bytes that are put in cost one or two chunks', () => {
  const before = makeBytes(4_000_000);
  const after = Buffer.concat([before.subarray(0, 2_000_000), part('inserted'), before.subarray(2_000_000)]);
  const shared = measureSharedBytes(makeFile(before), makeFile(after))!;
  expect(shared).toBeLessThan(after.length);
  expect(shared).toBeGreaterThan(after.length - 2_000_000);
  expect(measureSharedBytes(makeFile(before), makeFile(before))).toBe(before.length);
  expect(measureSharedBytes(makeFile(before), makeFile(before.map((byte) => byte ^ 1)))).toBe(0);
});

test('a file too long to be cut is not read, one whose chunks are stored need not be', () => {
  const refuse = () => {
    throw new Error('it is read');
  };
  const long = { sizeBytes: 2 ** 40, readParts: refuse, storedChunks: () => null };
  expect(measureSharedBytes(long, long)).toBeNull();
  const stored = (...ids: string[]) => ({
    ...long,
    storedChunks: () => ids.map((id) => ({ id, bytes: 10 })),
  });
  expect(measureSharedBytes(stored('a', 'b'), stored('b', 'c', 'b'))).toBe(20);
});

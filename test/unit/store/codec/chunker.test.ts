import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chunkBytes,
  chunkParameters,
  chunkSource,
  classify,
  findCut,
  gear,
  maximumChunkBytes,
  type ChunkClass,
} from '../../../../src/store/codec/chunker.ts';
import { hashBytes } from '../../../../src/store/codec/hash.ts';

/** Deterministic bytes of a class (xorshift32). */
function makeBytes(chunkClass: ChunkClass, length: number, seed: number): Uint8Array {
  let state = seed | 1;
  return Uint8Array.from({ length }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    if (chunkClass === 'text') return 97 + (((state >>> 0) >> 3) % 26);
    return chunkClass === 'data' ? (state >>> 8) & 15 : (state >>> 8) & 255;
  });
}

function split(bytes: Uint8Array): Uint8Array[] {
  let start = 0;
  return chunkBytes(bytes).map((length) => bytes.subarray(start, (start += length)));
}

/** Cuts through a buffer of the smallest size, with reads of odd lengths. */
function splitSource(bytes: Uint8Array, readLengths: readonly number[], bufferBytes: number): Uint8Array[] {
  let position = 0;
  let reads = 0;
  const source = (target: Uint8Array) => {
    const wanted = readLengths.length === 0 ? target.length : readLengths[reads++ % readLengths.length]!;
    const part = bytes.subarray(position, position + Math.min(wanted, target.length));
    target.set(part);
    position += part.length;
    return part.length;
  };
  const chunks: Uint8Array[] = [];
  chunkSource(source, new Uint8Array(bufferBytes), (chunk) => chunks.push(chunk.slice()));
  return chunks;
}

const files = fc
  .tuple(
    fc.constantFrom<ChunkClass>('text', 'data', 'bulk'),
    fc.integer({ min: 0, max: 3_000_000 }),
    fc.integer(),
  )
  .map(([chunkClass, length, seed]) => ({ chunkClass, bytes: makeBytes(chunkClass, length, seed) }));

/** docs/format.md, "Chunks", a byte at a time. */
function findCutByDefinition(bytes: Uint8Array, start: number, end: number, chunkClass: ChunkClass): number {
  const { minimumBytes, averageBytes, maximumBytes, maskBefore, maskFrom } = chunkParameters[chunkClass];
  let state = 0;
  for (let length = minimumBytes; start + length < end && length < maximumBytes; length++) {
    state = ((state << 1) + gear[bytes[start + length]!]!) | 0;
    if ((state & (length < averageBytes ? maskBefore : maskFrom)) === 0) return length + 1;
  }
  return Math.min(maximumBytes, end - start);
}

describe('findCut', () => {
  it('is the definition, wherever it begins and ends', () => {
    fc.assert(
      fc.property(files, fc.nat({ max: 70_000 }), ({ chunkClass, bytes }, from) => {
        for (let start = Math.min(from, bytes.length); start < bytes.length; ) {
          const length = findCut(bytes, start, bytes.length, chunkClass);
          expect(length).toBe(findCutByDefinition(bytes, start, bytes.length, chunkClass));
          start += length;
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('classify', () => {
  it('tells text, data and bulk apart', () => {
    expect(classify(Buffer.from('a\tb\r\n가나다'))).toBe('text');
    expect(classify(new Uint8Array(0))).toBe('text');
    expect(classify(Buffer.from([0x41, 0x0b]))).toBe('data');
    expect(classify(new Uint8Array(new Float32Array(5000).fill(1.5).buffer))).toBe('data');
    expect(classify(randomBytes(65_536))).toBe('bulk');
  });

  it('looks at the first 64 KiB only', () => {
    const bytes = Buffer.alloc(65_537, 'a');
    bytes[65_536] = 0;
    expect(classify(bytes)).toBe('text');
    bytes[65_535] = 0;
    expect(classify(bytes)).toBe('data');
  });
});

describe('chunks', () => {
  it('keeps a file of 16 KiB whole', () => {
    expect(chunkBytes(new Uint8Array(0))).toEqual([0]);
    expect(chunkBytes(makeBytes('text', 16_384, 1))).toEqual([16_384]);
    expect(chunkBytes(makeBytes('text', 16_385, 1)).length).toBeGreaterThan(1);
  });

  it('fill the file, within the bounds of its class', () => {
    fc.assert(
      fc.property(files, ({ bytes }) => {
        const lengths = chunkBytes(bytes);
        expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(bytes.length);
        if (bytes.length <= 16_384) return;
        const { minimumBytes, maximumBytes } = chunkParameters[classify(bytes)];
        expect(Math.max(...lengths)).toBeLessThanOrEqual(maximumBytes);
        for (const length of lengths.slice(0, -1)) expect(length).toBeGreaterThan(minimumBytes);
      }),
      { numRuns: 25 },
    );
  });

  it('are the same through a buffer, however the bytes arrive', () => {
    const reads = fc.array(fc.integer({ min: 1, max: 200_000 }), { maxLength: 4 });
    const buffers = fc.constantFrom(maximumChunkBytes, maximumChunkBytes + 1, 2_500_000);
    fc.assert(
      fc.property(files, reads, buffers, ({ bytes }, readLengths, bufferBytes) => {
        // Reads of one byte would make millions of calls.
        const lengths = readLengths.map((length) => length + 4096);
        const chunks = splitSource(bytes, lengths, bufferBytes);
        expect(chunks.map((chunk) => chunk.length)).toEqual(chunkBytes(bytes));
        expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('ends exactly at the end of the buffer', () => {
    for (const length of [maximumChunkBytes, 2 * maximumChunkBytes]) {
      const bytes = makeBytes('bulk', length, 3);
      const chunks = splitSource(bytes, [], maximumChunkBytes);
      expect(chunks.map((chunk) => chunk.length)).toEqual(chunkBytes(bytes));
    }
  });

  it('of the greatest length are cut alike through a buffer that nearly holds two', () => {
    const zeros = new Uint8Array(5_000_000);
    const bytes = Buffer.concat([makeBytes('bulk', 65_536, 5), zeros]);
    expect(chunkBytes(bytes)).toContain(maximumChunkBytes);
    for (const missing of [1, 2500, 60_000]) {
      const chunks = splitSource(bytes, [], 2 * maximumChunkBytes - missing);
      expect(chunks.map((chunk) => chunk.length)).toEqual(chunkBytes(bytes));
    }
  });

  it('align again after an insertion', () => {
    for (const chunkClass of ['text', 'data', 'bulk'] as const) {
      const { averageBytes } = chunkParameters[chunkClass];
      const bytes = makeBytes(chunkClass, averageBytes * 24, 11);
      const inserted = Buffer.concat([bytes.subarray(0, 5000), Buffer.from('abc'), bytes.subarray(5000)]);
      const before = new Set(split(bytes).map((chunk) => hashBytes(chunk)));
      const fresh = split(inserted).filter((chunk) => !before.has(hashBytes(chunk)));
      expect(before.size).toBeGreaterThan(8);
      expect(fresh.length).toBeLessThanOrEqual(4);
    }
  });
});

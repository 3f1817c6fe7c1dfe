import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compress, decompress } from '../../../../src/store/codec/compression.ts';

describe('compression', () => {
  it('stores random bytes as they are and text compressed', () => {
    const random = randomBytes(100_000);
    expect(compress(random)).toEqual({ codec: 0, payload: random });
    const text = compress(Buffer.from('cement,slag,ash\n'.repeat(1000)));
    expect(text.codec).toBe(1);
    expect(text.payload.length).toBeLessThan(1000);
  });

  it('stores what would gain less than a tenth as it is', () => {
    const bytes = randomBytes(20_000);
    bytes.fill(0, 0, 1200);
    expect(compress(bytes).codec).toBe(0);
  });

  it('gives the bytes back', () => {
    const contents = fc.oneof(
      fc.uint8Array({ maxLength: 5000 }),
      fc
        .tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.integer({ min: 0, max: 3000 }))
        .map(([unit, times]) => Buffer.concat(Array.from({ length: times }, () => unit))),
    );
    fc.assert(
      fc.property(contents, (bytes) => {
        const { codec, payload } = compress(bytes);
        expect(payload.length).toBeLessThanOrEqual(bytes.length);
        expect(Buffer.from(decompress(codec, payload, bytes.length)!).equals(bytes)).toBe(true);
      }),
    );
  });

  it('refuses a bomb, wrong lengths, damage and unknown codecs', () => {
    const bomb = deflateRawSync(Buffer.alloc(50_000_000));
    expect(decompress(1, bomb, 1000)).toBeNull();
    expect(decompress(1, deflateRawSync(Buffer.from('abc')), 4)).toBeNull();
    expect(decompress(1, Buffer.from([0xff, 0xff]), 4)).toBeNull();
    expect(decompress(0, Buffer.from('abc'), 4)).toBeNull();
    expect(decompress(2, Buffer.from('abc'), 3)).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffTensors, type TensorFile } from '../../../../src/store/diff/tensors/diff-tensors.ts';
import { encodeSafetensors, type WeightTensor } from '../../../../src/plugins/engine/safetensors.ts';

/** A file that comes in parts of so many bytes. */
const file = (bytes: Uint8Array, partBytes = 37): TensorFile => ({
  sizeBytes: bytes.length,
  *parts() {
    for (let at = 0; at < bytes.length; at += partBytes) yield bytes.subarray(at, at + partBytes);
  },
});

/** Any file of the format; tensors stand in the given order. */
function encode(tensors: Readonly<Record<string, readonly [dtype: string, shape: number[], bytes: Uint8Array]>>): Uint8Array {
  let end = 0;
  const fields = Object.entries(tensors).map(([name, [dtype, shape, bytes]]) => {
    const begin = end;
    end += bytes.length;
    return [name, { dtype, shape, data_offsets: [begin, end] }];
  });
  const header = Buffer.from(JSON.stringify(Object.fromEntries(fields)));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  return Buffer.concat([length, header, ...Object.values(tensors).map(([, , bytes]) => bytes)]);
} // prettier-ignore

const floats = (...values: number[]) => new Uint8Array(Float32Array.from(values).buffer);

test('any weights: each figure is that of the definition', () => {
  const value = fc.float({ noNaN: true, noDefaultInfinity: true, min: -100, max: 100 });
  const pairs = fc.array(fc.tuple(value, fc.oneof(value, fc.constant(null))), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.array(pairs, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 50 }), (made, partBytes) => {
      const tensor = (values: number[]): WeightTensor => ({ shape: [values.length], values: Float32Array.from(values) });
      const before = made.map((list) => list.map(([old]) => old));
      const after = made.map((list) => list.map(([old, current]) => current ?? old));
      const write = (lists: number[][]) => file(encodeSafetensors(new Map(lists.map((list, at) => [`t${at}`, tensor(list)]))), partBytes);
      const { tensors, changes } = diffTensors(write(before), write(after));
      expect(tensors).toBe(made.length);
      const sum = (list: number[]) => list.reduce((total, one) => total + one, 0);
      const expected = before.flatMap((old, at) => {
        const current = after[at]!;
        const differences = old.map((one, index) => current[index]! - one);
        const changed = old.filter((one, index) => one !== current[index]).length;
        const norm = (list: number[]) => Math.sqrt(sum(list.map((one) => one * one)));
        const cosine = sum(old.map((one, index) => one * current[index]!)) / (norm(old) * norm(current));
        const largest = Math.max(...differences.map(Math.abs));
        return changed === 0 ? [] : [{ name: `t${at}`, changed, l2: norm(differences), largest, cosine: Number.isFinite(cosine) ? cosine : null }];
      });
      expect(changes.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
      changes.forEach(({ values }, at) => {
        expect([values!.changed, values!.largest]).toEqual([expected[at]!.changed, expected[at]!.largest]);
        expect(values!.l2).toBeCloseTo(expected[at]!.l2, 6);
        if (expected[at]!.cosine === null) expect(values!.cosine).toBeNull();
        else expect(values!.cosine).toBeCloseTo(expected[at]!.cosine, 6);
      });
    }),
    { numRuns: 100 },
  );
}); // prettier-ignore

describe('tensors', () => {
  test('that are new, gone, of another shape, or in another order', () => {
    const before = encode({ a: ['F32', [2], floats(1, 2)], b: ['F32', [1], floats(3)], gone: ['F32', [0], floats()], c: ['F32', [2], floats(1, 1)] }); // prettier-ignore
    const after = encode({ c: ['F32', [1, 2], floats(1, 1)], b: ['F32', [1], floats(4)], a: ['F32', [2], floats(1, 2)], new: ['F32', [1], floats(9)] }); // prettier-ignore
    const { changes, tensors } = diffTensors(file(before), file(after));
    expect(tensors).toBe(5);
    expect(changes.map(({ name, change, values }) => [name, change, values?.changed ?? null])).toEqual([
      ['c', 'changed', null],
      ['b', 'changed', 1],
      ['new', 'added', null],
      ['gone', 'removed', null],
    ]);
  });

  test('of half precision, of integers, and of a type that is not known', () => {
    const write = (half: number, whole: bigint, other: number) =>
      encode({
        half: ['F16', [1], new Uint8Array(Uint16Array.of(half).buffer)],
        brain: ['BF16', [1], new Uint8Array(Uint16Array.of(half === 0x3c00 ? 0x3f80 : 0x4000).buffer)],
        whole: ['I64', [1], new Uint8Array(BigInt64Array.of(whole).buffer)],
        other: ['F8_E4M3', [1], Uint8Array.of(other)],
      });
    const { changes } = diffTensors(file(write(0x3c00, -3n, 1)), file(write(0x3e00, 4n, 2)));
    expect(changes.map(({ name, values }) => [name, values?.largest])).toEqual([
      ['half', 0.5],
      ['brain', 1],
      ['whole', 7],
      ['other', undefined],
    ]);
    expect(diffTensors(file(write(0x3c00, -3n, 1)), file(write(0x3c00, -3n, 1))).changes).toEqual([]);
  });

  test('with values that are not finite have no lengths, and the same one is no change', () => {
    const values = (last: number) => file(encode({ a: ['F32', [3], floats(NaN, Infinity, last)] }));
    const [change] = diffTensors(values(1), values(2)).changes;
    expect(change!.values).toEqual({ elements: 3, changed: 1, l2: null, relativeL2: null, largest: null, cosine: null }); // prettier-ignore
  });

  test.each([
    ['is cut off', Uint8Array.of(1, 2), /it is cut off/],
    ['has a header that is too long', Buffer.concat([Buffer.alloc(8, 0xff), Buffer.from('{}')]), /too long/],
    ['has no JSON header', Buffer.concat([Buffer.from([2, 0, 0, 0, 0, 0, 0, 0]), Buffer.from('xx')]), /not JSON/],
    ['points outside', Buffer.from(encode({ a: ['F32', [2], floats(1, 2)] }).subarray(0, -1)), /outside the file/],
  ])('a file that %s is refused', (_, bytes, message) => {
    const good = file(encode({ a: ['F32', [1], floats(1)] }));
    expect(() => diffTensors(good, file(bytes))).toThrow(message);
  }); // prettier-ignore

  test('that are not as long as their shape says are refused', () => {
    const lie = file(encode({ w: ['F32', [1e9, 1e9], floats(1)] }));
    expect(() => diffTensors(lie, lie)).toThrow('its tensor "w" takes 4 bytes, which its shape does not');
  });

  test('that overlap are refused', () => {
    const header = JSON.stringify({ a: { dtype: 'U8', shape: [2], data_offsets: [0, 2] }, b: { dtype: 'U8', shape: [2], data_offsets: [1, 3] } }); // prettier-ignore
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(header.length));
    const bytes = Buffer.concat([length, Buffer.from(header), Buffer.alloc(3)]);
    expect(() => diffTensors(file(bytes), file(bytes))).toThrow('its tensor "b" overlaps another one');
  });
});

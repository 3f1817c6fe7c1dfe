import { describe, expect, it } from 'vitest';
import {
  decodeSafetensors,
  encodeSafetensors,
  type WeightTensor,
} from '../../../../src/plugins/engine/safetensors.ts';

const tensors = new Map<string, WeightTensor>([
  ['output/kernel', { shape: [2, 3], values: Float32Array.of(1, -0, 0.1, 2 ** -149, 3e38, -7) }],
  ['dense1/bias', { shape: [2], values: Float32Array.of(4, 5) }],
  ['empty', { shape: [0, 4], values: new Float32Array(0) }],
]);

/** A file with the given header and that many bytes of data. */
function createFile(header: unknown, dataBytes: number): Uint8Array {
  const text = Buffer.from(typeof header === 'string' ? header : JSON.stringify(header));
  const file = new Uint8Array(8 + text.length + dataBytes);
  new DataView(file.buffer).setBigUint64(0, BigInt(text.length), true);
  file.set(text, 8);
  return file;
}

const entry = (begin: number, end: number, more = {}) => ({
  dtype: 'F32',
  shape: [(end - begin) / 4],
  data_offsets: [begin, end],
  ...more,
});

describe('safetensors', () => {
  it('writes the documented bytes, whatever the order of the tensors', () => {
    const file = encodeSafetensors(tensors);
    expect(encodeSafetensors(new Map([...tensors].reverse()))).toEqual(file);
    const headerBytes = Number(new DataView(file.buffer).getBigUint64(0, true));
    expect(headerBytes % 8).toBe(0);
    expect(
      Buffer.from(file.subarray(8, 8 + headerBytes))
        .toString()
        .trimEnd(),
    ).toBe(
      '{"dense1/bias":{"data_offsets":[0,8],"dtype":"F32","shape":[2]},"empty":{"data_offsets":[8,8],"dtype":"F32","shape":[0,4]},' +
        '"output/kernel":{"data_offsets":[8,32],"dtype":"F32","shape":[2,3]}}',
    );
    expect(Buffer.from(file.subarray(8 + headerBytes, 16 + headerBytes)).toString('hex')).toBe(
      '000080400000a040',
    );
  });

  it('reads back the same bits, also from the middle of a buffer', () => {
    const file = encodeSafetensors(tensors);
    const padded = new Uint8Array(file.length + 3);
    padded.set(file, 3);
    const read = decodeSafetensors(padded.subarray(3));
    expect([...read.keys()].sort()).toEqual([...tensors.keys()].sort());
    for (const [name, { shape, values }] of tensors) {
      expect(read.get(name)!.shape).toEqual(shape);
      expect(Buffer.from(read.get(name)!.values.buffer)).toEqual(Buffer.from(values.buffer));
    }
  });

  it('ignores metadata of other programs', () => {
    const file = createFile({ __metadata__: { format: 'pt' }, a: entry(0, 4) }, 4);
    expect([...decodeSafetensors(file).keys()]).toEqual(['a']);
  });

  it.each([
    ['no header', new Uint8Array(5)],
    ['a header longer than the file', createFile({ a: entry(0, 4) }, 4).subarray(0, 20)],
    ['no JSON', createFile('{"a":', 0)],
    ['a list', createFile([], 0)],
    ['another type', createFile({ a: entry(0, 4, { dtype: 'F16' }) }, 4)],
    ['offsets beyond the file', createFile({ a: entry(0, 8) }, 4)],
    ['offsets the wrong way', createFile({ a: entry(0, 4, { data_offsets: [4, 0] }) }, 4)],
    ['negative offsets', createFile({ a: entry(0, 4, { data_offsets: [-4, 0] }) }, 4)],
    ['a shape that does not fit', createFile({ a: entry(0, 4, { shape: [2] }) }, 4)],
    ['a shape that overflows', createFile({ a: entry(0, 4, { shape: [2 ** 53, 2 ** 53] }) }, 4)],
    ['a gap', createFile({ a: entry(0, 4), b: entry(8, 12) }, 12)],
    ['an overlap', createFile({ a: entry(0, 8), b: entry(4, 12) }, 12)],
    ['bytes left over', createFile({ a: entry(0, 4) }, 8)],
    ['null as entry', createFile({ a: null }, 0)],
  ])('refuses %s', (_what, file) => {
    expect(() => decodeSafetensors(file)).toThrow(expect.objectContaining({ code: 'KSTORE_TASK_INPUT' }));
  });

  it('names the tensor that lies outside', () => {
    expect(() => decodeSafetensors(createFile({ a: entry(0, 8) }, 4))).toThrow(
      'tensor "a" lies outside the file',
    );
  });
});

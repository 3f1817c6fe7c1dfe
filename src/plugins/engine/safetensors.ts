import { canonicalJson } from '../../store/codec/canonical-json.ts';
import { KstoreError } from '../../store/errors/kstore-error.ts';
import { compareUtf8 } from '../../store/files/compare-utf8.ts';

/** A tensor outside the engine: values in row-major order. */
export interface WeightTensor {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

const lengthBytes = 8;
const valueBytes = 4;
const maximumHeaderBytes = 100_000_000;

/**
 * Encodes float32 tensors in the safetensors format. Equal tensors give equal bytes: names sorted by their
 * UTF-8 bytes, header in canonical JSON, padded with spaces to a multiple of eight, values in the same order
 * without gaps.
 *
 * @see https://github.com/huggingface/safetensors, "Format".
 */
export function encodeSafetensors(tensors: ReadonlyMap<string, WeightTensor>): Uint8Array {
  const sorted = [...tensors].sort(([left], [right]) => compareUtf8(left, right));
  const fields: string[] = [];
  let end = 0;
  for (const [name, { shape, values }] of sorted) {
    if (countElements(shape) !== values.length)
      throw new Error(`tensor ${name}: ${values.length} values, shape [${shape.join()}]`);
    const begin = end;
    end += values.length * valueBytes;
    fields.push(
      `${JSON.stringify(name)}:${canonicalJson({ dtype: 'F32', shape, data_offsets: [begin, end] })}`,
    );
  }
  const text = Buffer.from(`{${fields.join()}}`);
  const headerBytes = Math.ceil(text.length / lengthBytes) * lengthBytes;
  const file = new Uint8Array(lengthBytes + headerBytes + end).fill(
    0x20,
    lengthBytes,
    lengthBytes + headerBytes,
  );
  const view = new DataView(file.buffer);
  view.setBigUint64(0, BigInt(headerBytes), true);
  file.set(text, lengthBytes);
  let offset = lengthBytes + headerBytes;
  for (const [, { values }] of sorted) {
    for (const value of values) {
      view.setFloat32(offset, value, true);
      offset += valueBytes;
    }
  }
  return file;
}

/**
 * Decodes a safetensors file of float32 tensors.
 *
 * @throws KSTORE_TASK_INPUT when a length, offset, shape or type in it is wrong; nothing outside the file is read.
 */
export function decodeSafetensors(file: Uint8Array): ReadonlyMap<string, WeightTensor> {
  const { header, dataOffset } = readHeader(file);
  const data = new DataView(file.buffer, file.byteOffset + dataOffset, file.byteLength - dataOffset);
  const entries = Object.entries(header)
    .filter(([name]) => name !== '__metadata__')
    .map(([name, entry]) => ({ name, ...readEntry(name, entry, data.byteLength) }))
    .sort((left, right) => left.begin - right.begin || left.end - right.end);
  let expectedBegin = 0;
  for (const { name, begin, end } of entries) {
    if (begin !== expectedBegin)
      throw invalid(`tensor "${name}" begins at byte ${begin}, not ${expectedBegin}`);
    expectedBegin = end;
  }
  if (expectedBegin !== data.byteLength)
    throw invalid(`${data.byteLength - expectedBegin} bytes after the last tensor`);
  return new Map(
    entries.map(({ name, shape, begin, end }) => [name, { shape, values: readValues(data, begin, end) }]),
  );
}

function readHeader(file: Uint8Array): { header: object; dataOffset: number } {
  if (file.byteLength < lengthBytes) throw invalid('shorter than eight bytes');
  const headerBytes = new DataView(file.buffer, file.byteOffset, lengthBytes).getBigUint64(0, true);
  if (headerBytes > BigInt(Math.min(maximumHeaderBytes, file.byteLength - lengthBytes))) {
    throw invalid('the header is longer than the file');
  }
  const dataOffset = lengthBytes + Number(headerBytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(file.subarray(lengthBytes, dataOffset));
    const header: unknown = JSON.parse(text);
    if (typeof header !== 'object' || header === null || Array.isArray(header)) throw new Error('no object');
    return { header, dataOffset };
  } catch (cause) {
    throw invalid('the header is not a JSON object', cause);
  }
}

function readEntry(
  name: string,
  entry: unknown,
  dataBytes: number,
): { shape: number[]; begin: number; end: number } {
  const { dtype, shape, data_offsets: offsets } = (entry ?? {}) as Record<string, unknown>;
  if (dtype !== 'F32') throw invalid(`tensor "${name}" has the type ${String(dtype)}, not F32`);
  if (!isSizes(shape)) throw invalid(`tensor "${name}" has no shape`);
  if (!isSizes(offsets) || offsets.length !== 2) throw invalid(`tensor "${name}" has no offsets`);
  const [begin, end] = offsets as [number, number];
  if (begin > end || end > dataBytes) throw invalid(`tensor "${name}" lies outside the file`);
  if (countElements(shape) * valueBytes !== end - begin)
    throw invalid(`tensor "${name}" does not fill its shape`);
  return { shape, begin, end };
}

function readValues(data: DataView, begin: number, end: number): Float32Array {
  const values = new Float32Array((end - begin) / valueBytes);
  for (let index = 0; index < values.length; index++)
    values[index] = data.getFloat32(begin + index * valueBytes, true);
  return values;
}

function isSizes(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((size) => Number.isSafeInteger(size) && size >= 0);
}

function countElements(shape: readonly number[]): number {
  return shape.reduce((count, size) => count * size, 1);
}

function invalid(reason: string, cause?: unknown): KstoreError {
  return new KstoreError('KSTORE_TASK_INPUT', `not a safetensors file of weights: ${reason}`, { cause });
}

import { canonicalJson } from '../../store/codec/canonical-json.ts';
import { KstoreError } from '../../store/errors/kstore-error.ts';
import { compareUtf8 } from '../../store/files/compare-utf8.ts';

/** A tensor outside the engine: values in row-major order. */
export interface NumberTensor {
  readonly shape: readonly number[];
  readonly values: Float32Array | Float64Array | Int32Array;
}

/** As the engine takes it. */
export interface WeightTensor extends NumberTensor {
  readonly values: Float32Array;
}

type TypeName = 'F32' | 'F64' | 'I32';

interface NumberType {
  readonly bytes: number;
  readonly make: (length: number) => NumberTensor['values'];
  readonly read: (view: DataView, offset: number) => number;
  readonly write: (view: DataView, offset: number, value: number) => void;
}

const numberTypes: Readonly<Record<TypeName, NumberType>> = {
  F32: {
    bytes: 4,
    make: (length) => new Float32Array(length),
    read: (view, offset) => view.getFloat32(offset, true),
    write: (view, offset, value) => view.setFloat32(offset, value, true),
  },
  F64: {
    bytes: 8,
    make: (length) => new Float64Array(length),
    read: (view, offset) => view.getFloat64(offset, true),
    write: (view, offset, value) => view.setFloat64(offset, value, true),
  },
  I32: {
    bytes: 4,
    make: (length) => new Int32Array(length),
    read: (view, offset) => view.getInt32(offset, true),
    write: (view, offset, value) => view.setInt32(offset, value, true),
  },
};

function typeOf({ values }: NumberTensor): TypeName {
  if (values instanceof Float32Array) return 'F32';
  return values instanceof Float64Array ? 'F64' : 'I32';
}

const lengthBytes = 8;
const maximumHeaderBytes = 100_000_000;

/**
 * Encodes tensors in the safetensors format. Equal tensors give equal bytes: names sorted by their
 * UTF-8 bytes, header in canonical JSON, padded with spaces to a multiple of eight, values in the same order
 * without gaps.
 *
 * @see https://github.com/huggingface/safetensors, "Format".
 */
export function encodeSafetensors(tensors: ReadonlyMap<string, NumberTensor>): Uint8Array {
  const sorted = [...tensors].sort(([left], [right]) => compareUtf8(left, right));
  const fields: string[] = [];
  let end = 0;
  for (const [name, tensor] of sorted) {
    const { shape, values } = tensor;
    if (countElements(shape) !== values.length)
      throw new Error(`tensor ${name}: ${values.length} values, shape [${shape.join()}]`);
    const begin = end;
    const dtype = typeOf(tensor);
    end += values.length * numberTypes[dtype].bytes;
    fields.push(`${JSON.stringify(name)}:${canonicalJson({ dtype, shape, data_offsets: [begin, end] })}`);
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
  for (const [, tensor] of sorted) {
    const { bytes, write } = numberTypes[typeOf(tensor)];
    for (const value of tensor.values) {
      write(view, offset, value);
      offset += bytes;
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
  return decodeTypes(file, ['F32']) as ReadonlyMap<string, WeightTensor>;
}

/** The same for tensors of float32, float64 and int32. */
export function decodeTensors(file: Uint8Array): ReadonlyMap<string, NumberTensor> {
  return decodeTypes(file, ['F32', 'F64', 'I32']);
}

function decodeTypes(file: Uint8Array, types: readonly TypeName[]): ReadonlyMap<string, NumberTensor> {
  const { header, dataOffset } = readHeader(file);
  const data = new DataView(file.buffer, file.byteOffset + dataOffset, file.byteLength - dataOffset);
  const entries = Object.entries(header)
    .filter(([name]) => name !== '__metadata__')
    .map(([name, entry]) => ({ name, ...readEntry(name, entry, data.byteLength, types) }))
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
    entries.map(({ name, type, shape, begin, end }) => [
      name,
      { shape, values: readValues(data, type, begin, end) },
    ]),
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
  types: readonly TypeName[],
): { type: TypeName; shape: number[]; begin: number; end: number } {
  const { dtype, shape, data_offsets: offsets } = (entry ?? {}) as Record<string, unknown>;
  const type = types.find((known) => known === dtype);
  if (type === undefined)
    throw invalid(`tensor "${name}" has the type ${String(dtype)}, not ${types.join(', ')}`);
  if (!isSizes(shape)) throw invalid(`tensor "${name}" has no shape`);
  if (!isSizes(offsets) || offsets.length !== 2) throw invalid(`tensor "${name}" has no offsets`);
  const [begin, end] = offsets as [number, number];
  if (begin > end || end > dataBytes) throw invalid(`tensor "${name}" lies outside the file`);
  if (countElements(shape) * numberTypes[type].bytes !== end - begin)
    throw invalid(`tensor "${name}" does not fill its shape`);
  return { type, shape, begin, end };
}

function readValues(data: DataView, type: TypeName, begin: number, end: number): NumberTensor['values'] {
  const { bytes, make, read } = numberTypes[type];
  const values = make((end - begin) / bytes);
  for (let index = 0; index < values.length; index++) values[index] = read(data, begin + index * bytes);
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

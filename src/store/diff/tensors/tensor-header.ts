import { KstoreError } from '../../errors/kstore-error.ts';
import { findFormat } from './tensor-values.ts';

/** A tensor of a safetensors file. */
export interface TensorEntry {
  readonly name: string;
  /** As in `F32`. */
  readonly dtype: string;
  readonly shape: readonly number[];
  /** In the file, in bytes. */
  readonly begin: number;
  readonly end: number;
}

const lengthBytes = 8;
const maximumHeaderBytes = 100_000_000;

/**
 * Reads the header of a safetensors file.
 *
 * @returns its tensors, in the order of their bytes.
 * @throws KSTORE_OBJECT_INVALID when it is none.
 * @see https://github.com/huggingface/safetensors, "Format".
 */
export function readTensorHeader(parts: Iterable<Uint8Array>, sizeBytes: number): TensorEntry[] {
  let head = Buffer.alloc(0);
  let wanted = lengthBytes;
  for (const part of parts) {
    head = Buffer.concat([head, part]);
    if (wanted === lengthBytes && head.length >= lengthBytes) wanted += readLength(head, sizeBytes);
    if (head.length >= wanted) break;
  }
  if (wanted === lengthBytes || head.length < wanted) throw invalid('it is cut off');
  let header: unknown;
  try {
    header = JSON.parse(head.toString('utf8', lengthBytes, wanted));
  } catch {
    throw invalid('its header is not JSON');
  }
  if (typeof header !== 'object' || header === null || Array.isArray(header))
    throw invalid('its header is not an object');
  const entries = Object.entries(header)
    .filter(([name]) => name !== '__metadata__')
    .map(([name, value]) => readEntry(name, value, wanted, sizeBytes))
    .sort((left, right) => left.begin - right.begin || left.end - right.end);
  const overlapping = entries.find(({ begin }, index) => index > 0 && begin < entries[index - 1]!.end);
  if (overlapping !== undefined) throw invalid(`its tensor "${overlapping.name}" overlaps another one`);
  return entries;
}

function readLength(head: Buffer, sizeBytes: number): number {
  const length = head.readBigUInt64LE(0);
  if (length > BigInt(Math.min(maximumHeaderBytes, sizeBytes))) throw invalid('its header is too long');
  return Number(length);
}

function readEntry(name: string, value: unknown, dataStart: number, sizeBytes: number): TensorEntry {
  const { dtype, shape, data_offsets: offsets } = (value ?? {}) as Record<string, unknown>;
  const isShape = Array.isArray(shape) && shape.every((size) => Number.isSafeInteger(size) && size >= 0);
  const isPlace = Array.isArray(offsets) && offsets.length === 2 && offsets.every((at) => Number.isSafeInteger(at)); // prettier-ignore
  if (typeof dtype !== 'string' || !isShape || !isPlace)
    throw invalid(`its tensor "${name}" is not described`);
  const [begin, end] = (offsets as [number, number]).map((at) => at + dataStart) as [number, number];
  if (begin < dataStart || end < begin || end > sizeBytes)
    throw invalid(`its tensor "${name}" is outside the file`);
  const elementBytes = findFormat(dtype)?.bytes;
  const elements = (shape as number[]).reduce((product, size) => product * size, 1);
  if (elementBytes !== undefined && elements * elementBytes !== end - begin)
    throw invalid(`its tensor "${name}" takes ${end - begin} bytes, which its shape does not`);
  return { name, dtype, shape: shape as number[], begin, end };
}

function invalid(problem: string): KstoreError {
  return new KstoreError('KSTORE_OBJECT_INVALID', `this is no safetensors file: ${problem}`);
}

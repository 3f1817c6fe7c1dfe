import { KstoreError } from '../../errors/kstore-error.ts';
import { findRising } from '../row-pairs.ts';
import { ByteCursor } from './byte-cursor.ts';
import { readTensorHeader, type TensorEntry } from './tensor-header.ts';
import { findFormat, ValueComparison, type ValueChange } from './tensor-values.ts';

/** A file that can be read from its beginning several times. */
export interface TensorFile {
  readonly sizeBytes: number;
  parts(): Iterable<Uint8Array>;
}

export interface TensorChange {
  readonly name: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** Type and shape; null where there is no such tensor. */
  readonly before: TensorForm | null;
  readonly after: TensorForm | null;
  /** Null when the type or shape is another one, or kstore does not know the type. */
  readonly values: ValueChange | null;
}

export interface TensorForm {
  readonly dtype: string;
  readonly shape: readonly number[];
}

export interface TensorsDiff {
  /** Tensors of both files together. */
  readonly tensors: number;
  readonly changes: readonly TensorChange[];
}

const blockBytes = 256 * 1024;

/**
 * Compares two safetensors files tensor by tensor, streaming both: a pass over both for tensors that stand in one
 * order, which are all of them as a rule.
 *
 * @returns the tensors that differ, in the order of the file after, then the removed ones.
 * @throws KSTORE_OBJECT_INVALID when one is no safetensors file.
 */
export function diffTensors(before: TensorFile, after: TensorFile): TensorsDiff {
  const headers = [
    readTensorHeader(before.parts(), before.sizeBytes),
    readTensorHeader(after.parts(), after.sizeBytes),
  ] as const;
  const old = new Map(headers[0].map((entry) => [entry.name, entry]));
  const names = new Set(headers[1].map(({ name }) => name));
  const comparable = headers[1].filter((entry) => isSameForm(old.get(entry.name), entry));
  const values = compareAll(before, after, comparable.map((entry) => [old.get(entry.name)!, entry] as const)); // prettier-ignore
  const present = headers[1].flatMap((entry): TensorChange[] => {
    const former = old.get(entry.name);
    const compared = values.get(entry.name);
    if (compared?.changed === 0) return [];
    const change = former === undefined ? 'added' : 'changed';
    const known = compared === undefined || findFormat(entry.dtype) === null ? null : compared;
    return [{ name: entry.name, change, before: toForm(former), after: toForm(entry), values: known }];
  });
  const removed = headers[0].filter(({ name }) => !names.has(name)).map((entry): TensorChange => {
    return { name: entry.name, change: 'removed', before: toForm(entry), after: null, values: null };
  }); // prettier-ignore
  return { tensors: new Set([...names, ...old.keys()]).size, changes: [...present, ...removed] };
}

function toForm(entry: TensorEntry | undefined): TensorForm | null {
  return entry === undefined ? null : { dtype: entry.dtype, shape: entry.shape };
}

function isSameForm(before: TensorEntry | undefined, after: TensorEntry): boolean {
  return (
    before !== undefined &&
    before.dtype === after.dtype &&
    before.shape.join() === after.shape.join() &&
    before.end - before.begin === after.end - after.begin
  );
}

type Pair = readonly [before: TensorEntry, after: TensorEntry];

/** What is read of both at a time. */
type Blocks = readonly [Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>];

/** Tensors in another order take a pass for each descent; a file of a stranger may have thousands. */
const maximumPasses = 8;

/** @param pairs in the order of the file after. */
function compareAll(before: TensorFile, after: TensorFile, pairs: readonly Pair[]): Map<string, ValueChange> {
  const found = new Map<string, ValueChange>();
  const isEmpty = ([entry]: Pair) => entry.begin === entry.end;
  for (const pair of pairs.filter(isEmpty)) found.set(pair[0].name, new ValueComparison().describe());
  const blocks = [new Uint8Array(blockBytes), new Uint8Array(blockBytes)] as const;
  let left = pairs.filter((pair) => !isEmpty(pair));
  const inOrder = left.map(([entry]) => entry).sort((one, other) => one.begin - other.begin);
  const ranks = new Map(inOrder.map(({ name }, rank) => [name, rank]));
  for (let pass = 0; left.length > 0; pass++) {
    if (pass === maximumPasses)
      throw new KstoreError('KSTORE_OBJECT_INVALID', 'the tensors of the two files stand in another order');
    const rising = findRising(Int32Array.from(left, ([{ name }]) => ranks.get(name)!));
    const cursors = [new ByteCursor(before.parts()), new ByteCursor(after.parts())] as const;
    for (const [index, pair] of left.entries())
      if (rising[index] === 1) found.set(pair[0].name, compareOne(cursors, blocks, pair));
    left = left.filter((_, index) => rising[index] === 0);
  }
  return found;
}

function compareOne(
  cursors: readonly [ByteCursor, ByteCursor],
  blocks: Blocks,
  [before, after]: Pair,
): ValueChange {
  // Of a type that kstore does not know, bytes tell whether anything changed.
  const format = findFormat(before.dtype) ?? findFormat('U8')!;
  const comparison = new ValueComparison();
  const size = before.end - before.begin;
  for (let at = 0; at < size; at += blockBytes) {
    const length = Math.min(blockBytes, size - at);
    cursors[0].read(before.begin + at, blocks[0].subarray(0, length));
    cursors[1].read(after.begin + at, blocks[1].subarray(0, length));
    const count = Math.floor(length / format.bytes);
    comparison.add(format.read(blocks[0].buffer, count), format.read(blocks[1].buffer, count));
  }
  return comparison.describe();
}

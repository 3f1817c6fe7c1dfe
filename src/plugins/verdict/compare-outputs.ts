import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  readVersionFile,
  listVersionFiles,
  type Json,
  type JsonObject,
  type ObjectStore,
  type RunOutput,
  type Version,
} from '../../store/index.ts';
import { compareFiles, compareValues, isReordered } from './compare-files.ts';

export interface FirstDifference {
  /** `result/baseline_v1` */
  readonly output: string;
  /** File in it; empty when the summary differs. */
  readonly path: string;
  /** Tensor, metric, cell or byte. */
  readonly place: string;
  readonly expected: Json;
  readonly actual: Json;
  /** Largest relative difference of the numbers in that file; null when something else differs. */
  readonly relativeDifference: number | null;
}

export interface OutputComparison {
  readonly first: FirstDifference | null;
  /** True when all that differs are numbers within the tolerance. */
  readonly isEquivalent: boolean;
  /** True when every file that differs holds the same lines or elements in another order. */
  readonly isReordered: boolean;
}

/** What an output slot holds, in the store or in the folder of a run. */
export interface OutputContent {
  readonly paths: readonly string[];
  /** Null when there is no such file. */
  readonly read: (path: string) => Uint8Array | null;
  readonly meta: JsonObject;
}

export function openStoredOutput(objects: ObjectStore, version: Version): OutputContent {
  return {
    paths: listVersionFiles(objects, version).map((entry) => entry.path),
    read: (path) => readVersionFile(objects, version, path),
    meta: version.manifest.meta,
  };
}

export function openMadeOutput({ folder, files, meta }: RunOutput): OutputContent {
  return {
    paths: files,
    read: (path) => (files.includes(path) ? readFileSync(join(folder, path)) : null),
    meta,
  };
}

/**
 * Compares two contents of an output, file by file in the order of their paths.
 *
 * Pictures and pages are drawn from the numbers beside them, so they are compared only when no number differs.
 *
 * @param relativeTolerance 0 for none.
 */
export function compareOutput(
  ref: string,
  expected: OutputContent | null,
  actual: OutputContent | null,
  relativeTolerance: number,
): OutputComparison {
  if (expected === null || actual === null) {
    const tell = (content: OutputContent | null) => (content === null ? null : 'present');
    const [before, after] = [tell(expected), tell(actual)];
    return {
      first: {
        output: ref,
        path: '',
        place: 'output',
        expected: before,
        actual: after,
        relativeDifference: null,
      },
      isEquivalent: false,
      isReordered: false,
    };
  }
  const paths = [...new Set([...expected.paths, ...actual.paths])];
  const differences = paths
    .map((path) => compareFile(ref, expected, actual, path))
    .filter((difference) => difference !== null);
  const meta = compareValues(expected.meta, actual.meta);
  if (meta !== null) differences.push({ output: ref, path: '', ...meta, isReordered: false });
  const measured = differences.filter((difference) => isMeasured(difference.path));
  const relevant = measured.length > 0 ? measured : differences;
  const tooFar = relevant.find(
    (difference) =>
      difference.relativeDifference === null || difference.relativeDifference > relativeTolerance,
  );
  return {
    first: withoutOrder(tooFar ?? relevant[0] ?? null),
    isEquivalent: relevant.length > 0 && tooFar === undefined,
    isReordered: relevant.length > 0 && relevant.every((difference) => difference.isReordered),
  };
}

interface FileDifference extends FirstDifference {
  readonly isReordered: boolean;
}

function withoutOrder(difference: FileDifference | null): FirstDifference | null {
  if (difference === null) return null;
  const { isReordered: _, ...first } = difference;
  return first;
}

/** The summary, whose path is empty, counts as measured. */
function isMeasured(path: string): boolean {
  return path === '' || /\.(safetensors|json|csv)$/.test(path);
}

function compareFile(
  ref: string,
  before: OutputContent,
  after: OutputContent,
  path: string,
): FileDifference | null {
  const [expected, actual] = [before.read(path), after.read(path)];
  if (expected === null || actual === null) {
    const told = (bytes: Uint8Array | null) => (bytes === null ? null : `${bytes.length} bytes`);
    return {
      output: ref,
      path,
      place: 'file',
      expected: told(expected),
      actual: told(actual),
      relativeDifference: null,
      isReordered: false,
    };
  }
  const difference = compareFiles(path, expected, actual);
  if (difference === null) return null;
  return { output: ref, path, ...difference, isReordered: isReordered(path, expected, actual) };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  readVersionFile,
  listVersionFiles,
  type Json,
  type ObjectStore,
  type RunOutput,
  type Version,
} from '../../store/index.ts';
import { compareFiles, compareValues } from './compare-files.ts';

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
}

/**
 * Compares a recorded version with the files that a run made now, file by file in the order of their paths.
 *
 * Pictures and pages are drawn from the numbers beside them, so they are compared only when no number differs.
 */
export function compareOutput(
  objects: ObjectStore,
  ref: string,
  recorded: Version | undefined,
  made: RunOutput | undefined,
  relativeTolerance: number,
): OutputComparison {
  if (recorded === undefined || made === undefined) {
    const [expected, actual] = [
      recorded === undefined ? null : 'present',
      made === undefined ? null : 'present',
    ];
    return {
      first: { output: ref, path: '', place: 'output', expected, actual, relativeDifference: null },
      isEquivalent: false,
    };
  }
  const expectedPaths = listVersionFiles(objects, recorded).map((entry) => entry.path);
  const paths = [...new Set([...expectedPaths, ...made.files])];
  const differences = paths
    .map((path) => compareFile(objects, ref, recorded, made, path))
    .filter((difference) => difference !== null);
  const meta = compareValues(recorded.manifest.meta, made.meta);
  if (meta !== null) differences.push({ output: ref, path: '', ...meta });
  const measured = differences.filter((difference) => isMeasured(difference.path));
  const relevant = measured.length > 0 ? measured : differences;
  const tooFar = relevant.find(
    (difference) =>
      difference.relativeDifference === null || difference.relativeDifference > relativeTolerance,
  );
  return {
    first: tooFar ?? relevant[0] ?? null,
    isEquivalent: relevant.length > 0 && tooFar === undefined,
  };
}

/** The summary, whose path is empty, counts as measured. */
function isMeasured(path: string): boolean {
  return path === '' || /\.(safetensors|json|csv)$/.test(path);
}

function compareFile(
  objects: ObjectStore,
  ref: string,
  recorded: Version,
  made: RunOutput,
  path: string,
): FirstDifference | null {
  const expected = readVersionFile(objects, recorded, path);
  const actual = made.files.includes(path) ? readFileSync(join(made.folder, path)) : null;
  if (expected === null || actual === null) {
    const told = (bytes: Uint8Array | null) => (bytes === null ? null : `${bytes.length} bytes`);
    return {
      output: ref,
      path,
      place: 'file',
      expected: told(expected),
      actual: told(actual),
      relativeDifference: null,
    };
  }
  const difference = compareFiles(path, expected, actual);
  return difference === null ? null : { output: ref, path, ...difference };
}

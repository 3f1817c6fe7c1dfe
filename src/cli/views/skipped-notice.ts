import type { AddResult } from '../../store/index.ts';

/** One line for each folder of which nothing was added although it lies where artifacts are. */
export function describeSkipped({ skipped }: Pick<AddResult, 'skipped'>): string[] {
  return skipped.map(
    ({ kind, path }) => `note: the ${kind} "${path}" has no files to add, and was passed over`,
  );
}

import { diffFacts } from '../diff/diff-facts.ts';
import type { FactsDiff } from '../diff/facts-diff-model.ts';
import type { DiffOptions } from '../diff/table-diff-model.ts';
import { isKstoreError } from '../errors/kstore-error.ts';
import { findFormat, isTableFile, readSampleName } from '../tables/layout.ts';
import type { FileChange, VersionDiff } from './diff.ts';
import type { DiffSide } from './diff-side.ts';

/** Workbooks of both versions that are read, which takes some milliseconds for each. */
const maximumWorkbooks = 500;
/** They are in memory as a whole. */
const maximumBytes = 32 * 1024 * 1024;

/**
 * Compares what the workbooks of two tables hold beside values: formulas, comments and number formats. Of samples in
 * files of their own, those are read of which a file changed.
 *
 * @returns null when no workbook of a table changed.
 */
export async function diffTableFacts(
  before: DiffSide,
  after: DiffSide,
  { table, files }: VersionDiff,
  options: DiffOptions = {},
): Promise<FactsDiff | null> {
  if (table === null || !files.some(isWorkbook)) return null;
  const isWanted = await chooseFiles(before, after, files);
  const sizes = [before, after].flatMap((side) => [...listWorkbookSizes(side, isWanted)]);
  if (sizes.length === 0) return null;
  const note = findObstacle(sizes);
  if (note !== null) return refuse(note);
  try {
    const [factsBefore, factsAfter] = [await before.readFacts(isWanted), await after.readFacts(isWanted)];
    return factsBefore === null || factsAfter === null ? null : diffFacts(factsBefore, factsAfter, options);
  } catch (error) {
    if (!isKstoreError(error)) throw error;
    return refuse(error.message);
  }
}

function isWorkbook(file: { readonly path: string }): boolean {
  return findFormat(file) === 'sheet';
}

type FileChoice = (path: string) => boolean;

async function chooseFiles(
  before: DiffSide,
  after: DiffSide,
  files: readonly FileChange[],
): Promise<FileChoice> {
  const layouts = [await before.findLayout(), await after.findLayout()];
  if (!layouts.every((layout) => layout === 'pairs' || layout === 'samples')) return () => true;
  const changed = files.filter((file) => file.change === 'changed' && isTableFile(file));
  const samples = new Set(changed.map(readSampleName));
  return (path) => !isTableFile({ path }) || samples.has(readSampleName({ path }));
}

function* listWorkbookSizes(side: DiffSide, isWanted: FileChoice): Generator<number> {
  for (const file of side.files()) if (isWorkbook(file) && isWanted(file.path)) yield file.sizeBytes;
}

function findObstacle(sizes: readonly number[]): string | null {
  if (sizes.length > maximumWorkbooks) return `there are more than ${maximumWorkbooks} workbooks`;
  const sizeBytes = sizes.reduce((total, size) => total + size, 0);
  return sizeBytes > maximumBytes ? `the workbooks have more than ${maximumBytes / 1024 / 1024} MiB` : null;
}

function refuse(note: string): FactsDiff {
  return { counts: { formula: 0, comment: 0, numberFormat: 0 }, changes: [], omitted: 0, note };
}

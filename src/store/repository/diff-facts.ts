import { diffFacts } from '../diff/diff-facts.ts';
import type { FactsDiff } from '../diff/facts-diff-model.ts';
import type { DiffOptions } from '../diff/table-diff-model.ts';
import { isKstoreError } from '../errors/kstore-error.ts';
import type { Version } from '../ledger/ledger-state.ts';
import type { ObjectStore } from '../objects/object-store.ts';
import { findFormat, isTableFile, readSampleName } from '../tables/layout.ts';
import { findTableSummary } from './describe.ts';
import type { FileChange, VersionDiff } from './diff.ts';
import { readVersionFacts } from './read-table-facts.ts';

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
export async function diffVersionFacts(
  objects: ObjectStore,
  before: Version,
  after: Version,
  { table, files }: VersionDiff,
  options: DiffOptions = {},
): Promise<FactsDiff | null> {
  if (table === null || !files.some(isWorkbook)) return null;
  const isWanted = chooseFiles(before, after, files);
  const sizes = [before, after].flatMap((version) => [...listWorkbookSizes(objects, version, isWanted)]);
  if (sizes.length === 0) return null;
  const note = findObstacle(sizes);
  if (note !== null) return refuse(note);
  try {
    const [factsBefore, factsAfter] = [
      await readVersionFacts(objects, before, isWanted),
      await readVersionFacts(objects, after, isWanted),
    ];
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

function chooseFiles(before: Version, after: Version, files: readonly FileChange[]): FileChoice {
  const layouts = [before, after].map(({ manifest }) => findTableSummary(manifest)?.layout);
  if (!layouts.every((layout) => layout === 'pairs' || layout === 'samples')) return () => true;
  const changed = files.filter((file) => file.change === 'changed' && isTableFile(file));
  const samples = new Set(changed.map(readSampleName));
  return (path) => !isTableFile({ path }) || samples.has(readSampleName({ path }));
}

function* listWorkbookSizes(objects: ObjectStore, version: Version, isWanted: FileChoice): Generator<number> {
  for (const entry of objects.walkTree(version.manifest.tree))
    if (entry.mode !== 'd' && isWorkbook(entry) && isWanted(entry.path)) yield entry.file.sizeBytes;
}

function findObstacle(sizes: readonly number[]): string | null {
  if (sizes.length > maximumWorkbooks) return `there are more than ${maximumWorkbooks} workbooks`;
  const sizeBytes = sizes.reduce((total, size) => total + size, 0);
  return sizeBytes > maximumBytes ? `the workbooks have more than ${maximumBytes / 1024 / 1024} MiB` : null;
}

function refuse(note: string): FactsDiff {
  return { counts: { formula: 0, comment: 0, numberFormat: 0 }, changes: [], omitted: 0, note };
}

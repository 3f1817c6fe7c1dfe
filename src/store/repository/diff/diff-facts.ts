import { diffFacts } from '../../diff/diff-facts.ts';
import type { TablePairs } from '../../diff/diff-tables.ts';
import type { FactName, FactsDiff } from '../../diff/facts-diff-model.ts';
import type { DiffOptions, TableDiff } from '../../diff/table-diff-model.ts';
import { isKstoreError } from '../../errors/kstore-error.ts';
import type { TableWithFacts } from '../../tables/derive.ts';
import { findFormat, isTableFile, readSampleName } from '../../tables/layout.ts';
import type { FileChange, VersionDiff } from './diff.ts';
import type { DiffSide } from './diff-side.ts';
import { readFileFacts } from './read-table-facts.ts';

/** Workbooks of both versions that are read, which takes some milliseconds for each. */
const maximumWorkbooks = 500;
/** They are in memory as a whole. */
const maximumBytes = 32 * 1024 * 1024;

/**
 * Compares what the workbooks of two tables hold beside values: formulas, comments, number formats, and what their sheets
 * hold outside the tables. Of samples in files of their own, those are read of which a file changed; so of a folder of
 * sheets.
 *
 * @param pairs of the tables as wholes, when they are known.
 * @returns null when no workbook of a table changed.
 */
export async function diffTableFacts(
  before: DiffSide,
  after: DiffSide,
  { table, files }: VersionDiff,
  options: DiffOptions = {},
  pairs: TablePairs | null = null,
): Promise<FactsDiff | null> {
  if (!files.some(isWorkbook)) return null;
  if (table === null) return diffFolderFacts(before, after, files, options);
  const isWanted = await chooseFiles(before, after, files);
  const sizes = [before, after].flatMap((side) => [...listWorkbookSizes(side, isWanted)]);
  if (sizes.length === 0) return null;
  const note = findObstacle(sizes);
  if (note !== null) return refuse(note);
  try {
    const [factsBefore, factsAfter] = [await before.readFacts(isWanted), await after.readFacts(isWanted)];
    if (factsBefore === null || factsAfter === null) return null;
    const isPaired = isTable(factsBefore, table, 'before') && isTable(factsAfter, table, 'after');
    return diffFacts(factsBefore, factsAfter, options, isPaired ? pairs : null);
  } catch (error) {
    if (!isKstoreError(error)) throw error;
    return refuse(error.message);
  }
}

/** Whether what was read is the table that was compared: as a whole, and not otherwise than when it was stored. */
function isTable({ table }: TableWithFacts, compared: TableDiff, side: 'before' | 'after'): boolean {
  const names = compared.header[side];
  return (
    table.rows.length === compared.counts[side === 'before' ? 'rowsBefore' : 'rowsAfter'] &&
    table.columns.length === names.length &&
    table.columns.every(({ name }, position) => name === names[position])
  );
}

/** Of a folder of sheets, each workbook whose sheet was compared is a table of its own. */
async function diffFolderFacts(
  before: DiffSide,
  after: DiffSide,
  files: readonly FileChange[],
  options: DiffOptions,
): Promise<FactsDiff | null> {
  const compared = files.filter((file) => isWorkbook(file) && file.table !== null);
  if (compared.length === 0) return null;
  const note = findObstacle(
    compared.flatMap(({ beforeBytes, afterBytes }) => [beforeBytes ?? 0, afterBytes ?? 0]),
  );
  if (note !== null) return refuse(note);
  const { maximumRows = Infinity } = options;
  let all: FactsDiff | null = null;
  for (const { path, pathBefore } of compared) {
    const [from, to] = [await readSideFacts(before, pathBefore ?? path), await readSideFacts(after, path)];
    if (from === null || to === null) continue;
    const listed = all === null ? 0 : all.changes.length + all.sheets.length;
    const key = [from, to].every((one) => hasColumns(one, options.key)) ? options.key : undefined;
    const one = diffFacts(from, to, { key, maximumRows: maximumRows - listed });
    all = joinFacts(all, one, path);
  }
  return all;
}

async function readSideFacts(side: DiffSide, path: string): Promise<TableWithFacts | null> {
  const file = side.find(path);
  return file === null || file.mode === 'l' ? null : readFileFacts(file, side.name);
}

/** A key that a person names is that of the sheets that have it. */
function hasColumns({ table }: TableWithFacts, key: readonly string[] = []): boolean {
  return key.every((name) => table.columns.some((column) => column.name === name));
}

/** @param file where the changes of the second one are. */
function joinFacts(first: FactsDiff | null, right: FactsDiff, file: string): FactsDiff {
  const left = first ?? nothing;
  const sum = (fact: FactName) => left.counts[fact] + right.counts[fact];
  return {
    counts: { formula: sum('formula'), comment: sum('comment'), numberFormat: sum('numberFormat') },
    sheetChanges: left.sheetChanges + right.sheetChanges,
    changes: [...left.changes, ...right.changes.map((change) => ({ ...change, file }))],
    sheets: [...left.sheets, ...right.sheets.map((change) => ({ ...change, file }))],
    mergedValues: [],
    omitted: left.omitted + right.omitted,
    note: null,
  };
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

const nothing: FactsDiff = {
  counts: { formula: 0, comment: 0, numberFormat: 0 },
  sheetChanges: 0,
  changes: [],
  sheets: [],
  mergedValues: [],
  omitted: 0,
  note: null,
};

function refuse(note: string): FactsDiff {
  return { ...nothing, note };
}

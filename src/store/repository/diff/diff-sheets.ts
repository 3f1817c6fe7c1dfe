import { diffTables } from '../../diff/diff-tables.ts';
import type { DiffOptions, TableDiff } from '../../diff/table-diff-model.ts';
import { isKstoreError } from '../../errors/kstore-error.ts';
import { deriveTable } from '../../tables/derive.ts';
import { isTableFile } from '../../tables/layout.ts';
import type { EncodedTable } from '../../tables/table-file.ts';
import type { FileChange, VersionDiff } from './diff.ts';
import type { DiffSide } from './diff-side.ts';

/** A sheet under another name has at least so many of its cells unchanged. */
const unchangedShare = 0.75;
/** So many sheets are read; a workbook takes about 50 ms. */
const maximumSheets = 500;
/** Pairs of an added and a removed sheet that are compared to find renamed ones. */
const maximumPairs = 400;

/**
 * Compares the sheets of a folder that is no table as a whole: each workbook or CSV file that changed is read as a table
 * of its own. A sheet that is gone and the most similar new one are taken for one that was renamed.
 *
 * @returns the diff with `table` or `note` in its files.
 */
export async function diffSheets(
  before: DiffSide,
  after: DiffSide,
  diff: VersionDiff,
  options: DiffOptions = {},
): Promise<VersionDiff> {
  if (diff.table !== null || diff.settings !== null || diff.isEqual) return diff;
  const reader = new SheetReader(before, after);
  const renamed = await findRenamed(reader, diff.files, options);
  const gone = new Set(renamed.map(({ pathBefore }) => pathBefore));
  const byPath = new Map(renamed.map((change) => [change.path, change]));
  const files: FileChange[] = [];
  for (const file of diff.files) {
    if (file.change === 'removed' && gone.has(file.path)) continue;
    const known = byPath.get(file.path) ?? file;
    files.push(known.change === 'changed' ? await diffSheet(reader, known, options) : known);
  }
  return { ...diff, files };
}

async function diffSheet(reader: SheetReader, file: FileChange, options: DiffOptions): Promise<FileChange> {
  if (!isTableFile(file)) return file;
  try {
    const before = await reader.read('before', file.pathBefore ?? file.path);
    const after = await reader.read('after', file.path);
    if (before === null || after === null) return file;
    return { ...file, table: diffTables(before, after, keyOf(before, after, options)) };
  } catch (error) {
    if (!isKstoreError(error)) throw error;
    return { ...file, note: error.message };
  }
}

/** A key that a person names is that of the sheets that have it. */
function keyOf(before: EncodedTable, after: EncodedTable, options: DiffOptions): DiffOptions {
  const has = ({ columns }: EncodedTable) =>
    (options.key ?? []).every((key) => columns.some(({ name }) => name === key));
  return has(before) && has(after) ? options : { ...options, key: undefined };
}

async function findRenamed(
  reader: SheetReader,
  files: readonly FileChange[],
  options: DiffOptions,
): Promise<FileChange[]> {
  const removed = files.filter((file) => file.change === 'removed' && isTableFile(file));
  const added = files.filter((file) => file.change === 'added' && isTableFile(file));
  if (removed.length * added.length > maximumPairs) return [];
  const found: { share: number; file: FileChange }[] = [];
  for (const old of removed) {
    for (const current of added) {
      const compared = await reader.compare(old.path, current.path, options);
      if (compared === null || compared.share < unchangedShare) continue;
      const { share, table } = compared;
      const { beforeBytes } = old;
      found.push({
        share,
        file: { ...current, change: 'renamed', pathBefore: old.path, beforeBytes, table },
      });
    }
  }
  return chooseBest(found);
}

function chooseBest(found: readonly { share: number; file: FileChange }[]): FileChange[] {
  const taken = new Set<string>();
  const sorted = found.toSorted((left, right) => right.share - left.share);
  return sorted.flatMap(({ file }) => {
    const [from, to] = [`before ${file.pathBefore}`, `after ${file.path}`];
    if (taken.has(from) || taken.has(to)) return [];
    taken.add(from).add(to);
    return [file];
  });
}

/** The part of the cells of both sheets that is the same, from 0 to 1. @param width columns of the sheet after. */
function measureUnchanged({ counts, columns }: TableDiff, width: number): number {
  const shared = width - columns.filter(({ change }) => change === 'added').length;
  const unchanged = (counts.rowsBefore - counts.removed) * shared - counts.cells;
  const widest = width + columns.filter(({ change }) => change === 'removed').length;
  return unchanged / (Math.max(counts.rowsBefore, counts.rowsAfter) * widest);
}

interface ComparedSheets {
  readonly table: TableDiff;
  readonly share: number;
}

/** Reads sheets of both versions; each at most once. */
class SheetReader {
  readonly #sides: Readonly<Record<'before' | 'after', DiffSide>>;
  readonly #tables = new Map<string, EncodedTable | null>();

  constructor(before: DiffSide, after: DiffSide) {
    this.#sides = { before, after };
  }

  /** @throws KSTORE_TABLE_… when it is no table. */
  async read(side: 'before' | 'after', path: string): Promise<EncodedTable | null> {
    const known = this.#tables.get(`${side} ${path}`);
    if (known !== undefined) return known;
    if (this.#tables.size >= 2 * maximumSheets) return null;
    this.#tables.set(`${side} ${path}`, null);
    const file = this.#sides[side].find(path);
    // Alone, it is no part of a layout of folders.
    const alone = file === null ? null : { ...file, path: path.slice(path.lastIndexOf('/') + 1) };
    const table = alone === null || alone.mode === 'l' ? null : await deriveTable([alone], path);
    this.#tables.set(`${side} ${path}`, table);
    return table;
  }

  /** Null when one of the two is no table. */
  async compare(pathBefore: string, pathAfter: string, options: DiffOptions): Promise<ComparedSheets | null> {
    try {
      const before = await this.read('before', pathBefore);
      const after = await this.read('after', pathAfter);
      if (before === null || after === null) return null;
      const table = diffTables(before, after, keyOf(before, after, options));
      return { table, share: measureUnchanged(table, after.columns.length) };
    } catch (error) {
      if (isKstoreError(error)) return null;
      throw error;
    }
  }
}

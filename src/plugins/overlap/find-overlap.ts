import { formatVersion, isKstoreError, type Repository, type Version } from '../../store/index.ts';
import { findChosenFiles, findChosenRows, hasLabelSheet, readColumnChoice } from './chosen-rows.ts';
import { compareFiles, type FileSet } from './compare-files.ts';
import { compareRows } from './compare-rows.ts';
import type { DataPair, DataSide, PairResult } from './data-pair.ts';
import { findKeys } from './found-key.ts';
import { matchColumns, type ColumnChoice } from './match-columns.ts';
import { findNearRows } from './near-rows.ts';
import { normaliseText } from './normal-cell.ts';
import type { OverlapFinding, Side } from './overlap-result.ts';
import { readOverlapCache, writeOverlapCache } from './overlap-cache.ts';
import { placeExamples } from './row-file.ts';
import { openStoredTable, type StoredTable } from './stored-table.ts';

/** Compares two versions as a person names them: all rows, by the roles that the datasets themselves give. */
export function compareVersions(
  repository: Repository,
  left: Version,
  right: Version,
  near: boolean,
): PairResult {
  const side = (version: Version): DataSide => ({ role: null, version, rows: { type: 'all' } });
  const pair = { left: side(left), right: side(right), preprocessing: null };
  return new OverlapFinder(repository).find(pair, near);
}

/** Opens each table once, for the pairs of one check. */
export class OverlapFinder {
  readonly #repository: Repository;
  readonly #tables = new Map<string, StoredTable | null>();

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /**
   * Compares two sides. What was found is kept in the cache: versions do not change, so a known pair takes
   * milliseconds.
   *
   * @param near also looks for nearly equal rows.
   * @throws KSTORE_OBJECT_…
   */
  find(pair: DataPair, near: boolean): PairResult {
    const sides = { left: describeSide(pair.left), right: describeSide(pair.right) };
    const known = readOverlapCache(this.#repository, pair, near);
    if (known !== null) return { ...known, ...sides };
    const found = this.#compare(pair, sides, near);
    writeOverlapCache(this.#repository, pair, near, found);
    return found;
  }

  #compare(pair: DataPair, sides: { left: Side; right: Side }, near: boolean): PairResult {
    const [left, right] = [this.#open(pair.left.version), this.#open(pair.right.version)];
    if ((left === null) !== (right === null))
      return { ...sides, reason: `${(left === null ? sides.left : sides.right).ref} holds no table` };
    try {
      if (left === null || right === null) return { ...sides, ...this.#compareFiles(pair) };
      return this.#compareTables(pair, sides, left, right, near);
    } catch (error) {
      if (!isKstoreError(error, 'KSTORE_TASK_INPUT')) throw error;
      return { ...sides, reason: error.message };
    }
  }

  #compareTables(
    pair: DataPair,
    sides: { left: Side; right: Side },
    left: StoredTable,
    right: StoredTable,
    near: boolean,
  ): PairResult {
    const choice = readColumnChoice(pair.preprocessing);
    const sets = {
      left: { table: left, rows: findChosenRows(this.#repository, pair.left.version, pair.left.rows) },
      right: { table: right, rows: findChosenRows(this.#repository, pair.right.version, pair.right.rows) },
    };
    const sharesIds = left !== right && haveOneKey(left, right);
    const compared = compareRows(sets.left, sets.right, { choice, sharesIds });
    if (compared === null) return { ...sides, reason: 'the tables have too few columns in common' };
    const { comparison, overlapping } = compared;
    const nearRows = near ? findNearRows(sets.left, sets.right, choice, overlapping) : null;
    return {
      ...sides,
      unit: 'row',
      ...comparison,
      examples: placeExamples(
        this.#repository,
        [...comparison.examples, ...(nearRows?.examples ?? [])],
        left,
        right,
      ),
      near: nearRows?.count ?? null,
      notes: left === right || sharesIds ? [] : noteFoundKeys(left, right, choice),
    };
  }

  #compareFiles({ left, right }: DataPair): Omit<OverlapFinding, 'left' | 'right'> {
    const chosen = [left, right].map(({ version, rows }) => ({
      version,
      files: findChosenFiles(this.#repository, version, rows),
    })) as [FileSet, FileSet];
    const { samePaths, ...compared } = compareFiles(this.#repository, ...chosen);
    const notes =
      samePaths === 0
        ? []
        : [`${samePaths} of the files have a path that is on both sides, with other content`];
    return { unit: 'file', ...compared, notes, near: null };
  }

  /** Null when files are compared: there is no table, or one that says something of the pictures beside it. */
  #open(version: Version): StoredTable | null {
    const known = this.#tables.get(version.id);
    if (known !== undefined) return known;
    const table = hasLabelSheet(version) ? null : openStoredTable(this.#repository, version);
    this.#tables.set(version.id, table);
    return table;
  }
}

function describeSide({ role, version: { kind, name, version, id } }: DataSide): Side {
  return { role, kind, ref: formatVersion(name, version), id };
}

/** Rows are named by one key: a declared column of one name, or the samples of versions of one dataset. */
function haveOneKey(left: StoredTable, right: StoredTable): boolean {
  const [leftKey, rightKey] = [left, right].map(({ columns }) => columns.find(({ role }) => role === 'key'));
  if (leftKey !== undefined && rightKey !== undefined)
    return normaliseText(leftKey.name) === normaliseText(rightKey.name);
  const isPairs = left.layout === 'pairs' && right.layout === 'pairs';
  return isPairs && left.version.name === right.version.name;
}

function noteFoundKeys(left: StoredTable, right: StoredTable, choice: ColumnChoice): string[] {
  return findKeys(left, right, matchColumns(left.columns, right.columns, choice)).map(
    ({ column, shared }) =>
      `column "${column}" names each row on both sides, and ${shared} of its values are on both; ` +
      `declare it as \`key\` in dataset.yaml if they are the same samples`,
  );
}

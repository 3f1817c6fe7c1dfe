import { CellOrigins, type ChangedCell } from '../../diff/cell-origins.ts';
import { findRow, readRows, type FoundRow } from '../../diff/find-row.ts';
import { findNaming } from '../../diff/row-naming.ts';
import { openTableStep } from '../../diff/table-step.ts';
import { KstoreError } from '../../errors/kstore-error.ts';
import type { LedgerState, Version } from '../../ledger/ledger-state.ts';
import type { ObjectStore } from '../../objects/object-store.ts';
import type { Blame, BlamedCell, BlamedRow, BlamedTable, BlameOptions, VersionShare } from './blame-model.ts';
import { chooseTables, describeRowProblem, hasColumns, usage } from './choose-tables.ts';
import { formatFullReference } from '../versions/resolve.ts';
import { followTable, listVersionsOf, openStage, type TableStage } from './table-stages.ts';

/**
 * Finds which version each cell of a dataset's tables is from.
 *
 * @throws KSTORE_REFERENCE_KIND when the version has no table. KSTORE_USAGE when it lacks the file, row or column.
 */
export async function blameVersion(
  objects: ObjectStore,
  state: LedgerState,
  version: Version,
  options: BlameOptions,
): Promise<Blame> {
  const older = listVersionsOf(state, version).filter((other) => other.version < version.version);
  const paths = chooseTables(objects, version, options.file);
  const tables: BlamedTable[] = [];
  for (const path of paths) {
    const stage = await openStage(objects, version, path);
    if (stage === null || !hasColumns(stage, options)) continue;
    const blamed = await blameTable(objects, stage, older.toReversed(), options);
    if (blamed !== null) tables.push(blamed);
  }
  return { version, tables: chooseBlamed(version, paths, tables, options) };
}

function chooseBlamed(
  version: Version,
  paths: readonly (string | null)[],
  tables: readonly BlamedTable[],
  { row, column }: BlameOptions,
): readonly BlamedTable[] {
  const name = formatFullReference(version);
  if (row === undefined) {
    if (tables.length === 0) {
      if (column !== undefined) throw usage(`no sheet of ${name} has a column "${column}"`);
      throw new KstoreError('KSTORE_REFERENCE_KIND', `${name} has no table`);
    }
    return tables;
  }
  if (tables.length === 1) return tables;
  throw describeRowProblem(version, row, paths, tables.map((table) => table.path)); // prettier-ignore
}

async function blameTable(
  objects: ObjectStore,
  newest: TableStage,
  older: readonly Version[],
  options: BlameOptions,
): Promise<BlamedTable | null> {
  const { table, path } = newest;
  const found = options.row === undefined ? null : findRow(table, options.row, options.key);
  if (options.row !== undefined && found === null) return null;
  const collector = new CellCollector(newest, found?.position, options);
  const origins = new CellOrigins(table);
  let stage = newest;
  let olderVersions = older.length;
  for await (const previous of followTable(objects, newest, older)) {
    olderVersions--;
    if (previous.table !== stage.table) {
      const step = openTableStep(previous.table, stage.table, options.key);
      for (const cell of origins.goBack(step, stage.version.version)) collector.add(cell, stage.version);
    }
    stage = previous;
  }
  origins.finish(stage.version.version);
  const versions = new Map([...older, newest.version].map((version) => [version.version, version]));
  return {
    path,
    rows: table.rowCount,
    columns: table.columns.length,
    origins: summarise(newest, origins, collector, versions),
    ...collector.list(),
    row: found === null ? null : collector.describeRow(found, origins, versions),
    olderVersions,
  };
}

function summarise(
  { table }: TableStage,
  origins: CellOrigins,
  collector: CellCollector,
  versions: ReadonlyMap<number, Version>,
): VersionShare[] {
  const rows = new Map<number, number>();
  for (let row = 0; row < table.rowCount; row++) {
    const origin = origins.ofRow(row);
    rows.set(origin, (rows.get(origin) ?? 0) + 1);
  }
  const shares = [...versions.values()].map(
    (version): VersionShare => ({
      version,
      rows: rows.get(version.version) ?? 0,
      columns: table.columns.flatMap(({ name }, column) =>
        origins.ofColumn(column) === version.version ? [name] : [],
      ),
      cells: collector.counts.get(version) ?? 0,
    }),
  );
  return shares
    .filter((share) => share.rows + share.columns.length + share.cells > 0)
    .sort((left, right) => right.version.version - left.version.version);
}

/** Keeps the changed cells that are asked for, and counts all. */
class CellCollector {
  /** Changed cells by version, of all rows and columns. */
  readonly counts = new Map<Version, number>();
  readonly #stage: TableStage;
  readonly #row: number | undefined;
  readonly #options: BlameOptions;
  readonly #cells: (ChangedCell & { readonly version: Version })[] = [];
  #wanted = 0;

  constructor(stage: TableStage, row: number | undefined, options: BlameOptions) {
    this.#stage = stage;
    this.#row = row;
    this.#options = options;
  }

  add(cell: ChangedCell, version: Version): void {
    this.counts.set(version, (this.counts.get(version) ?? 0) + 1);
    const { row, column, maximumCells } = this.#options;
    if (row !== undefined && cell.row !== this.#row) return;
    if (column !== undefined && this.#stage.table.columns[cell.column]!.name !== column) return;
    this.#wanted++;
    if (this.#cells.length < maximumCells) this.#cells.push({ ...cell, version });
  }

  list(): Pick<BlamedTable, 'cells' | 'omittedCells'> {
    const { table } = this.#stage;
    const nameRow = findNaming(table, this.#options.key);
    const rows = readRows(table, new Set(this.#cells.map(({ row }) => row)));
    const cells = this.#cells.map(({ row, column, change, version }): BlamedCell => {
      const { before, after, difference, relative } = change;
      return {
        version,
        rowName: nameRow(rows.get(row)!),
        position: row,
        column: table.columns[column]!.name,
        before,
        after,
        ...(difference === undefined ? {} : { difference }),
        ...(relative === undefined ? {} : { relative }),
      };
    });
    return { cells, omittedCells: this.#wanted - cells.length };
  }

  describeRow(
    { name, position, row }: FoundRow,
    origins: CellOrigins,
    versions: ReadonlyMap<number, Version>,
  ): BlamedRow {
    const changes = new Map(this.#cells.map((cell) => [cell.column, cell.change]));
    const cells = this.#stage.table.columns.flatMap(({ name: column }, index) => {
      if (this.#options.column !== undefined && this.#options.column !== column) return [];
      const change = changes.get(index);
      const version = versions.get(origins.ofCell(position, index))!;
      const value = row.cells[index]!;
      return [{ column, value, version, ...(change === undefined ? {} : { before: change.before }) }];
    });
    return { name, position, version: versions.get(origins.ofRow(position))!, cells };
  }
}

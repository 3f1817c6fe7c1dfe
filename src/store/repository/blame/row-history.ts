import { findRow, readRow, type FoundRow } from '../../diff/find-row.ts';
import { compareRow, type RowStep } from '../../diff/row-step.ts';
import { openTableStep } from '../../diff/table-step.ts';
import type { KstoreError } from '../../errors/kstore-error.ts';
import type { LedgerState, Version } from '../../ledger/ledger-state.ts';
import type { ObjectStore } from '../../objects/object-store.ts';
import type { Column, Row } from '../../tables/table.ts';
import {
  chooseTables,
  describeMissingColumn,
  describeRowProblem,
  findMissingColumn,
  type ColumnsAsked,
} from './choose-tables.ts';
import { followTable, listTables, listVersionsOf, openStage, type TableStage } from './table-stages.ts';

export interface RowOptions extends ColumnsAsked {
  /** Of a folder of sheets, the one that is meant. */
  readonly file?: string | undefined;
}

/** A row as one version has it. */
export interface RowStage {
  readonly version: Version;
  readonly path: string | null;
  readonly columns: readonly Column[];
  /** From 0. */
  readonly position: number;
  readonly row: Row;
  /** What led to it from the version before; null where the row came to be. */
  readonly step: RowStep | null;
}

/** A row through all versions of its dataset. */
export interface RowHistory {
  /** What a person knows it by. */
  readonly name: string | null;
  /** Versions that have the row, oldest first. */
  readonly stages: readonly RowStage[];
  /** The version that no longer has it; null when the newest one does. */
  readonly removedIn: Version | null;
  /** The stage in which it was found. */
  readonly found: RowStage;
}

/**
 * Follows a row through the versions of its dataset: found in the given version, and then in older and newer ones by
 * what a diff says is the same row.
 *
 * @param name of the row, as a diff calls it in that version.
 * @throws KSTORE_USAGE when no table of the version has such a row, or several have. KSTORE_REFERENCE_KIND
 */
export async function readRowHistory(
  objects: ObjectStore,
  state: LedgerState,
  version: Version,
  name: string,
  options: RowOptions,
): Promise<RowHistory> {
  const paths = chooseTables(objects, version, options.file);
  const found = await locateRow(objects, version, paths, name, options);
  if (found.length === 0) throw await describeAbsence(objects, version, paths, name, options);
  if (found.length !== 1) throw describeRowProblem(version, name, paths, listPaths(found));
  return followRow(objects, listVersionsOf(state, version), found[0]!, options);
}

/**
 * The same for a row that is in the newest version or was in older ones: its lives, the last one first. A row that
 * was removed and came back later under its name has several.
 *
 * @throws as `readRowHistory`, of the newest version.
 */
export async function readRowLives(
  objects: ObjectStore,
  state: LedgerState,
  newest: Version,
  name: string,
  options: RowOptions,
): Promise<RowHistory[]> {
  const asked = chooseTables(objects, newest, undefined);
  const versions = listVersionsOf(state, newest).filter(({ version }) => version <= newest.version);
  const lives: RowHistory[] = [];
  for (const version of versions.toReversed()) {
    const known = lives.at(-1);
    if (known !== undefined && version.version >= known.stages[0]!.version.version) continue;
    const paths = listTables(objects, version).filter(
      (path) => options.file === undefined || path === options.file.normalize('NFC'),
    );
    const found = await locateRow(objects, version, paths, name, options);
    if (found.length > 1) throw describeRowProblem(version, name, paths, listPaths(found));
    if (found.length === 0) continue;
    lives.push(await followRow(objects, versions, found[0]!, options));
    // A place in the table is another row in another version.
    if (found[0]!.row.name === null) break;
  }
  if (lives.length === 0) throw await describeAbsence(objects, newest, asked, name, options);
  return lives;
}

/** Why no table has the row: where none has the column that is asked for, that is the reason. */
async function describeAbsence(
  objects: ObjectStore,
  version: Version,
  paths: readonly (string | null)[],
  name: string,
  options: RowOptions,
): Promise<KstoreError> {
  let lacking: KstoreError | null = null;
  for (const path of paths) {
    const stage = await openStage(objects, version, path);
    const missing = stage === null ? null : findMissingColumn(stage, options);
    if (stage === null || missing === null) return describeRowProblem(version, name, paths, []);
    lacking ??= describeMissingColumn(stage, missing);
  }
  return lacking ?? describeRowProblem(version, name, paths, []);
}

interface LocatedRow {
  readonly stage: TableStage;
  readonly row: FoundRow;
}

async function locateRow(
  objects: ObjectStore,
  version: Version,
  paths: readonly (string | null)[],
  name: string,
  options: RowOptions,
): Promise<LocatedRow[]> {
  const located: LocatedRow[] = [];
  for (const path of paths) {
    const stage = await openStage(objects, version, path);
    if (stage === null || findMissingColumn(stage, options) !== null) continue;
    const row = findRow(stage.table, name, options.key);
    if (row !== null) located.push({ stage, row });
  }
  return located;
}

function listPaths(found: readonly LocatedRow[]): (string | null)[] {
  return found.map(({ stage }) => stage.path);
}

async function followRow(
  objects: ObjectStore,
  versions: readonly Version[],
  { stage: start, row: { name, position, row } }: LocatedRow,
  options: RowOptions,
): Promise<RowHistory> {
  const at = versions.findIndex(({ version }) => version === start.version.version);
  const olderStages = await goBack(
    objects,
    versions.slice(0, at).toReversed(),
    start,
    position,
    row,
    options,
  );
  const found = olderStages.at(-1)!;
  const newer = await goOn(objects, versions.slice(at + 1), start, position, row, options);
  const removedIn = versions[at + 1 + newer.length] ?? null;
  return { name, stages: [...olderStages, ...newer], removedIn, found };
}

/** The stages up to the given one, oldest first. */
async function goBack(
  objects: ObjectStore,
  versions: readonly Version[],
  start: TableStage,
  position: number,
  row: Row,
  { key }: RowOptions,
): Promise<RowStage[]> {
  const stages: RowStage[] = [];
  let current = { stage: start, position, row };
  const describe = (step: RowStep | null): RowStage => toRowStage(current.stage, current.position, current.row, step); // prettier-ignore
  for await (const stage of followTable(objects, start, versions)) {
    if (stage.table === current.stage.table) {
      stages.unshift(describe(unchanged));
      current = { ...current, stage };
      continue;
    }
    const step = openTableStep(stage.table, current.stage.table, key);
    const partner = step.match.pairs.ofAfter[current.position]!;
    if (partner < 0) break;
    const older = readRow(stage.table, partner);
    stages.unshift(describe(compareRow(step, older, current.row, current.position)));
    current = { stage, position: partner, row: older };
  }
  return [describe(null), ...stages];
}

/** The stages after the given one. */
async function goOn(
  objects: ObjectStore,
  versions: readonly Version[],
  start: TableStage,
  position: number,
  row: Row,
  { key }: RowOptions,
): Promise<RowStage[]> {
  const stages: RowStage[] = [];
  let current = { stage: start, position, row };
  for await (const stage of followTable(objects, start, versions)) {
    let step = unchanged;
    if (stage.table === current.stage.table) {
      current = { ...current, stage };
    } else {
      const tables = openTableStep(current.stage.table, stage.table, key);
      const partner = tables.match.pairs.ofBefore[current.position]!;
      if (partner < 0) break;
      const newer = readRow(stage.table, partner);
      step = compareRow(tables, current.row, newer, partner);
      current = { stage, position: partner, row: newer };
    }
    stages.push(toRowStage(stage, current.position, current.row, step));
  }
  return stages;
}

const unchanged: RowStep = {
  isMoved: false,
  formerId: null,
  cells: [],
  addedCells: [],
  removedCells: [],
  converted: [],
  formerNames: new Map(),
};

function toRowStage(stage: TableStage, position: number, row: Row, step: RowStep | null): RowStage {
  const { version, path, table } = stage;
  return { version, path, columns: table.columns, position, row, step };
}

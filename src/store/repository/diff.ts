import type { Json } from '../codec/canonical-json.ts';
import { KstoreError } from '../errors/kstore-error.ts';
import { diffSettings, type SettingsChange } from '../diff/settings-diff.ts';
import { diffTables, type TableDiff } from '../diff/table-diff.ts';
import { withArticle, type Kind } from '../model/kind.ts';
import type { Version } from '../ledger/ledger-state.ts';
import type { ObjectStore, TreeEntry } from '../objects/object-store.ts';
import { readVersionSettings, readVersionTable } from './read-version.ts';
import { formatFullReference } from './resolve.ts';

export interface FileChange {
  readonly path: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly beforeBytes: number | null;
  readonly afterBytes: number | null;
}

/** What differs between two versions of one kind, as people see it. */
export interface VersionDiff {
  readonly from: string;
  readonly to: string;
  readonly kind: Kind;
  readonly isEqual: boolean;
  readonly files: readonly FileChange[];
  /** Present when both are tables. */
  readonly table: TableDiff | null;
  /** Present when both are settings. */
  readonly settings: readonly SettingsChange[] | null;
  /** Differences of the summaries, for example a checkpoint's parameter count or a result's metrics. */
  readonly meta: readonly SettingsChange[];
}

/** @throws KSTORE_REFERENCE_KIND when the two are of different kinds. */
export function diffVersions(objects: ObjectStore, before: Version, after: Version): VersionDiff {
  if (before.kind !== after.kind) {
    throw new KstoreError(
      'KSTORE_REFERENCE_KIND',
      `${withArticle(before.kind)} and ${withArticle(after.kind)} cannot be compared with each other`,
    );
  }
  const isEqual = before.id === after.id;
  const [tableBefore, tableAfter] = isEqual
    ? [null, null]
    : [readVersionTable(objects, before), readVersionTable(objects, after)];
  const [valueBefore, valueAfter] = [readVersionSettings(before), readVersionSettings(after)];
  return {
    from: formatFullReference(before),
    to: formatFullReference(after),
    kind: before.kind,
    isEqual,
    files: listFileChanges(objects, before, after),
    table: tableBefore !== null && tableAfter !== null ? diffTables(tableBefore, tableAfter) : null,
    settings: valueBefore !== null && valueAfter !== null ? diffSettings(valueBefore, valueAfter) : null,
    meta: diffSettings(summaryOf(before), summaryOf(after)),
  };
}

/** The summary without what the table and the settings already tell. */
function summaryOf(version: Version): Json {
  return Object.fromEntries(
    Object.entries(version.manifest.meta).filter(([key]) => key !== 'table' && key !== 'value'),
  );
}

function listFileChanges(objects: ObjectStore, before: Version, after: Version): FileChange[] {
  const changes: FileChange[] = [];
  for (const { path, before: old, after: current } of objects.diffTrees(
    before.manifest.tree,
    after.manifest.tree,
  )) {
    const change = old === null ? 'added' : current === null ? 'removed' : 'changed';
    changes.push({ path, change, beforeBytes: sizeOf(old), afterBytes: sizeOf(current) });
  }
  return changes;
}

function sizeOf(entry: TreeEntry | null): number | null {
  return entry === null || entry.mode === 'd' ? null : entry.file.sizeBytes;
}

import type { Json } from '../../codec/canonical-json.ts';
import { KstoreError } from '../../errors/kstore-error.ts';
import { diffSettings, type SettingsChange } from '../../diff/settings-diff.ts';
import { compareTables, type ComparedTables, type TablePairs } from '../../diff/diff-tables.ts';
import type { WordDiff } from '../../diff/words/word-diff-model.ts';
import type { TensorsDiff } from '../../diff/tensors/diff-tensors.ts';
import type { DiffOptions, TableDiff } from '../../diff/table-diff-model.ts';
import { withArticle, type Kind } from '../../model/kind.ts';
import type { Version } from '../../ledger/ledger-state.ts';
import type { ObjectStore, TreeChange, TreeEntry } from '../../objects/object-store.ts';
import { openVersionTable, readVersionSettings } from '../versions/read-version.ts';
import { formatFullReference } from '../versions/resolve.ts';

export interface FileChange {
  /** In the version after; of a removed file, in the version before. */
  readonly path: string;
  /** Of a renamed file the former path, else null. */
  readonly pathBefore: string | null;
  readonly change: 'added' | 'removed' | 'changed' | 'renamed';
  readonly beforeBytes: number | null;
  readonly afterBytes: number | null;
  /** What changed in the sheet that it holds, when the version has no table as a whole and this was asked for. */
  readonly table: TableDiff | null;
  /** What changed in the tensors of a safetensors file, when this was asked for. */
  readonly tensors: TensorsDiff | null;
  /** What changed in a JSON or YAML file, when this was asked for. */
  readonly members: readonly SettingsChange[] | null;
  /** What changed in a text, when this was asked for. */
  readonly words: WordDiff | null;
  /** Of a changed file of no other kind, the place of the first byte that differs, from 0; when this was asked for. */
  readonly firstDifference: number | null;
  /** Of such a file, the bytes after that lie in chunks which it had before, too; null when it is too long to say. */
  readonly sharedBytes: number | null;
  /** What of it is another than its content, in words: `encoding UTF-8 → CP949`; when this was asked for. */
  readonly form: readonly string[];
  /** Why its sheet, tensors or members are not compared. */
  readonly note: string | null;
}

/** A change of which nothing more is known yet. */
export function newFileChange(
  change: Pick<FileChange, 'path' | 'pathBefore' | 'change' | 'beforeBytes' | 'afterBytes'>,
): FileChange {
  return {
    ...change,
    ...{ table: null, tensors: null, members: null, words: null },
    ...{ firstDifference: null, sharedBytes: null, form: [], note: null },
  };
}

/** What differs between two versions of one kind, or of what lies on the disk, as people see it. */
export interface VersionDiff {
  readonly from: string;
  readonly to: string;
  /** `folder` and `file` where one of both is of any kind. */
  readonly kind: Kind | 'folder' | 'file';
  readonly isEqual: boolean;
  readonly files: readonly FileChange[];
  /** Present when both are tables. */
  readonly table: TableDiff | null;
  /** Present when both are settings. */
  readonly settings: readonly SettingsChange[] | null;
  /** Differences of the summaries, for example a checkpoint's parameter count or a result's metrics. */
  readonly meta: readonly SettingsChange[];
}

/**
 * @throws KSTORE_REFERENCE_KIND when the two are of different kinds.
 * @throws KSTORE_USAGE when `options.key` names a column that is not in both tables.
 */
export function diffVersions(
  objects: ObjectStore,
  before: Version,
  after: Version,
  options: DiffOptions = {},
): VersionDiff {
  return compareVersions(objects, before, after, options).diff;
}

/** A diff, and which rows of its tables are the same; null without tables. */
export interface ComparedVersions {
  readonly diff: VersionDiff;
  readonly pairs: TablePairs | null;
}

/** @throws as `diffVersions`. */
export function compareVersions(
  objects: ObjectStore,
  before: Version,
  after: Version,
  options: DiffOptions = {},
): ComparedVersions {
  if (before.kind !== after.kind) {
    throw new KstoreError(
      'KSTORE_REFERENCE_KIND',
      `${withArticle(before.kind)} and ${withArticle(after.kind)} cannot be compared with each other`,
    );
  }
  const isEqual = before.id === after.id;
  const [valueBefore, valueAfter] = [readVersionSettings(before), readVersionSettings(after)];
  const compared = isEqual ? null : compareVersionTables(objects, before, after, options);
  const diff: VersionDiff = {
    from: formatFullReference(before),
    to: formatFullReference(after),
    kind: before.kind,
    isEqual,
    files: listFileChanges(objects, before, after),
    table: compared?.diff ?? null,
    settings: valueBefore !== null && valueAfter !== null ? diffSettings(valueBefore, valueAfter) : null,
    meta: diffSettings(summaryOf(before), summaryOf(after)),
  };
  return { diff, pairs: compared?.pairs ?? null };
}

function compareVersionTables(
  objects: ObjectStore,
  before: Version,
  after: Version,
  options: DiffOptions,
): ComparedTables | null {
  const [tableBefore, tableAfter] = [openVersionTable(objects, before), openVersionTable(objects, after)];
  return tableBefore === null || tableAfter === null ? null : compareTables(tableBefore, tableAfter, options);
}

/** The summary without what the table and the settings already tell. */
function summaryOf(version: Version): Json {
  return Object.fromEntries(
    Object.entries(version.manifest.meta).filter(([key]) => key !== 'table' && key !== 'value'),
  );
}

function listFileChanges(objects: ObjectStore, before: Version, after: Version): FileChange[] {
  const changes = [...objects.diffTrees(before.manifest.tree, after.manifest.tree)];
  const sources = findSources(changes);
  const used = new Set(sources.values());
  return changes.flatMap((change): FileChange[] => {
    const { path, before: old, after: current } = change;
    if (used.has(change)) return [];
    const source = sources.get(change)?.before ?? null;
    return [
      newFileChange({
        path,
        pathBefore: source === null ? null : source.path,
        change:
          source !== null ? 'renamed' : old === null ? 'added' : current === null ? 'removed' : 'changed',
        beforeBytes: sizeOf(source ?? old),
        afterBytes: sizeOf(current),
      }),
    ];
  });
}

/** For each added file, the removed one with the same content; empty files are not told apart and left alone. */
function findSources(changes: readonly TreeChange[]): Map<TreeChange, TreeChange> {
  const removed = new Map<string, TreeChange>();
  for (const change of changes)
    if (change.after === null && isFilled(change.before)) removed.set(change.before.file.id, change);
  const sources = new Map<TreeChange, TreeChange>();
  for (const change of changes) {
    if (change.before !== null || !isFilled(change.after)) continue;
    const source = removed.get(change.after.file.id);
    if (source === undefined) continue;
    removed.delete(change.after.file.id);
    sources.set(change, source);
  }
  return sources;
}

type FileEntry = Extract<TreeEntry, { readonly file: unknown }>;

function isFilled(entry: TreeEntry | null): entry is FileEntry {
  return entry !== null && entry.mode !== 'd' && entry.file.sizeBytes > 0;
}

function sizeOf(entry: TreeEntry | null): number | null {
  return entry === null || entry.mode === 'd' ? null : entry.file.sizeBytes;
}

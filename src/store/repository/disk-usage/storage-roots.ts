import type { Json } from '../../codec/canonical-json.ts';
import type { LedgerState, Manifest, TaskRunRecord, Version } from '../../ledger/ledger-state.ts';
import { isObjectId } from '../../model/object-id.ts';
import { linkToFile, type ObjectLink } from '../../objects/object-graph.ts';
import type { FileRef } from '../../objects/object-store.ts';
import { findTableSummary } from '../versions/describe.ts';
import { formatFullReference } from '../versions/resolve.ts';
import type { StagedVersion } from '../add/stage.ts';

/** Something that keeps content in the store. */
export interface StorageRoot {
  /** `dataset/formula_v1`, `run 3fa9…` or `staged dataset/formula`. */
  readonly subject: string;
  readonly type: 'version' | 'run' | 'staged';
  /** Null for what is no version. */
  readonly version: Version | null;
  /** What it cannot do without. */
  readonly links: readonly ObjectLink[];
  /**
   * Whatever else in it looks like a file. It is kept when it is there, so that a kind of record that comes later
   * does not lose its content to a program that does not know it.
   */
  readonly mentioned: readonly ObjectLink[];
}

/** Everything that keeps content: versions by name and number, then runs, then what is staged. */
export function listStorageRoots(state: LedgerState, staged: readonly StagedVersion[]): StorageRoot[] {
  const versions = [...state.versions].sort(compareVersions).map(
    (version): StorageRoot => ({
      subject: formatFullReference(version),
      type: 'version',
      version,
      ...listManifestLinks(version.manifest),
    }),
  );
  const runs = state.runs.map(
    (run): StorageRoot => ({
      subject: `run ${run.id}`,
      type: 'run',
      version: null,
      links: run.type === 'kstore.run.v1' ? listRunLinks(run) : [],
      mentioned: listFileLinks(run as unknown as Json),
    }),
  );
  const waiting = staged.map(
    ({ kind, name, manifest }): StorageRoot => ({
      subject: `staged ${kind}/${name}`,
      type: 'staged',
      version: null,
      ...listManifestLinks(manifest),
    }),
  );
  return [...versions, ...runs, ...waiting];
}

function listRunLinks({ metricLog, state }: TaskRunRecord): ObjectLink[] {
  return [
    ...(metricLog === undefined ? [] : [linkToFile(asFile(metricLog))]),
    ...(state === undefined ? [] : [{ id: state.tree, role: 'tree' } as const]),
  ];
}

function compareVersions(left: Version, right: Version): number {
  const [a, b] = [`${left.kind}/${left.name}`, `${right.kind}/${right.name}`];
  return a < b ? -1 : a > b ? 1 : left.version - right.version;
}

/** What a version is made of. */
export function listManifestLinks(manifest: Manifest): Pick<StorageRoot, 'links' | 'mentioned'> {
  const table = findTableSummary(manifest);
  return {
    links: [{ id: manifest.tree, role: 'tree' }, ...(table === null ? [] : [linkToFile(table)])],
    mentioned: listFileLinks(manifest.meta),
  };
}

/** Every object `{"id":…,"sizeBytes":…,"list":…}` in a value, however deep. */
function listFileLinks(value: Json): ObjectLink[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value as Record<string, Json>).flatMap((member) => listFileLinks(member));
  const { id, sizeBytes, list } = value as Record<string, Json>;
  if (!isObjectId(id) || !Number.isSafeInteger(sizeBytes)) return inside;
  return [linkToFile(asFile(isObjectId(list) ? { id, list } : { id })), ...inside];
}

/** Ids in records are plain strings until somebody says what they name. */
function asFile(file: { readonly id: string; readonly list?: string }): Pick<FileRef, 'id' | 'list'> {
  return file as Pick<FileRef, 'id' | 'list'>;
}

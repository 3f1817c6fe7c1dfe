import { hashJson } from '../../codec/hash.ts';
import { compareUtf8 } from '../../files/compare-utf8.ts';
import { joinInside } from '../../files/safe-path.ts';
import type { CodeOrigin } from '../../model/code-origin.ts';
import type { Manifest, Used } from '../../ledger/ledger-state.ts';
import type { ObjectStore, TreeEntry } from '../../objects/object-store.ts';
import type { VersionNumbering } from '../add/commit.ts';
import { makeManifest } from '../versions/describe.ts';
import type { Repository } from '../repository.ts';
import { rememberRecorded } from '../trust.ts';

/** Stores installed code, and gives the manifest of the plugin version that it is. */
export function storeInstalledCode(
  objects: ObjectStore,
  { folder, files }: NonNullable<CodeOrigin['installed']>,
  meta: Manifest['meta'],
): Manifest {
  const writer = objects.createWriter();
  try {
    const entries = [...files]
      .sort(compareUtf8)
      .map((path): TreeEntry => ({ path, mode: 'f', file: writer.addFile(joinInside(folder, path)) }));
    const tree = writer.addTree(entries);
    writer.finish();
    return makeManifest('plugin', tree, meta);
  } catch (error) {
    writer.abort();
    throw error;
  }
}

/**
 * The versions of the code that a run executed, as its record mentions them. Those that the ledger lacks get a
 * number, and are published with the record. Called under the lock.
 */
export function nameCode(
  { objects }: Repository,
  numbering: VersionNumbering,
  origins: readonly CodeOrigin[],
): Used[] {
  return origins.flatMap((origin): Used[] => {
    const { role, name, installed } = origin;
    const manifest = origin.manifest as Manifest;
    // It was stored when the task was looked up; gc may have removed it since, as nothing named it.
    if (installed !== undefined && !objects.hasTree(manifest.tree)) {
      storeInstalledCode(objects, installed, manifest.meta);
    }
    // The installed files may be others by now: then the record names no code rather than the wrong one.
    if (!objects.hasTree(manifest.tree)) return [];
    const id = hashJson<'version'>(manifest);
    return [
      { role, kind: 'plugin', name, version: numbering.give('plugin', name, id, manifest).version, id },
    ];
  });
}

/** Keeps that this installation recorded its own code, after the record was published and under the lock. */
export function rememberInstalledCode({ directory }: Repository, origins: readonly CodeOrigin[]): void {
  for (const { installed, manifest } of origins) {
    if (installed !== undefined) rememberRecorded(directory, hashJson(manifest));
  }
}

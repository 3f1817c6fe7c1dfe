import { basename, join } from 'node:path';
import { makeFolder, syncFolder, writeFully } from '../../files/atomic-write.ts';
import { fileSystem } from '../../files/file-system.ts';
import { attempt } from '../../files/system-error.ts';
import { openRegularFile } from '../../files/regular-file.ts';
import type { ProgressReporter } from '../../model/progress.ts';
import { listLinks, walkObjects } from '../../objects/object-graph.ts';
import { verifyPack } from '../../packs/pack-check.ts';
import { PackReader } from '../../packs/pack-reader.ts';
import { PackSet } from '../../packs/pack-set.ts';
import { refusedSource } from './receive-source.ts';
import type { StorageRoot } from '../disk-usage/storage-roots.ts';

const packName = /^[0-9a-f]{64}\.pack$/;
const copyBytes = 1024 * 1024;

/**
 * Copies the packs of a source that have anything new, and checks every byte of each copy.
 *
 * @param quarantine a folder that nobody else looks into.
 * @returns the paths of the copies. @throws KSTORE_SOURCE_REFUSED
 */
export function copyNewPacks(
  source: string,
  own: PackSet,
  quarantine: string,
  progress: ProgressReporter,
): string[] {
  const folder = join(source, 'packs');
  if (!fileSystem.existsSync(folder)) return [];
  const names = attempt('read the folder', folder, () => fileSystem.readdirSync(folder)).filter((name) =>
    packName.test(name),
  );
  const copies: string[] = [];
  names.sort().forEach((name, index) => {
    progress.update({ label: 'receive packs', done: index, total: names.length, unit: 'pack' });
    const path = join(folder, name);
    fileSystem.closeSync(openRegularFile(path).descriptor);
    if (hasAll(own, path)) return;
    const copy = join(quarantine, name);
    copyFile(path, copy);
    const [problem] = verifyPack(copy);
    if (problem !== undefined) throw refusedSource(source, `pack ${name} is damaged: ${problem.message}`);
    copies.push(copy);
  });
  return copies;
}

function hasAll(own: PackSet, path: string): boolean {
  const { index } = new PackReader(path);
  for (let entry = 0; entry < index.chunkCount; entry++) if (!own.has(index.idAt(entry))) return false;
  return true;
}

function copyFile(from: string, to: string): void {
  const { descriptor, sizeBytes } = openRegularFile(from);
  try {
    attempt('write', to, () => {
      const target = fileSystem.openSync(to, 'wx');
      try {
        const buffer = Buffer.allocUnsafe(copyBytes);
        for (let offset = 0; offset < sizeBytes; ) {
          const count = fileSystem.readSync(descriptor, buffer, 0, copyBytes, offset);
          if (count === 0) break;
          writeFully(target, buffer.subarray(0, count));
          offset += count;
        }
        fileSystem.fsyncSync(target);
      } finally {
        fileSystem.closeSync(target);
      }
    });
  } finally {
    fileSystem.closeSync(descriptor);
  }
}

/** Checks that everything that versions and runs need is there. @throws KSTORE_SOURCE_REFUSED, KSTORE_OBJECT_… */
export function checkContent(set: PackSet, roots: readonly StorageRoot[], source: string): void {
  // A node may be named so often that nobody gets to its end: each is entered once.
  const seen = new Set<string>();
  for (const { subject, links } of roots) {
    for (const link of links) {
      walkObjects(set, link, ({ id, role }) => {
        if (!set.has(id))
          throw refusedSource(source, `${subject} needs object ${id}, which is missing there`);
        if (role === 'chunk' || seen.has(`${role} ${id}`)) return false;
        seen.add(`${role} ${id}`);
        return listLinks(set, { id, role }).length > 0;
      });
    }
  }
}

/** Makes received packs durable and visible; nothing refers to their content yet. */
export function publishContent(directory: string, copies: readonly string[]): void {
  if (copies.length === 0) return;
  const folder = join(directory, 'packs');
  makeFolder(folder);
  for (const copy of copies) {
    const path = join(folder, basename(copy));
    attempt('write', path, () => fileSystem.renameSync(copy, path));
  }
  syncFolder(folder);
}

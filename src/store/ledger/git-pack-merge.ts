import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { fileSystem } from '../files/file-system.ts';
import { discardFile } from '../files/atomic-write.ts';
import { GitPackIndex } from './git-pack-index.ts';
import { packTypes, preparePack, publishPacks, type PackEntry } from './git-pack-writer.ts';
import { readRegularFile } from '../files/regular-file.ts';

/** Fewer packs are left alone; `git gc --auto` begins at 50. */
const toleratedPacks = 32;
/** Packs above it are left as they are, which bounds what one merge reads. */
const smallPackBytes = 16 * 1024 * 1024;
const packTrailerBytes = 20;

/**
 * Merges the small packs of a folder into one, so that each is shorter than the sum of the shorter ones no more:
 * an object is then copied about as often as the history doubles (as `git repack --geometric=2`).
 *
 * @returns true when packs were merged. What cannot be merged stays: merging costs time and nothing else.
 */
export function mergeSmallPacks(folder: string, names: readonly string[], temporaryFolder: string): boolean {
  if (names.length <= toleratedPacks) return false;
  const merged = chooseSmall(folder, names);
  if (merged.length < 2) return false;
  const entries = new Map<string, PackEntry>();
  const copied: string[] = [];
  for (const name of merged) {
    const found = readEntries(join(folder, name));
    if (found === null) continue;
    copied.push(name);
    for (const entry of found) entries.set(entry.id, entry);
  }
  if (copied.length < 2) return false;
  const pack = preparePack([...entries.values()], temporaryFolder);
  publishPacks([pack], folder);
  for (const name of copied) if (name !== pack.name) removePack(join(folder, name));
  return true;
}

function chooseSmall(folder: string, names: readonly string[]): string[] {
  const packs = names
    .filter((name) => !fileSystem.existsSync(join(folder, `${name}.keep`)))
    .map((name) => ({ name, sizeBytes: fileSystem.statSync(join(folder, `${name}.pack`)).size }))
    .filter(({ sizeBytes }) => sizeBytes <= smallPackBytes)
    .sort((left, right) => left.sizeBytes - right.sizeBytes);
  let shorterBytes = 0;
  let count = 0;
  packs.forEach(({ sizeBytes }, index) => {
    if (sizeBytes <= shorterBytes) count = index + 1;
    shorterBytes += sizeBytes;
  });
  return packs.slice(0, count).map(({ name }) => name);
}

/** The entries as they are stored; null when the pack has deltas, which stand only beside their base, or is damaged. */
function readEntries(path: string): PackEntry[] | null {
  const index = new GitPackIndex(readRegularFile(`${path}.idx`, smallPackBytes * 2), `${path}.idx`);
  const pack = readRegularFile(`${path}.pack`, smallPackBytes);
  const objects = index.listByOffset();
  const entries = objects.map(({ id, crc, offset }, place): PackEntry | null => {
    const end = objects[place + 1]?.offset ?? pack.length - packTrailerBytes;
    const bytes = pack.subarray(offset, end);
    const type = ((bytes[0] ?? 0) >> 4) & 7;
    return type >= packTypes.commit && type <= packTypes.tag && crc32(bytes) === crc ? { id, bytes } : null;
  });
  return entries.every((entry) => entry !== null) ? entries : null;
}

function removePack(path: string): void {
  // Without its index a pack is none, so the index goes first.
  for (const ending of ['idx', 'rev', 'bitmap', 'pack']) discardFile(`${path}.${ending}`);
}

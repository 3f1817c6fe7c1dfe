import { isKstoreError } from '../errors/kstore-error.ts';
import { fileSystem } from '../files/file-system.ts';
import { readRegularFile } from '../files/regular-file.ts';
import { attempt } from '../files/system-error.ts';
import { inflateFirst } from './git-loose.ts';
import { refusePack, type GitObject, type GitObjectType } from './git-object.ts';
import { GitPackReader } from './git-pack-reader.ts';

/** A damaged pack is read into memory as a whole. */
const maximumPackBytes = 2 ** 31 - 1;
const packHeaderBytes = 12;
/** By their numbers in a pack; null for deltas and what is unused. */
const packTypes: readonly (GitObjectType | null)[] = [
  null,
  'commit',
  'tree',
  'blob',
  'tag',
  null,
  null,
  null,
];

/** What comes whole out of a damaged pack, some of it twice. @param path without ending. */
export function* salvageGitPack(path: string): Generator<GitObject> {
  try {
    const reader = new GitPackReader(path);
    const places = reader.index.listByOffset();
    for (const { offset } of places) {
      try {
        yield reader.read(offset, () => {
          refusePack(path, 'has a delta whose base is elsewhere');
        });
      } catch (error) {
        if (!isKstoreError(error)) throw error;
      }
    }
  } catch (error) {
    if (!isKstoreError(error)) throw error;
  }
  // The index may lie about places, so the pack is also read from its beginning, one object after the other; where the
  // two files were exchanged, it bears the name of the index.
  for (const ending of ['.pack', '.idx']) yield* readInTurn(readOrNothing(path + ending));
}

function* readInTurn(pack: Buffer): Generator<GitObject> {
  for (let offset = packHeaderBytes; offset < pack.length - 20; ) {
    let byte = pack[offset++]!;
    const type = packTypes[(byte >> 4) & 7];
    let size = byte & 15;
    for (let factor = 16; byte & 0x80 && offset < pack.length; factor *= 128) {
      byte = pack[offset++]!;
      size += (byte & 127) * factor;
    }
    const found = inflateFirst(pack.subarray(offset));
    // A delta names another object, which kstore's own packs never do.
    if (found === null || type === null || type === undefined || found.content.length !== size) return;
    yield { type, content: found.content };
    offset += found.usedBytes;
  }
}

/** What is no file, or longer than any that is checked, holds nothing that could be saved. */
function readOrNothing(path: string): Buffer {
  const stat = attempt('read', path, () => fileSystem.lstatSync(path, { throwIfNoEntry: false }));
  const isPlain = stat?.isFile() === true && stat.size <= maximumPackBytes;
  return isPlain ? readRegularFile(path, maximumPackBytes) : Buffer.alloc(0);
}

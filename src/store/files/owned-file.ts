import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { hashBytes } from '../codec/hash.ts';
import { discardFile, temporaryPath, writeFully } from './atomic-write.ts';
import { fileSystem, openForReading } from './file-system.ts';
import {
  hasEnded,
  identifyThisProcess,
  parseProcessIdentity,
  type ProcessIdentity,
} from './process-identity.ts';
import { attempt, systemCode } from './system-error.ts';

/** No owner has more to say; what is longer names nobody. */
const maximumBytes = 64 * 1024;
/** A file that names nobody and is older than this was torn by a power cut, or its writer died. */
const namelessAgeNs = 10_000_000_000n;
/** What file systems without hard links answer, such as FAT and some network shares. */
const noHardLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EISDIR', 'UNKNOWN'];

/** Who made a file that others respect; the file holds it as JSON. */
export interface FileOwner extends ProcessIdentity {
  /** What the person ran, for example `commit`. */
  readonly command: string;
  /** ISO 8601, UTC. */
  readonly takenAt: string;
  /** Chosen at random, so that no two files have the same text. */
  readonly token: string;
}

/** A file that names its owner, as it was seen. */
export interface OwnedFile {
  /** Null when the file names nobody. */
  readonly owner: FileOwner | null;
  readonly text: string;
  readonly inode: bigint;
  readonly modifiedNs: bigint;
}

/**
 * Makes a file that names this process; null when there is one already. Of many processes one succeeds.
 *
 * @param isSynchronised true when the file must name its owner also after a power cut, since its age says nothing.
 */
export function createOwnedFile(
  path: string,
  command: string,
  temporaryFolder: string,
  isSynchronised = false,
): OwnedFile | null {
  const takenAt = new Date().toISOString();
  const token = randomBytes(8).toString('hex');
  const text = `${JSON.stringify({ ...identifyThisProcess(), command, takenAt, token })}\n`;
  withTemporaryFile(temporaryFolder, text, (temporary) => {
    try {
      if (isSynchronised) attempt('write', path, () => synchronise(temporary));
      fileSystem.linkSync(temporary, path);
    } catch (error) {
      if (noHardLinks.includes(systemCode(error) ?? '')) writeIfFree(path, text);
      // EEXIST: somebody was faster. ENOENT: the temporary file was cleared away; the caller tries again.
      else if (!['EEXIST', 'ENOENT'].includes(systemCode(error) ?? '')) {
        attempt('write', path, () => {
          throw error;
        });
      }
    }
  });
  // Asked of the file, not of the call: a network file system may lose the answer to a link that it made.
  const file = readOwnedFile(path);
  return file?.text === text ? file : null;
}

/** The file, or null when there is none. */
export function readOwnedFile(path: string): OwnedFile | null {
  return attempt('read', path, () => {
    let descriptor: number;
    try {
      descriptor = fileSystem.openSync(path, openForReading);
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null;
      throw error;
    }
    try {
      const stat = fileSystem.fstatSync(descriptor, { bigint: true });
      const { ino, mtimeNs } = stat;
      const isPlain = stat.isFile() && stat.size <= maximumBytes;
      const text = isPlain ? fileSystem.readFileSync(descriptor, 'utf8') : '';
      return { owner: parseOwner(text), text, inode: ino, modifiedNs: mtimeNs };
    } finally {
      fileSystem.closeSync(descriptor);
    }
  });
}

/** Removes a file of this process; leaves one that somebody else put in its place. */
export function removeOwnedFile(path: string, file: OwnedFile): void {
  if (!isSame(readOwnedFile(path), file)) return;
  attempt('remove', path, () => fileSystem.rmSync(path, { force: true }));
}

/**
 * Removes a file whose owner surely ended; false when that is not known.
 *
 * Of several processes that see the same file, the one that makes the claim on it removes it. Nobody else does, so
 * what the claimant sees after it has the claim is what it removes: never a file that came in its place.
 */
export function removeIfEnded(path: string, file: OwnedFile, temporaryFolder: string): boolean {
  if (!isAbandoned(file, temporaryFolder)) return false;
  const name = hashBytes(Buffer.from(`${file.inode} ${file.modifiedNs} ${file.text}`)).slice(0, 32);
  const claimPath = join(temporaryFolder, `claim-${name}`);
  const claim = createOwnedFile(claimPath, 'take over a lock', temporaryFolder);
  if (claim === null) {
    const other = readOwnedFile(claimPath);
    return other === null || removeIfEnded(claimPath, other, temporaryFolder);
  }
  if (isSame(readOwnedFile(path), file)) attempt('remove', path, () => fileSystem.unlinkSync(path));
  removeOwnedFile(claimPath, claim);
  return true;
}

function isAbandoned(file: OwnedFile, temporaryFolder: string): boolean {
  return file.owner !== null
    ? hasEnded(file.owner)
    : askClockNs(temporaryFolder) - file.modifiedNs > namelessAgeNs;
}

/** The clock that stamps the files of this folder; on a network share it is not the one of this computer. */
function askClockNs(temporaryFolder: string): bigint {
  return withTemporaryFile(temporaryFolder, 'clock\n', (temporary) =>
    attempt('read', temporary, () => fileSystem.statSync(temporary, { bigint: true }).mtimeNs),
  );
}

function isSame(found: OwnedFile | null, known: OwnedFile): boolean {
  return found?.text === known.text && found.inode === known.inode && found.modifiedNs === known.modifiedNs;
}

function parseOwner(text: string): FileOwner | null {
  try {
    const value = JSON.parse(text) as Partial<FileOwner> | null;
    const named = [value?.command, value?.takenAt, value?.token].every((part) => typeof part === 'string');
    return named && parseProcessIdentity(value) !== null ? (value as FileOwner) : null;
  } catch {
    return null;
  }
}

function withTemporaryFile<Result>(folder: string, text: string, use: (path: string) => Result): Result {
  const path = temporaryPath(folder, 'lock');
  try {
    attempt('write', path, () => {
      if (!fileSystem.existsSync(folder)) makeFolderIfFree(folder);
      writeNewFile(path, text);
    });
    return use(path);
  } finally {
    discardFile(path);
  }
}

function synchronise(path: string): void {
  const descriptor = fileSystem.openSync(path, 'r');
  try {
    fileSystem.fsyncSync(descriptor);
  } finally {
    fileSystem.closeSync(descriptor);
  }
}

/** Not the folders above it: where a workspace was removed meanwhile, none is made in its place. */
function makeFolderIfFree(folder: string): void {
  try {
    fileSystem.mkdirSync(folder);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  }
}

function writeIfFree(path: string, text: string): void {
  attempt('write', path, () => {
    try {
      writeNewFile(path, text);
    } catch (error) {
      if (systemCode(error) === 'EEXIST') return;
      discardFile(path);
      throw error;
    }
  });
}

function writeNewFile(path: string, text: string): void {
  const descriptor = fileSystem.openSync(path, 'wx', 0o666);
  try {
    writeFully(descriptor, Buffer.from(text));
  } finally {
    fileSystem.closeSync(descriptor);
  }
}

import { join } from 'node:path';
import { temporaryPath, writeFully } from '../../files/atomic-write.ts';
import { fileSystem } from '../../files/file-system.ts';
import { exists, hasEnded, identifyThisProcess, parseProcessIdentity } from '../../files/process-identity.ts';
import { readRegularFile } from '../../files/regular-file.ts';
import { removeTree } from '../../files/remove-tree.ts';
import { makeParentFolders } from '../../files/safe-path.ts';
import { attempt } from '../../files/system-error.ts';
import type { Version } from '../../ledger/ledger-state.ts';
import { kindNames, kinds } from '../../model/kind.ts';
import type { ObjectStore, TreeEntry } from '../../objects/object-store.ts';
import { readLinkTarget } from './checkout-links.ts';

const stagingName = '.kstore-checkout';
const maximumOwnerBytes = 64 * 1024;
const stagingPattern = /^\.kstore-checkout-(\d+)-[0-9a-f]{16}$/;

/** A hidden folder beside the target, where files are written before they take their places. */
export class Staging {
  readonly #folder: string;
  /** The files, in the folders that they will have. */
  readonly content: string;
  /** A second interruption ends the process before anything else can. */
  readonly #removeAtExit = () => removeFolder(this.#folder);

  /**
   * Also removes what killed commands have left.
   *
   * @param parent on the disk of the target; made when missing.
   */
  constructor(parent: string) {
    attempt('make the folder', parent, () => fileSystem.mkdirSync(parent, { recursive: true }));
    removeAbandonedStagings(parent);
    this.#folder = temporaryPath(parent, stagingName);
    this.content = join(this.#folder, 'content');
    process.once('exit', this.#removeAtExit);
    try {
      attempt('make the folder', this.#folder, () => {
        fileSystem.mkdirSync(this.#folder);
        this.#writeFile('owner', JSON.stringify(identifyThisProcess()));
        fileSystem.mkdirSync(this.content);
      });
    } catch (error) {
      // A full disk has room for a folder and none for a file in it.
      this.remove();
      throw error;
    }
  }

  /** The file system's own time; whatever is written to a file later gives it a later time, or the same. */
  readClockMs(): number {
    return attempt('write', this.#folder, () => fileSystem.statSync(this.#writeFile('clock', '')).mtimeMs);
  }

  #writeFile(name: string, text: string): string {
    const path = join(this.#folder, name);
    const descriptor = fileSystem.openSync(path, 'w');
    try {
      writeFully(descriptor, Buffer.from(text));
    } finally {
      fileSystem.closeSync(descriptor);
    }
    return path;
  }

  remove(): void {
    process.off('exit', this.#removeAtExit);
    removeFolder(this.#folder);
  }
}

/** Removes what killed commands have left in a folder. */
export function removeAbandonedStagings(parent: string): void {
  const names = attempt('read the folder', parent, () => fileSystem.readdirSync(parent));
  for (const name of names) {
    const folder = join(parent, name);
    const pid = stagingPattern.exec(name)?.[1];
    if (pid !== undefined && isAbandoned(folder, Number(pid))) removeFolder(folder);
  }
}

/** The same in a workspace and in the folders of all kinds. */
export function removeAbandonedCheckouts(workspace: string): void {
  for (const folder of ['', ...kindNames.map((kind) => kinds[kind].folder)]) {
    const parent = join(workspace, folder);
    try {
      if (fileSystem.lstatSync(parent).isDirectory()) removeAbandonedStagings(parent);
    } catch {
      // A folder that is not there, or may not be read, is no reason to fail.
    }
  }
}

function isAbandoned(folder: string, pid: number): boolean {
  try {
    const owner = parseProcessIdentity(
      JSON.parse(readRegularFile(join(folder, 'owner'), maximumOwnerBytes).toString('utf8')),
    );
    if (owner !== null) return hasEnded(owner);
  } catch {
    // Its owner is about to name itself, or was killed before it had.
  }
  return !exists(pid) && isWithoutContent(folder);
}

/**
 * A command on another computer, whose number says nothing here, has nothing to lose in such a folder: it fails with
 * an error in the moment in which it would have named itself.
 */
function isWithoutContent(folder: string): boolean {
  try {
    return fileSystem.readdirSync(folder).every((name) => name === 'owner');
  } catch {
    return false;
  }
}

/** What cannot be removed now is removed by the next command that writes here. */
function removeFolder(folder: string): void {
  try {
    removeTree(folder);
  } catch {
    // It is hidden, and its files are in the store.
  }
}

/** Writes entries of a version below a folder that nobody else knows of yet. */
export class TreeWriter {
  readonly #objects: ObjectStore;
  readonly #version: Version;
  readonly #root: string;
  readonly #onBytes: (bytes: number) => void;
  readonly #folders = new Set<string>();
  #latestFolder = '';

  /** @param onBytes called with the number of bytes written since the last call. */
  constructor(objects: ObjectStore, version: Version, root: string, onBytes: (bytes: number) => void) {
    this.#objects = objects;
    this.#version = version;
    this.#root = root;
    this.#onBytes = onBytes;
  }

  /**
   * Writes one entry; of a long file, a part at each step.
   *
   * @param path below the root, as the checked tree has it.
   */
  *write(entry: TreeEntry, path: string): Generator<void> {
    const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
    if (folder !== this.#latestFolder) makeParentFolders(this.#root, path, this.#folders);
    this.#latestFolder = folder;
    const absolutePath = `${this.#root}/${path}`;
    if (entry.mode === 'd')
      attempt('make the folder', absolutePath, () => fileSystem.mkdirSync(absolutePath, { recursive: true }));
    else if (entry.mode === 'l') {
      const target = readLinkTarget(this.#objects, this.#version, entry.file, entry.path);
      attempt('make the link', absolutePath, () => fileSystem.symlinkSync(target, absolutePath));
    } else {
      const executable = entry.mode === 'x';
      yield* this.#objects.restoreFileInSteps(entry.file, absolutePath, {
        executable,
        onBytes: this.#onBytes,
      });
    }
  }
}

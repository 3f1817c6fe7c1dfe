import { join } from 'node:path';
import { discardFile, makeFolder, syncFolder } from '../files/atomic-write.ts';
import { fileSystem } from '../files/file-system.ts';
import { attempt } from '../files/system-error.ts';
import type { BlockRole } from './pack-format.ts';
import { PackWriter, type FinishedPack } from './pack-writer.ts';

/** Writes as many packs as the content needs; none of them is visible before `finish`. */
export class PackSession {
  readonly #packsFolder: string;
  readonly #temporaryFolder: string;
  readonly #targetBytes: number;
  readonly #finished: FinishedPack[] = [];
  #writer: PackWriter | null = null;

  /** @param targetBytes a pack is closed when it is at least this long; default 128 MiB. */
  constructor(storeDirectory: string, targetBytes = 128 * 1024 * 1024) {
    this.#packsFolder = join(storeDirectory, 'packs');
    this.#temporaryFolder = join(storeDirectory, 'tmp');
    this.#targetBytes = targetBytes;
  }

  append(role: BlockRole, id: Buffer, bytes: Uint8Array): void {
    this.#writer ??= new PackWriter(this.#temporaryFolder);
    this.#writer.append(role, id, bytes);
    if (this.#writer.sizeBytes >= this.#targetBytes) this.#closePack();
  }

  /** Makes everything durable and visible; returns the ids of the new packs. */
  finish(): string[] {
    this.#closePack();
    if (this.#finished.length === 0) return [];
    makeFolder(this.#packsFolder);
    for (const { packId, temporary } of this.#finished) {
      const path = join(this.#packsFolder, `${packId}.pack`);
      attempt('write', path, () => fileSystem.renameSync(temporary, path));
    }
    syncFolder(this.#packsFolder);
    return this.#finished.map(({ packId }) => packId);
  }

  /** Removes what was written and is not visible yet. */
  abort(): void {
    this.#writer?.abort();
    this.#writer = null;
    for (const { temporary } of this.#finished) discardFile(temporary);
    this.#finished.length = 0;
  }

  #closePack(): void {
    if (this.#writer === null) return;
    this.#finished.push(this.#writer.close());
    this.#writer = null;
  }
}

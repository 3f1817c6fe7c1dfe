import { join } from 'node:path';
import type { CompressionEffort } from '../codec/compression.ts';
import { discardFile, makeFolderInside, syncFolder } from '../files/atomic-write.ts';
import { fileSystem } from '../files/file-system.ts';
import { attempt } from '../files/system-error.ts';
import type { BlockRole } from './pack-format.ts';
import { PackWriter, type FinishedPack } from './pack-writer.ts';

/** A longer index would need more memory than the content; small files reach this before the pack is long. */
const maximumChunks = 200_000;

/** Writes as many packs as the content needs; none of them is visible before `finish`. */
export class PackSession {
  readonly #packsFolder: string;
  readonly #temporaryFolder: string;
  readonly #targetBytes: number;
  readonly #effort: CompressionEffort;
  readonly #finished: FinishedPack[] = [];
  #writer: PackWriter | null = null;

  /** @param targetBytes a pack is closed when it is at least this long; default 128 MiB. */
  constructor(storeDirectory: string, targetBytes = 128 * 1024 * 1024, effort: CompressionEffort = 'fast') {
    this.#effort = effort;
    this.#packsFolder = join(storeDirectory, 'packs');
    this.#temporaryFolder = join(storeDirectory, 'tmp');
    this.#targetBytes = targetBytes;
  }

  append(role: BlockRole, id: Buffer, bytes: Uint8Array): void {
    this.#writer ??= new PackWriter(this.#temporaryFolder, this.#effort);
    this.#writer.append(role, id, bytes);
    const { sizeBytes, chunkCount } = this.#writer;
    if (sizeBytes >= this.#targetBytes || chunkCount >= maximumChunks) this.#closePack();
  }

  /** Takes over packs that another session closed. */
  adopt(packs: readonly FinishedPack[]): void {
    this.#finished.push(...packs);
  }

  /** Ends writing: the packs are durable, and under temporary names still. */
  close(): readonly FinishedPack[] {
    this.#closePack();
    return this.#finished;
  }

  /** Makes everything durable and visible; returns the ids of the new packs. */
  finish(): string[] {
    this.close();
    if (this.#finished.length === 0) return [];
    makeFolderInside(this.#packsFolder);
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

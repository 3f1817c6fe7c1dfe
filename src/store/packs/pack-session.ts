import { join } from 'node:path';
import type { CompressionEffort } from '../codec/compression.ts';
import { discardFile, makeFolderInside, syncFolder } from '../files/atomic-write.ts';
import { fileSystem } from '../files/file-system.ts';
import { attempt } from '../files/system-error.ts';
import type { BlockRole } from './pack-format.ts';
import { PackWriter, type FinishedPack } from './pack-writer.ts';

/** A longer index would need more memory than the content; small files reach this before the pack is long. */
const maximumChunks = 200_000;

const defaultTargetBytes = 128 * 1024 * 1024;

export interface PackSessionOptions {
  /** A pack is closed when it is at least this long; default 128 MiB. */
  readonly targetBytes?: number | undefined;
  readonly effort?: CompressionEffort;
  /** Fill the next pack while the disk writes the last one; the session is then ended with `closeAll`. */
  readonly syncInBackground?: boolean;
}

/** Writes as many packs as the content needs; none of them is visible before `finish`. */
export class PackSession {
  readonly #packsFolder: string;
  readonly #temporaryFolder: string;
  readonly #targetBytes: number;
  readonly #effort: CompressionEffort;
  readonly #finished: FinishedPack[] = [];
  /** What the disk still writes; null when each pack is waited for. */
  readonly #syncing: Promise<void>[] | null;
  #writer: PackWriter | null = null;

  constructor(storeDirectory: string, options: PackSessionOptions = {}) {
    const { targetBytes = defaultTargetBytes, effort = 'fast', syncInBackground = false } = options;
    this.#effort = effort;
    this.#syncing = syncInBackground ? [] : null;
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

  /** The same as `close`, of a session that lets the disk write meanwhile. */
  async closeAll(): Promise<readonly FinishedPack[]> {
    this.#closePack();
    await Promise.all(this.#syncing ?? []);
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
    if (this.#syncing === null) this.#finished.push(this.#writer.close());
    else this.#finished.push(this.#startClosing(this.#writer, this.#syncing));
    this.#writer = null;
  }

  #startClosing(writer: PackWriter, syncing: Promise<void>[]): FinishedPack {
    const { finished, synced } = writer.closeInBackground();
    // A failure is told by `closeAll`, and is no unhandled one until then.
    synced.catch(() => undefined);
    syncing.push(synced);
    return finished;
  }
}

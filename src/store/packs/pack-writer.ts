import { compress, type CompressionEffort } from '../codec/compression.ts';
import { hashBytes } from '../codec/hash.ts';
import { discardFile, makeFolderInside, temporaryPath, writeFully } from '../files/atomic-write.ts';
import { fileSystem } from '../files/file-system.ts';
import { attempt, systemError } from '../files/system-error.ts';
import { idBytes } from './id-table.ts';
import {
  blockRawBytes,
  encodeBlockHeader,
  encodePackHeader,
  encodeTrailer,
  type BlockRole,
} from './pack-format.ts';
import { PackIndexBuilder } from './pack-index.ts';

export interface FinishedPack {
  readonly packId: string;
  /** Where the pack lies until it is renamed to its name. */
  readonly temporary: string;
}

/** Writes one pack to a temporary file. */
export class PackWriter {
  readonly #temporary: string;
  readonly #effort: CompressionEffort;
  readonly #index = new PackIndexBuilder();
  readonly #open: Record<BlockRole, OpenBlock> = { 0: new OpenBlock(), 1: new OpenBlock() };
  #descriptor: number | null;
  #position = 0;

  /** @param temporaryFolder a folder on the disk of the store; made when missing. */
  constructor(temporaryFolder: string, effort: CompressionEffort = 'fast') {
    makeFolderInside(temporaryFolder);
    this.#effort = effort;
    this.#temporary = temporaryPath(temporaryFolder, 'pack');
    this.#descriptor = attempt('write', this.#temporary, () =>
      fileSystem.openSync(this.#temporary, 'wx', 0o666),
    );
    this.#write(encodePackHeader());
  }

  /** Bytes written to the file so far. */
  get sizeBytes(): number {
    return this.#position;
  }

  /** Chunks and nodes in the blocks that are written. */
  get chunkCount(): number {
    return this.#index.chunkCount;
  }

  /** Adds a chunk or node that the pack does not hold yet. The bytes may be reused after the call. */
  append(role: BlockRole, id: Buffer, bytes: Uint8Array): void {
    if (bytes.length > blockRawBytes) {
      const alone = new OpenBlock(bytes);
      alone.addId(id, bytes.length);
      return this.#writeBlock(role, alone);
    }
    const block = this.#open[role];
    if (block.rawBytes + bytes.length > blockRawBytes) this.#flush(role);
    block.append(id, bytes);
  }

  /** Writes index and trailer and makes the file durable; it is not in the store before it is renamed. */
  close(): FinishedPack {
    const finished = this.#seal();
    attempt('write', this.#temporary, () => fileSystem.fsyncSync(this.#descriptor!));
    this.#closeFile();
    return finished;
  }

  /** The same as `close`, but the pack is durable only when `synced` is fulfilled; the caller goes on meanwhile. */
  closeInBackground(): { readonly finished: FinishedPack; readonly synced: Promise<void> } {
    const finished = this.#seal();
    return { finished, synced: this.#syncInBackground() };
  }

  async #syncInBackground(): Promise<void> {
    const error = await new Promise((resolve) => fileSystem.fsync(this.#descriptor!, resolve));
    this.#closeFile();
    if (error !== null) throw systemError(error, 'write', this.#temporary);
  }

  #seal(): FinishedPack {
    this.#flush(0);
    this.#flush(1);
    const index = this.#index.build();
    const indexOffset = this.#position;
    this.#write(index);
    this.#write(encodeTrailer(indexOffset, index));
    return { packId: hashBytes(index), temporary: this.#temporary };
  }

  /** Removes the temporary file; safe to call twice. */
  abort(): void {
    try {
      this.#closeFile();
    } finally {
      discardFile(this.#temporary);
    }
  }

  #flush(role: BlockRole): void {
    const block = this.#open[role];
    if (block.chunkBytes.length === 0) return;
    this.#writeBlock(role, block);
    block.clear();
  }

  #writeBlock(role: BlockRole, block: OpenBlock): void {
    const { codec, payload } = compress(block.raw(), this.#effort);
    const { header, crc } = encodeBlockHeader(role, codec, block.chunkBytes, payload);
    const number = this.#index.addBlock(this.#position, crc);
    let offset = 0;
    block.chunkBytes.forEach((bytes, chunk) => {
      this.#index.addChunk(block.ids, chunk * idBytes, { block: number, offset, bytes });
      offset += bytes;
    });
    this.#write(header);
    this.#write(payload);
  }

  #write(bytes: Uint8Array): void {
    attempt('write', this.#temporary, () => writeFully(this.#descriptor!, bytes));
    this.#position += bytes.length;
  }

  #closeFile(): void {
    if (this.#descriptor === null) return;
    const descriptor = this.#descriptor;
    this.#descriptor = null;
    attempt('write', this.#temporary, () => fileSystem.closeSync(descriptor));
  }
}

/** The chunks of a block that is not written yet. */
class OpenBlock {
  readonly chunkBytes: number[] = [];
  ids: Buffer = Buffer.alloc(64 * idBytes);
  rawBytes = 0;
  #buffer: Uint8Array | null;

  constructor(whole: Uint8Array | null = null) {
    this.#buffer = whole;
  }

  append(id: Buffer, bytes: Uint8Array): void {
    this.#buffer ??= new Uint8Array(blockRawBytes);
    this.#buffer.set(bytes, this.rawBytes);
    this.addId(id, bytes.length);
  }

  addId(id: Buffer, bytes: number): void {
    const place = this.chunkBytes.length * idBytes;
    if (place === this.ids.length) this.ids = Buffer.concat([this.ids, Buffer.alloc(place)]);
    id.copy(this.ids, place, 0, idBytes);
    this.chunkBytes.push(bytes);
    this.rawBytes += bytes;
  }

  raw(): Uint8Array {
    return this.#buffer === null ? new Uint8Array(0) : this.#buffer.subarray(0, this.rawBytes);
  }

  clear(): void {
    this.chunkBytes.length = 0;
    this.rawBytes = 0;
  }
}

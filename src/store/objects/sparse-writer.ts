import { fileSystem } from '../files/file-system.ts';
import { attempt } from '../files/system-error.ts';

/** Parts shorter than a quarter of this are written together. */
const bufferBytes = 256 * 1024;
/** Zeros are left out in pieces of this length. */
const pieceBytes = 64 * 1024;
const zeros = Buffer.alloc(pieceBytes);

/** Writes a new file from its start in few calls; long runs of zeros become holes, which take no place on the disk. */
export class SparseWriter {
  readonly #descriptor: number;
  readonly #path: string;
  readonly #onBytes: (bytes: Uint8Array) => void;
  #buffer: Buffer | null = null;
  #bufferedBytes = 0;
  #position = 0;
  #endsInHole = false;

  /**
   * @param path for messages.
   * @param onBytes sees all bytes in their order, those of holes too.
   */
  constructor(descriptor: number, path: string, onBytes: (bytes: Uint8Array) => void) {
    this.#descriptor = descriptor;
    this.#path = path;
    this.#onBytes = onBytes;
  }

  add(bytes: Uint8Array): void {
    if (bytes.length >= bufferBytes / 4) {
      this.#flush();
      this.#write(bytes);
      return;
    }
    if (this.#bufferedBytes + bytes.length > bufferBytes) this.#flush();
    this.#buffer ??= Buffer.allocUnsafe(bufferBytes);
    this.#buffer.set(bytes, this.#bufferedBytes);
    this.#bufferedBytes += bytes.length;
  }

  /** @throws KSTORE_SYSTEM, as `add` does. */
  finish(): void {
    this.#flush();
    if (this.#endsInHole)
      attempt('write', this.#path, () => fileSystem.ftruncateSync(this.#descriptor, this.#position));
  }

  #flush(): void {
    if (this.#bufferedBytes > 0) this.#write(this.#buffer!.subarray(0, this.#bufferedBytes));
    this.#bufferedBytes = 0;
  }

  #write(bytes: Uint8Array): void {
    this.#onBytes(bytes);
    let written = 0;
    for (let offset = 0; offset < bytes.length; offset += pieceBytes) {
      const piece = bytes.subarray(offset, offset + pieceBytes);
      if (!isZero(piece)) continue;
      this.#writeAt(bytes.subarray(written, offset));
      this.#position += piece.length;
      this.#endsInHole = true;
      written = offset + piece.length;
    }
    this.#writeAt(bytes.subarray(written));
  }

  #writeAt(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    attempt('write', this.#path, () => {
      let offset = 0;
      while (offset < bytes.length) {
        const left = bytes.length - offset;
        offset += fileSystem.writeSync(this.#descriptor, bytes, offset, left, this.#position + offset);
      }
    });
    this.#position += bytes.length;
    this.#endsInHole = false;
  }
}

function isZero(bytes: Uint8Array): boolean {
  return bytes[0] === 0 && zeros.compare(bytes, 0, bytes.length, 0, bytes.length) === 0;
}

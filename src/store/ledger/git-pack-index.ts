import { refusePack } from './git-object.ts';

const headerBytes = 8;
const fanOutBytes = 256 * 4;
const idBytes = 20;
const trailerBytes = 40;
/** Set in an offset that stands for a place in the table of long offsets. */
const longOffset = 0x80000000;

/** The index of a git pack, version 2 (gitformat-pack(5)). */
export class GitPackIndex {
  readonly count: number;
  readonly #bytes: Buffer;
  readonly #path: string;

  /** @throws KSTORE_REPOSITORY_DAMAGED */
  constructor(bytes: Buffer, path: string) {
    this.#bytes = bytes;
    this.#path = path;
    const isVersion2 =
      bytes.length >= headerBytes + fanOutBytes + trailerBytes &&
      bytes.readUInt32BE(0) === 0xff744f63 &&
      bytes.readUInt32BE(4) === 2;
    if (!isVersion2) refusePack(path, 'is no index of version 2');
    this.count = this.#fanOut(255);
    for (let first = 1; first < 256; first++) {
      if (this.#fanOut(first) < this.#fanOut(first - 1)) refusePack(path, 'is not in order');
    }
    const longBytes = bytes.length - this.#offsetsAt - this.count * 4 - trailerBytes;
    if (longBytes < 0 || longBytes % 8 !== 0) refusePack(path, 'has a wrong length');
  }

  #fanOut(first: number): number {
    return first < 0 ? 0 : this.#bytes.readUInt32BE(headerBytes + first * 4);
  }

  get #idsAt(): number {
    return headerBytes + fanOutBytes;
  }

  get #crcsAt(): number {
    return this.#idsAt + this.count * idBytes;
  }

  get #offsetsAt(): number {
    return this.#crcsAt + this.count * 4;
  }

  /** Where in the pack an object begins, or null. @param id 20 bytes. */
  findOffset(id: Buffer): number | null {
    let [low, high] = [this.#fanOut(id[0]! - 1), this.#fanOut(id[0]!)];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const start = this.#idsAt + middle * idBytes;
      const order = this.#bytes.compare(id, 0, idBytes, start, start + idBytes);
      if (order === 0) return this.#offsetAt(middle);
      // Order of the index entry relative to the id that is looked for.
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return null;
  }

  #offsetAt(place: number): number {
    const offset = this.#bytes.readUInt32BE(this.#offsetsAt + place * 4);
    if (offset < longOffset) return offset;
    const at = this.#offsetsAt + this.count * 4 + (offset - longOffset) * 8;
    if (at + 8 > this.#bytes.length - trailerBytes) refusePack(this.#path, 'has a wrong offset');
    return Number(this.#bytes.readBigUInt64BE(at));
  }

  /** All objects in the order of the pack. */
  listByOffset(): { readonly id: string; readonly crc: number; readonly offset: number }[] {
    return Array.from({ length: this.count }, (_, place) => ({
      id: this.#bytes.toString('hex', this.#idsAt + place * idBytes, this.#idsAt + (place + 1) * idBytes),
      crc: this.#bytes.readUInt32BE(this.#crcsAt + place * 4),
      offset: this.#offsetAt(place),
    })).sort((left, right) => left.offset - right.offset);
  }
}

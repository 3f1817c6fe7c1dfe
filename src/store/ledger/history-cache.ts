import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { discardFile, temporaryPath, writeFully } from '../files/atomic-write.ts';
import { fileConstants, fileSystem } from '../files/file-system.ts';
import type { CommitId } from '../model/object-id.ts';
import { formatStep, parseHistory } from './history-lines.ts';
import type { History, HistoryStep, RecordReader } from './history.ts';
import { readRegularFile } from '../files/regular-file.ts';

const firstLine = 'kstore ledger cache 2\n';
/** Eight hexadecimal digits and a line feed. */
const checksumBytes = 9;
const maximumCacheBytes = 2 ** 30;
const { O_WRONLY, O_APPEND, O_NOFOLLOW = 0 } = fileConstants;

/** Where the next line goes, and the CRC-32 of all before it. */
interface FileEnd {
  readonly head: CommitId;
  readonly sizeBytes: number;
  readonly crc: number;
}

/**
 * The history in short, as earlier commands saw it: a line a commit, each with the checksum of all bytes before it
 * (docs/format.md). A commit adds its line, whatever the length of the history.
 *
 * Not synchronised: a torn file fails its checksum. One that cannot be written costs time and nothing else.
 */
export class HistoryCache {
  readonly #path: string;
  readonly #temporaryFolder: string;
  #end: FileEnd | null = null;

  constructor(storeDirectory: string, temporaryFolder: string) {
    this.#path = join(storeDirectory, 'cache', 'ledger');
    this.#temporaryFolder = temporaryFolder;
  }

  /**
   * Null when there is none, or it is damaged.
   *
   * @param onWrong gives the history in another way when the content turns out to be wrong later.
   */
  read(records: RecordReader, onWrong: (head: CommitId) => History): History | null {
    this.#end = null;
    let bytes: Buffer;
    try {
      bytes = readRegularFile(this.#path, maximumCacheBytes);
    } catch {
      return null;
    }
    const checked = bytes.subarray(0, -checksumBytes);
    const checksum = bytes.subarray(-checksumBytes);
    const crc = crc32(checked);
    if (checksum.toString('latin1') !== formatChecksum(crc)) return null;
    try {
      const lines = bytes.toString('utf8', firstLine.length).split('\n');
      lines.pop();
      if (bytes.toString('latin1', 0, firstLine.length) !== firstLine || lines.length === 0) return null;
      const history = parseHistory(lines, records, onWrong);
      this.#end = { head: history.head!, sizeBytes: bytes.length, crc: crc32(checksum, crc) };
      return history;
    } catch {
      return null;
    }
  }

  /** Adds commits that follow on what was read or written last. The caller holds the store's lock. */
  append(parent: CommitId | null, steps: readonly HistoryStep[]): void {
    if (parent === null) this.write(steps);
    if (parent === null || this.#end === null || this.#end.head !== parent) return;
    const { sizeBytes, crc } = this.#end;
    const lines = encodeLines(steps, crc);
    this.#end = null;
    try {
      const descriptor = fileSystem.openSync(this.#path, O_WRONLY | O_APPEND | O_NOFOLLOW);
      try {
        if (fileSystem.fstatSync(descriptor).size !== sizeBytes) return;
        writeFully(descriptor, lines.bytes);
      } finally {
        fileSystem.closeSync(descriptor);
      }
      this.#end = {
        head: steps.at(-1)!.commit.id,
        sizeBytes: sizeBytes + lines.bytes.length,
        crc: lines.crc,
      };
    } catch {
      // The next command reads the commits from git.
    }
  }

  /** Adds what other programs committed. Replaces the file, since another process may be about to do the same. */
  extend(steps: readonly HistoryStep[]): void {
    if (this.#end === null) return;
    const { sizeBytes, crc } = this.#end;
    try {
      const known = readRegularFile(this.#path, maximumCacheBytes);
      if (known.length === sizeBytes) this.#replace(known, crc, steps);
    } catch {
      // The next command reads the commits from git again.
    }
  }

  /** Replaces the file by the whole history. */
  write(steps: readonly HistoryStep[]): void {
    const start = Buffer.from(firstLine);
    this.#replace(start, crc32(start), steps);
  }

  #replace(start: Buffer, crcBefore: number, steps: readonly HistoryStep[]): void {
    this.#end = null;
    const lines = encodeLines(steps, crcBefore);
    const bytes = Buffer.concat([start, lines.bytes]);
    const temporary = temporaryPath(this.#temporaryFolder, 'cache');
    try {
      fileSystem.mkdirSync(dirname(this.#path), { recursive: true });
      const descriptor = fileSystem.openSync(temporary, 'wx');
      try {
        writeFully(descriptor, bytes);
      } finally {
        fileSystem.closeSync(descriptor);
      }
      fileSystem.renameSync(temporary, this.#path);
      this.#end = { head: steps.at(-1)!.commit.id, sizeBytes: bytes.length, crc: lines.crc };
    } catch {
      discardFile(temporary);
    }
  }
}

/** @returns the lines, and the checksum of all bytes up to their end. */
function encodeLines(steps: readonly HistoryStep[], crcBefore: number): { bytes: Buffer; crc: number } {
  let crc = crcBefore;
  const parts = steps.flatMap((step) => {
    const text = Buffer.from(`${formatStep(step)}\t`);
    crc = crc32(text, crc);
    const checksum = Buffer.from(formatChecksum(crc));
    crc = crc32(checksum, crc);
    return [text, checksum];
  });
  return { bytes: Buffer.concat(parts), crc };
}

function formatChecksum(crc: number): string {
  return `${crc.toString(16).padStart(8, '0')}\n`;
}

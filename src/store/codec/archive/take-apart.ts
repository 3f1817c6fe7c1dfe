import { putTogether } from './put-together.ts';
import { ByteBuffer } from './byte-buffer.ts';
import { DeflateReader, type TokenTarget } from './read-deflate.ts';
import { SymbolBuffer, type Tokens } from './tokens.ts';

// What decides whether an archive is taken apart; part of the format, since the ids of trees depend on it.

/** A shorter archive takes little place, and many of them are added faster as they are. */
const shortestArchiveBytes = 64 * 1024;
/** A longer archive is not held in memory. */
export const longestArchiveBytes = 32 * 1024 * 1024;
const mostTokenBytesPerByte = 4;
const firstFrameBytes = 16 * 1024;
/** Preparing a block takes longer than reading a short one, and no program writes many short ones. */
const fewestBytesPerBlock = 64;

const localHeader = Buffer.from('PK\x03\x04', 'latin1');
const localHeaderBytes = 30;

export function hasLengthOfArchive(sizeBytes: number): boolean {
  return sizeBytes >= shortestArchiveBytes && sizeBytes <= longestArchiveBytes;
}

export function beginsAsArchive(start: Uint8Array): boolean {
  return localHeader.equals(start.subarray(0, localHeader.length));
}

/**
 * Turns a ZIP archive into tokens: its bytes, with each stream of DEFLATE decoded but not inflated (docs/format.md,
 * "Archives"). What changes in a sheet then changes few bytes, which in the archive it shifts bit by bit.
 *
 * @returns null when the file is no such archive, when less than half of it could be taken apart, or when the tokens
 * do not give back every byte of it.
 */
export function takeApart(bytes: Uint8Array): Tokens | null {
  if (!hasLengthOfArchive(bytes.length) || !beginsAsArchive(bytes)) return null;
  const out: TokenTarget = {
    frame: new ByteBuffer(firstFrameBytes),
    symbols: new SymbolBuffer(bytes.length),
    mostBytes: bytes.length * mostTokenBytesPerByte,
  };
  if (readArchive(bytes, out) * 2 < bytes.length) return null;
  const tokens = { frame: out.frame.toBytes(), symbols: out.symbols.toBytes() };
  return givesBack(tokens, bytes) ? tokens : null;
}

/** Returns how many bytes were streams of DEFLATE. The first one that is not taken apart ends the search for others. */
function readArchive(bytes: Uint8Array, out: TokenTarget): number {
  const { frame, symbols } = out;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const reader = new DeflateReader(out, Math.floor(bytes.length / fewestBytesPerBlock));
  let verbatimStart = 0;
  let deflatedBytes = 0;
  for (let header = 0; (header = buffer.indexOf(localHeader, header)) !== -1; ) {
    const start = findStream(buffer, header);
    header += localHeader.length;
    if (start === null) continue;
    const before = { frame: frame.length, symbols: symbols.length };
    addVerbatim(frame, bytes.subarray(verbatimStart, start));
    const end = reader.read(bytes, start);
    if (end === null) {
      frame.cutTo(before.frame);
      symbols.cutTo(before.symbols);
      break;
    }
    deflatedBytes += end - start;
    verbatimStart = header = end;
  }
  addVerbatim(frame, bytes.subarray(verbatimStart));
  return deflatedBytes;
}

/** Where the stream of a member begins; null when the member is not deflated, or is encrypted. */
function findStream(archive: Buffer, header: number): number | null {
  if (header + localHeaderBytes > archive.length) return null;
  const isEncrypted = (archive.readUInt16LE(header + 6) & 1) === 1;
  const method = archive.readUInt16LE(header + 8);
  const start =
    header + localHeaderBytes + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  return isEncrypted || method !== 8 || start >= archive.length ? null : start;
}

function addVerbatim(frame: ByteBuffer, bytes: Uint8Array): void {
  frame.addCount(bytes.length);
  frame.addBytes(bytes);
}

function givesBack({ frame, symbols }: Tokens, bytes: Uint8Array): boolean {
  let offset = 0;
  for (const part of putTogether([frame], [symbols])) {
    const end = offset + part.length;
    if (end > bytes.length || Buffer.compare(part, bytes.subarray(offset, end)) !== 0) return false;
    offset = end;
  }
  return offset === bytes.length;
}

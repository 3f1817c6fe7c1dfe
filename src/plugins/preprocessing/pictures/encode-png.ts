import { crc32 } from 'node:zlib';
import type { Picture } from './picture.ts';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const colourTypes = { 1: 0, 3: 2 } as const;
const largestBlock = 65_535;

/**
 * A picture as PNG, not compressed: what a compressor makes of it would differ between versions of Node.
 *
 * @see RFC 2083 (PNG), RFC 1950 and 1951 (stored blocks).
 */
export function encodePng({ height, width, channels, pixels }: Picture): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colourTypes[channels], 0, 0, 0], 8);
  const length = width * channels;
  const lines = Buffer.alloc(height * (length + 1));
  for (let line = 0; line < height; line++)
    lines.set(pixels.subarray(line * length, (line + 1) * length), line * (length + 1) + 1);
  return Buffer.concat([
    signature,
    writeChunk('IHDR', header),
    writeChunk('IDAT', storeStream(lines)),
    writeChunk('IEND', Buffer.alloc(0)),
  ]);
}

function writeChunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(content.length, 0);
  chunk.set(named, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
}

function storeStream(content: Buffer): Buffer {
  const parts: Buffer[] = [Buffer.of(0x78, 0x01)];
  for (let start = 0; start < content.length; start += largestBlock) {
    const block = content.subarray(start, start + largestBlock);
    const head = Buffer.alloc(5);
    head[0] = start + largestBlock >= content.length ? 1 : 0;
    head.writeUInt16LE(block.length, 1);
    head.writeUInt16LE(0xffff - block.length, 3);
    parts.push(head, block);
  }
  let [low, high] = [1, 0];
  for (const byte of content) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(high * 65_536 + low);
  return Buffer.concat([...parts, sum]);
}

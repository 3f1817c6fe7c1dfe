import { crc32 } from 'node:zlib';
import { PNG } from 'pngjs';
import { checkPixels, pictureError, type Picture, type PictureHeader } from './picture.ts';

const colourTypes: Readonly<Record<number, 1 | 3>> = { 0: 1, 2: 3, 3: 3, 4: 1, 6: 3 };
const headerBytes = 33;
/** Colour types with a transparency of each pixel. */
const alphaTypes: readonly number[] = [4, 6];

/**
 * Decodes a PNG (ISO/IEC 15948) in JavaScript, so that every machine sees the same pixels. 16 bits are rounded to 8.
 *
 * @throws KSTORE_TASK_INPUT naming the file when it is cut off, damaged, too large, or has transparent pixels.
 */
export function decodePng(path: string, bytes: Uint8Array): Picture {
  const { height, width, channels } = readHeader(path, bytes);
  refuseDamage(path, bytes);
  let data: Uint8Array;
  try {
    data = PNG.sync.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)).data;
  } catch {
    throw damaged(path, 'its pixels cannot be read');
  }
  const count = height * width;
  if (data.length !== count * 4) throw damaged(path, 'rows of pixels are missing');
  const pixels = new Uint8Array(count * channels);
  for (let pixel = 0; pixel < count; pixel++) {
    if (data[pixel * 4 + 3] !== 255) {
      const hint = 'save it on a background of one colour, without transparency';
      throw pictureError(path, 'the picture has transparent pixels', hint);
    }
    for (let channel = 0; channel < channels; channel++)
      pixels[pixel * channels + channel] = data[pixel * 4 + channel] as number;
  }
  return { height, width, channels, pixels };
}

/**
 * What a PNG is. Its bytes are checked by the sums that it carries; pixels are decoded only where they may be
 * transparent.
 *
 * @throws KSTORE_TASK_INPUT as {@link decodePng}.
 */
export function inspectPng(path: string, bytes: Uint8Array): PictureHeader {
  const header = readHeader(path, bytes);
  const { hasTransparency } = refuseDamage(path, bytes);
  return hasTransparency || alphaTypes.includes(bytes[25] as number) ? decodePng(path, bytes) : header;
}

function readHeader(path: string, bytes: Uint8Array): PictureHeader {
  if (bytes.length < headerBytes) throw damaged(path, 'the file ends in its header');
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, headerBytes);
  const [width, height] = [header.readUInt32BE(16), header.readUInt32BE(20)];
  const channels = colourTypes[header[25] as number];
  if (channels === undefined) throw damaged(path, `colour type ${header[25]} does not exist`);
  checkPixels(path, height, width);
  return { height, width, channels };
}

/** Goes through the chunks: length, type, data, and the sum of type and data (ISO/IEC 15948, 5.3). */
function refuseDamage(path: string, bytes: Uint8Array): { readonly hasTransparency: boolean } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let hasTransparency = false;
  for (let at = 8; at + 12 <= buffer.length; ) {
    const length = buffer.readUInt32BE(at);
    const end = at + 8 + length;
    if (end + 4 > buffer.length) break;
    const type = buffer.toString('latin1', at + 4, at + 8);
    if (crc32(buffer.subarray(at + 4, end)) !== buffer.readUInt32BE(end))
      throw damaged(path, `the checksum of its part at byte ${at} is wrong`);
    if (type === 'IEND') return { hasTransparency };
    if (type === 'tRNS') hasTransparency = true;
    at = end + 4;
  }
  throw damaged(path, 'the file has no end');
}

function damaged(path: string, reason: string) {
  return pictureError(path, `the PNG is cut off or damaged (${reason})`, 'replace the file, or remove it');
}

import { PNG } from 'pngjs';
import { checkPixels, pictureError, type Picture } from './picture.ts';

const colourTypes: Readonly<Record<number, 1 | 3>> = { 0: 1, 2: 3, 3: 3, 4: 1, 6: 3 };
const headerBytes = 33;

/**
 * Decodes a PNG (ISO/IEC 15948) in JavaScript, so that every machine sees the same pixels. 16 bits are rounded to 8.
 *
 * @throws KSTORE_TASK_INPUT naming the file when it is cut off, damaged, too large, or has transparent pixels.
 */
export function decodePng(path: string, bytes: Uint8Array): Picture {
  if (bytes.length < headerBytes) throw damaged(path, 'the file ends in its header');
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, headerBytes);
  const [width, height] = [header.readUInt32BE(16), header.readUInt32BE(20)];
  const channels = colourTypes[header[25] as number];
  if (channels === undefined) throw damaged(path, `colour type ${header[25]} does not exist`);
  checkPixels(path, height, width);
  let data: Uint8Array;
  try {
    data = PNG.sync.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)).data;
  } catch (error) {
    throw damaged(path, describeReason(error as Error));
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

/** pngjs says of a file that ends too soon that it still has read requests. */
function describeReason({ message }: Error): string {
  return message.includes('read requests') ? 'the file ends too soon' : message;
}

function damaged(path: string, reason: string) {
  return pictureError(path, `the PNG is cut off or damaged (${reason})`, 'replace the file, or remove it');
}

import { decodeJpeg, inspectJpeg } from './decode-jpeg.ts';
import { decodePng, inspectPng } from './decode-png.ts';
import { pictureError, type Picture, type PictureHeader } from './picture.ts';

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const jpegSignature = [0xff, 0xd8, 0xff];

/**
 * Decodes a picture by what it holds, whatever its name says.
 *
 * @throws KSTORE_TASK_INPUT naming the file.
 */
export function decodePicture(path: string, bytes: Uint8Array): Picture | Promise<Picture> {
  return isPng(path, bytes) ? decodePng(path, bytes) : decodeJpeg(path, bytes);
}

/**
 * What a picture is. Its bytes are checked as far as that goes without its pixels, which is enough to find a file that
 * was cut off.
 *
 * @throws KSTORE_TASK_INPUT naming the file.
 */
export function inspectPicture(path: string, bytes: Uint8Array): PictureHeader | Promise<PictureHeader> {
  return isPng(path, bytes) ? inspectPng(path, bytes) : inspectJpeg(path, bytes);
}

/** Else it is a JPEG. @throws KSTORE_TASK_INPUT naming the file when it is neither. */
function isPng(path: string, bytes: Uint8Array): boolean {
  if (startsWith(bytes, pngSignature)) return true;
  if (isJpeg(bytes)) return false;
  const problem = bytes.length === 0 ? 'the file is empty' : 'the file holds neither a PNG nor a JPEG';
  throw pictureError(path, problem, 'replace the file, or remove it');
}

export function isJpeg(bytes: Uint8Array): boolean {
  return startsWith(bytes, jpegSignature);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((value, index) => bytes[index] === value);
}

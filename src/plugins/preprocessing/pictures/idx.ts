import { gunzipSync } from 'node:zlib';
import { pictureError } from './picture.ts';

/** An array of bytes as an IDX file holds it. */
export interface IdxArray {
  readonly sizes: readonly number[];
  readonly values: Uint8Array;
}

const unsignedByte = 8;
const gzipSignature = [0x1f, 0x8b];
/** What an archive may unpack to: a stranger's file must not fill the memory. */
const maximumBytes = 2 ** 31 - 1;

/**
 * Reads an IDX file of unsigned bytes, packed by gzip or not: two zeros, the type 8, the number of dimensions, each
 * size as 32 bits, big-endian, then the values.
 *
 * @see Y. LeCun, C. Cortes, C. Burges, "The MNIST database of handwritten digits".
 * @throws KSTORE_TASK_INPUT naming the file when it is something else, cut off, or longer than its sizes say.
 */
export function readIdx(path: string, content: Uint8Array): IdxArray {
  const bytes = unpack(path, content);
  if (bytes.length < 4) throw pictureError(path, 'the IDX file is cut off in its header');
  if (bytes[0] !== 0 || bytes[1] !== 0) throw pictureError(path, 'this is no IDX file');
  if (bytes[2] !== unsignedByte)
    throw pictureError(
      path,
      `the IDX file holds values of type ${bytes[2]}; those of unsigned bytes (8) are read`,
    );
  const dimensions = bytes[3] as number;
  const start = 4 + 4 * dimensions;
  if (dimensions === 0 || bytes.length < start)
    throw pictureError(path, 'the IDX file is cut off in its header');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const sizes = Array.from({ length: dimensions }, (_item, index) => view.getUint32(4 + 4 * index));
  const wanted = sizes.reduce((product, size) => product * size, 1);
  const found = bytes.length - start;
  if (found !== wanted) {
    const how = found < wanted ? 'is cut off' : 'is longer than its header says';
    throw pictureError(
      path,
      `the IDX file ${how}: ${sizes.join(' × ')} values are ${wanted} bytes, not ${found}`,
    );
  }
  return { sizes, values: bytes.subarray(start) };
}

function unpack(path: string, content: Uint8Array): Uint8Array {
  if (!gzipSignature.every((value, index) => content[index] === value)) return content;
  try {
    return gunzipSync(content, { maxOutputLength: maximumBytes });
  } catch (error) {
    throw pictureError(path, `the file cannot be unpacked (${(error as Error).message})`);
  }
}

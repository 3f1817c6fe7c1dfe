import { Cp949Decoder } from './cp949.ts';
import { unreadable } from './unreadable.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp949';

const byteOrderMarks: readonly { readonly bytes: readonly number[]; readonly encoding: TextEncoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** How much of a file must be seen to know its encoding, if that can be known by its beginning. */
export const encodingSampleBytes = 4096;

/**
 * The encodings that a file may be in, the likelier first: that of its byte order mark; UTF-16 when every other byte
 * is often 0 and the others never are; else UTF-8, and CP949, in which Korean Excel writes, when it is not that.
 *
 * @param start at least `encodingSampleBytes`, or the whole file.
 */
export function guessEncodings(start: Uint8Array): readonly TextEncoding[] {
  const mark = byteOrderMarks.find(({ bytes }) => bytes.every((byte, index) => start[index] === byte));
  if (mark !== undefined) return [mark.encoding];
  const sample = Buffer.from(start.subarray(0, encodingSampleBytes));
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]! += 1;
  });
  // The lower byte of a syllable such as U+AE00 is 0 too.
  const [even, odd] = zeros as [number, number];
  const enough = sample.length / 20;
  if (odd > enough && odd > 2 * even && sample.includes('\n\0', 0, 'latin1')) return ['utf-16le'];
  const isBigEndian = even > enough && even > 2 * odd && sample.includes('\0\n', 0, 'latin1');
  return isBigEndian ? ['utf-16be'] : ['utf-8', 'cp949'];
}

/** The bytes are not text in the encoding that was tried. */
export class EncodingError extends Error {
  override readonly name = 'EncodingError';
}

/**
 * Decodes text piece by piece, without its byte order mark.
 *
 * @throws EncodingError
 */
export function* decodeParts(parts: Iterable<Uint8Array>, encoding: TextEncoding): Generator<string> {
  const decode = encoding === 'cp949' ? createCp949Decoder() : createDecoder(encoding);
  for (const part of parts) yield decode(part);
  yield decode(null);
}

/** Called with null at the end. */
type Decode = (part: Uint8Array | null) => string;

function createDecoder(encoding: string): Decode {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (part) => {
    try {
      return part === null ? decoder.decode() : decoder.decode(part, { stream: true });
    } catch {
      throw new EncodingError(`it is not in ${encoding}`);
    }
  };
}

function createCp949Decoder(): Decode {
  const decoder = new Cp949Decoder();
  return (part) => {
    const text = part === null ? (decoder.isComplete ? '' : null) : decoder.decode(part);
    if (text === null) throw new EncodingError('it is not in cp949');
    return text;
  };
}

/**
 * Decodes the text of a file.
 *
 * @throws KSTORE_TABLE_UNREADABLE when it is none.
 */
export function decodeText(path: string, bytes: Uint8Array): string {
  for (const encoding of guessEncodings(bytes)) {
    const text = tryToDecode(bytes, encoding);
    const zero = text?.indexOf('\0') ?? -1;
    if (text !== null && zero !== -1) throw refuseNul(path, text.slice(0, zero).split('\n').length);
    if (text !== null) return text;
  }
  throw refuseEncoding(path);
}

function tryToDecode(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return [...decodeParts([bytes], encoding)].join('');
  } catch (error) {
    if (error instanceof EncodingError) return null;
    throw error;
  }
}

export function refuseEncoding(path: string): Error {
  return unreadable(path, 'it is not text in UTF-8, UTF-16 or CP949', {
    hints: ['save it as CSV in UTF-8; a workbook is named .xlsx'],
  });
}

/** @param line from 1. */
export function refuseNul(path: string, line: number): Error {
  return unreadable(path, `line ${line} has a NUL byte, which no text has`, {
    hints: ['save it as CSV in UTF-8; a workbook is named .xlsx'],
  });
}

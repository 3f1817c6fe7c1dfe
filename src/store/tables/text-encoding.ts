import { decodeCp949 } from './cp949.ts';
import { unreadable } from './workbook-package.ts';

const byteOrderMarks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/**
 * Decodes text by its byte order mark; without one as UTF-8, else as CP949, in which Korean Excel writes CSV.
 *
 * @throws KSTORE_TABLE_UNREADABLE when it is none of these.
 */
export function decodeText(path: string, bytes: Uint8Array): string {
  const mark = byteOrderMarks.find((candidate) =>
    candidate.bytes.every((byte, index) => bytes[index] === byte),
  );
  const text =
    mark === undefined ? (decode(bytes, 'utf-8') ?? decodeCp949(bytes)) : decode(bytes, mark.encoding);
  if (text !== null && !text.includes('\0')) return text;
  throw unreadable(path, 'it is not text in UTF-8, UTF-16 with a byte order mark, or CP949', {
    hints: ['save it as CSV in UTF-8'],
  });
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

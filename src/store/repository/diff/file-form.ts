import { guessEncodings } from '../../tables/text-encoding.ts';
import type { DiffSide, SideFile } from './diff-side.ts';
import type { VersionDiff } from './diff.ts';

/** Longer files are not read again for this. */
const maximumBytes = 16 * 1024 * 1024;
const textName = /\.(csv|tsv|txt|md|jsonl|ndjson|json|ya?ml)$/i;
const workbookName = /\.xls[xm]$/i;
/** Excel opens macros under this name only, so that other workbooks need not be read again. */
const macroName = /\.xlsm$/i;

/** Tells of changed files what is another than their content: the encoding of a text, and macros of a workbook. */
export function describeForms(before: DiffSide, after: DiffSide, diff: VersionDiff): VersionDiff {
  const files = diff.files.map((file) => {
    if (file.change !== 'changed') return file;
    const [old, current] = [before.find(file.pathBefore ?? file.path), after.find(file.path)];
    if (old === null || current === null) return file;
    return { ...file, form: describeForm(old, current) };
  });
  return { ...diff, files };
}

function describeForm(before: SideFile, after: SideFile): string[] {
  const both = [before, after];
  if (both.some(({ sizeBytes, mode }) => sizeBytes > maximumBytes || mode === 'l')) return [];
  if (both.every(({ path }) => textName.test(path))) {
    const [old, current] = both.map((file) => findEncoding(file.read())) as [Encoding, Encoding];
    if (!isSameEncoding(old.name, current.name)) return [`encoding ${old.name} → ${current.name}`];
    if (old.hasMark === current.hasMark) return [];
    return [`byte order mark ${current.hasMark ? 'added' : 'removed'}`];
  }
  if (!both.every(({ path }) => workbookName.test(path))) return [];
  if (!both.some(({ path }) => macroName.test(path))) return [];
  const [old, current] = both.map((file) => findMacros(file.read()));
  if (old === current) return [];
  return [`macros ${old === null ? 'added' : current === null ? 'removed' : 'changed'}`];
}

interface Encoding {
  readonly name: string;
  readonly hasMark: boolean;
}

const encodingNames = { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16LE', 'utf-16be': 'UTF-16BE', cp949: 'CP949' };

const ascii = 'ASCII';

/** A text of ASCII alone is the same in UTF-8 and CP949. */
function isSameEncoding(left: string, right: string): boolean {
  return left === right || ([left, right].includes(ascii) && !`${left} ${right}`.includes('UTF-16'));
}

function findEncoding(bytes: Uint8Array): Encoding {
  const guesses = guessEncodings(bytes);
  const first = guesses[0]!;
  // One mark is of UTF-8, the others are of UTF-16, which needs one.
  if (guesses.length === 1) return { name: encodingNames[first], hasMark: first === 'utf-8' };
  if (bytes.every((byte) => byte < 0x80)) return { name: ascii, hasMark: false };
  return { name: encodingNames[isUtf8(bytes) ? 'utf-8' : 'cp949'], hasMark: false };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The checksum of the macros, from the entry of the archive's directory; null when there are none. */
function findMacros(bytes: Uint8Array): number | null {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const entry = archive.lastIndexOf('xl/vbaProject.bin') - 46;
  if (entry < 0 || archive.readUInt32LE(entry) !== 0x02014b50) return null;
  return archive.readUInt32LE(entry + 16);
}

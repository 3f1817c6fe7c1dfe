import { KstoreError } from '../errors/kstore-error.ts';
import { plainStyles } from './number-format.ts';
import { checkTableSize, checkTextSize, maximumUnpackedBytes } from './limits.ts';
import type { SourceFile } from './sheet.ts';
import { readZipDirectory, readZipMember, writeStoredZip, ZipError } from './zip.ts';

/** The members that carry cells. Pictures, comments, charts and links cannot change a value. */
const cellMembers =
  /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/sheet\d+\.xml)$/;
const mergedRange = /ref\s*=\s*["'](([A-Z]+)(\d+):([A-Z]+)(\d+))["']/g;
const maximumMergedCells = 1_000_000;
const stylesMember = 'xl/styles.xml';
const compoundFileMagic = 'd0cf11e0a1b11ae1';

/**
 * Checks the bytes of an Excel workbook and returns an archive of the members that carry cells.
 *
 * Every member is unpacked here, within limits and against its CRC-32, because the reader of workbooks behind
 * this gate checks neither.
 *
 * @throws KSTORE_TABLE_UNREADABLE when it is no whole, open .xlsx file.
 * @throws KSTORE_TABLE_TOO_LARGE when it would unpack to more text than a table may have.
 */
export function openWorkbookPackage(file: SourceFile): Uint8Array {
  const bytes = file.read();
  refuseOtherFormats(file.path, bytes);
  try {
    const wanted = readZipDirectory(bytes).filter((member) => cellMembers.test(member.name));
    const unpackedBytes = wanted.reduce((sum, member) => sum + member.rawBytes, 0);
    checkTextSize(file.path, unpackedBytes, maximumUnpackedBytes);
    const members = new Map(wanted.map((member) => [member.name, readZipMember(bytes, member)]));
    if (!wanted.some((member) => member.name.startsWith('xl/worksheets/'))) {
      throw unreadable(file.path, 'it is a ZIP archive without worksheets, not an Excel workbook');
    }
    for (const [name, content] of members)
      if (name.startsWith('xl/worksheets/')) refuseHugeSheet(file.path, content);
    const styles = members.get(stylesMember);
    if (styles !== undefined) members.set(stylesMember, plainStyles(styles));
    return writeStoredZip(members);
  } catch (error) {
    if (error instanceof ZipError) throw unreadable(file.path, error.message, { cause: error });
    throw error;
  }
}

/** An error about a table file that cannot be read; `reason` is a clause as in `it is cut off`. */
export function unreadable(
  path: string,
  reason: string,
  options: { hints?: readonly string[]; cause?: unknown } = {},
): KstoreError {
  return new KstoreError('KSTORE_TABLE_UNREADABLE', `${path} cannot be read: ${reason}`, {
    data: { file: path },
    ...options,
  });
}

function refuseOtherFormats(path: string, bytes: Uint8Array): void {
  const start = Buffer.from(bytes.subarray(0, 8));
  if (bytes.length === 0) throw unreadable(path, 'it is an empty file');
  if (start.toString('hex') === compoundFileMagic) throw refuseCompoundFile(path, bytes);
  if (start.toString('latin1', 0, 2) !== 'PK') {
    throw unreadable(path, 'it is not an Excel workbook, whatever its name says', {
      hints: ['give the file the extension of its format, or save it again as .xlsx'],
    });
  }
}

/** A compound file (MS-CFB) is an .xls workbook, or the envelope of an encrypted .xlsx (MS-OFFCRYPTO). */
function refuseCompoundFile(path: string, bytes: Uint8Array): KstoreError {
  if (Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
    return unreadable(path, 'it is protected by a password', { hints: ['save it without a password'] });
  }
  return unreadable(path, 'it is a workbook in the format of Excel 97 (.xls)', {
    hints: ['save it as .xlsx'],
  });
}

function refuseHugeSheet(path: string, worksheet: Uint8Array): void {
  const bytes = Buffer.from(worksheet.buffer, worksheet.byteOffset, worksheet.byteLength);
  refuseFarRows(path, bytes);
  refuseHugeMerges(path, bytes);
}

/** exceljs goes through all rows up to the last one, which may be the thousand millionth. */
function refuseFarRows(path: string, bytes: Buffer): void {
  for (const [, row] of bytes.toString('latin1').matchAll(/\br\s*=\s*["'][A-Z]*(\d{7,})/g))
    checkTableSize(path, Number(row), 0);
}

/** exceljs makes an object for each cell of a merged range, of which one attribute can claim 17 thousand million. */
function refuseHugeMerges(path: string, bytes: Buffer): void {
  const start = bytes.indexOf('mergeCells');
  if (start === -1) return;
  let mergedCells = 0;
  for (const [, range, ...corners] of bytes.toString('latin1', start).matchAll(mergedRange)) {
    const [left, top, right, bottom] = corners as [string, string, string, string];
    const columns = Math.abs(parseColumnLetters(right) - parseColumnLetters(left)) + 1;
    const rows = Math.abs(Number(bottom) - Number(top)) + 1;
    mergedCells += columns * rows;
    if (mergedCells > maximumMergedCells) throw unreadable(path, `it merges the cells ${range}`);
  }
}

function parseColumnLetters(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

import { isUtf8 } from 'node:buffer';
import { unreadable } from '../unreadable.ts';

const convertHint = 'open it in Excel or LibreOffice and save it as .xlsx';
const compoundFileMagic = 'd0cf11e0a1b11ae1';

/**
 * Refuses a file that is no ZIP archive, saying what it is instead.
 *
 * @throws KSTORE_TABLE_UNREADABLE
 */
export function refuseForeignFile(path: string, bytes: Uint8Array): void {
  const start = Buffer.from(bytes.subarray(0, 8));
  if (bytes.length === 0) throw unreadable(path, 'it is an empty file');
  if (start.toString('hex') === compoundFileMagic) throw refuseCompoundFile(path, bytes);
  if (start.toString('latin1', 0, 2) === 'PK') return;
  if (start.toString('latin1', 0, 4) === 'PAR1')
    throw unreadable(path, 'it is a Parquet file, whatever its name says', { hints: ['name it .parquet'] });
  const beginning = Buffer.from(bytes.subarray(0, 4096));
  if (/^\s*(<!doctype html|<html|<table)/i.test(beginning.toString('latin1')))
    throw unreadable(path, 'it is a web page, whatever its name says', { hints: [convertHint] });
  if (isPlainText(beginning)) {
    throw unreadable(path, 'it is text, not an Excel workbook, whatever its name says', {
      hints: ['name it .csv if it is CSV, or save it again as .xlsx'],
    });
  }
  throw unreadable(path, 'it is not an Excel workbook, whatever its name says', {
    hints: ['give the file the extension of its format, or save it again as .xlsx'],
  });
}

/** A character at the end may be cut in two. */
function isPlainText(bytes: Buffer): boolean {
  return !bytes.includes(0) && [0, 1, 2, 3].some((cut) => isUtf8(bytes.subarray(0, bytes.length - cut)));
}

/** A compound file (MS-CFB) is an .xls workbook, or the envelope of an encrypted .xlsx (MS-OFFCRYPTO). */
function refuseCompoundFile(path: string, bytes: Uint8Array): Error {
  if (
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
      Buffer.from('EncryptedPackage', 'utf16le'),
    )
  ) {
    return unreadable(path, 'it is protected by a password', { hints: ['save it without a password'] });
  }
  return unreadable(path, 'it is a workbook in the format of Excel 97 (.xls)', { hints: [convertHint] });
}

/**
 * Refuses an archive that is a document of another kind.
 *
 * @param members by their names in lower case.
 * @throws KSTORE_TABLE_UNREADABLE
 */
export function refuseForeignPackage(path: string, members: ReadonlyMap<string, unknown>): void {
  if (members.has('content.xml') && members.has('mimetype'))
    throw unreadable(path, 'it is an OpenDocument file (.ods)', { hints: [convertHint] });
  if (members.has('xl/workbook.bin'))
    throw unreadable(path, 'it is a binary workbook (.xlsb)', { hints: [convertHint] });
  if (members.has('word/document.xml') || members.has('ppt/presentation.xml'))
    throw unreadable(path, 'it is a document of another office program, not an Excel workbook');
}

import { unreadable } from './unreadable.ts';

/** How files of other formats begin, which people name .csv. */
const foreignStarts: readonly { readonly start: string; readonly what: string; readonly hint: string }[] = [
  {
    start: 'PK\x03\x04',
    what: 'an Excel workbook or another archive',
    hint: 'name it .xlsx if it is a workbook',
  },
  {
    start: '\xd0\xcf\x11\xe0',
    what: 'a workbook in the format of Excel 97 (.xls)',
    hint: 'open it in Excel or LibreOffice and save it as .xlsx',
  },
  { start: 'PAR1', what: 'a Parquet file', hint: 'name it .parquet' },
];

/**
 * Refuses a text file that is something else under its name.
 *
 * @param start the first bytes at least.
 * @throws KSTORE_TABLE_UNREADABLE
 */
export function refuseForeignText(path: string, start: Uint8Array): void {
  const beginning = Buffer.from(start.subarray(0, 4)).toString('latin1');
  const foreign = foreignStarts.find((candidate) => candidate.start === beginning);
  if (foreign === undefined) return;
  throw unreadable(path, `it is ${foreign.what}, whatever its name says`, { hints: [foreign.hint] });
}

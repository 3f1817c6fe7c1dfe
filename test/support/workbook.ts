import exceljs from 'exceljs';
import type { Worksheet } from 'exceljs';
import { deriveTable, type DerivedTable, type SourceFile } from '../../src/store/tables/derive.ts';
import { decodeTable } from '../../src/store/tables/table-file.ts';
import type { Table } from '../../src/store/tables/table.ts';
import type { KstoreError } from '../../src/store/errors/kstore-error.ts';

/** A file of a dataset that exists in memory alone. */
export function sourceFile(path: string, content: Uint8Array | string): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, sizeBytes: bytes.length, read: () => bytes, readParts: () => [bytes] };
}

export interface WorkbookOptions {
  readonly date1904?: boolean;
  /** Changes a sheet after its rows are written. */
  readonly edit?: (sheet: Worksheet) => void;
}

/** Writes sheets, each a list of rows, as the bytes of an .xlsx file. */
export async function makeWorkbook(
  sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>,
  { date1904 = false, edit }: WorkbookOptions = {},
): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  workbook.properties.date1904 = date1904;
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    sheet.addRows(rows as unknown[][]);
    edit?.(sheet);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export interface SamplePairContent {
  readonly input: readonly (readonly unknown[])[];
  readonly output: readonly (readonly unknown[])[];
}

/** Files of a dataset of pairs; the sheets are `배합` in input/ and `물성` in output/. */
export async function makePairs(samples: Readonly<Record<string, SamplePairContent>>): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for (const [name, { input, output }] of Object.entries(samples)) {
    files.push(sourceFile(`input/${name}.xlsx`, await makeWorkbook({ 배합: input })));
    files.push(sourceFile(`output/${name}.xlsx`, await makeWorkbook({ 물성: output })));
  }
  return files;
}

/** Derives the table of files that have one, and reads it. */
export async function derive(
  files: readonly SourceFile[],
): Promise<Pick<DerivedTable, 'layout'> & { readonly table: Table }> {
  const derived = await deriveTable(files, 'formula');
  if (derived === null) throw new Error('these files are no table');
  return { layout: derived.layout, table: decodeTable(Buffer.concat([...derived.parts()])) };
}

/** What deriving fails with, as a person reads it: `CODE message`. */
export async function deriveFailure(files: readonly SourceFile[]): Promise<string> {
  try {
    await deriveTable(files, 'formula');
  } catch (error) {
    return `${(error as KstoreError).code} ${(error as Error).message}`;
  }
  return 'no failure';
}

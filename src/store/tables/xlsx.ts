import type { Cell, CellValue, Workbook, Worksheet } from 'exceljs';
import { checkCellCount, checkTableSize } from './limits.ts';
import { formatColumnLetters, normaliseText, SheetDate, SheetProblem } from './sheet.ts';
import type { Area, Sheet, SheetValue, SourceFile } from './sheet.ts';
import { openWorkbookPackage, unreadable } from './workbook-package.ts';

/** `ValueType.Formula` of exceljs. */
const formulaType = 6;
/** Parts of a sheet that carry no values; exceljs fails or takes minutes on some of them. */
const ignoredParts = [
  'autoFilter',
  'cols',
  'conditionalFormatting',
  'dataValidations',
  'drawing',
  'extLst',
  'headerFooter',
  'hyperlinks',
  'pageMargins',
  'pageSetup',
  'picture',
  'printOptions',
  'rowBreaks',
  'sheetProtection',
  'sheetViews',
  'tableParts',
];

/**
 * Reads every worksheet of an .xlsx or .xlsm workbook, hidden ones too, in the order of its tabs.
 *
 * A formula counts as the value that the program which saved it has computed.
 *
 * @throws KSTORE_TABLE_UNREADABLE, KSTORE_TABLE_TOO_LARGE
 */
export async function readWorkbook(file: SourceFile): Promise<Sheet[]> {
  const workbook = await loadWorkbook(file.path, openWorkbookPackage(file));
  // Missing when the workbook part holds something else than a workbook.
  const properties = workbook.properties as Workbook['properties'] | undefined;
  const from1904 = properties?.date1904 ?? false;
  return workbook.worksheets.map((worksheet) => ({
    file: file.path,
    name: worksheet.name.normalize('NFC'),
    typed: true,
    rows: readRows(file.path, worksheet, from1904),
    mergedAreas: readMergedAreas(worksheet),
    locate: (row, column) => `cell ${formatColumnLetters(column)}${row + 1}`,
  }));
}

async function loadWorkbook(path: string, packageBytes: Uint8Array): Promise<Workbook> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  try {
    // exceljs declares its own, older Buffer.
    await workbook.xlsx.load(packageBytes as never, { ignoreNodes: ignoredParts });
    return workbook;
  } catch (error) {
    throw unreadable(path, 'its worksheets are damaged', { cause: error });
  }
}

function readRows(path: string, worksheet: Worksheet, from1904: boolean): SheetValue[][] {
  const rows: SheetValue[][] = [];
  let cellCount = 0;
  worksheet.eachRow((row, rowNumber) => {
    const values: SheetValue[] = [];
    row.eachCell((cell, columnNumber) => {
      while (values.length < columnNumber - 1) values.push(null);
      values.push(readCell(cell, from1904));
    });
    const place = `${path}, sheet "${worksheet.name}"`;
    checkTableSize(place, rowNumber - 1, row.cellCount);
    cellCount += values.length;
    checkCellCount(place, cellCount);
    while (rows.length < rowNumber - 1) rows.push([]);
    rows.push(values);
  });
  return rows;
}

function readCell(cell: Cell, from1904: boolean): SheetValue {
  if ((cell.type as number) !== formulaType) return readValue(cell.value, from1904);
  // The value of a formula cell leaves out results that are 0 or false; `result` keeps them.
  const result = cell.result as CellValue | undefined;
  return result === undefined
    ? new SheetProblem('a formula without a computed value')
    : readValue(result, from1904);
}

function readValue(value: CellValue, from1904: boolean): SheetValue {
  if (value === null || value === undefined || typeof value === 'boolean') return value ?? null;
  if (typeof value === 'number')
    return Number.isFinite(value) ? value + 0 : new SheetProblem('a damaged number');
  if (typeof value === 'string') return readText(value);
  if (value instanceof Date) return readDate(value, from1904);
  if ('error' in value) return new SheetProblem(`the error value ${value.error}`);
  if ('richText' in value) return readText(value.richText.map((run) => run.text).join(''));
  return new SheetProblem('a value of an unknown kind');
}

function readText(text: string): SheetValue {
  return /\p{Surrogate}/u.test(text) ? new SheetProblem('text that is not Unicode') : normaliseText(text);
}

/** Excel counts a 29 February 1900 that never was, so day numbers below 61 are not the days it shows. */
const firstSoundDay = Date.UTC(1900, 2, 1);
const dayZero = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;

function readDate(date: Date, from1904: boolean): SheetValue {
  const timeMs = date.getTime();
  if (Number.isNaN(timeMs)) return new SheetProblem('text in the format of a date');
  const isTimeOfDay = timeMs >= dayZero && timeMs < dayZero + dayMs;
  if (!from1904 && timeMs < firstSoundDay && !isTimeOfDay)
    return new SheetProblem('a duration, or a date before March 1900');
  const iso = date.toISOString().slice(0, -1);
  return new SheetDate(iso.endsWith('T00:00:00.000') && !isTimeOfDay ? iso.slice(0, 10) : iso);
}

function readMergedAreas(worksheet: Worksheet): Area[] {
  if (!worksheet.hasMerges) return [];
  return worksheet.model.merges.map((range) => {
    const [start, end] = range.split(':').map((address) => worksheet.getCell(address).fullAddress);
    return { top: start!.row - 1, left: start!.col - 1, bottom: end!.row - 1, right: end!.col - 1 };
  });
}

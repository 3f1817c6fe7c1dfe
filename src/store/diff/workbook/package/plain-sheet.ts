import type { Worksheet } from 'exceljs';
import { formatColumnLetters } from '../../../tables/sheet.ts';
import type { PlainLook } from './edit-styles.ts';
import { escapeXml } from './xml-text.ts';

/** Writes a sheet of values as a part of a workbook: bold cells, widths, a head that stays in view, a filter. */
export function writePlainSheet(
  sheet: Worksheet,
  namespace: string,
  findStyle: (look: PlainLook) => number,
): string {
  const rows: string[] = [];
  sheet.eachRow((row, number) => {
    const cells: string[] = [];
    row.eachCell((cell, column) => {
      const { font } = cell;
      const isBold = font?.bold === true || row.font?.bold === true;
      const sizePoints = font?.size ?? row.font?.size ?? null;
      const numberFormat = cell.numFmt ?? null;
      const style = isBold || numberFormat !== null ? findStyle({ isBold, sizePoints, numberFormat }) : 0;
      cells.push(writeCell(`${formatColumnLetters(column - 1)}${number}`, style, cell.value));
    });
    rows.push(`<row r="${number}">${cells.join('')}</row>`);
  });
  const isFrozen = sheet.views.some(({ state }) => state === 'frozen');
  const pane = isFrozen ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : '';
  const widths = Array.from(
    { length: sheet.columnCount },
    (_, index) => sheet.getColumn(index + 1).width ?? 12,
  );
  const columns = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`); // prettier-ignore
  const filter = sheet.autoFilter === undefined || sheet.autoFilter === null ? '' : `<autoFilter ref="A1:${formatColumnLetters(sheet.columnCount - 1)}1"/>`; // prettier-ignore
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">` +
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData>${filter}</worksheet>`
  );
}

function writeCell(address: string, style: number, value: unknown): string {
  const start = `<c r="${address}" s="${style}"`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value !== 'string' || value === '') return `${start}/>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

import { maximumColumns } from '../limits.ts';
import { formatColumnLetters } from '../sheet.ts';
import { parseCellAddress } from './cell-address.ts';

/** Text in quotes, names of sheets in quotes, and names of cells that are no part of a longer name or a function. */
const formulaParts =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])/gu;

/**
 * The formula of a cell that shares that of another one: names of cells without `$` move along. Names of whole rows
 * and columns are left as they are.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(formulaParts, (whole, ...groups: (string | undefined)[]) => {
    const [fixedColumn, letters, fixedRow, digits] = groups;
    if (letters === undefined || digits === undefined) return whole;
    const cell = parseCellAddress(`${letters}${digits}`);
    if (cell === null || cell.column >= maximumColumns) return whole;
    const column = fixedColumn === '$' ? cell.column : cell.column + columns;
    const row = fixedRow === '$' ? cell.row : cell.row + rows;
    if (column < 0 || row < 0) return '#REF!';
    return `${fixedColumn ?? ''}${formatColumnLetters(column)}${fixedRow ?? ''}${row + 1}`;
  });
}

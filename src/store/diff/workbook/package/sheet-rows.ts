import { decodeEntities, readAttribute } from '../../../tables/workbook/xml-scanner.ts';
import { parseCellAddress } from '../../../tables/workbook/cell-address.ts';
import { moveFormula } from '../../../tables/workbook/shared-formula.ts';
import { listTags, type Tag } from './xml-text.ts';

/** A cell as it stands in a worksheet. Positions count from 0. */
export interface StoredCell {
  readonly column: number;
  /** Without the address. */
  readonly attributes: string;
  /** What stands behind a formula, or all that is in the cell. */
  readonly content: string;
  readonly formula: StoredFormula | null;
}

export interface StoredFormula {
  /** Of a shared formula, that of this cell. */
  readonly text: string;
  /** The area of a formula that fills one. */
  readonly arrayArea: string | null;
}

export interface StoredRow {
  /** Without its number and the columns that it spans. */
  readonly attributes: string;
  readonly cells: ReadonlyMap<number, StoredCell>;
}

/** A worksheet as text, with its rows taken apart. */
export interface StoredSheet {
  readonly head: string;
  readonly tail: string;
  readonly prefix: string;
  readonly rows: ReadonlyMap<number, StoredRow>;
}

/** @returns null when it is not as expected: without data, or with tables of data that are calculated. */
export function readStoredSheet(text: string): StoredSheet | null {
  const rows = new Map<number, StoredRow>();
  const shared = new Map<string, { readonly row: number; readonly column: number; readonly text: string }>();
  let [row, column, dataStart] = [-1, -1, -1];
  let cells = new Map<number, StoredCell>();
  let open: Tag | null = null;
  const addCell = (attributes: string, inner: string): boolean => {
    const formula = readFormula(inner, row, column, shared);
    if (formula === undefined) return false;
    const content = formula === null ? inner : inner.replace(formulaPattern, '');
    cells.set(column, { column, attributes: without(attributes, 'r'), content, formula });
    return true;
  };
  for (const tag of listTags(text)) {
    const { name, kind, attributes, start, end, prefix } = tag;
    if (name === 'sheetData') {
      if (kind === 'empty') return null;
      if (kind === 'open') dataStart = end;
      else return { head: text.slice(0, dataStart), tail: text.slice(start), prefix, rows };
    } else if (dataStart === -1) continue;
    else if (name === 'row' && kind !== 'close') {
      row = Number(readAttribute(attributes, 'r') ?? row + 2) - 1;
      column = -1;
      cells = new Map();
      rows.set(row, { attributes: without(without(attributes, 'r'), 'spans'), cells });
    } else if (name === 'c' && kind !== 'close') {
      const address = readAttribute(attributes, 'r');
      column = (address === null ? null : parseCellAddress(address)?.column) ?? column + 1;
      if (kind === 'open') open = tag;
      else if (!addCell(attributes, '')) return null;
    } else if (name === 'c' && open !== null) {
      if (!addCell(open.attributes, text.slice(open.end, start))) return null;
      open = null;
    }
  }
  return null;
}

const formulaPattern = /<(?:[\w.-]+:)?f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?f>)/;

/** Null without a formula; undefined for one that cannot be moved. */
function readFormula(
  inner: string,
  row: number,
  column: number,
  shared: Map<string, { readonly row: number; readonly column: number; readonly text: string }>,
): StoredFormula | null | undefined {
  const found = formulaPattern.exec(inner);
  if (found === null) return null;
  const attributes = found[1]!;
  const text = decodeEntities(found[2] ?? '');
  const type = readAttribute(attributes, 't');
  if (type === 'dataTable') return undefined;
  if (type === 'array') return { text, arrayArea: readAttribute(attributes, 'ref') };
  if (type !== 'shared') return { text, arrayArea: null };
  const index = readAttribute(attributes, 'si') ?? '';
  if (text !== '') shared.set(index, { row, column, text });
  const first = shared.get(index);
  if (first === undefined) return undefined;
  return { text: moveFormula(first.text, row - first.row, column - first.column), arrayArea: null };
}

function without(attributes: string, name: string): string {
  return attributes.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '').trimEnd();
}

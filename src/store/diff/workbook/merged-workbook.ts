import type { TableWithFacts } from '../../tables/table-facts.ts';
import type { SheetTable } from '../../tables/sheet-table.ts';
import type { Cell, Column } from '../../tables/table.ts';
import { toExcelSerial } from '../../tables/workbook/excel-date.ts';
import { moveFormula } from '../../tables/workbook/shared-formula.ts';
import { readAttribute } from '../../tables/workbook/xml-scanner.ts';
import type { MergedTable } from '../merge/merge-model.ts';
import { MergeLayout } from './merge-layout.ts';
import { compareFormulas, type PlacedFormula } from './formula-likeness.ts';
import { arrangeSheet, type WrittenCell } from './package/arrange-sheet.ts';
import { StyleEditor } from './package/edit-styles.ts';
import { calculateAnew, findWorkbookPart, listSheetParts, removeMacros } from './package/main-part.ts';
import { forgetValues, moveParts } from './package/move-parts.ts';
import { moveReferences } from './package/move-references.ts';
import { readStoredSheet, type StoredSheet } from './package/sheet-rows.ts';
import { WorkbookParts } from './package/workbook-parts.ts';

export interface MergedWorkbook {
  readonly bytes: Uint8Array;
  /** The same with the values of ours where values are not known, which can be read again. */
  readonly readable: Uint8Array;
  /** Formulas of theirs that are there as the values that they had. */
  readonly lostFormulas: number;
  /** Formulas whose value is not known. */
  readonly unknownValues: number;
  readonly hadMacros: boolean;
}

/** The formula of a cell of a table; null when it has none. */
export function findFormula({ facts }: TableWithFacts, row: number, column: number): PlacedFormula | null {
  const { formula } = facts.cell(row, column);
  const place = facts.cellAt(row, column);
  return formula === undefined || place === null
    ? null
    : { text: formula, row: place.row, column: place.column };
}

/**
 * Writes a merged table into the workbook of ours: cells, rows and columns that are otherwise, and nothing else, so
 * that formats, widths, comments, formulas, charts and other sheets stay (docs/decisions/0069-merges-in-the-package.md).
 *
 * @returns null when the workbook is not as this expects one.
 */
export function writeMergedWorkbook(
  bytes: Uint8Array,
  ours: TableWithFacts,
  theirs: TableWithFacts | null,
  merged: MergedTable,
): MergedWorkbook | null {
  const [part] = ours.facts.parts;
  if (part === undefined || ours.facts.parts.length > 1) return null;
  const make = (isReadable: boolean) => {
    const parts = new WorkbookParts(bytes);
    return new MergeWriter(parts, part, ours, theirs, merged).write(isReadable);
  };
  const written = make(false);
  if (written === null) return null;
  const readable = written.unknownValues === 0 ? written : make(true);
  return readable === null ? null : { ...written, readable: readable.bytes };
}

const dateFormat = 'yyyy-mm-dd';

class MergeWriter {
  readonly #parts: WorkbookParts;
  readonly #part: SheetTable;
  readonly #ours: TableWithFacts;
  readonly #theirs: TableWithFacts | null;
  readonly #merged: MergedTable;
  readonly #layout: MergeLayout;
  readonly #unknown: ReadonlySet<string>;
  #lostFormulas = 0;
  #unknownValues = 0;

  constructor(
    parts: WorkbookParts,
    part: SheetTable,
    ours: TableWithFacts,
    theirs: TableWithFacts | null,
    merged: MergedTable,
  ) {
    this.#parts = parts;
    this.#part = part;
    this.#ours = ours;
    this.#theirs = theirs;
    this.#merged = merged;
    this.#unknown = new Set(merged.recalculated.map(({ row, column }) => `${row} ${column}`));
    this.#layout = new MergeLayout(part, ours.table, merged);
  }

  write(isReadable: boolean): Omit<MergedWorkbook, 'readable'> | null {
    const parts = this.#parts;
    const workbook = findWorkbookPart(parts);
    const name = this.#part.sheet.name ?? '';
    const sheetPart = listSheetParts(parts, workbook).get(name);
    const text = sheetPart === undefined ? null : parts.read(sheetPart);
    const stored = text === null ? null : readStoredSheet(text);
    const stylesPart = parts.listRelations(workbook).find(({ type }) => type === 'styles')?.target;
    const stylesText = stylesPart === undefined ? null : parts.read(stylesPart);
    const styles = stylesText === null ? null : StyleEditor.open(stylesText);
    if (sheetPart === undefined || stored === null || styles === null) return null;
    const heads = this.#listHeads(stored);
    const hasTable = parts.listRelations(sheetPart).some(({ type }) => type === 'table');
    // Excel lists the columns of a table a second time, with numbers that refer to one another.
    if (hasTable && (heads.size > 0 || !this.#layout.map.columns.isSame)) return null;
    const cells = this.#listCells(stored, styles, isReadable);
    const headRow = this.#layout.map.rows.move(this.#part.headers[0]!.row)!;
    if (heads.size > 0) cells.set(headRow, heads);
    parts.write(sheetPart, arrangeSheet(stored, name, this.#layout.map, cells, this.#layout.looks));
    const isSame = this.#layout.map.rows.isSame && this.#layout.map.columns.isSame;
    if (!isSame && !moveParts(parts, workbook, sheetPart, name, this.#layout.map)) return null;
    const hadMacros = removeMacros(parts, workbook);
    calculateAnew(parts, workbook);
    forgetValues(parts, sheetPart);
    parts.write(stylesPart!, styles.finish());
    return {
      bytes: parts.finish(),
      lostFormulas: this.#lostFormulas,
      unknownValues: this.#unknownValues,
      hadMacros,
    };
  }

  /** Names of columns that are new or were changed by theirs. */
  #listHeads(stored: StoredSheet): Map<number, WrittenCell> {
    const heads = new Map<number, WrittenCell>();
    const { headers } = this.#part;
    const row = stored.rows.get(headers[0]!.row);
    let style: number | null = null;
    this.#layout.map.columns.lines.forEach(({ from, item }, place) => {
      const own = from === null ? undefined : row?.cells.get(from);
      if (own !== undefined) style = readStyle(own.attributes);
      if (item === null) return;
      const column = this.#merged.columns[item]!;
      const former = this.#merged.inOurs.columns[item]!;
      if (former !== null && isSameHead(column, this.#ours.table.columns[former]!)) return;
      heads.set(place, { value: writeHead(column), style, formula: null, isUnknown: false });
    });
    return heads;
  }

  #listCells(
    stored: StoredSheet,
    styles: StyleEditor,
    isReadable: boolean,
  ): Map<number, Map<number, WrittenCell>> {
    const cells = new Map<number, Map<number, WrittenCell>>();
    const { rows, columns } = this.#layout.map;
    const columnStyles = this.#merged.columns.map((column, item) => this.#findColumnStyle(stored, styles, column, item)); // prettier-ignore
    rows.lines.forEach((line, row) => {
      if (line.item === null) return;
      columns.lines.forEach(({ from, item }, column) => {
        const isUnknown = item !== null && this.#unknown.has(`${line.item!} ${item}`);
        if (item === null || (!isUnknown && !this.#layout.isWritten(line.item!, item, line.from, from)))
          return;
        const former = stored.rows.get(line.from ?? this.#layout.looks.get(row)!)?.cells.get(from ?? -1);
        const isDate = this.#merged.columns[item]!.type === 'date';
        const isStyled = former !== undefined && (!isDate || former.content !== '');
        const { formula, isKnown } = this.#findFormula(line.item!, item, row, column);
        if (!isKnown) this.#unknownValues++;
        const written = cells.get(row) ?? new Map<number, WrittenCell>();
        written.set(column, {
          value: this.#toValue(this.#merged.rows[line.item!]![item]!, isDate),
          style: isStyled ? null : columnStyles[item]!,
          formula,
          isUnknown: !isKnown && !isReadable,
        });
        cells.set(row, written);
      });
    });
    return cells;
  }

  #toValue(cell: Cell, isDate: boolean): Cell {
    const from1904 = this.#part.sheet.facts?.calendar === 1904;
    return isDate && typeof cell === 'string' ? toExcelSerial(cell, from1904) : cell;
  }

  /** The style of the first cell of a column that holds something; where there is none, that of a date if it is one. */
  #findColumnStyle(stored: StoredSheet, styles: StyleEditor, { type }: Column, item: number): number | null {
    const own = this.#merged.inOurs.columns[item]!;
    const plain = () =>
      type === 'date' ? styles.plain({ isBold: false, sizePoints: null, numberFormat: dateFormat }) : null;
    if (own === null) return plain();
    const { column } = this.#part.headers[own]!;
    const row = this.#ours.table.rows.findIndex(({ cells }) => cells[own] !== null);
    const cell = row === -1 ? undefined : stored.rows.get(this.#layout.firstRow + row)?.cells.get(column);
    return cell === undefined ? plain() : readStyle(cell.attributes);
  }

  /**
   * Which formula a written cell has, and whether its value is known.
   *
   * @param row and column of the arranged sheet.
   */
  #findFormula(item: number, columnItem: number, row: number, column: number): FoundFormula {
    if (this.#unknown.has(`${item} ${columnItem}`)) return { formula: 'keep', isKnown: false };
    const { inOurs, inTheirs } = this.#merged;
    const [theirRow, theirColumn] = [inTheirs.rows[item]!, inTheirs.columns[columnItem]!];
    const hasTheirs = this.#theirs !== null && theirRow !== null && theirColumn !== null;
    const theirs = hasTheirs ? findFormula(this.#theirs, theirRow, theirColumn) : null;
    if (theirs === null) return noFormula;
    const [ownRow, ownColumn] = [inOurs.rows[item]!, inOurs.columns[columnItem]!];
    if (ownRow !== null && ownColumn !== null) {
      const own = findFormula(this.#ours, ownRow, ownColumn);
      const likeness = own === null ? 'other' : compareFormulas(own, theirs);
      if (likeness !== 'other') return { formula: 'keep', isKnown: likeness === 'same' };
    } else if (ownColumn !== null) {
      const look = this.#layout.looks.get(row)!;
      const above = findFormula(this.#ours, look - this.#layout.firstRow, ownColumn);
      const likeness = above === null ? 'other' : compareFormulas(above, theirs);
      if (above !== null && likeness !== 'other' && !above.text.startsWith('{')) {
        const moved = moveReferences(above.text, this.#layout.map, this.#part.sheet.name ?? '', true);
        const place = this.#layout.map.rows.move(look);
        const across = column - this.#layout.map.columns.move(above.column)!;
        if (place !== null) {
          const text = moveFormula(moved, row - place, across);
          return { formula: { text }, isKnown: likeness === 'same' };
        }
      }
    }
    this.#lostFormulas++;
    return noFormula;
  }
}

interface FoundFormula {
  readonly formula: WrittenCell['formula'];
  readonly isKnown: boolean;
}

const noFormula: FoundFormula = { formula: null, isKnown: true };

function isSameHead(one: Column, other: Column): boolean {
  return one.name === other.name && one.unit === other.unit;
}

function writeHead({ name, unit }: Column): string {
  return unit === undefined ? name : `${name} (${unit})`;
}

function readStyle(attributes: string): number | null {
  const style = readAttribute(attributes, 's');
  return style === null ? null : Number(style);
}

import { formatColumnLetters } from '../../../tables/sheet.ts';
import { parseCellAddress } from '../../../tables/workbook/cell-address.ts';
import { readAttribute } from '../../../tables/workbook/xml-scanner.ts';
import { insertAt, listTags, setAttribute } from './xml-text.ts';

/** What becomes of the style of a cell; the style of one that is not there is 0. By row, then by column, from 0. */
export type StyleEdits = ReadonlyMap<number, ReadonlyMap<number, (style: number) => number>>;

/** Gives cells of a worksheet other styles, and changes nothing else. Cells that are not there are added. */
export function editCellStyles(text: string, edits: StyleEdits): string {
  const pieces: string[] = [];
  const open = new OpenRow(edits);
  let position = 0;
  const put = (until: number, inserted: string): void => {
    pieces.push(text.slice(position, until), inserted);
    position = until;
  };
  let isInData = false;
  for (const tag of listTags(text)) {
    const { name, kind, prefix, attributes, start, end } = tag;
    if (name === 'sheetData') {
      if (kind === 'open') isInData = true;
      else if (kind === 'close') {
        put(start, open.finish(prefix));
        break;
      } else {
        put(start, `<${prefix}sheetData>${open.finish(prefix)}</${prefix}sheetData>`);
        position = end;
        break;
      }
    }
    if (!isInData) continue;
    if (name === 'row' && kind !== 'close') {
      const number = readAttribute(attributes, 'r');
      put(start, open.beginRow(number === null ? null : Number(number) - 1, prefix));
      const cells = kind === 'empty' ? open.endRow(prefix) : '';
      if (cells !== '') {
        put(start, `<${prefix}row${attributes}>${cells}</${prefix}row>`);
        position = end;
      }
    } else if (name === 'row') put(start, open.endRow(prefix));
    else if (name === 'c' && kind !== 'close') {
      const address = readAttribute(attributes, 'r');
      const before = open.beginCell(
        address === null ? null : (parseCellAddress(address)?.column ?? null),
        prefix,
      );
      put(start, before);
      const style = Number(readAttribute(attributes, 's') ?? 0);
      const edited = open.styleOf(style);
      if (edited === null) continue;
      put(
        start,
        `<${prefix}c${setAttribute(attributes.trimEnd(), 's', String(edited))}${kind === 'empty' ? '/' : ''}>`,
      );
      position = end;
    }
  }
  pieces.push(text.slice(position));
  return pieces.join('');
}

/** Goes through a sheet beside its edits; what is missing is given as text that comes before. */
class OpenRow {
  readonly #edits: StyleEdits;
  readonly #rows: readonly number[];
  #nextRow = 0;
  #row = -1;
  #column = -1;
  /** Cells without addresses follow from those before them: none can be put between them. */
  #isAddressed = true;
  #columns: readonly number[] = [];
  #nextColumn = 0;

  constructor(edits: StyleEdits) {
    this.#edits = edits;
    this.#rows = [...edits.keys()].sort((left, right) => left - right);
  }

  beginRow(row: number | null, prefix: string): string {
    const missing = row === null ? '' : this.#fillRows(row, prefix);
    this.#isAddressed = row !== null;
    this.#row = row ?? this.#row + 1;
    this.#column = -1;
    const edits = this.#edits.get(this.#row);
    if (this.#rows[this.#nextRow] === this.#row) this.#nextRow++;
    this.#columns = edits === undefined ? [] : [...edits.keys()].sort((left, right) => left - right);
    this.#nextColumn = 0;
    return missing;
  }

  beginCell(column: number | null, prefix: string): string {
    this.#isAddressed &&= column !== null;
    this.#column = column ?? this.#column + 1;
    return this.#fillCells(this.#column, prefix);
  }

  /** The style of the cell that was begun; null when it stays. */
  styleOf(style: number): number | null {
    if (this.#columns[this.#nextColumn] !== this.#column) return null;
    this.#nextColumn++;
    return this.#edits.get(this.#row)!.get(this.#column)!(style);
  }

  endRow(prefix: string): string {
    return this.#fillCells(Infinity, prefix);
  }

  finish(prefix: string): string {
    return this.#fillRows(Infinity, prefix);
  }

  #fillRows(until: number, prefix: string): string {
    let rows = '';
    for (; this.#nextRow < this.#rows.length && this.#rows[this.#nextRow]! < until; this.#nextRow++) {
      const row = this.#rows[this.#nextRow]!;
      if (row <= this.#row) continue;
      const edits = [...this.#edits.get(row)!].sort(([left], [right]) => left - right);
      const cells = edits.map(([column, edit]) => writeCell(prefix, row, column, edit(0)));
      rows += `<${prefix}row r="${row + 1}">${cells.join('')}</${prefix}row>`;
    }
    return rows;
  }

  #fillCells(until: number, prefix: string): string {
    let cells = '';
    for (
      ;
      this.#nextColumn < this.#columns.length && this.#columns[this.#nextColumn]! < until;
      this.#nextColumn++
    ) {
      const column = this.#columns[this.#nextColumn]!;
      if (this.#isAddressed)
        cells += writeCell(prefix, this.#row, column, this.#edits.get(this.#row)!.get(column)!(0));
    }
    return cells;
  }
}

function writeCell(prefix: string, row: number, column: number, style: number): string {
  return `<${prefix}c r="${formatColumnLetters(column)}${row + 1}" s="${style}"/>`;
}

/** Elements of a worksheet that stand behind the drawing of its comments (ECMA-376 part 1, 18.3.1.99). */
const behindDrawing = new Set(['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst']); // prettier-ignore

/** Names the drawing of the comments in a worksheet that has none. */
export function addLegacyDrawing(text: string, id: string, namespace: string): string {
  let depth = 0;
  for (const { name, prefix, kind, start } of listTags(text)) {
    if (kind === 'close') depth--;
    const isPlace =
      (kind === 'close' && depth === 0) || (kind !== 'close' && depth === 1 && behindDrawing.has(name));
    if (isPlace)
      return insertAt(text, start, `<${prefix}legacyDrawing xmlns:r="${namespace}" r:id="${id}"/>`);
    if (kind === 'open') depth++;
  }
  return text;
}

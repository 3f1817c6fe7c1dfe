import { readIsoDate } from '../cell-type.ts';
import { checkCellCount, checkTableSize } from '../limits.ts';
import {
  formatColumnLetters,
  SheetDate,
  SheetProblem,
  toTextValue,
  type Area,
  type SheetValue,
} from '../sheet.ts';
import { addToSpans, type FactsCollector } from '../sheet-facts.ts';
import { parseArea, parseCellAddress } from './cell-address.ts';
import { readExcelDate } from './excel-date.ts';
import { generalFormat, type NumberFormat } from './number-formats.ts';
import { decodeEscapes, RichTextCollector } from './rich-text.ts';
import { moveFormula } from './shared-formula.ts';
import { readAttribute, readFlag, XmlError, type XmlHandler } from './xml-scanner.ts';

/** What the cells of a workbook's sheets refer to. */
export interface WorkbookContext {
  readonly sharedStrings: readonly SheetValue[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly format: NumberFormat;
  value: string | null;
  formula: OpenFormula | null;
}

interface OpenFormula {
  readonly attributes: string;
  text: string;
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const emptyRow: SheetValue[] = [];
const problemOfMissingResult = new SheetProblem('a formula without a computed value');

/**
 * Reads a worksheet (ECMA-376 part 1, 18.3) row by row. Elements that say nothing of cells are passed over.
 *
 * A formula counts as the value that the program which saved it has computed.
 */
export class WorksheetHandler implements XmlHandler {
  readonly rows: SheetValue[][] = [];
  readonly mergedAreas: Area[] = [];
  readonly #place: string;
  readonly #context: WorkbookContext;
  readonly #facts: FactsCollector | null;
  readonly #richText = new RichTextCollector();
  readonly #sharedFormulas = new Map<string, SharedFormula>();
  /** An element whose inside is passed over until it is closed. */
  #passedOver: { readonly name: string; depth: number } | null = null;
  #isInRow = false;
  #row = -1;
  #column = -1;
  #values: SheetValue[] = emptyRow;
  #cell: OpenCell | null = null;
  /** The element in the open cell whose text is wanted. */
  #part: 'v' | 'f' | 'is' | null = null;
  #cellCount = 0;

  /** @param place names file and sheet in errors. @param facts null when values alone are wanted. */
  constructor(place: string, context: WorkbookContext, facts: FactsCollector | null) {
    this.#place = place;
    this.#context = context;
    this.#facts = facts;
  }

  open(name: string, attributes: string): void {
    if (this.#passedOver !== null) {
      if (name === this.#passedOver.name) this.#passedOver.depth++;
    } else if (name === 'extLst' || name === 'AlternateContent') this.#passedOver = { name, depth: 1 };
    else if (this.#cell !== null) this.#openInCell(name, attributes);
    else if (this.#isInRow) {
      if (name === 'c') this.#openCell(attributes);
    } else if (name === 'row') this.#openRow(attributes);
    else if (name === 'dimension') this.#checkDimension(attributes);
    else if (name === 'mergeCell') this.#addMergedArea(attributes);
    else if (name === 'col') this.#addColumns(attributes);
  }

  close(name: string): void {
    if (this.#passedOver !== null) {
      if (name === this.#passedOver.name && --this.#passedOver.depth === 0) this.#passedOver = null;
    } else if (name === 'c' && this.#cell !== null) this.#closeCell(this.#cell);
    else if (name === 'row') this.#closeRow();
    else if (name === this.#part) {
      if (name === 'is') this.#cell!.value = this.#richText.take();
      this.#part = null;
    } else if (this.#part === 'is') this.#richText.close(name);
  }

  text(text: string): void {
    if (this.#passedOver !== null || this.#part === null) return;
    const cell = this.#cell!;
    if (this.#part === 'v') cell.value! += text;
    else if (this.#part === 'f') cell.formula!.text += text;
    else this.#richText.add(text);
  }

  #openRow(attributes: string): void {
    const number = readAttribute(attributes, 'r');
    const row = number === null ? this.#row + 1 : Number(number) - 1;
    if (!Number.isSafeInteger(row) || row <= this.#row) throw new XmlError('rows out of order');
    checkTableSize(this.#place, row + 1, 0);
    if (this.#facts !== null && readFlag(attributes, 'hidden')) addToSpans(this.#facts.hiddenRows, row);
    this.#row = row;
    this.#column = -1;
    this.#isInRow = true;
    this.#values = emptyRow;
  }

  #closeRow(): void {
    this.#isInRow = false;
    if (this.#values.length === 0) return;
    while (this.rows.length < this.#row) this.rows.push(emptyRow);
    this.rows.push(this.#values);
    this.#cellCount += this.#values.length;
    checkCellCount(this.#place, this.#cellCount);
  }

  #openCell(attributes: string): void {
    const address = readAttribute(attributes, 'r');
    const position = address === null ? null : parseCellAddress(address);
    const column = address === null ? this.#column + 1 : (position?.column ?? -1);
    if (column <= this.#column || (position !== null && position.row !== this.#row))
      throw new XmlError(`the cell ${address ?? ''} in a place where it cannot be`);
    checkTableSize(this.#place, 0, column + 1);
    this.#column = column;
    const hasMore = address === null || attributes.indexOf('=') !== attributes.lastIndexOf('=');
    const style = hasMore ? readAttribute(attributes, 's') : null;
    this.#cell = {
      row: this.#row,
      column,
      type: (hasMore ? readAttribute(attributes, 't') : null) ?? 'n',
      format: (style === null ? undefined : this.#context.formats[Number(style)]) ?? generalFormat,
      value: null,
      formula: null,
    };
  }

  #openInCell(name: string, attributes: string): void {
    if (this.#part === 'is') this.#richText.open(name);
    else if (this.#part !== null) throw new XmlError(`<${name}> in a value`);
    else if (name === 'v' || name === 'is') {
      this.#part = name;
      this.#cell!.value = '';
    } else if (name === 'f') {
      this.#part = name;
      this.#cell!.formula = { attributes, text: '' };
    }
  }

  #closeCell(cell: OpenCell): void {
    this.#cell = null;
    this.#part = null;
    if (this.#facts !== null) this.#noteFacts(cell, this.#facts);
    const value = this.#readValue(cell);
    if (value === null) return;
    if (this.#values === emptyRow) this.#values = [];
    while (this.#values.length < cell.column) this.#values.push(null);
    this.#values.push(value);
  }

  #noteFacts({ row, column, format, formula, value }: OpenCell, facts: FactsCollector): void {
    if (formula !== null) {
      const text = this.#resolveFormula(row, column, formula);
      if (text !== null) facts.addFormula(row, column, text);
    }
    if (formula !== null || value !== null) facts.addFormat(row, column, format.code);
  }

  /** The formula of a cell, which may stand at the first cell of those that share it; null when it is nowhere. */
  #resolveFormula(row: number, column: number, { attributes, text }: OpenFormula): string | null {
    const type = readAttribute(attributes, 't');
    if (type === 'array') return text === '' ? null : `{${text}}`;
    // LibreOffice writes a constant so.
    if (text === 'TRUE()' || text === 'FALSE()') return null;
    if (type !== 'shared') return text === '' ? null : text;
    const index = readAttribute(attributes, 'si') ?? '';
    if (text !== '') {
      this.#sharedFormulas.set(index, { row, column, text });
      return text;
    }
    const first = this.#sharedFormulas.get(index);
    return first === undefined ? null : moveFormula(first.text, row - first.row, column - first.column);
  }

  #readValue(cell: OpenCell): SheetValue {
    const { type, value } = cell;
    if (value === null || (value === '' && type !== 'str'))
      return cell.formula === null ? null : problemOfMissingResult;
    switch (type) {
      case 's':
        return this.#findSharedString(cell, value);
      case 'str':
        return toTextValue(decodeEscapes(value));
      case 'inlineStr':
        return toTextValue(value);
      case 'b':
        return value.trim() === 'true' || Number(value) === 1;
      case 'e':
        return new SheetProblem(`the error value ${value}`);
      case 'd':
        return readIsoCell(value);
      default:
        return this.#readNumber(value, cell.format);
    }
  }

  #findSharedString({ row, column }: OpenCell, index: string): SheetValue {
    const text = this.#context.sharedStrings[Number(index)];
    if (text === undefined)
      throw new XmlError(`the cell ${formatColumnLetters(column)}${row + 1} names a text that is not there`);
    return text;
  }

  #readNumber(text: string, { meaning }: NumberFormat): SheetValue {
    const number = Number(text);
    if (!Number.isFinite(number)) return new SheetProblem('a damaged number');
    return meaning === 'number' ? number + 0 : readExcelDate(number, meaning, this.#context.from1904);
  }

  /** Where the sheet says that its cells are; many writers say too much, but never more than a sheet may have. */
  #checkDimension(attributes: string): void {
    const area = parseArea(readAttribute(attributes, 'ref') ?? '');
    if (area !== null) checkTableSize(this.#place, area.bottom + 1, area.right + 1);
  }

  #addMergedArea(attributes: string): void {
    const reference = readAttribute(attributes, 'ref') ?? '';
    const area = parseArea(reference);
    if (area === null) throw new XmlError(`the merged area ${reference}`);
    this.mergedAreas.push(area);
  }

  #addColumns(attributes: string): void {
    if (this.#facts === null || !readFlag(attributes, 'hidden')) return;
    const first = Number(readAttribute(attributes, 'min')) - 1;
    const last = Number(readAttribute(attributes, 'max')) - 1;
    if (first >= 0 && last >= first) addToSpans(this.#facts.hiddenColumns, first, last);
  }
}

/** A date that stands as text, as in strict workbooks. */
function readIsoCell(text: string): SheetValue {
  const iso = readIsoDate(text.trim().replace(/Z$/, ''));
  return iso === null ? new SheetProblem(`the date "${text}", which is none`) : new SheetDate(iso);
}

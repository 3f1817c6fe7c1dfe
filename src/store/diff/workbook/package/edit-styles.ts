import { readAttribute } from '../../../tables/workbook/xml-scanner.ts';
import { colours, type Mark } from '../cell-marks.ts';
import { appendInside, escapeXml, listTags, setAttribute } from './xml-text.ts';

/** A look of cells of the sheets that are added. */
export interface PlainLook {
  readonly isBold: boolean;
  readonly sizePoints: number | null;
  readonly numberFormat: string | null;
}

/** Adds cell styles to `styles.xml`: those of cells with another background, and plain ones. */
export class StyleEditor {
  #text: string;
  readonly #prefix: string;
  readonly #formats: string[];
  readonly #known = new Map<string, number>();
  readonly #added: string[] = [];

  /** @returns null when it has no list of cell styles that could be added to. */
  static open(text: string): StyleEditor | null {
    const formats = listCellStyles(text);
    const hasLists = ['fonts', 'fills', 'cellXfs'].every((list) => appendInside(text, list, '') !== null);
    return hasLists && formats.length > 0 ? new StyleEditor(text, formats) : null;
  }

  private constructor(text: string, formats: string[]) {
    this.#text = text;
    this.#formats = formats;
    this.#prefix = [...listTags(text)][0]?.prefix ?? '';
  }

  /** The style of a cell whose style was this one, with the background of a mark. */
  mark(style: number, mark: Mark): number {
    return this.#find(`${style} ${mark}`, () => {
      const fill = this.#find(`fill ${mark}`, () => this.#addFill(colours[mark]));
      const base = this.#formats[style] ?? this.#formats[0]!;
      const end = base.search(/\/?>/);
      const attributes = setAttribute(
        setAttribute(base.slice(0, end), 'fillId', String(fill)),
        'applyFill',
        '1',
      );
      return this.#addStyle(attributes + base.slice(end));
    });
  }

  plain({ isBold, sizePoints, numberFormat }: PlainLook): number {
    return this.#find(`${isBold} ${sizePoints} ${numberFormat}`, () => {
      const p = this.#prefix;
      const size = `<${p}sz val="${sizePoints ?? 11}"/>`;
      const font = this.#append('fonts', 'font', `<${p}font>${isBold ? `<${p}b/>` : ''}${size}<${p}name val="Calibri"/></${p}font>`); // prettier-ignore
      const format = numberFormat === null ? 0 : this.#addNumberFormat(numberFormat);
      return this.#addStyle(
        `<${p}xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" applyFont="1" applyNumberFormat="1"/>`,
      );
    });
  }

  finish(): string {
    return appendInside(this.#text, 'cellXfs', this.#added.join(''))!.replace(
      /(<(?:[\w.-]+:)?cellXfs\b[^>]*?\scount=)"\d+"/,
      `$1"${this.#formats.length + this.#added.length}"`,
    );
  }

  #find(key: string, make: () => number): number {
    const known = this.#known.get(key) ?? make();
    this.#known.set(key, known);
    return known;
  }

  #addStyle(format: string): number {
    return this.#formats.length + this.#added.push(format) - 1;
  }

  #addFill(colour: string): number {
    const p = this.#prefix;
    return this.#append('fills', 'fill', `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${colour}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`); // prettier-ignore
  }

  #addNumberFormat(code: string): number {
    const p = this.#prefix;
    const ids = [...listTags(this.#text)].flatMap(({ name, attributes }) =>
      name === 'numFmt' ? [Number(readAttribute(attributes, 'numFmtId'))] : [],
    );
    const id = Math.max(163, ...ids) + 1;
    const format = `<${p}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`;
    if (ids.length > 0) this.#append('numFmts', 'numFmt', format);
    // It is the first part of a style sheet.
    else {
      const root = [...listTags(this.#text)][0]!;
      this.#text = `${this.#text.slice(0, root.end)}<${p}numFmts count="1">${format}</${p}numFmts>${this.#text.slice(root.end)}`;
    }
    return id;
  }

  /** @returns the place of the new item in its list. */
  #append(list: string, item: string, text: string): number {
    const count = countItems(this.#text, list, item);
    this.#text = appendInside(this.#text, list, text)!.replace(
      new RegExp(`(<(?:[\\w.-]+:)?${list}\\b[^>]*?\\scount=)"\\d+"`),
      `$1"${count + 1}"`,
    );
    return count;
  }
}

function countItems(text: string, list: string, item: string): number {
  let count = 0;
  let isInside = false;
  for (const { name, kind } of listTags(text)) {
    if (name === list) isInside = kind === 'open';
    else if (isInside && name === item && kind !== 'close') count++;
  }
  return count;
}

/** Each `xf` of `cellXfs` as it stands, with what is in it. */
function listCellStyles(text: string): string[] {
  const formats: string[] = [];
  let start = -1;
  let isInside = false;
  for (const tag of listTags(text)) {
    if (tag.name === 'cellXfs') isInside = tag.kind === 'open';
    if (!isInside || tag.name !== 'xf') continue;
    if (tag.kind === 'open') start = tag.start;
    else formats.push(text.slice(tag.kind === 'empty' ? tag.start : start, tag.end));
  }
  return formats;
}

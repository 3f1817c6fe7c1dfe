import { formatColumnLetters } from '../../../tables/sheet.ts';
import { readAttribute } from '../../../tables/workbook/xml-scanner.ts';
import type { SheetMap } from './line-map.ts';
import { moveAreas, moveReferences } from './move-references.ts';
import type { StoredCell, StoredRow, StoredSheet } from './sheet-rows.ts';
import { escapeXml, listTags, setAttribute, type Tag } from './xml-text.ts';

/** What a cell is to hold, instead of what it holds. */
export interface WrittenCell {
  /** Null for an empty cell. A date is a number, in the style of one. */
  readonly value: number | string | boolean | null;
  /** Null keeps that of the cell, or none where there is no cell. */
  readonly style: number | null;
  /** With the formula that the cell has, or with this one. */
  readonly formula: 'keep' | { readonly text: string } | null;
  /** A formula whose value is not known; whoever opens the workbook calculates it. */
  readonly isUnknown: boolean;
}

/** By row, then by column, in the arranged sheet. Positions count from 0. */
export type WrittenCells = ReadonlyMap<number, ReadonlyMap<number, WrittenCell>>;

/**
 * The text of a worksheet whose lines are arranged anew and some of whose cells are written. Rows that are put in look
 * like those that stand above them.
 *
 * @param looks for a row that is put in, the former row that it looks like.
 */
export function arrangeSheet(
  sheet: StoredSheet,
  name: string,
  map: SheetMap,
  written: WrittenCells,
  looks: ReadonlyMap<number, number>,
): string {
  const { prefix } = sheet;
  const rows: string[] = [];
  const last = Math.max(map.rows.lines.length - 1, ...[...sheet.rows.keys()].slice(-1).map((row) => map.rows.move(row) ?? 0)); // prettier-ignore
  const former = new Map([...sheet.rows].flatMap(([row, stored]) => {
    const place = map.rows.move(row);
    return place === null ? [] : [[place, stored] as const];
  })); // prettier-ignore
  for (let row = 0; row <= last; row++) {
    const own = former.get(row);
    const look = looks.get(row);
    const stored = own ?? (look === undefined ? undefined : sheet.rows.get(look));
    const cells = listCells(prefix, row, own ?? (stored === undefined ? undefined : bare(stored)), name, map, written.get(row)); // prettier-ignore
    if (stored === undefined && cells === '') continue;
    rows.push(`<${prefix}row r="${row + 1}"${stored?.attributes ?? ''}>${cells}</${prefix}row>`);
  }
  const around = (text: string) => (map.rows.isSame && map.columns.isSame ? text : moveAround(text, name, map)); // prettier-ignore
  return `${around(sheet.head)}${rows.join('')}${around(sheet.tail)}`;
}

/** The looks of a row without what it holds. */
function bare({ attributes, cells }: StoredRow): StoredRow {
  const empty = [...cells].map(
    ([column, cell]) => [column, { ...cell, content: '', formula: null, attributes: withoutType(cell) }] as const,
  ); // prettier-ignore
  return { attributes, cells: new Map(empty) };
}

function withoutType({ attributes }: StoredCell): string {
  return attributes.replace(/\st\s*=\s*(?:"[^"]*"|'[^']*')/, '');
}

function listCells(
  prefix: string,
  row: number,
  stored: StoredRow | undefined,
  sheet: string,
  map: SheetMap,
  written: ReadonlyMap<number, WrittenCell> | undefined,
): string {
  const cells = new Map<number, string>();
  for (const cell of stored?.cells.values() ?? []) {
    const column = map.columns.move(cell.column);
    if (column === null) continue;
    const formula = writeFormula(prefix, cell, sheet, map);
    const change = written?.get(column);
    const attributes = change === undefined ? cell.attributes : describe(withoutType(cell), change);
    const kept = change === undefined ? `${formula}${cell.content}` : fill(prefix, change, formula);
    cells.set(column, writeCell(prefix, row, column, attributes, kept));
  }
  for (const [column, change] of written ?? [])
    if (!cells.has(column))
      cells.set(column, writeCell(prefix, row, column, describe('', change), fill(prefix, change, '')));
  return [...cells].sort(([left], [right]) => left - right).map(([, text]) => text).join(''); // prettier-ignore
}

function writeCell(prefix: string, row: number, column: number, attributes: string, content: string): string {
  const start = `<${prefix}c r="${formatColumnLetters(column)}${row + 1}"${attributes}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${prefix}c>`;
}

function writeFormula(prefix: string, { formula }: StoredCell, sheet: string, map: SheetMap): string {
  if (formula === null) return '';
  const text = escapeXml(moveReferences(formula.text, map, sheet, true));
  const area = formula.arrayArea === null ? null : moveAreas(formula.arrayArea, map);
  const array = area === null ? '' : ` t="array" ref="${area}"`;
  return `<${prefix}f${array}>${text}</${prefix}f>`;
}

/** The attributes of a written cell: its style and its type. */
function describe(attributes: string, { value, style, formula, isUnknown }: WrittenCell): string {
  const styled = style === null ? attributes : setAttribute(attributes, 's', String(style));
  if (isUnknown) return styled;
  if (typeof value === 'boolean') return `${styled} t="b"`;
  if (typeof value === 'string') return `${styled} t="${formula === null ? 'inlineStr' : 'str'}"`;
  return styled;
}

/** @param own the formula of the cell as it stands in its new place. */
function fill(prefix: string, { value, formula, isUnknown }: WrittenCell, own: string): string {
  const calculated =
    formula === null ? '' : formula === 'keep' ? own : `<${prefix}f>${escapeXml(formula.text)}</${prefix}f>`;
  if (isUnknown || value === null) return calculated;
  if (typeof value === 'string' && formula === null)
    return `<${prefix}is><${prefix}t xml:space="preserve">${escapeXml(value)}</${prefix}t></${prefix}is>`;
  const text = typeof value === 'boolean' ? Number(value) : escapeXml(String(value));
  return `${calculated}<${prefix}v>${text}</${prefix}v>`;
}

const areaAttributes = ['ref', 'sqref', 'activeCell'] as const;
/** What is left out when none of its cells is left. */
const removable = new Set(['mergeCell', 'hyperlink', 'conditionalFormatting', 'dataValidation', 'protectedRange', 'ignoredError', 'selection']); // prettier-ignore
const formulaNames = new Set(['formula', 'formula1', 'formula2', 'f']);

/** Moves what stands in a worksheet before and behind its rows: merged cells, rules, links, widths of columns. */
function moveAround(text: string, sheet: string, map: SheetMap): string {
  const pieces: string[] = [];
  let [position, isFormula, isAreas]: [number, boolean, boolean] = [0, false, false];
  let skipped: { readonly name: string; depth: number } | null = null;
  const put = (tag: Tag, replaced: string): void => {
    pieces.push(text.slice(position, tag.start), replaced);
    position = tag.end;
  };
  for (const tag of listTags(text)) {
    const { name, kind, attributes } = tag;
    if (skipped !== null) {
      if (name === skipped.name) skipped.depth += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
      if (skipped.depth > 0) continue;
      skipped = null;
      position = tag.end;
      continue;
    }
    if (kind === 'close' && (isFormula || isAreas)) {
      const inner = text.slice(position, tag.start);
      const moved = isFormula ? moveReferences(inner, map, sheet, true) : moveAreas(inner, map) ?? inner; // prettier-ignore
      pieces.push(moved);
      position = tag.start;
    }
    isFormula = kind === 'open' && formulaNames.has(name);
    isAreas = kind === 'open' && name === 'sqref';
    if (isFormula || isAreas) {
      pieces.push(text.slice(position, tag.end));
      position = tag.end;
    }
    if (kind === 'close') continue;
    let moved = attributes;
    for (const attribute of areaAttributes) {
      const areas = readAttribute(attributes, attribute);
      if (areas === null) continue;
      const place = moveAreas(areas, map);
      if (place === null && removable.has(name)) {
        put(tag, '');
        if (kind === 'open') skipped = { name, depth: 1 };
        moved = attributes;
        break;
      }
      moved = setAttribute(moved, attribute, place ?? areas);
    }
    if (moved !== attributes)
      put(tag, `<${tag.prefix}${name}${moved.trimEnd()}${kind === 'empty' ? '/' : ''}>`);
  }
  pieces.push(text.slice(position));
  return withoutEmptyLists(moveWidths(pieces.join(''), map));
}

function withoutEmptyLists(text: string): string {
  return text
    .replace(/<((?:[\w.-]+:)?(?:mergeCells|hyperlinks|dataValidations|protectedRanges|ignoredErrors))\b[^>]*>\s*<\/\1>/g, '')
    .replace(/(<(?:[\w.-]+:)?(?:mergeCells|dataValidations)\b[^>]*?)\scount="\d+"/g, '$1'); // prettier-ignore
}

/** Columns that are put in have the width of the one on their left. */
function moveWidths(text: string, { columns }: SheetMap): string {
  if (columns.isSame) return text;
  const found = /<((?:[\w.-]+:)?)cols>[\s\S]*?<\/(?:[\w.-]+:)?cols>/.exec(text);
  if (found === null) return text;
  const former: { readonly first: number; readonly last: number; readonly attributes: string }[] = [];
  for (const { name, attributes } of listTags(found[0]))
    if (name === 'col')
      former.push({
        first: Number(readAttribute(attributes, 'min')) - 1,
        last: Number(readAttribute(attributes, 'max')) - 1,
        attributes,
      });
  const find = (column: number) => former.find(({ first, last }) => first <= column && column <= last)?.attributes; // prettier-ignore
  let left: string | undefined;
  const end = columns.lines.length;
  const cols = columns.lines.flatMap(({ from }, place) => {
    left = from === null ? left : find(from);
    return left === undefined ? [] : [writeWidth(found[1]!, left, place, place)];
  });
  const behind = former.flatMap(({ first, last, attributes }) => {
    const [start, stop] = [columns.move(Math.max(first, columns.formerEnd))!, columns.move(last)];
    return last < columns.formerEnd || stop === null ? [] : [writeWidth(found[1]!, attributes, Math.max(end, start), stop)]; // prettier-ignore
  });
  const list = [...cols, ...behind].join('');
  const replaced = list === '' ? '' : `<${found[1]!}cols>${list}</${found[1]!}cols>`;
  return text.replace(found[0], () => replaced);
}

function writeWidth(prefix: string, attributes: string, first: number, last: number): string {
  const placed = setAttribute(setAttribute(attributes, 'min', String(first + 1)), 'max', String(last + 1));
  return `<${prefix}col${placed.trimEnd()}/>`;
}

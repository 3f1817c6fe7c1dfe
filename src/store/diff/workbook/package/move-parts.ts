import { parseCellAddress } from '../../../tables/workbook/cell-address.ts';
import { decodeEntities, readAttribute } from '../../../tables/workbook/xml-scanner.ts';
import type { SheetMap } from './line-map.ts';
import { moveAreas, moveReferences } from './move-references.ts';
import type { WorkbookParts } from './workbook-parts.ts';
import { escapeXml, listTags, setAttribute } from './xml-text.ts';

/**
 * Moves what other parts of a workbook say of a sheet that was arranged anew: comments and their boxes, pictures and
 * charts that lie over it, tables, names, and formulas elsewhere.
 *
 * @param sheetPart the part of that sheet. @param sheet its name.
 * @returns false where cells of another sheet share a formula that cannot be moved as one.
 */
export function moveParts(
  parts: WorkbookParts,
  workbook: string,
  sheetPart: string,
  sheet: string,
  map: SheetMap,
): boolean {
  const edit = (part: string, change: (text: string) => string): void => {
    const text = parts.read(part);
    if (text !== null) parts.write(part, change(text));
  };
  for (const { type, target } of parts.listRelations(sheetPart)) {
    if (type === 'comments' || type === 'threadedComment') edit(target, (text) => moveComments(text, map));
    else if (type === 'vmlDrawing') edit(target, (text) => moveShapes(text, map));
    else if (type === 'drawing') edit(target, (text) => moveAnchors(text, map));
    else if (type === 'table') edit(target, (text) => moveTable(text, map));
  }
  edit(workbook, (text) => moveFormulas(text, 'definedName', sheet, map));
  for (const part of parts.names()) {
    if (part === sheetPart) continue;
    const isSheet = isWorksheet(part);
    if (isSheet && sharesMovedFormula(parts.read(part) ?? '', sheet, map)) return false;
    if (isSheet || /(^|\/)charts\/[^/]+\.xml$/.test(part))
      edit(part, (text) => moveFormulas(text, 'f|formula|formula1|formula2', sheet, map));
    else if (/pivotCacheDefinition\d*\.xml$/.test(part)) edit(part, (text) => moveSource(text, sheet, map));
  }
  return true;
}

function sharesMovedFormula(text: string, sheet: string, map: SheetMap): boolean {
  for (const [, inner] of text.matchAll(/<(?:[\w.-]+:)?f\s[^<>]*?t="shared"[^<>]*>([^<]+)</g)) {
    const formula = decodeEntities(inner!);
    if (moveReferences(formula, map, sheet, false) !== formula) return true;
  }
  return false;
}

/** Formulas that stand elsewhere; those that do not name the sheet stay as they are, letter by letter. */
function moveFormulas(text: string, names: string, sheet: string, map: SheetMap): string {
  const pattern = new RegExp(
    `(<(?:[\\w.-]+:)?(?:${names})(?:\\s[^<>]*)?>)([^<]+)(?=</(?:[\\w.-]+:)?(?:${names})>)`,
    'g',
  );
  return text.replace(pattern, (whole, open: string, inner: string) => {
    const formula = decodeEntities(inner);
    const moved = moveReferences(formula, map, sheet, false);
    return moved === formula ? whole : open + escapeXml(moved);
  });
}

function moveComments(text: string, map: SheetMap): string {
  const pattern = /<((?:[\w.-]+:)?(?:comment|threadedComment))(\s[^<>]*?)>[\s\S]*?<\/\1>/g;
  return text.replace(pattern, (whole, name: string, attributes: string) => {
    const cell = moveAreas(readAttribute(attributes, 'ref') ?? '', map);
    if (cell === null) return '';
    return `<${name}${setAttribute(attributes, 'ref', cell)}${whole.slice(1 + name.length + attributes.length)}`;
  });
}

/** The boxes of comments, in VML. */
function moveShapes(text: string, map: SheetMap): string {
  const pieces: string[] = [];
  let position = 0;
  for (;;) {
    const start = text.indexOf('<v:shape ', position);
    const end = start === -1 ? -1 : text.indexOf(endOfShape, start);
    if (end === -1) return pieces.join('') + text.slice(position);
    pieces.push(text.slice(position, start), moveShape(text.slice(start, end + endOfShape.length), map));
    position = end + endOfShape.length;
  }
}

const endOfShape = '</v:shape>';

/** Empty for the box of a comment whose cell is gone. */
function moveShape(shape: string, { rows, columns }: SheetMap): string {
  const [row, column] = ['Row', 'Column'].map((name) => new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(shape)?.[1]); // prettier-ignore
  if (row === undefined || column === undefined) return shape;
  const [newRow, newColumn] = [rows.move(Number(row)), columns.move(Number(column))];
  if (newRow === null || newColumn === null) return '';
  const [down, across] = [newRow - Number(row), newColumn - Number(column)];
  return shape
    .replace(/(<x:Row>)\s*\d+\s*/, `$1${newRow}`)
    .replace(/(<x:Column>)\s*\d+\s*/, `$1${newColumn}`)
    .replace(/(<x:Anchor>)([^<]*)/, (_, open: string, anchor: string) => {
      const shifts = [across, 0, down, 0, across, 0, down, 0];
      return open + anchor.split(',').map((part, index) => Math.max(0, Number(part) + (shifts[index] ?? 0))).join(', '); // prettier-ignore
    });
}

function moveAnchors(text: string, { rows, columns }: SheetMap): string {
  return text.replace(/(<(?:[\w.-]+:)?(row|col)>)(\d+)(?=<)/g, (_, open: string, kind: string, line: string) =>
    open + (kind === 'row' ? rows : columns).moveNear(Number(line)),
  ); // prettier-ignore
}

function moveTable(text: string, map: SheetMap): string {
  return text.replace(/(\sref=")([^"]*)(?=")/g, (whole, start: string, area: string) => {
    const moved = parseCellAddress(area.split(':')[0]!) === null ? null : moveAreas(area, map);
    return moved === null ? whole : start + moved;
  });
}

/** Where a pivot table has its numbers from. */
function moveSource(text: string, sheet: string, map: SheetMap): string {
  for (const { name, attributes, kind, prefix, start, end } of listTags(text)) {
    if (name !== 'worksheetSource' || readAttribute(attributes, 'sheet') !== sheet) continue;
    const area = moveAreas(readAttribute(attributes, 'ref') ?? '', map);
    if (area === null) return text;
    const moved = setAttribute(attributes, 'ref', area).trimEnd();
    return `${text.slice(0, start)}<${prefix}${name}${moved}${kind === 'empty' ? '/' : ''}>${text.slice(end)}`;
  }
  return text;
}

/**
 * Takes away what formulas of the other sheets gave, which may be otherwise now: a program that does not calculate all
 * when it opens a workbook calculates what has no value.
 */
export function forgetValues(parts: WorkbookParts, sheetPart: string): void {
  const calculated =
    /(<(?:[\w.-]+:)?f\b(?:[^<>]*\/>|[^<>]*>[^<]*<\/(?:[\w.-]+:)?f>))\s*<((?:[\w.-]+:)?v)>[^<]*<\/\2>/g;
  for (const part of parts.names()) {
    const text = part !== sheetPart && isWorksheet(part) ? parts.read(part) : null;
    if (text?.match(calculated)) parts.write(part, text.replace(calculated, '$1'));
  }
}

function isWorksheet(part: string): boolean {
  return /(^|\/)worksheets\/[^/]+\.xml$/.test(part);
}

import type { Worksheet } from 'exceljs';
import { readAttribute } from '../../../tables/workbook/xml-scanner.ts';
import type { Mark } from '../cell-marks.ts';
import { addLegacyDrawing, editCellStyles } from './edit-cells.ts';
import {
  addCommentShapes,
  editComments,
  emptyComments,
  emptyDrawing,
  type AddedComment,
} from './edit-comments.ts';
import { StyleEditor } from './edit-styles.ts';
import { findWorkbookPart, listSheetParts, removeMacros } from './main-part.ts';
import { writePlainSheet } from './plain-sheet.ts';
import { WorkbookParts } from './workbook-parts.ts';
import { appendInside, listTags } from './xml-text.ts';

const office = 'application/vnd.openxmlformats-officedocument';

interface SheetMarks {
  readonly part: string;
  readonly styles: Map<number, Map<number, Mark>>;
  readonly comments: Map<string, AddedComment>;
}

/**
 * A workbook in which cells are coloured and commented and to which sheets are added, while all else stays as it is:
 * charts, pivot tables, pictures, rules, and what no program but the one that wrote it knows
 * (docs/decisions/0068-marks-in-the-package.md).
 */
export class WorkbookEditor {
  readonly #parts: WorkbookParts;
  readonly #workbook: string;
  readonly #stylesPart: string;
  readonly #styles: StyleEditor;
  readonly #sheets = new Map<string, SheetMarks>();
  /** The address that types of relations begin with, and that of elements: strict workbooks have their own. */
  readonly #relationTypes: string;
  readonly #namespace: string;

  /** @returns null when the package is not as this expects one. */
  static open(bytes: Uint8Array): WorkbookEditor | null {
    const parts = new WorkbookParts(bytes);
    const workbook = findWorkbookPart(parts);
    if (parts.read(workbook) === null || parts.read('[Content_Types].xml') === null) return null;
    const stylesPart = parts.listRelations(workbook).find(({ type }) => type === 'styles')?.target;
    const styles = stylesPart === undefined ? null : parts.read(stylesPart);
    const editor = styles === null ? null : StyleEditor.open(styles);
    return editor === null ? null : new WorkbookEditor(parts, workbook, stylesPart!, editor);
  }

  private constructor(parts: WorkbookParts, workbook: string, stylesPart: string, styles: StyleEditor) {
    this.#parts = parts;
    this.#workbook = workbook;
    this.#stylesPart = stylesPart;
    this.#styles = styles;
    const isStrict = parts.read(workbook)!.includes('http://purl.oclc.org/ooxml/');
    this.#relationTypes = isStrict
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    this.#namespace = isStrict
      ? 'http://purl.oclc.org/ooxml/spreadsheetml/main'
      : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    for (const [sheet, part] of listSheetParts(parts, workbook))
      this.#sheets.set(sheet, { part, styles: new Map(), comments: new Map() });
  }

  /** The names of its sheets. */
  get sheetNames(): string[] {
    return [...this.#sheets.keys()];
  }

  /** Positions count from 0. A cell that is marked twice has the colour of the last mark, and both comments. */
  mark(sheet: string, row: number, column: number, mark: Mark, comment?: string): void {
    const marks = this.#sheets.get(sheet);
    if (marks === undefined) return;
    const styles = marks.styles.get(row) ?? new Map<number, Mark>();
    marks.styles.set(row, styles.set(column, mark));
    if (comment === undefined) return;
    const key = `${row} ${column}`;
    const known = marks.comments.get(key);
    const isTold = known?.text.includes(comment) === true;
    const text = known === undefined ? comment : isTold ? known.text : `${known.text}\n${comment}`;
    marks.comments.set(key, { row, column, text });
  }

  /** Adds a sheet of values behind the others. */
  addSheet(sheet: Worksheet): void {
    const part = this.#parts.findFreeName('xl/worksheets/sheet', 'xml');
    this.#parts.write(
      part,
      writePlainSheet(sheet, this.#namespace, (look) => this.#styles.plain(look)),
    );
    this.#parts.addContentType(part, `${office}.spreadsheetml.worksheet+xml`);
    const id = this.#parts.addRelation(this.#workbook, `${this.#relationTypes}/worksheet`, part);
    const text = this.#parts.read(this.#workbook)!;
    const listed = [...listTags(text)].filter(({ name }) => name === 'sheet');
    const number =
      Math.max(0, ...listed.map(({ attributes }) => Number(readAttribute(attributes, 'sheetId')))) + 1;
    const { prefix } = listed[0]!;
    const name = sheet.name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    const element = `<${prefix}sheet name="${name}" sheetId="${number}" xmlns:r="${this.#relationTypes}" r:id="${id}"/>`;
    this.#parts.write(this.#workbook, appendInside(text, 'sheets', element)!);
  }

  /** @returns whether there were any. */
  removeMacros(): boolean {
    return removeMacros(this.#parts, this.#workbook);
  }

  /** @returns null when a part was not as expected. */
  finish(): Uint8Array | null {
    for (const sheet of this.#sheets.values()) if (!this.#editSheet(sheet)) return null;
    this.#parts.write(this.#stylesPart, this.#styles.finish());
    return this.#parts.finish();
  }

  #editSheet({ part, styles, comments }: SheetMarks): boolean {
    if (styles.size === 0) return true;
    const text = this.#parts.read(part);
    if (text === null) return false;
    const edits = [...styles].map(([row, marks]) => {
      const edit = (mark: Mark) => (style: number) => this.#styles.mark(style, mark);
      return [row, new Map([...marks].map(([column, mark]) => [column, edit(mark)]))] as const;
    });
    this.#parts.write(part, editCellStyles(text, new Map(edits)));
    return comments.size === 0 || this.#addComments(part, [...comments.values()]);
  }

  #addComments(sheetPart: string, comments: readonly AddedComment[]): boolean {
    const relations = this.#parts.listRelations(sheetPart);
    const known = relations.find(({ type }) => type === 'comments')?.target;
    const part = known ?? this.#parts.findFreeName('xl/comments', 'xml');
    const edited = editComments((known === undefined ? null : this.#parts.read(known)) ?? emptyComments(this.#namespace), comments); // prettier-ignore
    if (edited === null) return false;
    this.#parts.write(part, edited.text);
    if (known === undefined) {
      this.#parts.addContentType(part, `${office}.spreadsheetml.comments+xml`);
      this.#parts.addRelation(sheetPart, `${this.#relationTypes}/comments`, part);
    }
    return this.#addShapes(sheetPart, edited.fresh);
  }

  #addShapes(sheetPart: string, comments: readonly AddedComment[]): boolean {
    const known = this.#parts.listRelations(sheetPart).find(({ type }) => type === 'vmlDrawing')?.target;
    const part = known ?? this.#parts.findFreeName('xl/drawings/vmlDrawing', 'vml');
    const shapes = addCommentShapes(
      (known === undefined ? null : this.#parts.read(known)) ?? emptyDrawing,
      comments,
    );
    if (shapes === null) return false;
    this.#parts.write(part, shapes);
    if (known !== undefined) return true;
    this.#parts.addContentType(part, `${office}.vmlDrawing`);
    const id = this.#parts.addRelation(sheetPart, `${this.#relationTypes}/vmlDrawing`, part);
    this.#parts.write(sheetPart, addLegacyDrawing(this.#parts.read(sheetPart)!, id, this.#relationTypes));
    return true;
  }
}

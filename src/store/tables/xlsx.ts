import { FactsCollector, type SheetFacts } from './sheet-facts.ts';
import { formatColumnLetters, type Sheet, type SourceFile } from './sheet.ts';
import { spreadMergedValues } from './merged-cells.ts';
import { unreadable } from './unreadable.ts';
import { DrawingHandler } from './workbook/drawing.ts';
import { CommentsHandler, ThreadedCommentsHandler } from './workbook/comments.ts';
import { StylesHandler } from './workbook/number-formats.ts';
import { SharedStringsHandler } from './workbook/shared-strings.ts';
import { WorkbookPackage, type RelatedPart } from './workbook/workbook-package.ts';
import { WorksheetHandler, type WorkbookContext } from './workbook/worksheet.ts';
import { readAttribute, readFlag, type XmlHandler } from './workbook/xml-scanner.ts';

/** A sheet as the workbook lists it. */
interface ListedSheet {
  readonly name: string;
  readonly relation: string;
  readonly visibility: SheetFacts['visibility'];
}

/**
 * Reads every worksheet of an .xlsx or .xlsm workbook (ECMA-376, transitional or strict), hidden ones too, in the
 * order of its tabs. Macros are not looked at.
 *
 * @param wantsFacts whether formulas, comments and formats are wanted beside the values.
 * @throws KSTORE_TABLE_UNREADABLE, KSTORE_TABLE_TOO_LARGE
 */
export async function readWorkbook(file: SourceFile, wantsFacts: boolean): Promise<Sheet[]> {
  const parts = new WorkbookPackage(file);
  const workbookName = await findWorkbookPart(file.path, parts);
  const workbook = new WorkbookHandler();
  await parts.readPart(workbookName, workbook);
  const related = await parts.listRelatedParts(workbookName);
  const context = await readContext(parts, related, workbook.from1904);
  const sheets: Sheet[] = [];
  for (const listed of workbook.sheets) {
    const part = related.find(({ id }) => id === listed.relation);
    // Charts have sheets of their own.
    if (part?.type === 'worksheet')
      sheets.push(
        await readWorksheet(file, parts, part, listed, context, wantsFacts, wantsFacts ? sheets : []),
      );
  }
  return sheets;
}

async function findWorkbookPart(path: string, parts: WorkbookPackage): Promise<string> {
  const main = (await parts.listRelatedParts('')).find(({ type }) => type === 'officeDocument');
  const name = main?.name ?? 'xl/workbook.xml';
  if (parts.has(name)) return name;
  throw unreadable(path, 'it is a ZIP archive without worksheets, not an Excel workbook');
}

/** Collects the sheets and the calendar from `xl/workbook.xml`. */
class WorkbookHandler implements XmlHandler {
  readonly sheets: ListedSheet[] = [];
  from1904 = false;
  #isInSheets = false;

  open(name: string, attributes: string): void {
    if (name === 'workbookPr') this.from1904 = readFlag(attributes, 'date1904');
    else if (name === 'sheets') this.#isInSheets = true;
    else if (name === 'sheet' && this.#isInSheets) this.sheets.push(readListedSheet(attributes));
  }

  close(name: string): void {
    if (name === 'sheets') this.#isInSheets = false;
  }

  text(): void {}
}

function readListedSheet(attributes: string): ListedSheet {
  const state = readAttribute(attributes, 'state');
  return {
    name: (readAttribute(attributes, 'name') ?? '').normalize('NFC'),
    relation: /[\s:]id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? '',
    visibility: state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very hidden' : 'visible',
  };
}

async function readContext(
  parts: WorkbookPackage,
  related: readonly RelatedPart[],
  from1904: boolean,
): Promise<WorkbookContext> {
  const strings = new SharedStringsHandler();
  const styles = new StylesHandler();
  for (const { type, name } of related) {
    if (type === 'sharedStrings' && parts.has(name)) await parts.readPart(name, strings);
    if (type === 'styles' && parts.has(name)) await parts.readPart(name, styles);
  }
  return { sharedStrings: strings.values, formats: styles.formats, from1904 };
}

async function readWorksheet(
  file: SourceFile,
  parts: WorkbookPackage,
  part: RelatedPart,
  listed: ListedSheet,
  context: WorkbookContext,
  wantsFacts: boolean,
  book: readonly Sheet[],
): Promise<Sheet> {
  const facts = wantsFacts ? new FactsCollector() : null;
  const place = `${file.path}, sheet "${listed.name}"`;
  const worksheet = new WorksheetHandler(place, context, facts);
  await parts.readPart(part.name, worksheet);
  if (facts !== null) {
    await readComments(parts, part.name, facts);
    await readPictures(parts, part.name, facts);
  }
  const { rows, mergedAreas } = worksheet;
  const { visibility } = listed;
  const calendar = context.from1904 ? 1904 : 1900;
  spreadMergedValues(place, rows, mergedAreas);
  return {
    file: file.path,
    name: listed.name,
    typed: true,
    rows,
    mergedAreas,
    facts: facts?.finish({ visibility, calendar, mergedAreas }) ?? null,
    book,
    mayHaveDecimalCommas: false,
    locate: (row, column) => `cell ${formatColumnLetters(column)}${row + 1}`,
  };
}

async function readComments(parts: WorkbookPackage, sheetPart: string, facts: FactsCollector): Promise<void> {
  const related = (await parts.listRelatedParts(sheetPart)).filter(({ name }) => parts.has(name));
  for (const { type, name } of related)
    if (type === 'comments') await parts.readPart(name, new CommentsHandler(facts));
  for (const { type, name } of related) {
    if (type !== 'threadedComment') continue;
    const threads = new ThreadedCommentsHandler(facts);
    await parts.readPart(name, threads);
    threads.finish();
  }
}

/** Pictures are known by their length and sum in the archive; none is unpacked. */
async function readPictures(parts: WorkbookPackage, sheetPart: string, facts: FactsCollector): Promise<void> {
  const related = await parts.listRelatedParts(sheetPart);
  for (const { name } of related.filter((part) => part.type === 'drawing' && parts.has(part.name))) {
    const drawing = new DrawingHandler();
    await parts.readPart(name, drawing);
    const targets = new Map((await parts.listRelatedParts(name)).map((part) => [part.id, part.name]));
    for (const { row, column, relation } of drawing.pictures) {
      const content = parts.identify(targets.get(relation) ?? '');
      if (content !== null) facts.pictures.push({ row, column, ...content });
    }
  }
}

import { readAttribute } from '../../../tables/workbook/xml-scanner.ts';
import type { WorkbookParts } from './workbook-parts.ts';
import { insertAt, listTags, setAttribute } from './xml-text.ts';

const office = 'application/vnd.openxmlformats-officedocument';
const macroType = /application\/vnd\.ms-excel\.sheet\.macroEnabled\.main\+xml/;

/** The part that lists the sheets. */
export function findWorkbookPart(parts: WorkbookParts): string {
  const main = parts.listRelations('').find(({ type }) => type === 'officeDocument');
  return main?.target ?? 'xl/workbook.xml';
}

/** The part of each sheet, by its name in NFC. */
export function listSheetParts(parts: WorkbookParts, workbook: string): Map<string, string> {
  const relations = parts.listRelations(workbook);
  const sheets = new Map<string, string>();
  for (const { name, attributes } of listTags(parts.read(workbook) ?? '')) {
    const id = /[\s:]id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
    const part = name === 'sheet' ? relations.find((relation) => relation.id === id)?.target : undefined;
    const sheet = (readAttribute(attributes, 'name') ?? '').normalize('NFC');
    if (part !== undefined) sheets.set(sheet, part);
  }
  return sheets;
}

/** Leaves macros out, since a file that ends in .xlsx must have none. @returns whether there were any. */
export function removeMacros(parts: WorkbookParts, workbook: string): boolean {
  const project = parts.listRelations(workbook).find(({ type }) => type === 'vbaProject');
  parts.editContentTypes((text) =>
    text
      .replace(macroType, `${office}.spreadsheetml.sheet.main+xml`)
      .replace(/<(?:[\w.-]+:)?Override\b[^>]*vbaProject[^>]*\/>/g, ''),
  );
  if (project === undefined) return false;
  for (const { target } of parts.listRelations(project.target)) parts.remove(target);
  parts.remove(project.target);
  parts.removeRelation(workbook, project.id);
  return true;
}

/** Lets whoever opens the workbook calculate all formulas, in an order that is found anew. */
export function calculateAnew(parts: WorkbookParts, workbook: string): void {
  const chain = parts.listRelations(workbook).find(({ type }) => type === 'calcChain');
  if (chain !== undefined) {
    parts.remove(chain.target);
    parts.removeRelation(workbook, chain.id);
    parts.editContentTypes((text) => text.replace(/<(?:[\w.-]+:)?Override\b[^>]*calcChain[^>]*\/>/g, ''));
  }
  const text = parts.read(workbook) ?? '';
  let place: { readonly end: number; readonly prefix: string } | null = null;
  for (const { name, kind, prefix, attributes, start, end } of listTags(text)) {
    if (name === 'calcPr') {
      const set = setAttribute(attributes.trimEnd(), 'fullCalcOnLoad', '1');
      parts.write(workbook, `${text.slice(0, start)}<${prefix}calcPr${set}${kind === 'empty' ? '/' : ''}>${text.slice(end)}`); // prettier-ignore
      return;
    }
    if (kind !== 'open' && beforeCalculation.has(name)) place = { end, prefix };
  }
  if (place !== null)
    parts.write(workbook, insertAt(text, place.end, `<${place.prefix}calcPr fullCalcOnLoad="1"/>`));
}

/** What stands before it (ECMA-376 part 1, 18.2.27). */
const beforeCalculation = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames']);

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createWorkbook } from '../../../../../../src/store/diff/workbook/exceljs.ts';
import { WorkbookEditor } from '../../../../../../src/store/diff/workbook/package/workbook-editor.ts';
import { deriveTableWithFacts } from '../../../../../../src/store/tables/derive.ts';
import { readZipDirectory, readZipMember } from '../../../../../../src/store/tables/zip.ts';
import { encodeZip, sheet as sheetXml, workbookMembers } from '../../../../../hostile/zip-writer.ts';
import { sourceFile } from '../../../../../support/workbook.ts';
import { projectFolder } from '../../../../../support/workspace.ts';

const folder = join(projectFolder, 'fixtures/workbooks');
const writers = readdirSync(folder).flatMap((name) => /^(.+)-after\.xlsx$/.exec(name)?.[1] ?? []);

const read = async (bytes: Uint8Array) =>
  (await deriveTableWithFacts([sourceFile('a.xlsx', bytes)], 'formula'))!;

function readMembers(bytes: Uint8Array): Map<string, string> {
  const members = readZipDirectory(bytes);
  return new Map(
    members.map((member) => [member.name, Buffer.from(readZipMember(bytes, member)).toString('latin1')]),
  );
}

async function changesSheet() {
  const sheet = (await createWorkbook()).addWorksheet('변경 & "요약"');
  sheet.addRow(['v1 → v2']).font = { bold: true, size: 14 };
  sheet.addRow(['물', 0.05, true, null]).getCell(2).numFmt = '+0.0%;-0.0%;0%';
  return sheet;
}

/** What the style of a cell has as its background. */
function findFill(members: ReadonlyMap<string, string>, address: string): string | undefined {
  const parts = [...members.values()];
  const cell = parts.map((text) => new RegExp(`<(?:x:)?c\\b[^>]*r="${address}"[^>]*>`).exec(text)?.[0]).find((found) => found !== undefined); // prettier-ignore
  const style = Number(/\ss="(\d+)"/.exec(cell ?? '')?.[1]);
  const styles = parts.find((text) => text.includes('cellXfs'))!;
  const formats = styles.slice(styles.indexOf('cellXfs')).match(/<(?:x:)?xf\b[^>]*>/g)!;
  const fills = styles.match(/<(?:x:)?fill>.*?<\/(?:x:)?fill>|<(?:x:)?fill\/>/gs)!;
  const fill = Number(/fillId="(\d+)"/.exec(formats[style]!)?.[1]);
  return /rgb="(\w+)"/.exec(fills[fill] ?? '')?.[1];
}

describe.each(writers)('a workbook by %s', (writer) => {
  test('is marked and commented, and keeps all else', async () => {
    const bytes = new Uint8Array(readFileSync(join(folder, `${writer}-after.xlsx`)));
    const before = await read(bytes);
    const editor = WorkbookEditor.open(bytes)!;
    expect(editor.sheetNames).toEqual(['배합', '기준']);
    editor.mark('배합', 2, 1, 'changed', 'was 10 & less');
    editor.mark('배합', 3, 1, 'changed', 'was 9');
    editor.mark('배합', 3, 1, 'changed', 'was 9');
    editor.mark('배합', 19, 7, 'added');
    editor.addSheet(await changesSheet());
    expect(editor.removeMacros()).toBe(false);
    const marked = editor.finish()!;
    const after = await read(marked);
    expect(after.table).toEqual(before.table);
    expect(after.facts.parts[0]!.sheet.book.map(({ name }) => name)).toEqual([
      '배합',
      '기준',
      '변경 & "요약"',
    ]);
    expect(after.facts.parts[0]!.sheet.book[2]!.rows).toEqual([['v1 → v2'], ['물', 0.05, true]]);
    expect([0, 1].map((row) => after.facts.cell(row, 1).comment)).toEqual([
      'was 10 & less',
      'was 9\n\n두 번 쟀다',
    ]);
    expect(after.facts.cell(2, 1)).toEqual(before.facts.cell(2, 1));
    expect(after.facts.cell(0, 1).numberFormat).toBe(before.facts.cell(0, 1).numberFormat);
    const [old, current] = [readMembers(bytes), readMembers(marked)];
    expect(['B3', 'B4', 'H20'].map((cell) => findFill(current, cell))).toEqual([
      'FFFFE699',
      'FFFFE699',
      'FFC6E0B4',
    ]);
    const changed = [...old].filter(([name, content]) => current.get(name) !== content).map(([name]) => name);
    expect(changed.every((name) => /Types|rels|book\.xml|styles|look|sheet1|first|comments|notes|vml/i.test(name))).toBe(true); // prettier-ignore
  });
});

test('charts and parts that nobody knows stay, macros are left out', async () => {
  const rows = '<row r="1"><c r="A1" t="str"><v>x</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>';
  const members = workbookMembers({ 'xl/worksheets/sheet1.xml': sheetXml(rows) });
  const styles = '<styleSheet xmlns="x"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><cellXfs count="1"><xf numFmtId="0" fillId="0"/></cellXfs></styleSheet>'; // prettier-ignore
  const own = {
    'xl/styles.xml': styles,
    'xl/charts/chart1.xml': '<chart/>',
    'custom/thing.bin': 'kept',
    'xl/vbaProject.bin': 'macro',
  };
  const relations = members.find(({ name }) => name === 'xl/_rels/workbook.xml.rels')!;
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const more = `<Relationship Id="st" Type="${types}/styles" Target="styles.xml"/><Relationship Id="vba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>`;
  const text = Buffer.from(relations.content).toString().replace('</Relationships>', more);
  const kept = members.filter(({ name }) => !(name in own) && name !== relations.name);
  const bytes = encodeZip([
    ...kept,
    { name: relations.name, content: Buffer.from(text) },
    ...Object.entries(own).map(([name, content]) => ({ name, content: Buffer.from(content) })),
  ]);
  const editor = WorkbookEditor.open(bytes)!;
  expect(editor.removeMacros()).toBe(true);
  editor.mark(editor.sheetNames[0]!, 1, 0, 'changed', 'was 2');
  const marked = readMembers(editor.finish()!);
  expect(marked.get('xl/charts/chart1.xml')).toBe('<chart/>');
  expect(marked.get('custom/thing.bin')).toBe('kept');
  expect(marked.has('xl/vbaProject.bin')).toBe(false);
  expect(marked.get('xl/_rels/workbook.xml.rels')).not.toContain('vbaProject');
});

test('a package without styles is left to others', () => {
  const members = workbookMembers({ 'xl/worksheets/sheet1.xml': sheetXml('') });
  expect(WorkbookEditor.open(encodeZip(members.filter(({ name }) => !name.includes('styles'))))).toBeNull();
});

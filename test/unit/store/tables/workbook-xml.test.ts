import { describe, expect, test } from 'vitest';
import { encodeZip, sheet as sheetXml, workbook, workbookMembers } from '../../../hostile/zip-writer.ts';
import { derive, deriveFailure, sourceFile } from '../../../support/workbook.ts';

describe('the XML of a workbook', () => {
  const sheetName = 'xl/worksheets/sheet1.xml';
  const read = async (rows: string, changes: Readonly<Record<string, string>> = {}) => {
    const bytes = workbook({ [sheetName]: sheetXml(rows), ...changes });
    return await derive([sourceFile('a.xlsx', bytes)]).then(
      ({ table }) => table.rows.map(({ cells }) => cells),
      (error: Error) => error.message,
    );
  };
  const header = '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>';

  test.each([
    ['a number', '<c r="A2"><v> 1.50 </v></c>', 1.5],
    ['a comment and a process instruction inside', '<c r="A2"><!-- <v>2</v> --><?x y?><v>1</v></c>', 1],
    ['CDATA', '<c r="A2" t="str"><v><![CDATA[<a&b>]]></v></c>', '<a&b>'],
    ['entities', '<c r="A2" t="str"><v>&lt;&#44032;&#xAC01;&amp;amp;</v></c>', '<가각&amp;'],
    ['an escape', '<c r="A2" t="inlineStr"><is><t>a_x000D_b_x005F_x</t></is></c>', 'a\rb_x'],
    [
      'runs and how they are spoken',
      '<c r="A2" t="inlineStr"><is><r><t>漢</t></r><r><rPr><b/></rPr><t>字</t></r><rPh sb="0" eb="1"><t>かん</t></rPh></is></c>',
      '漢字',
    ],
    ['a greater-than sign in an attribute', '<c r="A2" t="str" x="a>b"><v>1</v></c>', '1'],
    ['single quotes and spaces in a tag', "<c  r = 'A2'\n t='b' ><v>1</v></c >", true],
    ['no addresses at all', null, 5],
    [
      'an extension with elements of the same names',
      '<c r="A2"><v>1</v><extLst><ext><f>A1</f><v>7</v></ext></extLst></c>',
      1,
    ],
    ['an ISO date, as in strict workbooks', '<c r="A2" t="d"><v>2026-01-31T00:00:00Z</v></c>', '2026-01-31'],
    [
      'text that a formula gave, which is empty',
      '<c r="A2" t="str"><f>""</f><v></v></c><c r="B2"><v>1</v></c>',
      null,
    ],
  ])('%s', async (_, cell, expected) => {
    const rows =
      cell === null
        ? '<row><c t="str"><v>x</v></c></row><row><c><v>5</v></c></row>'
        : `${header.replace('</row>', '<c r="B1" t="str"><v>y</v></c></row>')}<row r="2">${cell}</row>`;
    const table = await read(rows);
    expect(Array.isArray(table) ? table[0]![0] : table).toEqual(expected);
  });

  test.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]>', 'is damaged: a document type'],
    ['an unknown entity', '<row r="2"><c r="A2" t="str"><v>&b;</v></c></row>', 'is damaged: the entity &b;'],
    [
      'tags that do not match',
      '<row r="2"><c r="A2"><v>1</c></v></row>',
      'is damaged: a tag </c> without its beginning',
    ],
    ['rows out of order', '<row r="5"/><row r="4"/>', 'is damaged: rows out of order'],
    [
      'a cell in the wrong row',
      '<row r="2"><c r="A3"><v>1</v></c></row>',
      'is damaged: the cell A3 in a place where it cannot be',
    ],
    [
      'a text that is not there',
      '<row r="2"><c r="A2" t="s"><v>9</v></c></row>',
      'is damaged: the cell A2 names a text that is not there',
    ],
    [
      'elements in one another without end',
      '<a>'.repeat(300),
      'is damaged: elements in one another without end',
    ],
    [
      'a row beyond those of Excel',
      '<row r="2000000"><c><v>1</v></c></row>',
      'a.xlsx, sheet "S": 2000000 rows, more than the 1048576 a table may have',
    ],
    [
      'the first row beyond those of Excel',
      '<row r="1048577"><c><v>1</v></c></row>',
      'a.xlsx, sheet "S": 1048577 rows, more than the 1048576 a table may have',
    ],
    [
      'a column beyond those of Excel',
      '<row r="2"><c r="XFE2"><v>1</v></c></row>',
      'a.xlsx, sheet "S": 16385 columns, more than the 16384 a table may have',
    ],
    [
      'a damaged number',
      '<row r="2"><c r="A2"><v>1.2.3</v></c></row>',
      'a.xlsx, sheet "S", cell A2: a damaged number',
    ],
    [
      'a date that is none',
      '<row r="2"><c r="A2" t="d"><v>2026-02-30</v></c></row>',
      'a.xlsx, sheet "S", cell A2: the date "2026-02-30", which is none',
    ],
  ])('%s is refused', async (_, rows, problem) => {
    const message = await read(header + rows);
    expect(message).toContain(problem);
    expect(message).toMatch(/^a\.xlsx/);
  });

  test('prefixes, parts in other places, and other names of the parts', async () => {
    const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const relation = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const bytes = encodeZip([
      {
        name: '_rels/.rels',
        content: `<Relationships><Relationship Id="a" Type="${relation}/officeDocument" Target="/book/main.xml"/></Relationships>`,
      },
      {
        name: 'book/main.xml',
        content: `<x:workbook xmlns:x="${main}" xmlns:q="${relation}"><x:sheets><x:sheet name="하나" sheetId="1" q:id="s1"/></x:sheets></x:workbook>`,
      },
      {
        name: 'book/_rels/main.xml.rels',
        content: `<Relationships><Relationship Id="s1" Type="${relation}/worksheet" Target="../Sheets/Tab.XML"/></Relationships>`,
      },
      {
        name: 'sheets/tab.xml',
        content: Buffer.from(
          `\ufeff<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c t="str"><x:v>가</x:v></x:c></x:row><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
          'utf16le',
        ),
      },
    ]);
    const { table } = await derive([sourceFile('a.xlsx', bytes)]);
    expect([table.columns[0]!.name, table.rows[0]!.cells]).toEqual(['가', [1]]);
  });

  test('a part that is not there is named', async () => {
    const { length } = workbookMembers();
    const bytes = encodeZip(workbookMembers().slice(0, length - 1));
    expect(await deriveFailure([sourceFile('a.xlsx', bytes)])).toBe(
      `KSTORE_TABLE_UNREADABLE a.xlsx cannot be read: its part "${sheetName}" is missing`,
    );
  });

  test('as many columns as Excel has', async () => {
    const cells = (write: (column: number) => string) =>
      Array.from({ length: 16_384 }, (_, column) => write(column)).join('');
    const table = await read(
      `<row r="1">${cells((column) => `<c t="str"><v>c${column}</v></c>`)}</row><row r="2">${cells((column) => `<c><v>${column}</v></c>`)}</row>`,
    );
    expect(Array.isArray(table) && table[0]!.length).toBe(16_384);
    expect(Array.isArray(table) && table[0]!.at(-1)).toBe(16_383);
  });

  test('more rows than Excel has are refused where they are declared; the last row that it has is read', async () => {
    const rows = `${header}<row r="2"><c r="A2"><v>1</v></c></row>`;
    const declaring = (area: string) =>
      read('', { [sheetName]: sheetXml(rows).replace('<sheetData', `<dimension ref="${area}"/><sheetData`) });
    expect(await declaring('A1:C1048577')).toBe(
      'a.xlsx, sheet "S": 1048577 rows, more than the 1048576 a table may have',
    );
    expect(await declaring('A1:XFE2')).toMatch(/16385 columns, more than the 16384/);
    expect(await declaring('A1:XFD1048576')).toEqual([[1]]);
    expect(await read(`${header}<row r="1048576"><c r="A1048576"><v>1</v></c></row>`)).toMatch(
      /an empty row/,
    );
  });

  test('a long sheet is read in pieces that may end anywhere', async () => {
    const cells = (row: number) => `<row r="${row}"><c r="A${row}" t="str"><v>글&amp;${row}</v></c></row>`;
    const rows = Array.from({ length: 20_000 }, (_, index) => cells(index + 2)).join('');
    const table = await read(header + rows);
    expect(table).toHaveLength(20_000);
    expect(table[19_999]).toEqual(['글&20001']);
  });
});

import type { Worksheet } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { deriveTableWithFacts, type SourceFile } from '../../../../src/store/tables/derive.ts';
import { moveFormula } from '../../../../src/store/tables/workbook/shared-formula.ts';
import { encodeZip, sheet as sheetXml, workbookMembers } from '../../../hostile/zip-writer.ts';
import { derive, makePairs, makeWorkbook, sourceFile } from '../../../support/workbook.ts';

async function read(files: readonly SourceFile[]) {
  const derived = await deriveTableWithFacts(files, 'formula');
  if (derived === null) throw new Error('these files are no table');
  return derived;
}

async function book(rows: readonly (readonly unknown[])[], edit?: (sheet: Worksheet) => void) {
  return [sourceFile('책.xlsx', await makeWorkbook({ 배합: rows }, edit === undefined ? {} : { edit }))];
}

describe('what a workbook holds beside values', () => {
  const rows = [
    ['water', 'sum', 'day'],
    [1.5, { formula: 'A2*2', result: 3 }, new Date(Date.UTC(2026, 0, 31))],
    [2, { formula: 'SUM(A2:A3)', result: 3.5 }, null],
  ];

  test('formulas, comments and number formats stand beside the cells of the table', async () => {
    const files = await book(rows, (sheet) => {
      sheet.getCell('A2').numFmt = '0.00" g"';
      sheet.getCell('A3').note = '두 번 쟀다';
      sheet.getCell('B3').note = { texts: [{ text: 'a' }, { font: { bold: true }, text: 'b' }] };
      sheet.getCell('C2').numFmt = 'yyyy-mm-dd';
    });
    const { table, facts } = await read(files);
    expect(table).toEqual((await derive(files)).table);
    expect([0, 1].map((row) => [0, 1, 2].map((column) => facts.cell(row, column)))).toEqual([
      [{ numberFormat: '0.00" g"' }, { formula: 'A2*2' }, { numberFormat: 'yyyy-mm-dd' }],
      [{ comment: '두 번 쟀다' }, { formula: 'SUM(A2:A3)', comment: 'ab' }, {}],
    ]);
    expect(facts.place(1, 0)).toEqual({
      file: '책.xlsx',
      sheet: '배합',
      row: 2,
      column: 0,
      description: '책.xlsx, sheet "배합", cell A3',
    });
  });

  test('a formula that changed is told apart from a value that did', async () => {
    const other = rows.map((row) => [...row]);
    other[1]![1] = { formula: 'A2+A2', result: 3 };
    const [before, after] = [await read(await book(rows)), await read(await book(other))];
    expect(after.table).toEqual(before.table);
    const changed = [0, 1].flatMap((row) =>
      [0, 1, 2]
        .filter((column) => before.facts.cell(row, column).formula !== after.facts.cell(row, column).formula)
        .map((column) => [row, column]),
    );
    expect(changed).toEqual([[0, 1]]);
  });

  test('hidden rows, columns and sheets, merged areas outside the table, and notes there', async () => {
    const files = await book(rows, (sheet) => {
      sheet.getRow(2).hidden = true;
      sheet.getRow(3).hidden = true;
      sheet.getColumn(2).hidden = true;
      sheet.mergeCells('F8:G9');
      sheet.getCell('H20').note = 'beside';
      sheet.state = 'veryHidden';
    });
    const [summary] = (await read(files)).facts.sheets;
    expect(summary).toEqual({
      file: '책.xlsx',
      sheet: '배합',
      visibility: 'very hidden',
      hiddenRows: [{ first: 1, last: 2 }],
      hiddenColumns: [{ first: 1, last: 1 }],
      mergedAreas: [{ top: 7, left: 5, bottom: 8, right: 6 }],
      notesOutside: [{ place: 'cell H20', comment: 'beside' }],
    });
  });

  test('in pairs, cells stand in the sheets of both sides', async () => {
    const files = await makePairs({
      s1: { input: [['a'], [1]], output: [['b'], [{ formula: '1+1', result: 2 }]] },
      s2: { input: [['a'], [3]], output: [['b'], [4]] },
    });
    const { facts } = await read(files);
    expect(facts.cell(0, 1)).toEqual({ formula: '1+1' });
    expect(facts.place(1, 1)!.description).toBe('output/s2.xlsx, sheet "물성", cell A2');
    expect(facts.sheets.map(({ file }) => file)).toEqual([
      'input/s1.xlsx',
      'output/s1.xlsx',
      'input/s2.xlsx',
      'output/s2.xlsx',
    ]);
  });

  test('a CSV file has places and nothing beside them', async () => {
    const { facts } = await read([sourceFile('a.csv', 'x,y\n1,2\n')]);
    expect(facts.cell(0, 0)).toEqual({});
    expect(facts.place(0, 1)!.description).toBe('a.csv, line 2, column 2');
  });

  test('formulas that cells share, array formulas, and conversations', async () => {
    const relations = (type: string, target: string) =>
      `<Relationship Id="${type}" Type="http://x/${type}" Target="${target}"/>`;
    const members = workbookMembers({
      'xl/worksheets/sheet1.xml': sheetXml(
        '<row r="1"><c r="A1" t="str"><v>x</v></c><c r="B1" t="str"><v>y</v></c></row>' +
          '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2*$B$1+Other!C2</f><v>1</v></c><c r="B2"><f t="array" ref="B2">SUM(A2:A3)</f><v>2</v></c></row>' +
          '<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c><c r="B3"><v>4</v></c></row>',
      ),
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${relations('threadedComment', '../threads.xml')}${relations('comments', '../notes.xml')}</Relationships>`,
      'xl/notes.xml':
        '<comments><authors><author>kim</author></authors><commentList><comment ref="A2" authorId="0"><text><t>[Threaded comment] remark</t></text></comment><comment ref="B3" authorId="0"><text><r><t>note</t></r></text></comment></commentList></comments>',
      'xl/threads.xml':
        '<ThreadedComments><threadedComment ref="A2" id="1"><text>why?</text></threadedComment><threadedComment ref="A2" id="2" parentId="1"><text>since &lt;5</text></threadedComment></ThreadedComments>',
    });
    const { facts } = await read([sourceFile('a.xlsx', encodeZip(members))]);
    expect([0, 1].map((row) => [0, 1].map((column) => facts.cell(row, column)))).toEqual([
      [{ formula: 'B2*$B$1+Other!C2', comment: 'why?\nsince <5' }, { formula: '{SUM(A2:A3)}' }],
      [{ formula: 'B3*$B$1+Other!C3' }, { comment: 'note' }],
    ]);
  });
});

test.each([
  ['A1+B2', 1, 1, 'B2+C3'],
  ['$A1+A$1+$A$1', 2, 3, '$A3+D$1+$A$1'],
  ['SUM(A1:B9)/LOG10(C1)', 1, 0, 'SUM(A2:B10)/LOG10(C2)'],
  ['"A1"&A1&\'A1 b\'!A1', 1, 0, '"A1"&A2&\'A1 b\'!A2'],
  ['rate_A1*A1.x+TAX2019+XFE1', 1, 0, 'rate_A1*A1.x+TAX2020+XFE1'],
  ['A1+Z9', -1, 0, '#REF!+Z8'],
  ['가A1+A1', 1, 0, '가A1+A2'],
])('the shared formula %s moved by %d rows and %d columns is %s', (formula, down, right, moved) => {
  expect(moveFormula(formula, down, right)).toBe(moved);
});

import exceljs, { type Worksheet } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { diffFacts } from '../../../../../src/store/diff/diff-facts.ts';
import type { FactsDiff, SheetChange } from '../../../../../src/store/diff/facts-diff-model.ts';
import { compareTables } from '../../../../../src/store/diff/diff-tables.ts';
import { encodeTableParts, type EncodedTable } from '../../../../../src/store/tables/table-file.ts';
import { deriveTableWithFacts } from '../../../../../src/store/tables/derive.ts';
import { makePairs, makeWorkbook, sourceFile } from '../../../../support/workbook.ts';

type Rows = readonly (readonly unknown[])[];
interface Book {
  readonly sheets: Readonly<Record<string, Rows>>;
  readonly date1904?: boolean;
  readonly edit?: (sheet: Worksheet) => void;
}

async function open({ sheets, date1904, edit }: Book, name = 'a.xlsx') {
  const options = { ...(date1904 !== undefined && { date1904 }), ...(edit !== undefined && { edit }) };
  return (await deriveTableWithFacts([sourceFile(name, await makeWorkbook(sheets, options))], 'formula'))!;
}

async function compare(before: Book, after: Book): Promise<FactsDiff> {
  return diffFacts(await open(before), await open(after));
}

const tell = ({ sheets }: FactsDiff): string[] => sheets.map(describeChange);
const describeChange = ({ fact, sheet, place, before, after }: SheetChange): string =>
  `${fact} ${sheet ?? '-'} ${place}: ${before ?? '-'} → ${after ?? '-'}`;

const rows: Rows = [
  ['시료', '물', 'pH'],
  ['A-1', 10, 5],
  ['A-2', 20, 6],
  ['A-3', 30, 7],
  ['A-4', 40, 8],
];
const inserted = (position: number, ...more: unknown[][]): Rows => rows.toSpliced(position, 0, ...more);
const sheets = (of: Rows) => ({ sheets: { 배합: of } });
const edited = (of: Rows, edit: (sheet: Worksheet) => void): Book => ({ ...sheets(of), edit });

describe('hidden rows and columns', () => {
  const hide =
    (...lines: (number | string)[]) =>
    (sheet: Worksheet) => {
      for (const line of lines)
        if (typeof line === 'number') sheet.getRow(line).hidden = true;
        else sheet.getColumn(line).hidden = true;
    };

  test('that are hidden or shown again, neighbours together', async () => {
    const diff = await compare(edited(rows, hide(5, 'C')), edited(rows, hide(2, 3, 'B')));
    expect(tell(diff)).toEqual([
      'hidden 배합 rows 2–3: - → hidden',
      'hidden 배합 row 5: hidden → -',
      'hidden 배합 column B: - → hidden',
      'hidden 배합 column C: hidden → -',
    ]);
    expect(diff).toMatchObject({ sheetChanges: 4, omitted: 0, changes: [] });
  });

  test('a hidden row and column that moved is no change; one that was added hidden is', async () => {
    const before = edited(rows, hide(3, 'B'));
    const wider = inserted(2, ['A-1b', 15, 5]).map(([key, ...cells]) => [
      key,
      `메모 ${String(key)}`,
      ...cells,
    ]);
    expect(tell(await compare(before, edited(wider, hide(4, 'C'))))).toEqual([]);
    expect(tell(await compare(before, edited(wider, hide(3, 4, 'C'))))).toEqual([
      'hidden 배합 row 3: - → hidden',
    ]);
  });
});

describe('merged cells', () => {
  const merge =
    (...areas: string[]) =>
    (sheet: Worksheet) =>
      areas.forEach((area) => sheet.mergeCells(area));
  const batches = (count: number): Rows => [
    ['배치', '시료', '물'],
    ...Array.from({ length: count }, (_, row) => [row === 0 ? 'B1' : null, `A-${row}`, row]),
  ];

  test('that are merged, no longer merged, or reach further', async () => {
    const before = edited(batches(5), merge('A2:A4', 'B5:C5'));
    const after = edited(batches(5), merge('A2:A5', 'B6:C6'));
    const diff = await compare(before, after);
    expect(tell(diff)).toEqual([
      'merged 배합 A2:A5: A2:A4 → A2:A5',
      'merged 배합 B6:C6: - → B6:C6',
      'merged 배합 B5:C5: B5:C5 → -',
    ]);
  });

  test('that moved, or grew by a row inserted within, are no change', async () => {
    const before = edited(batches(4), merge('A2:A5'));
    const more = [...batches(2), [null, 'A-new', 99], ...batches(4).slice(3)];
    expect(tell(await compare(before, edited(more, merge('A2:A6'))))).toEqual([]);
    const title = [['배합 결과'], ...batches(4)];
    expect(tell(await compare(before, edited(title, merge('A1:C1', 'A3:A6'))))).toEqual([
      'merged 배합 A1:C1: - → A1:C1',
      'value 배합 A1: - → 배합 결과',
    ]);
  });
});

describe('sheets of a workbook', () => {
  const other = [['기준'], ['pH', 5.5], ['점도', 1000], ['색', '흰색']];

  test('that are added, removed, renamed, hidden', async () => {
    const before = { sheets: { 배합: rows, 기준: other, 옛것: [['x']] } };
    const after: Book = {
      sheets: { '배합 2026': rows, 새것: [['y'], ['z']], 규격: other },
      edit: (sheet) => {
        if (sheet.name === '규격') sheet.state = 'hidden';
      },
    };
    expect(tell(await compare(before, after))).toEqual([
      'sheet 새것 : - → 2 rows',
      'sheet 옛것 : 1 row → -',
      'sheet 배합 2026 : 배합 → 배합 2026',
      'sheet 규격 : 기준 → 규격',
      'hidden 규격 : visible → hidden',
    ]);
  });

  test('cells of other sheets, by the content of their rows', async () => {
    const changed = [['기준'], ['새 행', 1], ['pH', 5.5], ['점도', 1200], ['색', '흰색']];
    const diff = await compare(
      { sheets: { 배합: rows, 기준: other } },
      { sheets: { 배합: rows, 기준: changed } },
    );
    expect(tell(diff)).toEqual([
      'value 기준 A2: - → 새 행',
      'value 기준 B2: - → 1',
      'value 기준 B4: 1000 → 1200',
    ]);
    expect((await compare({ sheets: { 배합: rows } }, { sheets: { 배합: rows } })).sheets).toEqual([]);
  });

  test('the calendar of dates, while each date stays', async () => {
    const dated = [
      ['시료', '날짜'],
      ['A', new Date(Date.UTC(2026, 4, 1))],
    ];
    const diff = await compare(sheets(dated), { ...sheets(dated), date1904: true });
    expect(tell(diff)).toEqual(['calendar - : from 1900 → from 1904']);
    expect(diff.counts).toEqual({ formula: 0, comment: 0, numberFormat: 0 });
  });
});

describe('cells outside the table', () => {
  const titled = (title: string) => [[title, null, null], ...rows];
  const merged = (sheet: Worksheet) => sheet.mergeCells('A1:C1');

  test('a title, a note beside the table, comments and formats of names', async () => {
    const before = edited(titled('5월'), (sheet) => {
      merged(sheet);
      sheet.getCell('B2').note = '정제수';
      sheet.getCell('F9').note = '옛 메모';
    });
    const after = edited(titled('6월'), (sheet) => {
      merged(sheet);
      sheet.getCell('B2').note = '이온수';
      sheet.getCell('G3').note = '새 메모';
    });
    expect(tell(await compare(before, after))).toEqual([
      'value 배합 A1: 5월 → 6월',
      'comment 배합 B2: 정제수 → 이온수',
      'comment 배합 G3: - → 새 메모',
      'comment 배합 F9: 옛 메모 → -',
    ]);
  });

  test('a name that changed is told by the diff of the table alone', async () => {
    const renamed = rows.with(0, ['시료', '정제수', 'pH']);
    expect(tell(await compare(sheets(rows), sheets(renamed)))).toEqual([]);
  });

  test('a formula that moved with its sheet is the same', async () => {
    const sum = (row: number, formula: string) => (sheet: Worksheet) => {
      sheet.getCell(`E${row}`).value = { formula, result: null as unknown as number };
    };
    const calculated = (list: Rows, row: number, formula: string): Book => ({
      sheets: { 배합: rows, 계산: list },
      edit: (sheet) => {
        if (sheet.name === '계산') sum(row, formula)(sheet);
      },
    });
    const list = [['a'], ['b'], ['c']];
    const longer = [['new'], ...list];
    const found = await compare(calculated(list, 2, 'A2*2'), calculated(longer, 3, 'A3*2'));
    expect(tell(found)).toEqual(['value 계산 A1: - → new']);
  });
});

test('samples that run down: a note and a hidden row in the file of one', async () => {
  const input = [
    ['성분', '함량', '단위'],
    ['물', 10, 'g'],
    ['기름', 5, 'g'],
  ];
  const files = await makePairs({ s1: { input, output: [['밀도'], [1]] } });
  const edit = (sheet: Worksheet) => {
    sheet.getRow(3).hidden = true;
    sheet.getCell('A3').note = '새 원료';
  };
  const [before, after] = [files, [sourceFile('input/s1.xlsx', await makeWorkbook({ 배합: input }, { edit })), files[1]!]]; // prettier-ignore
  const open = async (list: typeof files) => (await deriveTableWithFacts(list, 'formula'))!;
  const { sheets: found } = diffFacts(await open(before), await open(after));
  expect(found.map((change) => `${change.file} ${describeChange(change)}`)).toEqual([
    'input/s1.xlsx hidden 배합 row 3: - → hidden',
    'input/s1.xlsx comment 배합 A3: - → 새 원료',
  ]);
});

describe('what was not told before', () => {
  test('comments of added rows and columns', async () => {
    const note = (address: string, text: string) => (sheet: Worksheet) => {
      sheet.getCell(address).note = text;
    };
    const after = edited(inserted(2, ['A-9', 90, 9]), note('B3', 'weighed twice'));
    const { changes, counts } = await compare(sheets(rows), after);
    expect(changes).toMatchObject([
      { fact: 'comment', change: 'added', column: '물', firstCell: 'B3', after: 'weighed twice' },
    ]);
    expect(counts.comment).toBe(1);
    const wider = rows.map((cells, row) => [...cells, row === 0 ? '색' : '빨강']);
    const column = await compare(sheets(rows), edited(wider, note('D2', 'by eye')));
    expect(column.changes).toMatchObject([{ column: '색', firstCell: 'D2', after: 'by eye' }]);
  });

  test('a merged cell is one change, where the tables are compared as wholes', async () => {
    const merged = (value: number) =>
      edited(
        rows.map((cells, row) => (row === 2 || row === 3 ? [`A-${row}`, value, 6] : cells)),
        (sheet) => sheet.mergeCells('B3:B4'),
      );
    const [before, after] = [await open(merged(20)), await open(merged(25))];
    const encode = ({ table }: typeof before): EncodedTable => ({
      columns: table.columns,
      rowCount: table.rows.length,
      parts: () => encodeTableParts(table),
    });
    const { diff, pairs } = compareTables(encode(before), encode(after));
    expect(diff.counts.cells).toBe(2);
    expect(diffFacts(before, after, {}, pairs).mergedValues).toEqual([
      { column: '물', position: 1, rows: 2 },
    ]);
    expect(diffFacts(before, after).mergedValues).toEqual([]);
  });

  test('pictures that are others', async () => {
    const withPictures = async (...pictures: readonly [string, string][]) => {
      const workbook = new exceljs.Workbook();
      const sheet = workbook.addWorksheet('배합');
      sheet.addRows(rows as unknown[][]);
      for (const [content, place] of pictures) {
        const buffer = Buffer.from(content) as never;
        sheet.addImage(workbook.addImage({ buffer, extension: 'png' }), `${place}:${place}`);
      }
      const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
      return (await deriveTableWithFacts([sourceFile('a.xlsx', bytes)], 'formula'))!;
    };
    const before = await withPictures(['old', 'F2'], ['same', 'F8']);
    const after = await withPictures(['same', 'F4'], ['newer', 'F2'], ['more', 'G9']);
    expect(tell(diffFacts(before, after))).toEqual([
      'picture 배합 F2: picture of 3 bytes → picture of 5 bytes',
      'picture 배합 G9: - → picture of 4 bytes',
    ]);
    expect(tell(diffFacts(before, before))).toEqual([]);
  });
});

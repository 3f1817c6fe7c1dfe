import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diffFacts } from '../../../../src/store/diff/diff-facts.ts';
import { deriveTableWithFacts, type TableWithFacts } from '../../../../src/store/tables/derive.ts';
import type { Cell } from '../../../../src/store/tables/table.ts';
import { sourceFile } from '../../../support/workbook.ts';
import { projectFolder } from '../../../support/workspace.ts';

interface Description {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly edits: {
    readonly cells: readonly (readonly [string, string, Cell])[];
    readonly removed: readonly string[];
    readonly added: { readonly row: readonly [string, ...Cell[]] };
  };
}

const folder = join(projectFolder, 'fixtures/workbooks');
const { rows, edits } = JSON.parse(readFileSync(join(folder, 'table.json'), 'utf8')) as Description;
const writers = readdirSync(folder).flatMap((name) => /^(.+)-before\.xlsx$/.exec(name)?.[1] ?? []);

async function read(name: string): Promise<TableWithFacts> {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const files = [sourceFile('a.xlsx', bytes), sourceFile('dataset.yaml', 'key: 시료')];
  return (await deriveTableWithFacts(files, 'formula'))!;
}

/** What differs between two versions of a table whose rows have keys: every cell, and every fact of a cell. */
function compare(before: TableWithFacts, after: TableWithFacts) {
  const positions = new Map(before.table.rows.map(({ id }, row) => [id, row]));
  const cells: unknown[] = [];
  const facts: unknown[] = [];
  after.table.rows.forEach(({ id, cells: values }, row) => {
    const rowBefore = positions.get(id);
    if (rowBefore === undefined) return;
    after.table.columns.forEach(({ name }, column) => {
      if (values[column] !== before.table.rows[rowBefore]!.cells[column])
        cells.push([id, name, values[column]]);
      // A cell that was emptied shows nothing in its format.
      if (values[column] === null) return;
      const [was, is] = [before.facts.cell(rowBefore, column), after.facts.cell(row, column)];
      for (const member of ['formula', 'comment', 'numberFormat'] as const) {
        // A formula moves with its row.
        const text = (value: string | undefined, place: number) => value?.replaceAll(String(place + 3), '#');
        if (text(was[member], rowBefore) !== text(is[member], row))
          facts.push([id, name, member, is[member]]);
      }
    });
  });
  const ids = new Set(after.table.rows.map(({ id }) => id));
  return {
    cells,
    facts,
    removed: before.table.rows.flatMap(({ id }) => (ids.has(id) ? [] : [id])),
    added: after.table.rows.filter(({ id }) => !positions.has(id)),
  };
}

/** With the values that they have; others compute none. */
const writesFormulas = (writer: string) => writer !== 'openpyxl' && writer !== 'openxlsx';

test('there are workbooks of at least four writers', () => {
  expect(writers.length).toBeGreaterThanOrEqual(4);
});

describe.each(writers)('workbooks by %s', (writer) => {
  test('hold the table that was described', async () => {
    const { table } = await read(`${writer}-before.xlsx`);
    expect(table.columns).toEqual([
      { name: '시료', type: 'text', role: 'key' },
      { name: '물', type: 'number', unit: 'g' },
      { name: '점도', type: 'number', unit: 'mPa·s' },
      { name: '합격', type: 'boolean' },
      { name: '측정일', type: 'date' },
      { name: '메모', type: 'text' },
    ]);
    expect(table.rows.map(({ cells }) => cells)).toEqual(rows);
  });

  test('show the planted edits, and nothing more', async () => {
    const found = compare(await read(`${writer}-before.xlsx`), await read(`${writer}-after.xlsx`));
    expect(found.cells).toEqual(edits.cells);
    expect(found.removed).toEqual(edits.removed);
    expect(found.added).toEqual([{ id: edits.added.row[0], cells: edits.added.row }]);
    expect(found.facts).toEqual([
      ...(writesFormulas(writer) ? [['A-02', '점도', 'formula', 'B4+B4']] : []),
      ['A-04', '물', 'numberFormat', '0.0'],
      ['A-10', '물', 'comment', '다시 잴 것'],
    ]);
  });

  test('show what was planted outside the table, and nothing more', async () => {
    const { changes, sheets, sheetChanges, omitted } = diffFacts(
      await read(`${writer}-before.xlsx`),
      await read(`${writer}-after.xlsx`),
    );
    expect(changes.length).toBe(writesFormulas(writer) ? 3 : 2);
    expect([sheetChanges, omitted]).toEqual([6, 0]);
    expect(
      sheets.map(({ fact, sheet, place, before, after }) => [fact, sheet, place, before, after]),
    ).toEqual([
      ['hidden', '배합', 'row 9', null, 'hidden'],
      ['value', '배합', 'A1', '5월 배합 결과', '6월 배합 결과'],
      ['hidden', '기준', '', 'visible', 'hidden'],
      ['merged', '기준', 'A2:A4', 'A2:A3', 'A2:A4'],
      ['value', '기준', 'B3', '20', '25'],
      ['value', '기준', 'A4', '물', null],
    ]);
  });
});

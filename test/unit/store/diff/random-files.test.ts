import type { Worksheet } from 'exceljs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyTableDiff } from '../../../../src/store/diff/apply-table-diff.ts';
import { diffFacts } from '../../../../src/store/diff/diff-facts.ts';
import { diffTables } from '../../../../src/store/diff/diff-tables.ts';
import {
  deriveTableWithFacts,
  type SourceFile,
  type TableWithFacts,
} from '../../../../src/store/tables/derive.ts';
import { encoded } from '../../../support/table.ts';
import { makeWorkbook, sourceFile } from '../../../support/workbook.ts';

/** What happens to a row, by a person with a file. */
const fate = fc.oneof(
  { weight: 4, arbitrary: fc.constant('keep' as const) },
  fc.constantFrom('edit', 'empty', 'remove', 'comment', 'format', 'formula', 'hide', 'insert'),
);
type Fate = 'keep' | 'edit' | 'empty' | 'remove' | 'comment' | 'format' | 'formula' | 'hide' | 'insert';
type Line = readonly [code: string, water: number | null, oil: number, note: string];

const header = ['코드', '물 (g)', '기름', '메모'];
const makeLine = (row: number): Line => [`S-${row}`, row + 0.25, row * 3 + 0.5, `메모 "${row}", 줄\n다음`];

interface Planted {
  readonly before: readonly Line[];
  readonly after: readonly Line[];
  /** As `key change`, sorted. */
  readonly cells: readonly string[];
  readonly facts: readonly string[];
  /** What is done to the sheet after, by row of `after`. */
  readonly marks: readonly (readonly [row: number, fate: Fate])[];
}

function plant(fates: readonly Fate[]): Planted {
  const before = fates.map((_, row) => makeLine(row));
  const after: Line[] = [];
  const [cells, facts, marks]: [string[], string[], [number, Fate][]] = [[], [], []];
  fates.forEach((what, row) => {
    const line = before[row]!;
    const [code, water, ...rest] = line;
    if (what === 'insert') {
      after.push(makeLine(1000 + row));
      cells.push(`S-${1000 + row} added`);
    }
    if (what === 'remove') {
      cells.push(`${code} removed`);
      return;
    }
    const changed = what === 'edit' ? row + 0.75 : what === 'empty' ? null : water;
    if (changed !== water) cells.push(`${code} 물 ${water} → ${changed}`);
    marks.push([after.length, what]);
    if (what === 'comment') facts.push(`comment ${after.length}`);
    if (what === 'format') facts.push(`numberFormat ${after.length}`);
    if (what === 'formula') facts.push(`formula ${after.length}`);
    if (what === 'hide') facts.push(`hidden ${after.length}`);
    after.push([code, changed, ...rest]);
  });
  return { before, after, cells: cells.sort(), facts: facts.sort(), marks };
}

const readFile = async (file: SourceFile): Promise<TableWithFacts> =>
  (await deriveTableWithFacts([file], 'a'))!;

async function readWorkbook(lines: readonly Line[], marks: Planted['marks']): Promise<TableWithFacts> {
  const edit = (sheet: Worksheet): void => {
    for (const [row, what] of marks) {
      const cell = sheet.getCell(row + 2, 3);
      if (what === 'comment') cell.note = `see ${row}`;
      if (what === 'format') cell.numFmt = '0.000';
      if (what === 'formula') cell.value = { formula: `B${row + 2}*3`, result: cell.value as number };
      if (what === 'hide') sheet.getRow(row + 2).hidden = true;
    }
  };
  return readFile(sourceFile('a.xlsx', await makeWorkbook({ 배합: [header, ...lines] }, { edit })));
}

const csvCell = (value: string | number | null): string =>
  value === null ? '' : `"${String(value).replaceAll('"', '""')}"`;
const readCsv = (lines: readonly Line[]): Promise<TableWithFacts> =>
  readFile(sourceFile('a.csv', [header, ...lines].map((line) => line.map(csvCell).join(',')).join('\r\n')));

function expectExactly(before: TableWithFacts, after: TableWithFacts, expected: readonly string[]): void {
  const found = diffTables(encoded(before.table), encoded(after.table), { withAddedCells: true });
  const told = found.rows.flatMap((row) =>
    row.change === 'changed'
      ? row.cells.map(({ column, before: was, after: is }) => `${row.name} ${column} ${was} → ${is}`)
      : [`${row.cells[0]} ${row.change}`],
  );
  expect(told.sort()).toEqual(expected);
  expect(applyTableDiff(before.table, found)).toEqual(after.table);
}

const fates = fc.array(fate, { minLength: 6, maxLength: 16 }) as fc.Arbitrary<Fate[]>;

test('random edits of a workbook are found in its file, beside values too, and nothing more', async () => {
  await fc.assert(
    fc.asyncProperty(fates, async (made) => {
      const planted = plant(['keep', 'keep', 'keep', ...made]);
      const [before, after] = [
        await readWorkbook(planted.before, []),
        await readWorkbook(planted.after, planted.marks),
      ];
      expectExactly(before, after, planted.cells);
      const { changes, sheets } = diffFacts(before, after);
      const facts = changes.flatMap(({ fact, firstCell, cells }) =>
        Array.from({ length: cells }, (_, index) => `${fact} ${Number(firstCell.slice(1)) - 2 + index}`),
      );
      const hidden = sheets.flatMap(({ fact, place }) => {
        const [first, last = first] = place
          .replace(/^rows? /, '')
          .split('–')
          .map(Number);
        return Array.from({ length: last! - first! + 1 }, (_, index) => `${fact} ${first! - 2 + index}`);
      });
      expect([...facts, ...hidden].sort()).toEqual(planted.facts);
    }),
    { numRuns: 25 },
  );
});

test('random edits of a CSV file are found in it, and nothing more', async () => {
  await fc.assert(
    fc.asyncProperty(fates, async (made) => {
      const { before, after, cells } = plant(['keep', 'keep', 'keep', ...made]);
      expectExactly(await readCsv(before), await readCsv(after), cells);
    }),
    { numRuns: 60 },
  );
});

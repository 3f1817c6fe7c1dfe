import { describe, expect, it } from 'vitest';
import { divideColumns } from '../../../../src/cli/pdf/divide-columns.ts';
import type { DocumentTable } from '../../../../src/cli/pdf/report-document.ts';

function createTable(columns: number, cell: string): DocumentTable {
  const row = Array.from({ length: columns }, (_cell, place) => [
    { type: 'text' as const, text: place === 0 ? 'row' : `${place}${cell}` },
  ]);
  return {
    type: 'table',
    columns: row.map(() => ({ isNumber: false, isLabel: false })),
    head: row,
    rows: [row],
  };
}

function listCells(table: DocumentTable): string[] {
  return table.rows[0]!.map(([inline]) => (inline as { readonly text: string }).text);
}

describe('divideColumns', () => {
  it('leaves a table that fits', () => {
    const table = createTable(8, '.123');
    expect(divideColumns(table)).toEqual([table]);
  });

  it('repeats the first column beside every group, and loses none', () => {
    const parts = divideColumns(createTable(30, '.123456'));
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.map((part) => listCells(part)[0])).toEqual(parts.map(() => 'row'));
    expect(parts.flatMap((part) => listCells(part).slice(1))).toEqual(
      Array.from({ length: 29 }, (_cell, place) => `${place + 1}.123456`),
    );
    expect(parts.every((part) => part.head!.length === part.columns.length)).toBe(true);
  });

  it('counts Korean letters twice, and long cells as far as they are not broken', () => {
    expect(divideColumns(createTable(8, '가나다라마바사')).length).toBe(2);
    expect(divideColumns(createTable(3, 'x'.repeat(500))).length).toBe(1);
  });
});

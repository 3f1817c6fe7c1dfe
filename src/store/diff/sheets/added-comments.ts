import { formatColumnLetters } from '../../tables/sheet.ts';
import type { TableWithFacts } from '../../tables/table-facts.ts';
import type { ColumnPair } from '../column-content.ts';
import type { FactChange } from '../facts-diff-model.ts';

/** The comments of cells in added rows and columns, row by row. @param partners as in `diffFacts`. */
export function* listAddedComments(
  { table, facts }: TableWithFacts,
  columns: readonly ColumnPair[],
  partners: Int32Array,
): Generator<FactChange> {
  // Most sheets have no comment at all.
  if (!facts.parts.some(({ sheet }) => (sheet.facts?.listNotedCells().length ?? 0) > 0)) return;
  const paired = new Set(columns.map((pair) => pair.after));
  for (let row = 0; row < table.rows.length; row++) {
    for (let column = 0; column < table.columns.length; column++) {
      if (partners[row]! >= 0 && paired.has(column)) continue;
      const { comment } = facts.cell(row, column);
      const place = comment === undefined ? null : facts.place(row, column);
      if (comment === undefined || place === null) continue;
      const cell = `${formatColumnLetters(place.column)}${place.row + 1}`;
      yield {
        ...{ fact: 'comment', change: 'added', column: table.columns[column]!.name },
        ...{ file: place.file, sheet: place.sheet, firstCell: cell, lastCell: cell },
        ...{ cells: 1, changedValues: 0, before: null, after: comment },
      };
    }
  }
}

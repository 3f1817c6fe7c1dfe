import type { TableWithFacts } from '../../tables/table-facts.ts';
import type { Sheet } from '../../tables/sheet.ts';
import type { ColumnPair } from '../column-content.ts';
import type { SheetChange } from '../facts-diff-model.ts';
import { alignSheets } from './align-sheets.ts';
import { listCellChanges } from './cells-outside.ts';
import { listHiddenChanges } from './hidden-lines.ts';
import { listMergeChanges } from './merged-areas.ts';
import { listPictureChanges } from './pictures.ts';
import { pairSheets, type BookPair, type SheetPair } from './pair-sheets.ts';

/**
 * Lists what changed in the workbooks of two tables beside their cells: sheets, what is hidden and merged, the calendar,
 * and cells outside the tables with their formulas, comments and formats. A line that merely moved with its table is no
 * change.
 *
 * @param partners by row of the table after, its row in the table before, or -1.
 */
export function* diffSheets(
  before: TableWithFacts,
  after: TableWithFacts,
  columns: readonly ColumnPair[],
  partners: Int32Array,
): Generator<SheetChange> {
  const books = pairSheets(before.facts, after.facts);
  for (const book of books) yield* listBookChanges(book);
  const pairs = books.flatMap((book) => book.pairs);
  const parts = { before: before.facts.parts, after: after.facts.parts };
  for (const sheet of alignSheets(before, after, columns, partners, pairs)) {
    yield* listSheetChanges(sheet);
    yield* listPictureChanges(sheet);
    yield* listHiddenChanges(sheet);
    yield* listMergeChanges(sheet);
    yield* listCellChanges(sheet, parts);
  }
}

function* listBookChanges({ file, pairs, added, removed }: BookPair): Generator<SheetChange> {
  const [old, current] = [pairs[0]?.before.facts?.calendar, pairs[0]?.after.facts?.calendar];
  if (old !== undefined && current !== undefined && old !== current)
    yield {
      ...{ fact: 'calendar', change: 'changed', file, sheet: null, place: '' },
      ...{ before: `from ${old}`, after: `from ${current}` },
    };
  for (const sheet of added) yield describeLone('added', file, sheet);
  for (const sheet of removed) yield describeLone('removed', file, sheet);
}

function describeLone(change: 'added' | 'removed', file: string, sheet: Sheet): SheetChange {
  const size = sheet.rows.length === 1 ? '1 row' : `${sheet.rows.length} rows`;
  const isAdded = change === 'added';
  return {
    ...{ fact: 'sheet', change, file, sheet: sheet.name, place: '' },
    ...{ before: isAdded ? null : size, after: isAdded ? size : null },
  };
}

function* listSheetChanges({ before, after }: SheetPair): Generator<SheetChange> {
  const { file, name: sheet } = after;
  const place = { change: 'changed', file, sheet, place: '' } as const;
  if (before.name !== sheet) yield { fact: 'sheet', ...place, before: before.name, after: sheet };
  const [old, current] = [before.facts?.visibility, after.facts?.visibility];
  if (old !== undefined && current !== undefined && old !== current)
    yield { fact: 'hidden', ...place, before: old, after: current };
}

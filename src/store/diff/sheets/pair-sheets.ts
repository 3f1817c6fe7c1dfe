import type { Sheet } from '../../tables/sheet.ts';
import type { TableFacts } from '../../tables/table-facts.ts';

/** The sheets of one workbook in both versions. */
export interface BookPair {
  /** As the version after names it. */
  readonly file: string;
  readonly pairs: readonly SheetPair[];
  readonly added: readonly Sheet[];
  readonly removed: readonly Sheet[];
}

export interface SheetPair {
  readonly before: Sheet;
  readonly after: Sheet;
}

/**
 * Pairs the sheets of workbooks that are in both versions: those of one name, then those that hold a part of the table,
 * then those of one content, which were renamed. A single workbook is the same under another name.
 */
export function pairSheets(before: TableFacts, after: TableFacts): BookPair[] {
  const [booksBefore, booksAfter] = [listBooks(before), listBooks(after)];
  const isSingle = booksBefore.size === 1 && booksAfter.size === 1;
  return [...booksAfter].flatMap(([file, sheets]) => {
    const old = isSingle ? [...booksBefore.values()][0] : booksBefore.get(file);
    return old === undefined
      ? []
      : [pairBook(file, old, sheets, listTableSheets(before), listTableSheets(after))];
  });
}

function listBooks({ parts }: TableFacts): Map<string, readonly Sheet[]> {
  return new Map(parts.flatMap(({ sheet }) => (sheet.book.length === 0 ? [] : [[sheet.file, sheet.book]])));
}

function listTableSheets({ parts }: TableFacts): Set<Sheet> {
  return new Set(parts.map(({ sheet }) => sheet));
}

function pairBook(
  file: string,
  before: readonly Sheet[],
  after: readonly Sheet[],
  ofTableBefore: ReadonlySet<Sheet>,
  ofTableAfter: ReadonlySet<Sheet>,
): BookPair {
  const pairs: SheetPair[] = [];
  const [removed, added] = [new Set(before), new Set(after)];
  const pairWhere = (isSame: (before: Sheet, after: Sheet) => boolean): void => {
    for (const current of added) {
      const old = [...removed].find((candidate) => isSame(candidate, current));
      if (old === undefined) continue;
      pairs.push({ before: old, after: current });
      removed.delete(old);
      added.delete(current);
    }
  };
  pairWhere((old, current) => old.name === current.name);
  pairWhere((old, current) => ofTableBefore.has(old) && ofTableAfter.has(current));
  pairWhere((old, current) => old.rows.length > 0 && hasSameContent(old, current));
  return { file, pairs, added: [...added], removed: [...removed] };
}

function hasSameContent(before: Sheet, after: Sheet): boolean {
  return (
    before.rows.length === after.rows.length && JSON.stringify(before.rows) === JSON.stringify(after.rows)
  );
}

import type { EncodedTable } from '../tables/table-file.ts';
import type { Row } from '../tables/table.ts';
import { listCellChanges } from './cell-changes.ts';
import type { ColumnPair } from './column-content.ts';
import { LineArena } from './line-arena.ts';
import type { RowMatch } from './match-rows.ts';
import { createNaming, type RowNaming } from './row-naming.ts';
import { parseRow, TableLines } from './table-lines.ts';
import type { RowChange } from './table-diff-model.ts';

/**
 * Reads the rows that differ, in the order of the table after; a removed row comes where it was.
 *
 * Both tables are gone through side by side; only rows that moved are kept in memory.
 *
 * @param onRow gets every row of the table after, when that is wanted.
 * @throws KSTORE_OBJECT_INVALID
 */
export function* listRowChanges(
  before: EncodedTable,
  after: EncodedTable,
  columns: readonly ColumnPair[],
  match: RowMatch,
  onRow?: (row: Row) => void,
): Generator<RowChange> {
  const cursor = new BeforeCursor(before, match, createNaming(match, columns, 'before'));
  const nameRow = createNaming(match, columns, 'after');
  const names = columns.map((pair) => after.columns[pair.after]!.name);
  const compare = (row: Row, partner: Row) => listCellChanges(columns, names, partner.cells, row.cells);
  const lines = new TableLines(after);
  yield* cursor.passRemoved();
  while (lines.next()) {
    const position = lines.row;
    onRow?.(lines.read());
    const partner = match.pairs.ofAfter[position]!;
    const stays = match.inOrder[position] === 1;
    if (stays) cursor.pass(partner);
    if (partner < 0) {
      const row = lines.read();
      yield { change: 'added', name: nameRow(row), positionAfter: position, ...row };
    } else if (!stays || match.renamed.has(position) || !match.isEqual(partner, position)) {
      const [row, old] = [lines.read(), stays ? cursor.read() : cursor.readMoved(partner)];
      const cells = compare(row, old);
      const isRenamed = match.renamed.has(position);
      if (cells.length > 0 || !stays || isRenamed)
        yield {
          change: 'changed',
          id: row.id,
          idBefore: old.id,
          name: nameRow(row),
          positionBefore: partner,
          positionAfter: position,
          isMoved: !stays,
          isRenamed,
          cells,
        };
    }
    if (stays) yield* cursor.passRemoved();
  }
}

/** Stands at a row of the table before. */
class BeforeCursor {
  readonly #match: RowMatch;
  readonly #lines: TableLines;
  readonly #width: number;
  /** Null when no row moved. */
  readonly #moved: LineArena | null;
  readonly #nameRow: RowNaming;

  constructor(before: EncodedTable, match: RowMatch, nameRow: RowNaming) {
    this.#nameRow = nameRow;
    this.#match = match;
    this.#width = before.columns.length;
    this.#moved = keepMoved(before, match);
    this.#lines = new TableLines(before);
  }

  /** Goes on to the next row that stays in order. */
  pass(row: number): void {
    while (this.#lines.row < row) this.#lines.next();
  }

  /** The removed rows up to the next one that stays in order, over moved ones. */
  *passRemoved(): Generator<RowChange> {
    const { ofBefore } = this.#match.pairs;
    const lines = this.#lines;
    while (lines.row + 1 < ofBefore.length && !staysInOrder(this.#match, lines.row + 1)) {
      lines.next();
      if (ofBefore[lines.row]! >= 0) continue;
      const row = lines.read();
      yield { change: 'removed', name: this.#nameRow(row), positionBefore: lines.row, ...row };
    }
    if (lines.row + 1 === ofBefore.length) lines.next();
  }

  read(): Row {
    return this.#lines.read();
  }

  readMoved(row: number): Row {
    return parseRow(this.#moved!.get(row), row, this.#width);
  }
}

function staysInOrder({ pairs, inOrder }: RowMatch, before: number): boolean {
  const partner = pairs.ofBefore[before]!;
  return partner >= 0 && inOrder[partner] === 1;
}

function keepMoved(before: EncodedTable, match: RowMatch): LineArena | null {
  const { ofBefore } = match.pairs;
  if (!ofBefore.some((partner, row) => partner >= 0 && !staysInOrder(match, row))) return null;
  const arena = new LineArena(before.rowCount);
  const lines = new TableLines(before);
  while (lines.next())
    if (ofBefore[lines.row]! >= 0 && !staysInOrder(match, lines.row))
      arena.add(lines.row, lines.bytes.subarray(lines.start, lines.end));
  return arena;
}

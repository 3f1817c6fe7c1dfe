import {
  formatColumnLetters,
  SheetDate,
  SheetProblem,
  type Sheet,
  type SheetValue,
} from '../../tables/sheet.ts';
import type { CellFacts } from '../../tables/sheet-facts.ts';
import type { SheetTable } from '../../tables/sheet-table.ts';
import { findMergedArea } from '../../tables/merged-cells.ts';
import { moveFormula } from '../../tables/workbook/shared-formula.ts';
import type { SheetChange, SheetFactName } from '../facts-diff-model.ts';
import type { AlignedSheet, Side } from './align-sheets.ts';
import { simplifyNumberFormat } from './number-format.ts';

type Position = readonly [row: number, column: number];
type Parts = Readonly<Record<Side, readonly SheetTable[]>>;

/**
 * The changes of cells that are not of a table: titles, notes beside it, names of columns (their comments and formats,
 * since the diff of the table tells the names), and other sheets.
 */
export function* listCellChanges(sheet: AlignedSheet, parts: Parts): Generator<SheetChange> {
  const isName = {
    before: findHeading(sheet.before, parts.before),
    after: findHeading(sheet.after, parts.after),
  };
  for (const [old, current] of listCells(sheet)) {
    if (current !== null && sheet.isOfTable('after', ...current)) continue;
    if (old !== null && sheet.isOfTable('before', ...old)) continue;
    const isTold = (old !== null && isName.before(...old)) || (current !== null && isName.after(...current));
    yield* compareCell(sheet, old, current, isTold);
  }
}

function findHeading(sheet: Sheet, parts: readonly SheetTable[]): SheetTable['isHeading'] {
  return parts.find((part) => part.sheet === sheet)?.isHeading ?? (() => false);
}

/** Pairs of cells of which at least one has a value, a formula or a comment; no cell comes twice. */
function* listCells(sheet: AlignedSheet): Generator<[old: Position | null, current: Position | null]> {
  const { after, rows, columns } = sheet;
  const toBefore = ([row, column]: Position): Position | null =>
    join(rows.toBefore(row), columns.toBefore(column));
  const toAfter = ([row, column]: Position): Position | null =>
    join(rows.toAfter(row), columns.toAfter(column));
  for (const current of listFilledOutside(sheet, 'after')) yield [toBefore(current), current];
  for (const old of listFilledOutside(sheet, 'before')) {
    const current = toAfter(old);
    if (current === null || !isFilled(after, current)) yield [old, current];
  }
}

function join(row: number | null, column: number | null): Position | null {
  return row === null || column === null ? null : [row, column];
}

/** Cells that are not of the table and have a value, a formula or a comment. */
function* listFilledOutside(aligned: AlignedSheet, side: Side): Generator<Position> {
  const { rows, facts } = aligned[side];
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row]!;
    for (let column = 0; column < cells.length; column++)
      if (cells[column] !== null && !aligned.isOfTable(side, row, column)) yield [row, column];
  }
  for (const [row, column] of facts?.listNotedCells() ?? [])
    if ((rows[row]?.[column] ?? null) === null && !aligned.isOfTable(side, row, column)) yield [row, column];
}

function isFilled(sheet: Sheet, [row, column]: Position): boolean {
  if ((sheet.rows[row]?.[column] ?? null) !== null) return true;
  const { formula, comment } = sheet.facts?.cell(row, column) ?? {};
  return formula !== undefined || comment !== undefined;
}

function* compareCell(
  { before, after }: AlignedSheet,
  old: Position | null,
  current: Position | null,
  isTold: boolean,
): Generator<SheetChange> {
  const [valueBefore, valueAfter] = [readValue(before, old), readValue(after, current)];
  const [factsBefore, factsAfter] = [readFacts(before, old), readFacts(after, current)];
  const [row, column] = (current ?? old)!;
  const place = {
    file: after.file,
    sheet: after.name,
    place: `${formatColumnLetters(column)}${row + 1}`,
  };
  const tell = (fact: SheetFactName, was: string | null, is: string | null): SheetChange => ({
    ...{ fact, change: was === null ? 'added' : is === null ? 'removed' : 'changed' },
    ...place,
    ...{ before: was, after: is },
  });
  if (!isTold && valueBefore !== valueAfter) {
    const [was, is] = [readOwnValue(before, old), readOwnValue(after, current)];
    if (was !== is) yield tell('value', was, is);
  }
  const { formula = null, comment = null } = factsBefore;
  const moved =
    formula === null || old === null || current === null
      ? formula
      : moveFormula(formula, current[0] - old[0], current[1] - old[1]);
  const [formulaAfter, commentAfter] = [factsAfter.formula ?? null, factsAfter.comment ?? null];
  if (formula !== formulaAfter && moved !== formulaAfter) yield tell('formula', formula, formulaAfter);
  if (comment !== commentAfter) yield tell('comment', comment, commentAfter);
  const { numberFormat: formatBefore = 'General' } = factsBefore;
  const { numberFormat: formatAfter = 'General' } = factsAfter;
  const isSameFormat = simplifyNumberFormat(formatBefore) === simplifyNumberFormat(formatAfter);
  if (valueBefore !== null && valueAfter !== null && !isSameFormat)
    yield tell('numberFormat', formatBefore, formatAfter);
}

function readFacts({ facts }: Sheet, position: Position | null): CellFacts {
  return position === null ? {} : (facts?.cell(...position) ?? {});
}

/** Without what a cell shows of the merged cell above that it belongs to. */
function readOwnValue(sheet: Sheet, position: Position | null): string | null {
  const area = position === null ? undefined : findMergedArea(sheet.mergedAreas, ...position);
  return area !== undefined && area.top < position![0] ? null : readValue(sheet, position);
}

/** As a person reads it; null when the cell is empty. */
function readValue({ rows }: Sheet, position: Position | null): string | null {
  if (position === null) return null;
  const value: SheetValue = rows[position[0]]?.[position[1]] ?? null;
  if (value === null) return null;
  if (value instanceof SheetDate) return value.iso;
  return value instanceof SheetProblem ? value.reason : String(value);
}

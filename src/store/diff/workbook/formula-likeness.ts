import { moveFormula } from '../../tables/workbook/shared-formula.ts';

/** A formula and where it stands in its sheet, zero-based. */
export interface PlacedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** `like`: but for the rows that areas and fixed cells are in, as where rows were put into a total. */
export type FormulaLikeness = 'same' | 'like' | 'other';

/** Compares a formula with another one that is copied to its place. */
export function compareFormulas(one: PlacedFormula, other: PlacedFormula): FormulaLikeness {
  const moved = moveFormula(other.text, one.row - other.row, one.column - other.column);
  if (moved === one.text) return 'same';
  return forgetRows(moved) === forgetRows(one.text) ? 'like' : 'other';
}

/** Text in quotes; the rows of areas, and those of single cells that are fixed. */
const rows = /"(?:[^"]|"")*"|(\$?[A-Z]{1,3}\$?)\d{1,7}(:\$?[A-Z]{1,3}\$?)\d{1,7}|(\$?[A-Z]{1,3}\$)\d{1,7}/g;

function forgetRows(formula: string): string {
  return formula.replace(rows, (whole, first?: string, last?: string, fixed?: string) =>
    first !== undefined ? `${first}#${last ?? ''}#` : fixed !== undefined ? `${fixed}#` : whole,
  );
}

import type { Area } from './area.ts';

/** What a cell of a workbook holds beside its value. */
export interface CellFacts {
  /** Without the leading `=`; one that fills an area (an array formula) stands in braces. */
  readonly formula?: string;
  readonly comment?: string;
  /** The code of the number format, as `0.00`; absent when it is `General`. */
  readonly numberFormat?: string;
}

/** A picture that lies over a sheet. */
export interface SheetPicture {
  /** The cell that its upper left corner is in, zero-based. */
  readonly row: number;
  readonly column: number;
  readonly sizeBytes: number;
  /** Equal for equal pictures: the CRC-32 and the length. */
  readonly content: string;
}

/** Zero-based, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** What a sheet of a workbook holds beside the values of its cells. Positions are zero-based. */
export interface SheetFacts {
  readonly visibility: 'visible' | 'hidden' | 'very hidden';
  /** The year in which dates of the workbook begin. */
  readonly calendar: 1900 | 1904;
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  readonly mergedAreas: readonly Area[];
  /** In the order of its drawing. */
  readonly pictures: readonly SheetPicture[];
  /** The facts of a cell; an empty object when there are none. */
  cell(row: number, column: number): CellFacts;
  /** Positions of all cells with a formula or a comment, by row, then by column. */
  listNotedCells(): readonly (readonly [row: number, column: number])[];
}

export function addToSpans(spans: Span[], first: number, last = first): void {
  const previous = spans.at(-1);
  if (previous !== undefined && previous.last + 1 === first)
    spans[spans.length - 1] = { first: previous.first, last };
  else spans.push({ first, last });
}

/** Collects the facts of a sheet while it is read; formats are kept as runs down a column, which are few. */
export class FactsCollector {
  readonly hiddenRows: Span[] = [];
  readonly hiddenColumns: Span[] = [];
  readonly pictures: SheetPicture[] = [];
  readonly #formulas = new Map<number, string>();
  readonly #comments = new Map<number, string>();
  readonly #formatRuns: FormatRun[][] = [];

  addFormula(row: number, column: number, formula: string): void {
    this.#formulas.set(toKey(row, column), formula);
  }

  addComment(row: number, column: number, comment: string): void {
    this.#comments.set(toKey(row, column), comment);
  }

  /** Cells of a column come from top to bottom. */
  addFormat(row: number, column: number, code: string): void {
    const runs = (this.#formatRuns[column] ??= []);
    if ((runs.at(-1)?.code ?? general) !== code) runs.push({ row, code });
  }

  finish(told: Pick<SheetFacts, 'visibility' | 'calendar' | 'mergedAreas'>): SheetFacts {
    return {
      ...told,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      pictures: this.pictures,
      cell: (row, column) => this.#describe(row, column),
      listNotedCells: () => this.#listNotedCells(),
    };
  }

  #describe(row: number, column: number): CellFacts {
    const key = toKey(row, column);
    const formula = this.#formulas.size === 0 ? undefined : this.#formulas.get(key);
    const comment = this.#comments.size === 0 ? undefined : this.#comments.get(key);
    const runs = this.#formatRuns[column];
    const numberFormat = runs === undefined || runs.length === 0 ? general : findFormat(runs, row);
    if (formula === undefined && comment === undefined && numberFormat === general) return noFacts;
    return {
      ...(formula !== undefined && { formula }),
      ...(comment !== undefined && { comment }),
      ...(numberFormat !== general && { numberFormat }),
    };
  }

  #listNotedCells(): [number, number][] {
    const keys = new Set([...this.#formulas.keys(), ...this.#comments.keys()]);
    return [...keys].sort((a, b) => a - b).map((key) => [Math.floor(key / keyColumns), key % keyColumns]);
  }
}

interface FormatRun {
  readonly row: number;
  readonly code: string;
}

const general = 'General';
const noFacts: CellFacts = Object.freeze({});
/** A power of two above the columns of a sheet. */
const keyColumns = 32_768;

function toKey(row: number, column: number): number {
  return row * keyColumns + column;
}

/** The code of the last run that begins at the row or above it. */
function findFormat(runs: readonly FormatRun[], row: number): string {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (runs[middle]!.row <= row) low = middle + 1;
    else high = middle;
  }
  return runs[low - 1]?.code ?? general;
}

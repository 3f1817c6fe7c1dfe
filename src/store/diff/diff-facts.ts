import { encodeTableParts, type EncodedTable } from '../tables/table-file.ts';
import type { CellFacts } from '../tables/sheet-facts.ts';
import { formatColumnLetters } from '../tables/sheet.ts';
import type { Cell, Table } from '../tables/table.ts';
import type { CellPlace, TableWithFacts } from '../tables/table-facts.ts';
import { moveFormula } from '../tables/workbook/shared-formula.ts';
import type { ColumnPair } from './column-content.ts';
import { pairColumns } from './column-pairs.ts';
import { convertCell } from './convert-cell.ts';
import type { FactChange, FactName, FactsDiff, SheetChange } from './facts-diff-model.ts';
import { listAddedComments } from './sheets/added-comments.ts';
import { matchRows } from './match-rows.ts';
import { listMergedValues } from './sheets/merged-values.ts';
import { diffSheets } from './sheets/diff-sheets.ts';
import type { TablePairs } from './diff-tables.ts';
import type { DiffOptions } from './table-diff-model.ts';
import { simplifyNumberFormat } from './sheets/number-format.ts';

const factNames: readonly FactName[] = ['formula', 'comment', 'numberFormat'];

/**
 * Compares what the workbooks of two tables hold beside the values of cells that are in both, and what their sheets hold
 * outside the tables. A formula that moved with its row, or was filled down, is the same formula.
 *
 * @param known which rows and columns are the same, when the tables were compared before.
 * @throws KSTORE_USAGE when a column of `options.key` is not in both tables.
 */
export function diffFacts(
  before: TableWithFacts,
  after: TableWithFacts,
  options: DiffOptions = {},
  known: TablePairs | null = null,
): FactsDiff {
  const { key, maximumRows = Infinity } = options;
  const { columns, partners } = known ?? pairTables(before.table, after.table, key);
  const counts = { formula: 0, comment: 0, numberFormat: 0 };
  const changes: FactChange[] = [];
  let omitted = 0;
  for (const column of columns) {
    for (const run of listRuns(before, after, column, partners)) {
      counts[run.fact] += run.cells;
      if (changes.length < maximumRows) changes.push(run);
      else omitted++;
    }
  }
  for (const comment of listAddedComments(after, columns, partners)) {
    counts.comment++;
    if (changes.length < maximumRows) changes.push(comment);
    else omitted++;
  }
  const mergedValues = known === null ? [] : listMergedValues(before, after, columns, partners);
  const sheets: SheetChange[] = [];
  let sheetChanges = 0;
  for (const change of diffSheets(before, after, columns, partners)) {
    sheetChanges++;
    if (changes.length + sheets.length < maximumRows) sheets.push(change);
    else omitted++;
  }
  return { counts, sheetChanges, changes, sheets, mergedValues, omitted, note: null };
}

function pairTables(before: Table, after: Table, key: DiffOptions['key']): TablePairs {
  const [tableBefore, tableAfter] = [encode(before), encode(after)];
  const columns = pairColumns(tableBefore, tableAfter);
  const { pairs } = matchRows(tableBefore, tableAfter, columns, key);
  return { columns, partners: pairs.ofAfter };
}

function encode(table: Table): EncodedTable {
  return { columns: table.columns, rowCount: table.rows.length, parts: () => encodeTableParts(table) };
}

/** One fact of a cell that is in both tables. */
interface ComparedFact {
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly placeBefore: CellPlace;
  readonly placeAfter: CellPlace;
  readonly isValueEqual: boolean;
}

/** The changes in a column, fact by fact; cells of following rows that changed alike are one. */
function listRuns(
  before: TableWithFacts,
  after: TableWithFacts,
  column: ColumnPair,
  partners: Int32Array,
): FactChange[] {
  const name = after.table.columns[column.after]!.name;
  const runs = factNames.map((fact) => new FactRuns(fact, name));
  for (let row = 0; row < partners.length; row++) {
    const partner = partners[row]!;
    const factsBefore = partner < 0 ? noFacts : before.facts.cell(partner, column.before);
    const factsAfter = partner < 0 ? noFacts : after.facts.cell(row, column.after);
    for (const ofFact of runs)
      ofFact.add(
        factsBefore[ofFact.fact] === undefined && factsAfter[ofFact.fact] === undefined
          ? null
          : compareFact(before, after, column, ofFact.fact, partner, row, factsBefore, factsAfter),
      );
  }
  return runs.flatMap((ofFact) => ofFact.finish());
}

const noFacts: CellFacts = {};

/** Joins the changes of one fact, cell below cell. */
class FactRuns {
  readonly fact: FactName;
  readonly #column: string;
  readonly #done: FactChange[] = [];
  #run: ComparedFact[] = [];

  constructor(fact: FactName, column: string) {
    this.fact = fact;
    this.#column = column;
  }

  add(compared: ComparedFact | null): void {
    const isDifferent = compared !== null && !isSame(this.fact, compared);
    const last = this.#run.at(-1);
    if (last !== undefined && (!isDifferent || !changedAlike(this.fact, last, compared))) this.#close();
    if (isDifferent) this.#run.push(compared);
  }

  finish(): readonly FactChange[] {
    if (this.#run.length > 0) this.#close();
    return this.#done;
  }

  #close(): void {
    this.#done.push(describeRun(this.fact, this.#column, this.#run));
    this.#run = [];
  }
}

function compareFact(
  before: TableWithFacts,
  after: TableWithFacts,
  column: ColumnPair,
  fact: FactName,
  rowBefore: number,
  rowAfter: number,
  factsBefore: CellFacts,
  factsAfter: CellFacts,
): ComparedFact | null {
  const [was, is] = [readFact(factsBefore, fact), readFact(factsAfter, fact)];
  if (was === is) return null;
  const valueBefore = before.table.rows[rowBefore]!.cells[column.before]!;
  const valueAfter = after.table.rows[rowAfter]!.cells[column.after]!;
  // Nothing is shown in the format of an empty cell.
  if (fact === 'numberFormat' && (valueBefore === null || valueAfter === null)) return null;
  const placeBefore = before.facts.place(rowBefore, column.before);
  const placeAfter = after.facts.place(rowAfter, column.after);
  if (placeBefore === null || placeAfter === null) return null;
  return {
    before: was,
    after: is,
    placeBefore,
    placeAfter,
    isValueEqual: isEqualValue(valueBefore, valueAfter, column),
  };
}

function readFact(facts: CellFacts, fact: FactName): string | undefined {
  if (fact !== 'numberFormat') return facts[fact];
  return simplifyNumberFormat(facts.numberFormat ?? 'General');
}

function isEqualValue(before: Cell, after: Cell, { conversion }: ColumnPair): boolean {
  return convertCell(before, conversion) === after;
}

function isSame(fact: FactName, { before, after, placeBefore, placeAfter }: ComparedFact): boolean {
  return before === after || moveFact(fact, before, placeBefore, placeAfter) === after;
}

/** What the fact of a cell is when the cell is copied to another place. */
function moveFact(
  fact: FactName,
  text: string | undefined,
  from: CellPlace,
  to: CellPlace,
): string | undefined {
  if (fact !== 'formula' || text === undefined) return text;
  return moveFormula(text, to.row - from.row, to.column - from.column);
}

function changedAlike(fact: FactName, last: ComparedFact, next: ComparedFact): boolean {
  const [from, to] = [last.placeAfter, next.placeAfter];
  return (
    from.file === to.file &&
    from.sheet === to.sheet &&
    Math.abs(to.row - from.row) + Math.abs(to.column - from.column) === 1 &&
    moveFact(fact, last.before, last.placeBefore, next.placeBefore) === next.before &&
    moveFact(fact, last.after, from, to) === next.after
  );
}

function describeRun(fact: FactName, column: string, run: readonly ComparedFact[]): FactChange {
  const [first, last] = [run[0]!, run.at(-1)!];
  const { before = null, after = null, placeAfter } = first;
  return {
    fact,
    change: before === null ? 'added' : after === null ? 'removed' : 'changed',
    column,
    file: placeAfter.file,
    sheet: placeAfter.sheet,
    firstCell: formatAddress(placeAfter),
    lastCell: formatAddress(last.placeAfter),
    cells: run.length,
    changedValues: run.filter(({ isValueEqual }) => !isValueEqual).length,
    before,
    after,
  };
}

function formatAddress({ row, column }: CellPlace): string {
  return `${formatColumnLetters(column)}${row + 1}`;
}

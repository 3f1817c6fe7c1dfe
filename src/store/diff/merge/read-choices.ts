import { KstoreError } from '../../errors/kstore-error.ts';
import { findTextType, readTextAs } from '../../tables/cell-type.ts';
import { SheetDate, SheetProblem, type SheetValue, type SourceFile } from '../../tables/sheet.ts';
import type { Cell, Column } from '../../tables/table.ts';
import { readWorkbook } from '../../tables/xlsx.ts';
import { conflictHeader, conflictSheet } from '../workbook/conflict-workbook.ts';
import { describeConflict } from './conflict-cells.ts';
import type { Choice, MergeConflict, Resolution } from './merge-model.ts';

/** What a person filled in, line by line; a line without a choice is undefined. */
export class ConflictChoices {
  readonly #place: string;
  readonly #lines: ReadonlyMap<number, { readonly values: readonly SheetValue[]; readonly line: number }>;

  /** @throws KSTORE_MERGE_CHOICES when it is no sheet of conflicts. KSTORE_TABLE_UNREADABLE */
  static async read(file: SourceFile): Promise<ConflictChoices> {
    const sheets = await readWorkbook(file, false);
    const sheet = sheets.find(({ name }) => name === conflictSheet);
    const head = sheet?.rows[0] ?? [];
    if (sheet === undefined || conflictHeader.some((name, column) => head[column] !== name))
      throw invalid(`${file.path} has no sheet "${conflictSheet}" as merge-table writes it`);
    return new ConflictChoices(file.path, sheet.rows);
  }

  private constructor(path: string, rows: readonly (readonly SheetValue[])[]) {
    this.#place = `${path}, sheet "${conflictSheet}"`;
    const lines = rows.map((values, index) => [Number(values[0] ?? 0), { values, line: index + 1 }] as const);
    this.#lines = new Map(lines.filter(([number]) => number > 0));
  }

  /**
   * How a conflict ends, or undefined while nobody decided.
   *
   * @param number of the conflict, from 1.
   * @throws KSTORE_MERGE_CHOICES when the line is of another conflict, or has a choice or value that is not allowed.
   */
  find(conflict: MergeConflict, number: number): Resolution | undefined {
    const known = this.#lines.get(number);
    if (known === undefined) throw invalid(`${this.#place} has no conflict ${number}: a table changed since`);
    const { values, line } = known;
    const place = `${this.#place}, row ${line}`;
    const { row, column, base, ours, theirs, choices } = describeConflict(conflict);
    const expected = [row, column, base, ours, theirs];
    if (expected.some((value, index) => toText(values[index + 1]) !== toText(value)))
      throw invalid(`${place} is another conflict than ${row}, ${column}: a table changed since`);
    const [choice, other] = [values[6] ?? null, values[7] ?? null];
    if (choice !== null && other !== null) throw invalid(`${place} has both a choice and another value`);
    if (choice !== null) {
      const wanted = toText(choice).toLowerCase();
      if (!choices.includes(wanted as Choice))
        throw invalid(`${place}: the choice "${toText(choice)}" is none of ${choices.join(', ')}`);
      return { choice: wanted as Choice };
    }
    if (other === null) return undefined;
    if (conflict.type === 'row') throw invalid(`${place}: a whole row is ours or theirs, and no other value`);
    return { value: toCell(other, conflict.column, place) };
  }

  /** @throws KSTORE_MERGE_CHOICES when the sheet has conflicts that are none any more. */
  checkCount(conflicts: number): void {
    if (this.#lines.size > conflicts)
      throw invalid(
        `${this.#place} has more than the ${conflicts} conflicts there are: a table changed since`,
      );
  }
}

function toText(value: SheetValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof SheetDate) return value.iso;
  if (value instanceof SheetProblem) return value.reason;
  return String(value).normalize('NFC').replaceAll('\r\n', '\n').trim();
}

function toCell(value: SheetValue, { name, type }: Column, place: string): Cell {
  if (type === 'text') return toText(value);
  if (typeof value === type && typeof value !== 'object') return value;
  const text = toText(value);
  if (type === 'date' && value instanceof SheetDate) return value.iso;
  if (typeof value === 'string' && findTextType(text, false) === type) return readTextAs(type, text);
  throw invalid(`${place}: "${text}" is no ${type}, which "${name}" is of`);
}

function invalid(message: string): KstoreError {
  return new KstoreError('KSTORE_MERGE_CHOICES', message);
}

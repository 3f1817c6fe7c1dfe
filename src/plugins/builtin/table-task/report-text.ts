import type { ChosenRows } from './choose-rows.ts';

/** Which rows a report is about. */
export interface ReportedRows {
  readonly part: string;
  readonly tested: number;
  readonly equalToTraining: number;
  readonly trained: number;
}

export function reportRows(chosen: ChosenRows, trained: number): ReportedRows {
  return {
    part: chosen.part,
    tested: chosen.rows.length,
    equalToTraining: chosen.equalToTraining,
    trained,
  };
}

/**
 * The first lines of a summary: which rows were tested, and whether some were trained on.
 *
 * @param consequence of testing on training rows, as in `the errors look too small`.
 */
export function describeRows(rows: ReportedRows, consequence: string): readonly string[] {
  const which = rows.part === 'all' ? 'all rows of the dataset' : `the ${rows.part} rows of the split`;
  const first = `${countRows(rows.tested)} tested (${which}), ${rows.trained} were trained on.`;
  if (rows.equalToTraining === 0) return [first];
  const careful = `**Careful:** ${countRows(rows.equalToTraining)} of the tested ones are also among the training rows, so ${consequence}.`;
  return [first, '', careful];
}

export function countRows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}

/** Shortest form with that many significant digits. */
export function round(value: number, digits = 3): string {
  return String(Number(value.toPrecision(digits)));
}

/** A cell of CSV (RFC 4180). */
export function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

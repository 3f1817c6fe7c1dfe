import { inputError } from './input-error.ts';

const dateForm = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?$/;
const dayMs = 86_400_000;

/**
 * Days since 1970-01-01 of a date as tables hold it (ISO 8601, without time zone); the time of day is the fraction.
 *
 * @throws KSTORE_TASK_INPUT when the text is no such date.
 */
export function readDays(text: string, row: string, column: string): number {
  const days = parseDays(text);
  if (days !== null) return days;
  throw inputError(`row "${row}", column "${column}": "${text}" is not a date`, { row, column });
}

/** Null when the text is no date. */
export function parseDays(text: string): number | null {
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = dateForm.exec(text) ?? [];
  if (year === undefined) return null;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // The 30th of February would silently be a day of March.
  if (new Date(midnight).toISOString().slice(0, 10) !== text.slice(0, 10)) return null;
  return midnight / dayMs + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

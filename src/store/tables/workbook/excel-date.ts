import { SheetDate, SheetProblem } from '../sheet.ts';
import type { NumberMeaning } from './number-formats.ts';

const dayMs = 86_400_000;
/** Serial number of 1 January 1970. */
const unixEpochSerial = 25_569;
/** Days between the two calendars of Excel, which begin in 1900 and in 1904. */
const calendarDays = 1462;
/** Excel counts a 29 February 1900 that never was, as Lotus 1-2-3 did: days before it have a number too much. */
const falseLeapDay = 60;

/**
 * The date that Excel shows for a number (ECMA-376 part 1, 18.17.4), without a zone as there.
 *
 * In the calendar of 1900 a number below 1 is a time of day, of the day 1899-12-30 in which other programs see it.
 */
export function readExcelDate(
  serial: number,
  meaning: Exclude<NumberMeaning, 'number'>,
  from1904: boolean,
): SheetDate | SheetProblem {
  if (meaning === 'elapsed' && serial >= 1) return new SheetProblem('a duration of a day or more');
  if (from1904) return formatDate(serial + calendarDays, false);
  if (serial < 0) return new SheetProblem('a date before 1900');
  if (serial < 1) return formatDate(serial, true);
  if (serial >= falseLeapDay + 1) return formatDate(serial, false);
  if (meaning === 'time') return new SheetProblem('a duration of a day or more');
  if (serial >= falseLeapDay)
    return new SheetProblem('29 February 1900, a day that Excel shows and that never was');
  return formatDate(serial + 1, false);
}

/** The number that Excel shows as a date (`readExcelDate` of it gives the date again). @param iso without a zone. */
export function toExcelSerial(iso: string, from1904: boolean): number {
  const serial = Date.parse(`${iso.includes('T') ? iso : `${iso}T00:00:00`}Z`) / dayMs + unixEpochSerial;
  if (from1904) return serial - calendarDays;
  return serial >= falseLeapDay + 1 || serial < 1 ? serial : serial - 1;
}

function formatDate(serial: number, isTimeOfDay: boolean): SheetDate | SheetProblem {
  const timeMs = Math.round((serial - unixEpochSerial) * dayMs);
  const date = new Date(timeMs);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 || date.getUTCFullYear() < 1899)
    return new SheetProblem('a number that is no date, in the format of a date');
  const iso = date.toISOString().slice(0, -1);
  return new SheetDate(iso.endsWith('T00:00:00.000') && !isTimeOfDay ? iso.slice(0, 10) : iso);
}

import { findShifts } from '../../store/index.ts';
import type { OddityOutput } from '../../store/model/generated/output/profile.ts';
import { isNumberText, normaliseText } from '../overlap/normal-cell.ts';
import { listFrequent } from './find-drift.ts';
import type { ProfiledColumn, TextValue } from './read-columns.ts';

const shownExamples = 3;
/** A text column is said to hold numbers when so many of its rows do. */
const numberShare = 0.5;
const millisecondsOfDay = 86_400_000;

/** Words that people write where a value is missing. */
const missingWords = new Set(
  'n/a na n.a. nan null none nil - -- --- – — . ? ?? x tbd unknown #n/a #na missing 없음 미측정 미정 결측 결측치 해당없음 해당 없음 측정불가 측정 불가 모름'
    .split(' ')
    .concat('해당 없음', '측정 불가', 'not measured'),
);
/** Units beside those that differ by powers of ten. */
const otherUnits = new Set(
  '°c ℃ °f k 도 개 일 시간 분 초 h hr min d day days rpm cp cps mpa·s mpas ph cfu cfu/g wt% vol% w/w% v/v% 회 배 년 개월'.split(
    ' ',
  ),
);

/** `< 0.1 g`: a mark, a number with perhaps commas or spaces between its digits, a unit. */
const measurement =
  /^([<>≤≥~≈±]?)\s*([+-]?(?:\d{1,3}(?:[, ]\d{3})+|\d+)?(?:[.,]\d+)?(?:e[+-]?\d+)?)\s*(\D*)$/iu;

interface Measurement {
  readonly mark: string;
  readonly unit: string;
}

/** Takes a text as a number with a unit; null when it is something else, such as the code `12A`. */
function readMeasurement(text: string): Measurement | null {
  const normal = normaliseText(text);
  if (isNumberText(normal)) return { mark: '', unit: '' };
  const match = measurement.exec(normal);
  if (match === null || !/\d/.test(match[2]!) || /^0\d/.test(match[2]!)) return null;
  const unit = match[3]!.trim();
  return unit === '' || isUnit(unit) ? { mark: match[1]!, unit } : null;
}

function isUnit(unit: string): boolean {
  return otherUnits.has(unit) || findShifts(unit, unit) !== null;
}

/** What is odd in a column, told by its values alone. */
export function findColumnOddities(column: ProfiledColumn): OddityOutput[] {
  const { type } = column.column;
  if (type === 'text') return findTextOddities(column);
  if (type === 'number') return findSerialDates(column);
  return type === 'date' ? findNumberDates(column) : [];
}

function findTextOddities({ column, texts }: ProfiledColumn): OddityOutput[] {
  const values = listFrequent(texts!).map(([, value]) => value);
  const place = column.name;
  const rows = countRows(values);
  const measured = values.flatMap((value) => {
    const measurement = readMeasurement(value.text);
    return measurement === null ? [] : [{ ...value, ...measurement }];
  });
  const found: OddityOutput[] = [];
  const share = rows === 0 ? 0 : countRows(measured) / rows;
  if (share >= numberShare && column.role !== 'key') {
    const text = `text, though ${formatShare(share)} of its values are numbers: ${listTexts(measured)}`;
    found.push({ kind: 'numbers as text', place, text });
    const units = countUnits(measured);
    if (units.length > 1) {
      const told = units.map(([unit, count]) => `${unit === '' ? 'no unit' : unit} (${count})`).join(', ');
      found.push({ kind: 'mixed units', place, text: `units inside the cells: ${told}` });
    }
  }
  const missing = values.filter(({ text }) => missingWords.has(normaliseText(text)));
  if (missing.length > 0 && missing.length < values.length)
    found.push({
      kind: 'missing as text',
      place,
      text: `${countRows(missing)} of its values may stand for missing ones: ${listTexts(missing)}`,
    });
  return [...found, ...findSpellings(place, values)];
}

function countUnits(measured: readonly (TextValue & Measurement)[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { unit, count } of measured) counts.set(unit, (counts.get(unit) ?? 0) + count);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** Values that differ by case, white space or width alone are one thing, mostly. */
function findSpellings(place: string, values: readonly TextValue[]): OddityOutput[] {
  const groups = new Map<string, TextValue[]>();
  for (const value of values) {
    const key = normaliseText(value.text).replaceAll(' ', '');
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  const varied = [...groups.values()].filter((group) => group.length > 1);
  if (varied.length === 0) return [];
  const examples = varied
    .slice(0, shownExamples)
    .map((group) => group.map(({ text }) => `"${text}"`).join(' and '));
  const text = `${varied.length === 1 ? 'one value is' : `${varied.length} values are`} written in several ways: ${examples.join('; ')}`;
  return [{ kind: 'spellings', place, text }];
}

const dateName = /date|day|일자|날짜|일시|제조일|측정일/i;
/** Days since 1899-12-30, as Excel counts: 1970 to 2049, and 2009 to 2049. */
const serialDays = { named: [25_569, 54_789], unnamed: [40_000, 54_789] } as const;
const fewestDays = 5;

/** Dates that became numbers: day counts of Excel, or digits such as 20240131. */
function findSerialDates({ column, values }: ProfiledColumn): OddityOutput[] {
  const distinct = new Set<number>();
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    if (!Number.isInteger(value)) return [];
    if (distinct.size < fewestDays) distinct.add(value);
  }
  const isNamed = dateName.test(column.name);
  if (distinct.size === 0 || (!isNamed && distinct.size < fewestDays)) return [];
  const present = values.filter((value) => !Number.isNaN(value));
  const [low, high] = serialDays[isNamed ? 'named' : 'unnamed'];
  const first = present[0]!;
  if (present.every((value) => value >= low && value <= high)) {
    const day = new Date((first - 25_569) * millisecondsOfDay).toISOString().slice(0, 10);
    const text = `its numbers may be dates as Excel counts days: ${first} would be ${day}`;
    return [{ kind: 'dates as numbers', place: column.name, text }];
  }
  if (!present.every(isDayDigits)) return [];
  const text = `its numbers may be dates: ${first}`;
  return [{ kind: 'dates as numbers', place: column.name, text }];
}

function isDayDigits(value: number): boolean {
  const match = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(String(value));
  return match !== null && !Number.isNaN(Date.parse(`${match[1]}-${match[2]}-${match[3]}`));
}

/** Small numbers in a cell with the format of a date are days of 1900. */
function findNumberDates({ column, values }: ProfiledColumn): OddityOutput[] {
  const early = values.filter((value) => value < Date.UTC(1905, 0, 1));
  if (early.length === 0) return [];
  const example = new Date(early[0]!).toISOString().slice(0, 10);
  const text = `${early.length} of its dates are before 1905, so they may be numbers with the format of a date: ${example}`;
  return [{ kind: 'numbers as dates', place: column.name, text }];
}

function countRows(values: readonly TextValue[]): number {
  return values.reduce((sum, { count }) => sum + count, 0);
}

function listTexts(values: readonly TextValue[]): string {
  const shown = values.slice(0, shownExamples).map(({ text }) => `"${text}"`);
  return `${shown.join(', ')}${values.length > shownExamples ? ', …' : ''}`;
}

function formatShare(share: number): string {
  return `${Math.round(share * 100)} %`;
}

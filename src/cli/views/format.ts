import { abbreviate, type Json } from '../../store/index.ts';

/** A number as people read it: four significant digits. */
export function formatNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  return String(Number(value.toPrecision(4)));
}

/** `0.912 ± 0.013` where there is a deviation; – for a missing value. */
export function formatSpread(value: number | undefined, deviation: number | undefined): string {
  if (value === undefined) return '–';
  return deviation === undefined
    ? formatNumber(value)
    : `${formatNumber(value)} ± ${formatNumber(deviation)}`;
}

export function formatValue(value: Json | undefined): string {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'number') return formatNumber(value);
  // A line of a table is one line.
  return typeof value === 'string' ? value.replaceAll(/\r\n|[\r\n]/g, '↵') : JSON.stringify(value);
}

/** A text of a JSON value; '' for a missing one. */
export function formatText(value: Json | undefined): string {
  return value === null || value === undefined ? '' : formatValue(value);
}

/** `3fa9c1d2…`: an id with the sign that more follows. */
export function formatId(id: string): string {
  return `${abbreviate(id)}…`;
}

/** `1 file`, `3 files`. */
export function count(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}

/** Indents each line of a text. */
export function indent(text: string, spaces = 2): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : ' '.repeat(spaces) + line))
    .join('\n');
}

/** Metrics with those of the model first and those of the baseline after them. */
export function listMetrics(metrics: Readonly<Record<string, number>>): [string, number][] {
  const isBaseline = (name: string) => /(^|\/)baseline/.test(name);
  return Object.entries(metrics).sort(
    ([a], [b]) => Number(isBaseline(a)) - Number(isBaseline(b)) || (a < b ? -1 : 1),
  );
}

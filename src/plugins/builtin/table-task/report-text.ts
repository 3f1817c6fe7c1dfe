import type { ChosenRows } from './choose-rows.ts';
import type { SimplePredictions } from './simple-predictions.ts';

/** Which rows a report is about. */
export interface ReportedRows {
  readonly part: string;
  readonly tested: number;
  readonly equalToTraining: number;
  readonly trained: number;
  /** Rows of the dataset, where only some were read. */
  readonly drawnFrom?: number;
}

export function reportRows(chosen: ChosenRows, trained: number): ReportedRows {
  return {
    part: chosen.part,
    tested: chosen.rows.length,
    equalToTraining: chosen.equalToTraining,
    trained,
    ...tellDraw(chosen),
  };
}

/** What a report says of rows that were drawn. */
export function tellDraw({ drawnFrom }: Pick<ChosenRows, 'drawnFrom'>): Pick<ReportedRows, 'drawnFrom'> {
  return drawnFrom === undefined ? {} : { drawnFrom };
}

/**
 * The first lines of a summary: which rows were tested, and whether some were trained on.
 *
 * @param consequence of testing on training rows, as in `the errors look too small`.
 */
export function describeRows(rows: ReportedRows, consequence: string): readonly string[] {
  const first = `${countRows(rows.tested)} tested (${describePart(rows)}), ${rows.trained} were trained on.`;
  if (rows.equalToTraining === 0) return [first];
  const careful = `**Careful:** ${countRows(rows.equalToTraining)} of the tested ones are also among the training rows, so ${consequence}.`;
  return [first, '', careful];
}

/** Which rows these are; of a table that is too long, how they were drawn. */
export function describePart({ part, drawnFrom }: Pick<ReportedRows, 'part' | 'drawnFrom'>): string {
  if (drawnFrom === undefined)
    return part === 'all' ? 'all rows of the dataset' : `the ${part} rows of the split`;
  const draw = `drawn with the seed 0 from the ${drawnFrom} of the dataset`;
  return part === 'all' ? draw : `those of the ${part} rows of the split that were ${draw}`;
}

/** Why not every baseline is beside the model, as a paragraph; nothing where all are. */
export function describeMissingBaselines(missing: SimplePredictions['missing']): readonly string[] {
  if (missing === null) return [];
  const reason =
    missing === 'tooMuch'
      ? 'there is too much data for some of them'
      : 'the training rows are not in the dataset; give the task the input `training`';
  return ['', `Only some baselines are compared: ${reason}.`];
}

export function countRows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}

/** Shortest form with that many significant digits. */
export function round(value: number, digits = 3): string {
  return String(Number(value.toPrecision(digits)));
}

/** A share as people say it: `7.5 %`. */
export function percent(share: number): string {
  return `${round(100 * share)} %`;
}

/** Names come from data: none may change the page. */
export function escapeMarkdown(name: string): string {
  return name.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*{}[\]<>#|]/g, (mark) => `\\${mark}`);
}

/** A table of Markdown; the first column holds words, the others numbers. */
export function tabulate(
  header: readonly string[],
  lines: readonly (readonly string[])[],
): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(header),
    line(header.map((_cell, place) => (place === 0 ? '---' : '---:'))),
    ...lines.map(line),
  ];
}

/** `1.2 to 3.4`. */
export function describeInterval([low, high]: readonly [number, number], asText = round, to = 'to'): string {
  return `${asText(low)} ${to} ${asText(high)}`;
}

/** How much better a model is than the best baseline on the same rows; above 0 is better. */
export interface BaselineGain {
  readonly gain: number;
  readonly gainInterval: readonly [number, number] | null;
}

/**
 * Whether a model beats the baseline, and whether that may be chance.
 *
 * @param baseline what it is, as `which always says …`. @param gained what is gained, as `: the error is smaller`.
 */
export function describeVerdict({ gain, gainInterval }: BaselineGain, baseline: string, gained = ''): string {
  if (!(gain > 0)) return `**That does not beat the baseline**, ${baseline}.`;
  const isUnsure = gainInterval !== null && gainInterval[0] <= 0;
  const chance =
    ' **The difference may be chance:** with other rows of the same kind the baseline might be better.';
  return `That beats the baseline, ${baseline}${gained}.${isUnsure ? chance : ''}`;
}

/** What a measure would be with other rows, as a sentence that follows another; nothing without an interval. */
export function describeOtherRows(
  interval: readonly [number, number] | null,
  confidence: number,
  asText = round,
  unit = '',
): string {
  if (interval === null) return '';
  return ` With other rows of the same kind it would be ${describeInterval(interval, asText)}${unit} (${percent(confidence)} interval).`;
}

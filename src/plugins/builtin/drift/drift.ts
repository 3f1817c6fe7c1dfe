import type { TaskContext } from '../../api/task.ts';
import { testDiscrepancy, type DiscrepancyTest } from '../../evaluation/drift-statistics.ts';
import { judgeChanges } from '../../evaluation/drift-verdict.ts';
import { thinOut } from '../../evaluation/ranking.ts';
import { inputError } from '../../preprocessing/input-error.ts';
import { parsePreprocessing } from '../../preprocessing/parse-steps.ts';
import type { PartName } from '../../preprocessing/row-parts.ts';
import { splitRows } from '../../preprocessing/split.ts';
import { drawBars } from '../figures/bars.ts';
import { drawPlot } from '../figures/plot.ts';
import { writeLines } from '../table-task/csv.ts';
import { encodeJson } from '../table-task/encode-json.ts';
import { takeEvenly } from '../table-task/chosen-samples.ts';
import { labelMetric } from '../table-task/metric-values.ts';
import { nameFiles } from '../table-task/name-files.ts';
import { openDataset, type OpenedDataset } from '../table-task/open-dataset.ts';
import {
  measureColumn,
  pairColumns,
  takeNumbers,
  type ColumnDrift,
  type MeasuredColumn,
  type PairedColumn,
} from './column-drift.ts';
import { measurePictures, type MeasuredTable } from './picture-columns.ts';
import { summariseDrift, summariseDriftInKorean, type DriftReport } from './summary.ts';

interface DriftSettings {
  readonly bins: number;
  readonly permutations: number;
  readonly comparedRows: number;
  readonly significance: number;
  readonly part: 'validation' | 'test';
}

/**
 * Compares two tables, or the parts of one, column by column, and all numbers together, and emits what has changed.
 *
 * @throws KSTORE_TASK_INPUT when they have no column in common, one of them has no row, or nothing divides the one table.
 */
export async function measureDrift(context: TaskContext): Promise<void> {
  const settings = context.settings as unknown as DriftSettings;
  const sides = await readSides(context, settings.part);
  const [then, now] = [sides.then.table, sides.now.table];
  const { parts } = sides;
  const { pairs, converted, notCompared, onlyThen, onlyNow } = pairColumns(then, now);
  if (pairs.length === 0 && notCompared.length === 0)
    throw inputError(
      'the two datasets have no column in common',
      {},
      `one has ${list(onlyThen)}, the other ${list(onlyNow)}`,
    );
  const columns = judgeColumns(
    pairs.map((pair) => measureColumn(pair, settings.bins)),
    settings.significance,
  );
  const together = measureTogether(context, [...pairs, ...pairPoints(sides)], settings);
  const report: DriftReport = {
    type: 'kstore.drift-result.v1',
    rows: { then: then.rows.length, now: now.rows.length },
    ...((then.drawnFrom ?? now.drawnFrom) !== undefined && {
      drawnFrom: { then: then.drawnFrom ?? null, now: now.drawnFrom ?? null },
    }),
    ...(parts !== null && { parts }),
    significance: settings.significance,
    columns: columns.toSorted((left, right) => (right.stability ?? -1) - (left.stability ?? -1)),
    onlyThen,
    onlyNow,
    converted,
    notCompared,
    together,
  };
  for (const { column, stability, statistic } of columns) {
    if (stability !== null) context.logMetric(labelMetric('stability', column), stability);
    if (statistic !== null) context.logMetric(labelMetric('distance', column), statistic);
  }
  if (together !== null) context.logMetric('discrepancy', together.statistic);
  context.emit('result', writeFiles(report, pairs), {
    columns: columns.length,
    changed: report.columns.filter(({ change }) => change !== 'none').length,
  });
}

interface Sides {
  readonly then: MeasuredTable;
  readonly now: MeasuredTable;
  /** The parts of one dataset that stand beside each other; null for two datasets. */
  readonly parts: readonly [then: PartName, now: PartName] | null;
}

/** Two datasets; or of one the rows to train on, and those of another part of its split. */
async function readSides(context: TaskContext, part: PartName): Promise<Sides> {
  const older = readDataset(context, 'dataset');
  const measure = (of: OpenedDataset, rows: readonly number[]) =>
    measurePictures(of, of.pictures === null ? rows : takeEvenly(rows, mostPictures));
  if (context.inputs['newer'] !== undefined) {
    const newer = readDataset(context, 'newer');
    if ((older.pictures === null) !== (newer.pictures === null))
      throw inputError('one of the two datasets holds pictures, and the other a table');
    const all = (of: OpenedDataset) => of.table.rows.map((_row, index) => index);
    return { then: await measure(older, all(older)), now: await measure(newer, all(newer)), parts: null };
  }
  const preprocessing = parsePreprocessing(context.inputs['preprocessing']?.value ?? null);
  const rows = splitRows(older.table, preprocessing);
  if (rows[part].length === 0)
    throw inputError(
      'there is nothing to compare the dataset with',
      {},
      `give another one as \`newer\`, or a \`preprocessing\` whose split has rows for ${part}`,
    );
  return {
    then: await measure(older, rows.train),
    now: await measure(older, rows[part]),
    parts: ['train', part],
  };
}

/** More pictures say little more. */
const mostPictures = 5000;

function readDataset(context: TaskContext, slot: string): OpenedDataset {
  const dataset = openDataset(context, slot);
  if (dataset.table.rows.length === 0) throw inputError(`the input \`${slot}\` has no row`);
  return dataset;
}

/** Points of small pictures, that only count together. */
function pairPoints({ then, now }: Sides): readonly PairedColumn[] {
  if (then.points === null || now.points === null) return [];
  const [before, after] = [then.points, now.points];
  return (before[0] ?? []).map(
    (_value, point): PairedColumn => ({
      name: `point ${point + 1}`,
      unit: null,
      type: 'number',
      then: before.map((points) => points[point] as number),
      now: after.map((points) => points[point] as number),
    }),
  );
}

const list = (names: readonly string[]) => (names.length === 0 ? 'none' : names.slice(0, 10).join(', '));

function judgeColumns(columns: readonly MeasuredColumn[], significance: number): readonly ColumnDrift[] {
  const asked = columns.map(({ stability, pValue }) => ({ stability, probability: pValue }));
  const judged = judgeChanges(asked, significance);
  return columns.map((one, place) => {
    const { change, corrected } = judged[place]!;
    return { ...one, correctedPValue: corrected, change };
  });
}

/** All columns of numbers at once, each divided by its deviation before; rows with a missing one are left out. */
function measureTogether(
  context: TaskContext,
  pairs: readonly PairedColumn[],
  { comparedRows, permutations }: DriftSettings,
): (DiscrepancyTest & { readonly rows: readonly [number, number] }) | null {
  const numbers = pairs.filter(({ type }) => type === 'number');
  if (numbers.length === 0) return null;
  const scales = numbers.map(({ then }) => {
    const values = takeNumbers(then);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / values.length;
    return { mean, deviation: variance > 0 ? Math.sqrt(variance) : 1 };
  });
  const read = (side: 'then' | 'now') => {
    const count = numbers[0]![side].length;
    const whole = Array.from({ length: count }, (_item, row) => row).filter((row) =>
      numbers.every((pair) => typeof pair[side][row] === 'number'),
    );
    const rows = thinOut(whole.length, comparedRows).map((place) => whole[place] as number);
    const values = rows.flatMap((row) =>
      numbers.map(
        (pair, place) => (Number(pair[side][row]) - scales[place]!.mean) / scales[place]!.deviation,
      ),
    );
    return { values: Float64Array.from(values), rows: rows.length };
  };
  const [then, now] = [read('then'), read('now')];
  if (then.rows === 0 || now.rows === 0) return null;
  const options = { permutations, random: context.random('permutations') };
  return {
    ...testDiscrepancy(then.values, now.values, numbers.length, options),
    rows: [then.rows, now.rows],
  };
}

const [shownBars, shownPlots, plotPoints] = [30, 8, 200];

function writeFiles(
  report: DriftReport,
  pairs: readonly PairedColumn[],
): Record<string, string | Uint8Array> {
  const drawn = report.columns.filter(({ type, stability }) => type === 'number' && stability !== null);
  const shown = drawn.slice(0, shownPlots);
  const names = nameFiles(shown.map(({ column }) => column));
  const plots = shown.map(({ column }, place) => [
    `distribution-${names[place]}.svg`,
    drawDistribution(pairs.find(({ name }) => name === column)!),
  ]);
  const measured = report.columns.filter(({ stability }) => stability !== null).slice(0, shownBars);
  return {
    'metrics.json': encodeJson(report),
    'summary.md': summariseDrift(report),
    'summary.ko.md': summariseDriftInKorean(report),
    'columns.csv': writeLines(
      [
        'column',
        'change',
        'stability',
        'distance',
        'p',
        'corrected p',
        'missing then',
        'missing now',
        'mean then',
        'mean now',
        'new values',
      ],
      report.columns.map((one) => [
        one.column,
        one.change,
        one.stability,
        one.statistic,
        one.pValue,
        one.correctedPValue,
        ...one.missing,
        one.means?.[0] ?? null,
        one.means?.[1] ?? null,
        one.newValues.join('; '),
      ]),
    ),
    ...(measured.length > 0 && {
      'stability.svg': drawBars({
        title: 'what has changed',
        value: 'population stability index',
        bars: measured.map(({ column, stability }) => ({ name: column, value: stability as number })),
      }),
    }),
    ...(Object.fromEntries(plots) as Record<string, string>),
  };
}

/** Share of the rows below each value, then and now. */
function drawDistribution({ name, unit, then, now }: PairedColumn): string {
  const trace = (cells: PairedColumn['then']) => {
    const values = takeNumbers(cells).sort();
    return thinOut(values.length, plotPoints).map(
      (place) => [values[place] as number, (place + 1) / values.length] as const,
    );
  };
  return drawPlot({
    title: name,
    x: unit === null ? name : `${name} (${unit})`,
    y: 'share of rows up to there',
    yRange: { minimum: 0, maximum: 1, step: 0.2 },
    series: [
      { name: 'then', form: 'line', points: trace(then) },
      { name: 'now', form: 'line', points: trace(now) },
    ],
  });
}

import type { Table, TaskContext } from '../../api/task.ts';
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
import { labelMetric } from '../table-task/metric-values.ts';
import { nameFiles } from '../table-task/name-files.ts';
import { requireInput } from '../table-task/require-input.ts';
import {
  measureColumn,
  pairColumns,
  takeNumbers,
  type ColumnDrift,
  type MeasuredColumn,
  type PairedColumn,
} from './column-drift.ts';
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
export function measureDrift(context: TaskContext): void {
  const settings = context.settings as unknown as DriftSettings;
  const { then, now, parts } = readSides(context, settings.part);
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
  const together = measureTogether(context, pairs, settings);
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
  readonly then: Table;
  readonly now: Table;
  /** The parts of one dataset that stand beside each other; null for two datasets. */
  readonly parts: readonly [then: PartName, now: PartName] | null;
}

/** Two datasets; or of one the rows to train on, and those of another part of its split. */
function readSides(context: TaskContext, part: PartName): Sides {
  const then = readTable(context, 'dataset');
  if (context.inputs['newer'] !== undefined) return { then, now: readTable(context, 'newer'), parts: null };
  const preprocessing = parsePreprocessing(context.inputs['preprocessing']?.value ?? null);
  const rows = splitRows(then, preprocessing);
  if (rows[part].length === 0)
    throw inputError(
      'there is nothing to compare the dataset with',
      {},
      `give another one as \`newer\`, or a \`preprocessing\` whose split has rows for ${part}`,
    );
  const take = (name: PartName): Table => ({ ...then, rows: rows[name].map((row) => then.rows[row]!) });
  return { then: take('train'), now: take(part), parts: ['train', part] };
}

function readTable(context: TaskContext, slot: string): Table {
  const table = requireInput(context, slot).readTable(context.settings['mostRows'] as number);
  if (table === null) throw inputError(`the input \`${slot}\` holds no table`);
  if (table.rows.length === 0) throw inputError(`the input \`${slot}\` has no row`);
  return table;
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

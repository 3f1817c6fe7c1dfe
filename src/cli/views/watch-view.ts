import type { MetricCurve, WatchedRun } from '../../plugins/index.ts';
import { formatVersion } from '../../store/index.ts';
import type { WatchOutput } from '../../store/model/generated/output/watch.ts';
import { formatProgress } from '../progress-line.ts';
import { drawChart } from '../render/chart.ts';
import { chooseDrawingWidth, type Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { truncate } from '../render/text-width.ts';
import { formatId, formatNumber, formatValue } from './format.ts';

export type { WatchOutput };

const chartHeights = { largest: 8, smallest: 3 };
/** Lines that are no chart: the head, the progress, and one for what follows on the terminal. */
const otherLines = 4;
/** Words that say which rows a metric was measured on; curves that differ in nothing else share a chart. */
const rowsWord = /^(validation|val|training|train)[_-]?|[_/-](validation|val|training|train)$/i;

export function toWatchOutput(run: WatchedRun): WatchOutput {
  const { experiment, task, progress, adjustments, curves } = run;
  return {
    live: run.live,
    run: run.run,
    experiment: experiment === null ? null : formatVersion(experiment.name, experiment.version),
    step: run.step,
    task: `${task.type} ${task.name}`,
    spec: run.spec,
    state: run.state,
    startedAt: run.startedAt,
    progress:
      progress === null
        ? null
        : { done: progress.done, total: progress.total, unit: progress.unit, perSecond: progress.perSecond },
    savedStep: run.savedStep,
    adjustments: adjustments.map(({ step, setting, value }) => ({ step, setting, value })),
    metrics: curves.map(({ name, latest, latestStep, best, points }) => {
      return { name, latest, latestStep, best, points: points.length };
    }),
  };
}

/** `epoch 37/300  loss 0.0921  validationLoss 0.1506` */
export function renderChange({ state, progress, curves }: WatchedRun): string {
  const place = progress === null ? [] : [`${progress.unit} ${progress.done}/${progress.total}`];
  const values = curves.map(({ name, latest }) => `${name} ${formatNumber(latest)}`);
  return [...(state === 'running' ? [] : [state]), ...place, ...values].join('  ');
}

/**
 * The run with a chart for each of its metrics.
 *
 * @param rows lines that may be used.
 */
export function renderWatched(run: WatchedRun, screen: Screen, rows = Infinity): string {
  const groups = groupCurves(run.curves.filter(({ points }) => points.length > 1));
  const single = run.curves.filter(({ points }) => points.length <= 1);
  const notes = [...renderAdjustments(run), ...renderSingle(single, screen)];
  const room = Math.floor((rows - otherLines - notes.length) / Math.max(1, groups.length)) - 1;
  const height = Math.max(chartHeights.smallest, Math.min(chartHeights.largest, room));
  const charts = groups.flatMap((group) => renderGroup(group, screen, height));
  return [renderHead(run, screen), renderPlace(run, screen), ...charts, ...notes]
    .filter((line) => line !== '')
    .slice(0, rows)
    .join('\n');
}

function renderHead({ live, run, experiment, step, task }: WatchedRun, { colors, width }: Screen): string {
  const id = live ?? (run === null ? '' : formatId(run));
  const name = experiment === null ? '' : formatVersion(experiment.name, experiment.version);
  const rest = [name, step ?? '', `${task.type} ${task.name}`].filter((text) => text !== '').join('  ');
  return `${colors.yellow(id)}  ${colors.bold(truncate(rest, width - id.length - 2))}`;
}

function renderPlace({ state, progress }: WatchedRun, { width }: Screen): string {
  if (progress === null) return state;
  const { done, total, unit, perSecond } = progress;
  const isGoing = state === 'running' || state === 'stopping';
  const pace = !isGoing || perSecond === null ? null : { perSecond, bytesPerSecond: 0 };
  return formatProgress({ label: state, done, total, unit }, pace, width - 1);
}

function groupCurves(curves: readonly MetricCurve[]): MetricCurve[][] {
  const groups = new Map<string, MetricCurve[]>();
  for (const curve of curves) {
    const key = curve.name.replace(rowsWord, '').toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), curve]);
  }
  return [...groups.values()];
}

function renderGroup(group: readonly MetricCurve[], screen: Screen, height: number): string[] {
  const { cyan, yellow, green, red } = screen.colors;
  const styles = [cyan, yellow, green, red];
  const series = group.map(({ points }, index) => {
    return { points, style: styles[index % styles.length]!, dotted: index > 0 };
  });
  const legend = group.map(({ name, latest, best }, index) => {
    const mark = index === 0 ? '─' : '┄';
    const found = best === null ? '' : `, best ${formatNumber(best.value)}${describeStep(best.step)}`;
    return { text: `${mark} ${name} ${formatNumber(latest)}${found}`, style: styles[index % styles.length]! };
  });
  const plain = legend.map(({ text }) => text).join('   ');
  const line =
    plain.length > screen.width
      ? truncate(plain, screen.width)
      : legend.map(({ text, style }) => style(text)).join('   ');
  return [line, ...drawChart(series, { width: chooseDrawingWidth(screen) - 1, height }, formatNumber)];
}

function describeStep(step: number | null): string {
  return step === null ? '' : ` at ${step}`;
}

function renderSingle(curves: readonly MetricCurve[], screen: Screen): string[] {
  if (curves.length === 0) return [];
  const rows = curves.map(({ name, latest }) => [name, formatNumber(latest)]);
  return renderTable([{ shrink: true }, { align: 'right' }], rows, screen).split('\n');
}

function renderAdjustments({ adjustments }: WatchedRun): string[] {
  return adjustments.map(({ step, setting, value }) => `${setting} ${formatValue(value)} from ${step} on`);
}

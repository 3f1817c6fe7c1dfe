import type { SeriesOption } from 'echarts';
import type { CompareOutput, Analysis } from '../views/compare-output.ts';
import { formatChange, nameFactor } from '../views/compare-words.ts';
import { formatNumber } from '../views/format.ts';
import type { Say } from './page-phrases.ts';
import type { DrawFigure } from './draw-figure.ts';

const colours = ['#2f6f9f', '#d9822b', '#4c9a5a', '#a2466c', '#7a6fb0', '#8a7f45', '#3f8f96', '#b3593b'];
const lineHeight = 24;
const width = 900;
/** Pixels of the longest label; the rest is cut. */
const widestLabel = 330;

interface Line {
  readonly label: string;
  readonly value: number;
  readonly interval: readonly number[] | null;
  readonly colour: string;
}

/** Every run with its interval, coloured by the data, or else by what differs first. */
export function drawRuns(draw: DrawFigure, { factors }: CompareOutput, analysis: Analysis): string {
  const data = factors.findIndex(({ kinds }) => kinds.includes('data'));
  const painted = factors[Math.max(0, data)];
  const lines = analysis.measurements.flatMap((one, run): Line[] => {
    if (one === null) return [];
    const label = factors.map(({ levels, runs }) => levels[runs[run]!]).join(' · ');
    return [{ label, ...one, colour: colours[(painted?.runs[run] ?? 0) % colours.length]! }];
  });
  const sign = analysis.better === 'lower' ? -1 : 1;
  return drawLines(
    draw,
    lines.toSorted((a, b) => sign * (a.value - b.value)),
    analysis.metric,
    formatNumber,
  );
}

/** What each change did, with its interval, beside the line of no change. */
export function drawEffects(
  draw: DrawFigure,
  { factors }: CompareOutput,
  analysis: Analysis,
  say: Say,
): string {
  const lines = analysis.effects.map(({ factor, from, to, change, interval }): Line => {
    const { levels } = factors[factor]!;
    return {
      label: `${nameFactor(factors[factor]!)}: ${levels[from]} → ${levels[to]}`,
      value: change,
      interval,
      colour: colours[factor % colours.length]!,
    };
  });
  return drawLines(draw, lines.toReversed(), say(`change of ${analysis.metric}`), formatChange, true);
}

function drawLines(
  draw: DrawFigure,
  lines: readonly Line[],
  title: string,
  format: (value: number) => string,
  withZero = false,
): string {
  const labelPixels = Math.min(widestLabel, 12 + Math.max(0, ...lines.map(({ label }) => measure(label))));
  const axisLabel = { interval: 0, fontSize: 11, color: '#1d2733', width: labelPixels - 8 };
  return draw(
    {
      grid: { left: labelPixels, right: 90, top: 8, bottom: 48 },
      xAxis: {
        type: 'value',
        scale: !withZero,
        name: title,
        nameLocation: 'middle',
        nameGap: 28,
        axisLabel: { fontSize: 11 },
      },
      yAxis: {
        type: 'category',
        data: lines.map(({ label }) => label),
        axisTick: { show: false },
        axisLabel: { ...axisLabel, overflow: 'truncate' },
        splitLine: { show: true, lineStyle: { color: '#eef1f4' } },
      },
      series: [...lines.flatMap(describeWhisker), describePoints(lines, format, withZero)],
    },
    width,
    70 + lines.length * (lineHeight + 6),
  );
}

function describeWhisker({ interval, colour }: Line, place: number): SeriesOption[] {
  if (interval === null) return [];
  const data = interval.map((end) => [end, place]);
  const lineStyle = { color: colour, width: 2, opacity: 0.45 };
  return [{ type: 'line', data, symbol: 'none', lineStyle, silent: true }];
}

function describePoints(
  lines: readonly Line[],
  format: (value: number) => string,
  withZero: boolean,
): SeriesOption {
  const zero = {
    silent: true,
    symbol: ['none', 'none'],
    label: { show: false },
    lineStyle: { color: '#5b6876', type: 'dashed' as const, width: 1 },
    data: [{ xAxis: 0 }],
  };
  return {
    type: 'scatter',
    data: lines.map(({ value, colour }, place) => ({ value: [value, place], itemStyle: { color: colour } })),
    symbolSize: 9,
    label: {
      show: true,
      position: 'top',
      distance: 2,
      fontSize: 10,
      color: '#1d2733',
      formatter: ({ value }) => format((value as number[])[0]!),
    },
    ...(withZero && { markLine: zero }),
    silent: true,
  };
}

/** Pixels of a label: Korean letters are as wide as high. */
function measure(label: string): number {
  return Array.from(label).reduce((sum, letter) => sum + (letter > '\u1100' ? 12 : 6.5), 0);
}

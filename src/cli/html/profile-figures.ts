import type { ProfileOutput } from '../../store/model/generated/output/profile.ts';
import { formatNumber } from '../views/format.ts';
import type { DrawFigure } from './draw-figure.ts';

type Table = NonNullable<ProfileOutput['table']>;
type Histogram = NonNullable<Table['columns'][number]['histogram']>;

const colour = '#2f6f9f';
const shownValues = 8;
const shownClasses = 30;
const longestLabel = 16;

/** @param formatEdge for the numbers under the bars. */
export function drawHistogram(
  draw: DrawFigure,
  { edges, counts }: Histogram,
  formatEdge: (edge: number) => string = formatNumber,
): string {
  return draw(
    {
      grid: { left: 44, right: 14, top: 10, bottom: 26 },
      xAxis: {
        type: 'category',
        data: counts.map((_count, bar) => formatEdge(edges[bar]!)),
        axisLabel: { interval: Math.max(0, Math.ceil(counts.length / 4) - 1), fontSize: 10 },
        axisTick: { show: false },
      },
      yAxis: { type: 'value', axisLabel: { fontSize: 10 }, splitNumber: 3, minInterval: 1 },
      series: [
        { type: 'bar', data: counts, barCategoryGap: '4%', itemStyle: { color: colour }, silent: true },
      ],
    },
    280,
    130,
  );
}

/** Bars of the most frequent values. */
export function drawValues(
  draw: DrawFigure,
  values: readonly { readonly value: string; readonly count: number }[],
): string {
  const shown = values.slice(0, shownValues).reverse();
  return drawBars(
    draw,
    shown.map(({ value, count }) => [value, count]),
    280,
    20 + shown.length * 20,
  );
}

export function drawClasses(draw: DrawFigure, { classes }: Table['classes'][number]): string {
  const shown = classes.slice(0, shownClasses).reverse();
  return drawBars(
    draw,
    shown.map(({ class: label, count }) => [label, count]),
    640,
    20 + shown.length * 22,
  );
}

function drawBars(
  draw: DrawFigure,
  bars: readonly (readonly [string, number])[],
  width: number,
  height: number,
): string {
  const labelPixels = Math.min(150, 20 + Math.max(0, ...bars.map(([label]) => measure(shorten(label)))));
  return draw(
    {
      grid: { left: labelPixels, right: 50, top: 4, bottom: 4 },
      xAxis: { type: 'value', show: false },
      yAxis: {
        type: 'category',
        data: bars.map(([label]) => shorten(label)),
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: { interval: 0, fontSize: 11, color: '#1d2733' },
      },
      series: [
        {
          type: 'bar',
          data: bars.map(([, count]) => count),
          itemStyle: { color: colour },
          barCategoryGap: '25%',
          label: { show: true, position: 'right', fontSize: 11 },
          silent: true,
        },
      ],
    },
    width,
    height,
  );
}

function shorten(label: string): string {
  const characters = Array.from(label.replaceAll(/\s+/g, ' '));
  return characters.length <= longestLabel
    ? characters.join('')
    : `${characters.slice(0, longestLabel - 1).join('')}…`;
}

/** Pixels of a label: Korean letters are as wide as high. */
function measure(label: string): number {
  return Array.from(label).reduce((sum, letter) => sum + (letter > '\u1100' ? 12 : 7), 0);
}

const mostCorrelated = 20;

/** The rank correlations of the first columns with numbers as a coloured square; '' for fewer than two. */
export function drawCorrelations(draw: DrawFigure, { columns, correlations }: Table): string {
  const known = new Set(correlations.flatMap(({ left, right }) => [left, right]));
  const names = columns
    .map(({ name }) => name)
    .filter((name) => known.has(name))
    .slice(0, mostCorrelated);
  if (names.length < 2) return '';
  const places = new Map(names.map((name, place) => [name, place]));
  const cells = correlations.flatMap(({ left, right, spearman }) => {
    const [x, y] = [places.get(left), places.get(right)];
    if (x === undefined || y === undefined) return [];
    return [
      [x, y, spearman],
      [y, x, spearman],
    ];
  });
  const side = Math.max(24, Math.min(52, Math.floor(620 / names.length))) * names.length;
  const axis = { type: 'category' as const, data: names.map(shorten), axisTick: { show: false } };
  return draw(
    {
      grid: { left: 150, top: 10, width: side, height: side },
      xAxis: { ...axis, axisLabel: { interval: 0, rotate: 45, fontSize: 11 } },
      yAxis: { ...axis, inverse: true, axisLabel: { interval: 0, fontSize: 11 } },
      visualMap: {
        show: false,
        min: -1,
        max: 1,
        dimension: 2,
        inRange: { color: ['#b2182b', '#f7f7f7', '#2166ac'] },
      },
      series: [
        {
          type: 'heatmap',
          data: cells.map((value) => ({
            value,
            label: {
              formatter: value[2]!.toFixed(2).replace('-', '−'),
              color: Math.abs(value[2]!) > 0.6 ? '#fff' : '#1d2733',
            },
          })),
          label: { show: side / names.length >= 34, fontSize: 10 },
          itemStyle: { borderColor: '#fff', borderWidth: 1 },
          silent: true,
        },
      ],
    },
    side + 180,
    side + 120,
  );
}

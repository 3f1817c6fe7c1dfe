import { BarChart, CustomChart } from 'echarts/charts';
import { GridComponent, TitleComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { chooseAxis, describeAxis, findBounds, fitText, measureText } from './axis.ts';
import { renderChart } from './render-chart.ts';

use([BarChart, CustomChart, GridComponent, TitleComponent, SVGRenderer]);

export interface Bar {
  readonly name: string;
  readonly value: number;
  /** Shown as a thin line across the end of the bar. */
  readonly range?: readonly [low: number, high: number];
}

export interface BarFigure {
  readonly title: string;
  /** What the length of a bar is. */
  readonly value: string;
  /** From top to bottom. */
  readonly bars: readonly Bar[];
}

const [barPixels, longestName, plotPixels] = [24, 190, 400];

/** Lying bars with their names, as SVG. Equal data give equal bytes. */
export function drawBars({ title, value, bars }: BarFigure): string {
  const names = bars.map(({ name }) => fitText(name, longestName));
  const left = 20 + Math.max(...names.map(measureText));
  const height = Math.max(60, barPixels * bars.length);
  const width = left + plotPixels + 40;
  const axis = chooseAxis(findBounds([0], ...bars.map((bar) => [bar.value, ...(bar.range ?? [])])));
  const ranges = bars.flatMap(({ range }, place) => (range === undefined ? [] : [[place, ...range]]));
  const option = {
    title: { text: fitText(title, width / 1.5), left: 'center' },
    grid: { left, top: 50, width: plotPixels, height },
    xAxis: describeAxis(axis, fitText(value, plotPixels), 32),
    // Names repeat where they were shortened to the same, so bars go by their place.
    yAxis: {
      type: 'category' as const,
      inverse: true,
      data: bars.map((_bar, place) => String(place)),
      axisLabel: { interval: 0, formatter: (place: string) => names[Number(place)] as string },
    },
    series: [
      {
        type: 'bar',
        data: bars.map((bar) => bar.value),
        barWidth: barPixels * 0.6,
        silent: true,
        itemStyle: { color: '#0072b2' },
      },
      {
        type: 'custom',
        data: ranges,
        silent: true,
        renderItem: (
          _params: unknown,
          api: { value(place: number): number; coord(point: number[]): number[] },
        ) => {
          const [x1, y] = api.coord([api.value(1), api.value(0)]) as [number, number];
          const [x2] = api.coord([api.value(2), api.value(0)]) as [number];
          return { type: 'line', shape: { x1, y1: y, x2, y2: y }, style: { stroke: '#222', lineWidth: 1.5 } };
        },
      },
    ],
  };
  return renderChart(option, width, 50 + height + 60);
}

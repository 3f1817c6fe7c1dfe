import { LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, TitleComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { renderChart } from '../table-task/render-chart.ts';
import type { TestedTarget } from './report.ts';

use([LineChart, ScatterChart, GridComponent, TitleComponent, SVGRenderer]);

const sizePixels = 520;
const maximumPoints = 2000;

/** A scatter of predicted over actual values with the line on which both are equal, as SVG. Equal data give equal bytes. */
export function drawParityPlot({ name, unit, actual, predicted }: TestedTarget): string {
  const { minimum, maximum, step } = chooseAxis([...bounds(actual), ...bounds(predicted)]);
  // Bounds and steps are given, so that the library takes no logarithm to find them.
  const axis = {
    type: 'value' as const,
    min: minimum,
    max: maximum,
    interval: step,
    nameLocation: 'middle' as const,
    axisLabel: { formatter: (value: number) => String(Number(value.toPrecision(6))) },
  };
  const label = unit === null ? '' : ` (${unit})`;
  const points = choosePoints(actual.length).map((index) => [
    actual[index] as number,
    predicted[index] as number,
  ]);
  const option = {
    title: { text: name, left: 'center' },
    grid: { left: 70, right: 30, top: 50, bottom: 60 },
    xAxis: { ...axis, name: `actual${label}`, nameGap: 32 },
    yAxis: { ...axis, name: `predicted${label}`, nameGap: 48 },
    series: [
      {
        type: 'line',
        data: [
          [minimum, minimum],
          [maximum, maximum],
        ],
        symbol: 'none',
        silent: true,
        lineStyle: { color: '#999', type: 'dashed', width: 1 },
      },
      {
        type: 'scatter',
        data: points,
        symbolSize: 7,
        silent: true,
        itemStyle: { color: '#2166ac', opacity: 0.6 },
      },
    ],
  };
  return renderChart(option, sizePixels, sizePixels);
}

/** All of them, or as many as a page bears, evenly spaced. */
function choosePoints(count: number): readonly number[] {
  const every = Math.ceil(count / maximumPoints);
  return Array.from({ length: Math.ceil(count / every) }, (_item, index) => index * every);
}

function bounds(values: Float64Array): readonly [number, number] {
  return values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
}

/** Round numbers around all values, four to ten steps apart. */
export function chooseAxis(values: readonly number[]): { minimum: number; maximum: number; step: number } {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const roughStep = (high - low) / 5 || Math.abs(high) / 5 || 1;
  let power = 1;
  while (power * 10 <= roughStep) power *= 10;
  while (power > roughStep) power /= 10;
  const step = power * ([1, 2, 5].find((factor) => power * factor >= roughStep) ?? 10);
  const minimum = Math.floor(low / step) * step;
  const maximum = Math.ceil(high / step) * step;
  return { minimum, maximum: maximum > minimum ? maximum : minimum + step, step };
}

import { LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { chooseAxis, describeAxis, findBounds, fitText, measureTicks, type AxisRange } from './axis.ts';
import { renderChart } from './render-chart.ts';

use([LineChart, ScatterChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** Told apart also by people who do not tell red from green (Okabe, Ito 2008). */
const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#882255', '#555555'];

/** More series than colours would not be told apart. */
export const maximumSeries = colours.length;

export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly form: 'line' | 'points' | 'guide' | 'thread';
}

export interface Plot {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  /** Chosen by the points when absent. */
  readonly xRange?: AxisRange;
  readonly yRange?: AxisRange;
  /** A `guide` is a thin dashed line without a name, a `thread` one of many thin lines. */
  readonly series: readonly Series[];
}

const [plotPixels, legendLinePixels] = [400, 22];

/** Lines and points over two axes of numbers, as SVG. Equal data give equal bytes. */
export function drawPlot({ title, x, y, xRange, yRange, series }: Plot): string {
  const all = series.flatMap(({ points }) => points);
  const xs = xRange ?? chooseAxis(findBounds(all.map(([value]) => value)));
  const ys = yRange ?? chooseAxis(findBounds(all.map(([, value]) => value)));
  const tickPixels = measureTicks(ys);
  const left = tickPixels + 46;
  const width = left + plotPixels + 40;
  const shown = series.filter(({ form }) => isNamed(form));
  const names = nameSeries(shown, width - left - 40);
  const legendPixels = shown.length > 1 ? 10 + legendLinePixels * names.length : 0;
  let place = 0;
  const option = {
    color: colours,
    title: { text: fitText(title, width / 1.5), left: 'center' },
    grid: { left, top: 50, width: plotPixels, height: plotPixels },
    ...(shown.length > 1 && {
      legend: {
        bottom: 5,
        left: left - 10,
        orient: 'vertical',
        data: [...names],
        itemWidth: 18,
        itemGap: 8,
        selectedMode: false,
      },
    }),
    xAxis: describeAxis(xs, fitText(x, plotPixels), 32),
    yAxis: describeAxis(ys, fitText(y, plotPixels), tickPixels + 18),
    series: series.map(({ points, form }) => {
      const data = points.map((point) => [...point]);
      if (!isNamed(form))
        return {
          type: 'line',
          data,
          symbol: 'none',
          silent: true,
          lineStyle:
            form === 'guide' ? { color: '#999', type: 'dashed', width: 1 } : { color: '#ccc', width: 1 },
        };
      const name = names[place] as string;
      const color = colours[place++ % colours.length] as string;
      return form === 'line'
        ? {
            type: 'line',
            name,
            data,
            silent: true,
            showSymbol: data.length <= 20,
            symbolSize: 6,
            lineStyle: { width: 2, color },
            itemStyle: { color },
          }
        : { type: 'scatter', name, data, silent: true, symbolSize: 7, itemStyle: { color, opacity: 0.6 } };
    }),
  };
  return renderChart(option, width, 50 + plotPixels + 60 + legendPixels);
}

/** Below each other, so that no typeface makes them overlap; a number keeps names apart that were shortened to the same. */
function nameSeries(series: readonly Series[], pixels: number): readonly string[] {
  const names = series.map(({ name }) => fitText(name, pixels));
  if (new Set(names).size === names.length) return names;
  return series.map(({ name }, place) => fitText(`${place + 1} ${name}`, pixels));
}

function isNamed(form: Series['form']): boolean {
  return form === 'line' || form === 'points';
}

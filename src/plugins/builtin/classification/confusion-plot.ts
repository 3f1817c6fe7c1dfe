import { HeatmapChart } from 'echarts/charts';
import { GridComponent, TitleComponent, VisualMapComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { renderChart } from '../figures/render-chart.ts';
import type { ClassificationReport } from './report.ts';

use([HeatmapChart, GridComponent, TitleComponent, VisualMapComponent, SVGRenderer]);

const labelPixels = 110;
const longestLabel = 14;

/** The confusion matrix: a cell's number is its rows, its colour their share of the actual class. Equal data give equal bytes. */
export function drawConfusion({ target, classes, confusion }: ClassificationReport): string {
  const labels = classes.map((report) => shorten(report.class));
  const cellPixels = Math.max(24, Math.min(90, Math.floor(480 / labels.length)));
  const side = cellPixels * labels.length;
  const cells = confusion.flatMap((counts, actual) => {
    const rows = classes[actual]?.tested ?? 0;
    return counts.map((count, predicted) => {
      const share = rows === 0 ? 0 : count / rows;
      return {
        value: [predicted, actual, share],
        label: { formatter: String(count), color: share > 0.5 ? '#fff' : '#222' },
      };
    });
  });
  const axis = {
    type: 'category' as const,
    data: labels,
    nameLocation: 'middle' as const,
    splitArea: { show: false },
  };
  const option = {
    title: { text: target, left: 'center' },
    grid: { left: labelPixels, top: 50, width: side, height: side },
    xAxis: {
      ...axis,
      name: 'predicted',
      nameGap: labelPixels - 30,
      axisLabel: { interval: 0, rotate: 45 },
    },
    yAxis: {
      ...axis,
      name: 'actual',
      nameGap: labelPixels - 20,
      inverse: true,
      axisLabel: { interval: 0 },
    },
    visualMap: { show: false, min: 0, max: 1, dimension: 2, inRange: { color: ['#f7f7f7', '#2166ac'] } },
    series: [
      {
        type: 'heatmap',
        data: cells,
        silent: true,
        label: { show: true, fontSize: 11 },
        itemStyle: { borderColor: '#fff', borderWidth: 1 },
      },
    ],
  };
  return renderChart(option, labelPixels + side + 30, 50 + side + labelPixels);
}

function shorten(label: string): string {
  const characters = Array.from(label);
  return characters.length <= longestLabel ? label : `${characters.slice(0, longestLabel - 1).join('')}…`;
}

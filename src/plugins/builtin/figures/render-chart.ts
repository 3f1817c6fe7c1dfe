import { init, type EChartsCoreOption } from 'echarts/core';

/** A chart as SVG; its renderer and parts must be in use. Equal data give equal bytes. */
export function renderChart(option: EChartsCoreOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ animation: false, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `${renameIdentifiers(svg)}\n`;
}

/** The library counts identifiers through all charts of the process; here they count from 1 in each plot. */
function renameIdentifiers(svg: string): string {
  const names = new Map<string, string>();
  return svg.replaceAll(/\bzr\d+-[a-z]+-?\d+\b/g, (identifier) => {
    const name = names.get(identifier) ?? `plot-${names.size + 1}`;
    names.set(identifier, name);
    return name;
  });
}

import type { EChartsOption } from 'echarts';

/** Draws figures as SVG without a browser. Equal data give equal bytes. */
export type DrawFigure = (option: EChartsOption, width: number, height: number) => string;

/** Loads the library, which only pages need. */
export async function loadFigures(): Promise<DrawFigure> {
  const { init } = await import('echarts');
  return (option, width, height) => {
    const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
    chart.setOption({ animation: false, textStyle: { fontFamily: 'inherit' }, ...option });
    const svg = chart.renderToSVGString();
    chart.dispose();
    return svg;
  };
}

import { thinOut } from '../../evaluation/ranking.ts';
import { chooseAxis, findBounds } from '../figures/axis.ts';
import { drawBars } from '../figures/bars.ts';
import { drawPlot } from '../figures/plot.ts';
import type { TestedTarget } from './report.ts';

/** More points make a page slow and show no more. */
const maximumPoints = 2000;

/** A scatter of predicted over actual values with the line on which both are equal, as SVG. */
export function drawParityPlot({ name, unit, actual, predicted }: TestedTarget): string {
  const range = chooseAxis(findBounds(actual, predicted));
  const { minimum, maximum } = range;
  const label = unit === null ? '' : ` (${unit})`;
  return drawPlot({
    title: name,
    x: `actual${label}`,
    y: `predicted${label}`,
    xRange: range,
    yRange: range,
    series: [
      {
        name: '',
        form: 'guide',
        points: [
          [minimum, minimum],
          [maximum, maximum],
        ],
      },
      { name: 'rows', form: 'points', points: pairUp(actual, predicted) },
    ],
  });
}

/** Errors over predicted values: what is left when all is well has no shape. */
export function drawResidualPlot({ name, unit, actual, predicted }: TestedTarget): string {
  const label = unit === null ? '' : ` (${unit})`;
  const range = chooseAxis(findBounds(predicted));
  const residuals = predicted.map((value, row) => value - (actual[row] as number));
  return drawPlot({
    title: name,
    x: `predicted${label}`,
    y: `predicted − actual${label}`,
    xRange: range,
    yRange: chooseAxis(findBounds(residuals, [0])),
    series: [
      {
        name: '',
        form: 'guide',
        points: [
          [range.minimum, 0],
          [range.maximum, 0],
        ],
      },
      { name: 'rows', form: 'points', points: pairUp(predicted, residuals) },
    ],
  });
}

/** How many rows are off by how much. */
export function drawResidualHistogram({ name, unit, actual, predicted }: TestedTarget): string {
  const residuals = predicted.map((value, row) => value - (actual[row] as number));
  const { minimum, maximum, step } = chooseAxis(findBounds(residuals));
  const width = step / 2;
  const bins = Math.round((maximum - minimum) / width);
  const counts = new Float64Array(bins);
  for (const residual of residuals) {
    const bin = Math.min(bins - 1, Math.max(0, Math.floor((residual - minimum) / width)));
    counts[bin] = (counts[bin] as number) + 1;
  }
  const round = (value: number) => String(Number(value.toPrecision(4)));
  return drawBars({
    title: `${name}: predicted − actual${unit === null ? '' : ` (${unit})`}`,
    value: 'rows',
    bars: Array.from(counts, (value, bin) => ({
      name: `${round(minimum + bin * width)} … ${round(minimum + (bin + 1) * width)}`,
      value,
    })),
  });
}

function pairUp(xs: Float64Array, ys: Float64Array) {
  return thinOut(xs.length, maximumPoints).map((row) => [xs[row] as number, ys[row] as number] as const);
}

import { thinOut, type Ranking } from '../../evaluation/ranking.ts';
import { shareAxis } from '../figures/axis.ts';
import { drawPlot, maximumSeries } from '../figures/plot.ts';
import { round } from '../table-task/report-text.ts';
import type { ClassificationReport, ClassReport } from './report.ts';

/** Points of a line in a figure or file; areas are measured with all of them. */
export const maximumCurvePoints = 500;

interface Curves {
  readonly report: {
    readonly target: string;
    readonly classes: readonly Pick<ClassReport, 'class' | 'rocArea' | 'averagePrecision'>[];
  };
  readonly rankings: readonly Ranking[];
}

/** Of two classes one curve says all; of many only the first are drawn. */
function chooseClasses({ report }: Curves, positive: number | null): readonly number[] {
  if (positive !== null) return [positive];
  const known = report.classes.flatMap(({ rocArea }, place) => (rocArea === null ? [] : [place]));
  return known.slice(0, maximumSeries);
}

/** True over false positive rate; null without a class that has rows and other rows. */
export function drawRoc(curves: Curves, positive: number | null): string | null {
  return drawCurves(curves, positive, 'false-positive rate', 'true-positive rate', {
    guide: [
      [0, 0],
      [1, 1],
    ],
    label: (place) => `${nameOf(curves, place)} (area ${round(curves.report.classes[place]?.rocArea ?? 0)})`,
    points: (ranking) => [
      [0, 0],
      ...thinOut(ranking.thresholds.length, maximumCurvePoints).map(
        (place) =>
          [
            (ranking.falsePositives[place] as number) / ranking.negatives,
            (ranking.truePositives[place] as number) / ranking.positives,
          ] as const,
      ),
    ],
  });
}

/** Precision over recall. */
export function drawPrecisionRecall(curves: Curves, positive: number | null): string | null {
  return drawCurves(curves, positive, 'recall', 'precision', {
    guide: [],
    label: (place) =>
      `${nameOf(curves, place)} (area ${round(curves.report.classes[place]?.averagePrecision ?? 0)})`,
    points: ({ thresholds, truePositives, falsePositives, positives }) =>
      thinOut(thresholds.length, maximumCurvePoints).map((place) => {
        const [right, wrong] = [truePositives[place] as number, falsePositives[place] as number];
        return [right / positives, right / (right + wrong)] as const;
      }),
  });
}

type Points = readonly (readonly [number, number])[];

function drawCurves(
  curves: Curves,
  positive: number | null,
  x: string,
  y: string,
  {
    guide,
    label,
    points,
  }: { guide: Points; label: (place: number) => string; points: (ranking: Ranking) => Points },
): string | null {
  const places = chooseClasses(curves, positive).filter(
    (place) => curves.report.classes[place]?.rocArea !== null,
  );
  if (places.length === 0) return null;
  const [only] = places;
  return drawPlot({
    title: places.length === 1 ? label(only as number) : curves.report.target,
    x,
    y,
    xRange: shareAxis,
    yRange: shareAxis,
    series: [
      ...(guide.length === 0 ? [] : [{ name: '', form: 'guide' as const, points: guide }]),
      ...places.map((place) => ({
        name: label(place),
        form: 'line' as const,
        points: points(curves.rankings[place] as Ranking),
      })),
    ],
  });
}

function nameOf({ report }: Curves, place: number): string {
  return report.classes[place]?.class ?? '';
}

/** How often predictions came true over how sure they were. */
export function drawCalibration({
  target,
  calibration,
}: Pick<ClassificationReport, 'target' | 'calibration'>): string {
  return drawPlot({
    title: target,
    x: 'probability of the predicted class',
    y: 'share that came true',
    xRange: shareAxis,
    yRange: shareAxis,
    series: [
      {
        name: '',
        form: 'guide',
        points: [
          [0, 0],
          [1, 1],
        ],
      },
      {
        name: 'rows',
        form: 'line',
        points: calibration.bins.map(({ expected, observed }) => [expected, observed] as const),
      },
    ],
  });
}

import { bootstrapIntervals, sumGroups, type Interval } from '../../evaluation/bootstrap.ts';
import { bootstrapDifference, correctByHolm, testDiscordance } from '../../evaluation/paired-tests.ts';
import type { LabelPerformance } from '../multilabel/metrics.ts';
import type { NamedLoss } from '../table-task/loss-words.ts';
import type { ReportedRows } from '../table-task/report-text.ts';
import type { LossKind } from '../table-task/row-losses.ts';
import type { Predicted } from '../table-task/tested-model.ts';
import type { readIntervalOptions } from '../table-task/tested-part.ts';

/** What each compared model loses on the same rows. */
export interface Competitor {
  readonly name: string;
  /** Id of the checkpoint; null for the baseline. */
  readonly checkpoint: string | null;
  readonly losses: Float64Array;
  /** Of labels how each and all of them do; null of others. */
  readonly labels: LabelPerformance | null;
  /** Tested rows that it was trained on. */
  readonly trainedRows: number;
}

export interface RankedModel {
  readonly rank: number;
  readonly name: string;
  readonly checkpoint: string | null;
  /** Mean absolute error, or share of wrong rows or labels. */
  readonly loss: number;
  readonly interval: Interval | null;
  readonly labels: LabelPerformance | null;
  readonly trainedRows: number;
}

export interface ComparedPair {
  readonly better: string;
  readonly worse: string;
  /** Loss of the worse one less that of the better one, not below 0. */
  readonly difference: number;
  readonly interval: Interval;
  readonly pValue: number;
  /** For all pairs together (Holm). */
  readonly correctedPValue: number;
  readonly isToldApart: boolean;
}

/** Content of `metrics.json`. */
export interface ComparisonReport extends NamedLoss {
  readonly type: 'kstore.comparison-result.v1';
  readonly rows: Omit<ReportedRows, 'equalToTraining' | 'trained'>;
  readonly predicts: Predicted;
  readonly targets: readonly string[];
  readonly confidence: number;
  /** Of rows that are right or wrong McNemar's exact test, of other losses the paired bootstrap. */
  readonly test: 'mcnemar' | 'pairedBootstrap';
  /** The best first. */
  readonly ranking: readonly RankedModel[];
  readonly pairs: readonly ComparedPair[];
}

/** Ranks models by their mean loss, and tests each pair on the same rows. */
export function rankModels(
  competitors: readonly Competitor[],
  lossKind: LossKind,
  options: ReturnType<typeof readIntervalOptions>,
): Pick<ComparisonReport, 'test' | 'ranking' | 'pairs' | 'confidence'> {
  const measured = competitors
    .map((one, place) => ({ ...one, place, loss: meanOf(one.losses) }))
    .toSorted((left, right) => left.loss - right.loss || left.place - right.place);
  const intervals = drawIntervals(measured, options);
  const ranking = measured.map(
    ({ name, checkpoint, loss, labels, trainedRows }, place): RankedModel => ({
      // Equal losses share a rank.
      rank: 1 + measured.filter((other) => other.loss < loss).length,
      name,
      checkpoint,
      loss,
      interval: intervals[place] ?? null,
      labels,
      trainedRows,
    }),
  );
  const pairs = measured.flatMap((better, place) =>
    measured.slice(place + 1).map((worse) => {
      const random = options.random.fork(`${better.name} ${worse.name}`);
      const drawn = bootstrapDifference(sumDifferences(worse.losses, better.losses), { ...options, random });
      return {
        better: better.name,
        worse: worse.name,
        difference: worse.loss - better.loss,
        interval: drawn.interval,
        pValue: lossKind === 'wrongRows' ? countDiscordant(better.losses, worse.losses) : drawn.pValue,
      };
    }),
  );
  const corrected = correctByHolm(pairs.map(({ pValue }) => pValue));
  return {
    confidence: options.confidence,
    test: lossKind === 'wrongRows' ? 'mcnemar' : 'pairedBootstrap',
    ranking,
    pairs: pairs.map((pair, place) => {
      const correctedPValue = corrected[place] as number;
      return { ...pair, correctedPValue, isToldApart: correctedPValue < 1 - options.confidence };
    }),
  };
}

function drawIntervals(
  models: readonly Competitor[],
  options: ReturnType<typeof readIntervalOptions>,
): readonly (Interval | null)[] {
  const rows = models[0]?.losses.length ?? 0;
  const sums = sumGroups(rows, models.length + 1, (row, values, start) => {
    values[start] = (values[start] as number) + 1;
    models.forEach(({ losses }, place) => {
      values[start + 1 + place] = (values[start + 1 + place] as number) + (losses[row] as number);
    });
  });
  const measure = ([count = 0, ...losses]: Iterable<number> & { readonly length: number }) =>
    losses.map((loss) => loss / count);
  return bootstrapIntervals(sums, measure, options);
}

function sumDifferences(worse: Float64Array, better: Float64Array) {
  return sumGroups(worse.length, 2, (row, values, start) => {
    values[start] = (values[start] as number) + 1;
    values[start + 1] = (values[start + 1] as number) + (worse[row] as number) - (better[row] as number);
  });
}

function countDiscordant(first: Float64Array, second: Float64Array): number {
  let [onlyFirst, onlySecond] = [0, 0];
  first.forEach((loss, row) => {
    const other = second[row] as number;
    if (loss < other) onlyFirst++;
    else if (other < loss) onlySecond++;
  });
  return testDiscordance(onlyFirst, onlySecond);
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

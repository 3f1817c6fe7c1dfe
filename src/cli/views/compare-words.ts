import { findFollowers, type TaskCard } from '../../plugins/index.ts';
import type { InputDifference } from '../../store/index.ts';
import { usageError } from '../usage-error.ts';
import { mostNames, type Analysis, type CompareOutput } from './compare-output.ts';
import { count, formatNumber } from './format.ts';

type Factors = CompareOutput['factors'];
type Effect = Analysis['effects'][number];

/** `+0.081`. */
export function formatChange(change: number): string {
  return `${change > 0 ? '+' : ''}${formatNumber(change)}`;
}

export function formatInterval(interval: readonly number[] | null): string {
  return interval === null ? '' : `${formatNumber(interval[0]!)} to ${formatNumber(interval[1]!)}`;
}

/** `dataset`, `learn.learningRate and learn.epochs`. */
export function nameFactor({ names }: Factors[number]): string {
  const shown = names.slice(0, mostNames);
  const rest = names.length - shown.length;
  return shown.join(', ') + (rest === 0 ? '' : ` and ${rest} more`);
}

/** What follows from the choice of a task is counted, unless it is a version that one of them has. */
export function divideInputs({ inputs }: CompareOutput): {
  readonly told: CompareOutput['inputs'];
  readonly counted: number;
} {
  const follows = findFollowers(inputs as InputDifference[]);
  const isVersion = (value: unknown) => typeof value === 'object' && value !== null && 'version' in value;
  const told = inputs.filter(
    (input) => !follows(input as InputDifference) || (input.values as unknown[]).some(isVersion),
  );
  return { told, counted: inputs.length - told.length };
}

export function describeFollowers(counted: number): string {
  return `and ${count(counted, 'difference')} more that ${counted === 1 ? 'comes' : 'come'} with the task: its code, settings and engine`;
}

/** `better in 2 of 3 pairs`, or what keeps one from saying so. */
export function judgeEffect(effect: Effect, better: Analysis['better']): string {
  const { change, improved, pairs } = effect;
  if (change === 0) return 'the same';
  const isBetter = better === null ? null : change > 0 === (better === 'higher');
  const direction = isBetter === null ? (change > 0 ? 'higher' : 'lower') : isBetter ? 'better' : 'worse';
  const agreeing = isBetter === true ? improved : null;
  const inPairs = pairs === 1 || agreeing === null ? '' : ` in ${agreeing} of ${pairs} pairs`;
  return `${direction}${inPairs}${mayBeChance(effect) ? ', may be chance' : ''}${effect.sameRows ? '' : ', tested rows changed too'}`;
}

function mayBeChance({ change, interval }: Effect): boolean {
  return change === 0 || (interval !== null && interval[0] <= 0 && interval[1] >= 0);
}

/** What made it better, as far as these runs tell: a sentence each. */
export function describeAnswer({ factors }: CompareOutput, { metric, better, effects }: Analysis): string[] {
  return [
    ...describeDataOrModel(factors, effects, metric, better),
    ...factors.flatMap((factor, place) => describeMixed(factor, place, effects)),
    ...(effects.every(({ sameRows }) => sameRows)
      ? []
      : ['With other data other rows were tested: one testDataset for all makes the data comparable.']),
  ];
}

/** Which of data and model made more difference, where runs tell each of them apart. */
function describeDataOrModel(
  factors: Factors,
  effects: readonly Effect[],
  metric: string,
  better: Analysis['better'],
): string[] {
  const [data, model] = (['data', 'model'] as const).map((kind) =>
    effects
      .filter(({ factor }) => factors[factor]!.kinds.every((one) => one === kind))
      .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
      .at(0),
  );
  if (data === undefined || model === undefined) return [];
  const tell = (effect: Effect, name: string) =>
    `${name} ${formatChange(effect.change)} (${judgeEffect(effect, better)})`;
  const told = `${tell(data, 'data')}, ${tell(model, 'model')}`;
  if (mayBeChance(data) && mayBeChance(model))
    return [
      `Neither data nor model made a difference in ${metric} that is surely more than chance: ${told}.`,
    ];
  const more = Math.abs(data.change) >= Math.abs(model.change) ? 'data' : 'model';
  return [`The ${more} made the larger difference in ${metric}: ${told}.`];
}

/** A factor that no pair of runs, or no single input, answers for. */
function describeMixed(factor: Factors[number], place: number, effects: readonly Effect[]): string[] {
  if (factor.names.length > 1 && factor.kinds.length > 1)
    return [
      `${nameFactor(factor)} changed together: these runs cannot tell which of them it was. Run each combination (matrix).`,
    ];
  if (effects.some((effect) => effect.factor === place)) return [];
  return [`No two runs differ in ${nameFactor(factor)} alone: run the missing combinations (matrix).`];
}

/**
 * The metric that is shown first: the one that was asked for, one that the task card is judged by, or the first whose
 * good side is known.
 *
 * @throws KSTORE_USAGE naming the metrics that there are.
 */
export function chooseMetric(
  { analyses }: CompareOutput,
  wanted: string | undefined,
  card: TaskCard | null,
): string | null {
  const names = analyses.map(({ metric }) => metric);
  if (wanted === undefined) {
    const judged = card?.success?.map(({ metric }) => metric).find((metric) => names.includes(metric));
    return judged ?? (analyses.find(({ better }) => better !== null) ?? analyses[0])?.metric ?? null;
  }
  if (names.includes(wanted)) return wanted;
  const there = names.length === 0 ? 'there is none' : `there is ${names.slice(0, 20).join(', ')}`;
  throw usageError(`these runs have no metric "${wanted}"; ${there}`);
}

import {
  findFactors,
  measureEffects,
  type Direction,
  type Effect,
  type Factor,
  type Measurement,
} from '../../plugins/index.ts';

import type { Json, RunComparison } from '../../store/index.ts';
import type { CompareOutput } from '../../store/model/generated/output/compare.ts';
import { formatId, formatText, formatValue } from './format.ts';

export type { CompareOutput };
export type Analysis = CompareOutput['analyses'][number];

/** More names of one factor are counted. */
export const mostNames = 3;

/** @param measurements metrics of each run, in the order of the runs. */
export function toCompareOutput(
  comparison: RunComparison,
  measurements: readonly ReadonlyMap<string, Measurement>[],
  direction: Direction,
  html: string | null,
): CompareOutput {
  const factors = findFactors(comparison.inputs);
  const names = comparison.metrics.map(({ name }) => name).filter((name) => !/(^|\/)baseline/.test(name));
  return {
    ...(comparison as Pick<CompareOutput, 'runs' | 'inputs' | 'metrics'>),
    factors: factors.map((factor) => ({
      names: [...factor.names],
      kinds: [...factor.kinds],
      levels: factor.levels.map(describeLevel),
      runs: [...factor.levelOfRun],
    })),
    analyses: names.map((name) =>
      analyse(
        name,
        factors,
        measurements.map((one) => one.get(name) ?? null),
        direction(name) ?? null,
      ),
    ),
    html,
  };
}

function analyse(
  metric: string,
  factors: readonly Factor[],
  measurements: readonly (Measurement | null)[],
  better: Analysis['better'],
): Analysis {
  const effects = measureEffects(factors, measurements);
  return {
    metric,
    better,
    measurements: measurements.map((one) =>
      one === null ? null : { value: one.value, interval: toPair(one.interval) },
    ),
    effects: effects.flatMap((found, factor) => found.map((effect) => toEffect(effect, factor, better))),
  };
}

function toEffect(
  { from, to, pairs, change, least, greatest, interval, rises, falls, hasSameRows }: Effect,
  factor: number,
  better: Analysis['better'],
): Analysis['effects'][number] {
  return {
    factor,
    from,
    to,
    pairs: pairs.length,
    change,
    least,
    greatest,
    interval: toPair(interval),
    improved: better === null ? null : better === 'higher' ? rises : falls,
    sameRows: hasSameRows,
  };
}

function toPair(interval: readonly [number, number] | null): [number, number] | null {
  return interval === null ? null : [interval[0], interval[1]];
}

/** As many values as `nameFactor` tells names. */
function describeLevel(values: readonly Json[]): string {
  const shown = values.slice(0, mostNames).map(describeInput);
  return [...shown, ...(values.length > shown.length ? ['…'] : [])].join(', ');
}

/** Heads of the runs, short: what each made, unless that is the same, else the start of its hash. */
export function nameRuns({ runs }: Pick<CompareOutput, 'runs'>): string[] {
  const made = runs.flatMap((run) => run.made ?? []);
  const isClear = made.length === runs.length && new Set(made).size === made.length;
  return isClear ? made : runs.map(({ run }) => `run ${formatId(run)}`);
}

/** A version is told by its name, code by the start of its hash. */
export function describeInput(value: Json): string {
  if (typeof value === 'object' && value !== null && 'version' in value) return formatText(value.version);
  if (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)) return formatId(value);
  return formatValue(value);
}

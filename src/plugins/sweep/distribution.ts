import type { Json } from '../../store/codec/canonical-json.ts';
import { naturalLogarithm } from '../engine/natural-logarithm.ts';

export interface NumericDistribution {
  readonly type: 'numeric';
  readonly scale: 'linear' | 'log';
  readonly low: number;
  readonly high: number;
  /** Distance of the values from `low` on; null for every number. */
  readonly step: number | null;
  /** Values that a grid takes; null when the step says it. */
  readonly points: number | null;
}

export interface ChoiceDistribution {
  readonly type: 'choice';
  readonly values: readonly Json[];
}

export type Distribution = NumericDistribution | ChoiceDistribution;

/** As people write numbers; it also hides what the last bit of `Math.exp` may be on another machine. */
const significantDigits = 6;
const stepDigits = 12;

/**
 * The value at a place of the unit interval. Uniform places give values as the distribution says; both ends of
 * the interval give both ends of the range.
 *
 * @param unit from 0 to 1.
 */
export function fromUnit(distribution: NumericDistribution, unit: number): number {
  const { low, high, step } = distribution;
  const [start, end] = findReach(distribution);
  const exact = start + unit * (end - start);
  const value = distribution.scale === 'log' ? Math.exp(exact) : exact;
  if (step === null) return clamp(round(value, significantDigits), low, high);
  const index = clamp(Math.round((value - low) / step), 0, countSteps(distribution) - 1);
  return round(low + index * step, stepDigits);
}

/** The place of a value; of one outside the range the nearest end. */
export function toUnit(distribution: NumericDistribution, value: number): number {
  const [start, end] = findReach(distribution);
  const onScale = distribution.scale === 'log' ? naturalLogarithm(Math.max(value, Number.MIN_VALUE)) : value;
  return clamp((onScale - start) / (end - start), 0, 1);
}

/** Ends of the range on its scale: with steps, each value stands for what is nearer to it than to others. */
function findReach(distribution: NumericDistribution): [number, number] {
  const { low, high, step, scale } = distribution;
  const reach = step === null ? 0 : step / 2;
  const top = step === null ? high : low + (countSteps(distribution) - 1) * step;
  if (scale === 'linear') return [low - reach, top + reach];
  return [naturalLogarithm(Math.max(low - reach, low / 2)), naturalLogarithm(top + reach)];
}

function countSteps({ low, high, step }: NumericDistribution): number {
  // The quotient of 0.3 and 0.1 is a little less than 3.
  return Math.floor((high - low) / step! + 1e-9) + 1;
}

/** The values of a grid; null when neither step nor points say how many. */
export function listGridValues(distribution: Distribution): readonly Json[] | null {
  if (distribution.type === 'choice') return distribution.values;
  const { low, step, points } = distribution;
  if (points !== null) {
    // Without the margin that steps have: a grid of points begins and ends at the ends of the range.
    const bare = { ...distribution, step: null };
    const values = Array.from({ length: points }, (_, index) => fromUnit(bare, index / (points - 1)));
    if (step === null) return values;
    return [...new Set(values.map((value) => fromUnit(distribution, toUnit(distribution, value))))];
  }
  if (step === null) return null;
  return Array.from({ length: countSteps(distribution) }, (_, index) =>
    round(low + index * step, stepDigits),
  );
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function round(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

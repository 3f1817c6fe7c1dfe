import type { RandomStream } from '../api/task.ts';
import { solvePositiveDefinite } from './linear-solver.ts';

/** Which features are those of the explained row (1) and which are not (0). */
export type Coalition = Uint8Array;

/** What a game pays to each coalition, `[coalitions, outputs]`. */
export type Evaluate = (coalitions: readonly Coalition[]) => Float64Array | Promise<Float64Array>;

export interface ShapleyValues {
  /** Share of each feature, `[features, outputs]`; with the value of nobody they add up to that of all. */
  readonly values: Float64Array;
  /** Of the coalition of nobody, one an output. */
  readonly base: Float64Array;
  /** Whether every coalition was asked: then these are the Shapley values, else estimates. */
  readonly isExact: boolean;
}

/** 2¹¹ coalitions; with more features as many are drawn. */
const mostExactFeatures = 11;
const drawnPairs = 1024;

/**
 * Kernel SHAP: the weighted least squares whose solution are the Shapley values.
 *
 * @see S. Lundberg, S.-I. Lee, "A unified approach to interpreting model predictions", NIPS 2017, theorem 2.
 * @see I. Covert, S.-I. Lee, "Improving KernelSHAP", AISTATS 2021, on drawing a coalition with its complement.
 */
export async function explainByShapley(
  features: number,
  evaluate: Evaluate,
  random: RandomStream,
): Promise<ShapleyValues> {
  const [nobody, all] = [new Uint8Array(features), new Uint8Array(features).fill(1)];
  const isExact = features <= mostExactFeatures;
  const { coalitions, weights } = isExact ? listCoalitions(features) : drawCoalitions(features, random);
  const paid = await evaluate([nobody, all, ...coalitions]);
  const outputs = paid.length / (coalitions.length + 2);
  const base = paid.slice(0, outputs);
  const gain = paid.slice(outputs, 2 * outputs).map((value, output) => value - (base[output] as number));
  const values = new Float64Array(features * outputs);
  if (features === 1) values.set(gain);
  else solve(coalitions, weights, paid.subarray(2 * outputs), base, gain, values);
  return { values, base, isExact };
}

interface Weighted {
  readonly coalitions: readonly Coalition[];
  readonly weights: readonly number[];
}

/** All but those of nobody and of all, with their weights. */
function listCoalitions(features: number): Weighted {
  const coalitions = Array.from({ length: 2 ** features - 2 }, (_item, index) =>
    Uint8Array.from({ length: features }, (_feature, place) => ((index + 1) >> place) & 1),
  );
  // (features - 1) / (features over size · size · (features - size))
  const bySize = Array.from({ length: features }, (_item, size) => {
    let choices = 1;
    for (let place = 0; place < size; place++) choices = (choices * (features - place)) / (place + 1);
    return size === 0 ? 0 : (features - 1) / (choices * size * (features - size));
  });
  return { coalitions, weights: coalitions.map((one) => bySize[countMembers(one)] as number) };
}

/** Sizes are drawn by the weight that all coalitions of a size have together; each draw then counts the same. */
function drawCoalitions(features: number, random: RandomStream): Weighted {
  const ofSizes = Array.from({ length: features - 1 }, (_item, place) => {
    const size = place + 1;
    return 1 / (size * (features - size));
  });
  const total = ofSizes.reduce((sum, weight) => sum + weight, 0);
  const coalitions = Array.from({ length: drawnPairs }, (): readonly Coalition[] => {
    let [left, size] = [random.next() * total, 1];
    while (size < features - 1 && left >= (ofSizes[size - 1] as number))
      left -= ofSizes[size++ - 1] as number;
    const order = random.shuffle(Array.from({ length: features }, (_item, place) => place));
    const members = new Uint8Array(features);
    for (const place of order.slice(0, size)) members[place] = 1;
    return [members, members.map((member) => 1 - member)];
  }).flat();
  return { coalitions, weights: coalitions.map(() => 1) };
}

function countMembers(coalition: Coalition): number {
  return coalition.reduce((sum, member) => sum + member, 0);
}

/** The last feature gets what is left of the gain, so that the sum holds exactly. */
function solve(
  coalitions: readonly Coalition[],
  weights: readonly number[],
  paid: Float64Array,
  base: Float64Array,
  gain: Float64Array,
  values: Float64Array,
): void {
  const [outputs, size] = [base.length, values.length / base.length - 1];
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size * outputs);
  coalitions.forEach((coalition, index) => {
    const weight = weights[index] as number;
    const last = coalition[size] as number;
    const signs = Array.from({ length: size }, (_item, place) => (coalition[place] as number) - last);
    const rests = Array.from(base, (value, output) => {
      return (paid[index * outputs + output] as number) - value - last * (gain[output] as number);
    });
    signs.forEach((sign, row) => {
      if (sign === 0) return;
      signs.forEach((other, column) => {
        matrix[row * size + column] = (matrix[row * size + column] as number) + weight * sign * other;
      });
      rests.forEach((rest, output) => {
        right[row * outputs + output] = (right[row * outputs + output] as number) + weight * sign * rest;
      });
    });
  });
  solvePositiveDefinite(matrix, right, size, outputs);
  values.set(right);
  for (let output = 0; output < outputs; output++) {
    let rest = gain[output] as number;
    for (let place = 0; place < size; place++) rest -= right[place * outputs + output] as number;
    values[size * outputs + output] = rest;
  }
}

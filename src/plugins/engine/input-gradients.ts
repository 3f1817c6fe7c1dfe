import * as tf from '@tensorflow/tfjs-core';
import { runModel, type Model } from './model.ts';

/**
 * How much each input value of one row raises an output, against a row that stands for nothing known: integrated
 * gradients along the straight way between both, at the middles of equal steps.
 *
 * The values add up to the difference of the outputs of the two rows, but for the width of the steps.
 *
 * @param row, base values of one row.
 * @param output place among the outputs of the network.
 * @see M. Sundararajan, A. Taly, Q. Yan, "Axiomatic attribution for deep networks", ICML 2017.
 */
export function integrateGradients(
  model: Model,
  row: Float32Array,
  base: Float32Array,
  output: number,
  steps: number,
): Float64Array {
  const sums = new Float64Array(row.length);
  const rowsAtOnce = Math.max(1, Math.floor(2 ** 22 / row.length));
  for (let start = 0; start < steps; start += rowsAtOnce) {
    const count = Math.min(rowsAtOnce, steps - start);
    const way = Float32Array.from({ length: count * row.length }, (_item, place) => {
      const share = (start + Math.floor(place / row.length) + 0.5) / steps;
      const [from, to] = [base[place % row.length] as number, row[place % row.length] as number];
      return from + share * (to - from);
    });
    const gradient = tf.tidy(() => {
      const read = (x: tf.Tensor) => {
        const all = runModel(model, x as tf.Tensor2D, null);
        return tf.sum(tf.slice(all, [0, output], [count, 1]));
      };
      return tf
        .grad(read)(tf.tensor2d(way, [count, row.length]))
        .dataSync();
    });
    gradient.forEach((slope, place) => {
      sums[place % row.length] = (sums[place % row.length] as number) + slope;
    });
  }
  return sums.map((sum, place) => (sum / steps) * ((row[place] as number) - (base[place] as number)));
}

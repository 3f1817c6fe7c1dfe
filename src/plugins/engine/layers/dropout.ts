import { defineLayer } from './layer.ts';

/**
 * While training, each value is zero with the probability `rate`, else divided by 1 - rate, so that the expected sum
 * stays. Each step draws a fresh mask from the run's stream `dropout`.
 *
 * @see N. Srivastava et al., "Dropout", JMLR 15 (2014), section 10 (inverted).
 */
export const dropout = defineLayer<{ readonly rate: number }>({
  parse: (settings) => ({
    rate: settings.number('rate', 0.5, (rate) => rate >= 0 && rate < 1, 'dropout rate'),
  }),
  inferShape: (_layer, input) => input,
  listParameters: () => [],
  run({ tf, layer: { rate }, x, training }) {
    if (training === null || rate === 0) return x;
    const kept = 1 / (1 - rate);
    const mask = Float32Array.from({ length: x.size }, () => (training.dropout.next() < rate ? 0 : kept));
    return tf.mul(x, tf.tensor(mask, x.shape));
  },
});

import type * as tf from '@tensorflow/tfjs-core';
import { defineLayer, ones, zeros, type LayerRun, type ParameterSpec, type Shape } from './layer.ts';
import type { SettingsReader } from './settings-reader.ts';

interface Normalisation {
  /** Added to the variance, so that nothing is divided by zero. */
  readonly epsilon: number;
}

interface BatchNormalisation extends Normalisation {
  /** Share that a batch has in the new running statistics. */
  readonly momentum: number;
}

function readEpsilon(settings: SettingsReader): number {
  return settings.number('epsilon', 1e-5, (epsilon) => epsilon > 0);
}

function listScaleAndShift(input: Shape): readonly ParameterSpec[] {
  const shape = [input.at(-1) as number];
  return [
    { name: 'scale', shape, start: ones, role: 'offset' },
    { name: 'shift', shape, start: zeros, role: 'offset' },
  ];
}

/** (x - mean) / √(variance + ε) · scale + shift */
function normalise(
  { tf, layer, parameter }: LayerRun<Normalisation>,
  centred: tf.Tensor,
  variance: tf.Tensor,
): tf.Tensor {
  const normal = tf.div(centred, tf.sqrt(tf.add(variance, layer.epsilon)));
  return tf.add(tf.mul(normal, parameter('scale')), parameter('shift'));
}

/**
 * Each feature (the last axis) scaled by its mean and variance: while training by those of the batch, to predict by
 * the running ones. A training batch of one value a feature, as the row that is left at the end of an epoch, has no
 * variance: it is scaled by the running ones and leaves them alone.
 *
 * @see S. Ioffe and C. Szegedy, "Batch normalization", ICML 2015, algorithms 1 and 2; the running variance is the
 * unbiased one.
 */
export const batchNorm = defineLayer<BatchNormalisation>({
  parse: (settings) => ({
    momentum: settings.number('momentum', 0.1, (share) => share > 0 && share <= 1),
    epsilon: readEpsilon(settings),
  }),
  inferShape: (_layer, input) => input,
  listParameters({ momentum }, input) {
    const statistic = { shape: [input.at(-1) as number], role: 'statistic', momentum } as const;
    return [
      ...listScaleAndShift(input),
      { name: 'runningMean', start: zeros, ...statistic },
      { name: 'runningVariance', start: ones, ...statistic },
    ];
  },
  run(call) {
    const { tf, x, parameter, training } = call;
    if (training === null) {
      return normalise(call, tf.sub(x, parameter('runningMean')), parameter('runningVariance'));
    }
    const count = x.size / (x.shape.at(-1) as number);
    if (count === 1) {
      const [mean, variance] = [parameter('runningMean'), parameter('runningVariance')];
      training.reportStatistic('runningMean', mean);
      training.reportStatistic('runningVariance', variance);
      return normalise(call, tf.sub(x, mean), variance);
    }
    const axes = x.shape.slice(0, -1).map((_size, axis) => axis);
    const mean = tf.mean(x, axes);
    const centred = tf.sub(x, mean);
    const variance = tf.mean(tf.square(centred), axes);
    training.reportStatistic('runningMean', mean);
    training.reportStatistic('runningVariance', tf.mul(variance, count / (count - 1)));
    return normalise(call, centred, variance);
  },
});

/**
 * Each row (its last axis) scaled by its own mean and variance, the same in training and to predict.
 *
 * @see J. L. Ba, J. R. Kiros and G. Hinton, "Layer normalization", 2016, equation 4.
 */
export const layerNorm = defineLayer<Normalisation>({
  parse: (settings) => ({ epsilon: readEpsilon(settings) }),
  inferShape: (_layer, input) => input,
  listParameters: (_layer, input) => listScaleAndShift(input),
  run(call) {
    const { tf, x } = call;
    const centred = tf.sub(x, tf.mean(x, -1, true));
    return normalise(call, centred, tf.mean(tf.square(centred), -1, true));
  },
});

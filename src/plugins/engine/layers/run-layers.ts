import type * as tf from '@tensorflow/tfjs-core';
import type { Engine, TrainingMode } from './layer.ts';
import { isResidual } from './parse-layers.ts';
import { findLayerKind, findShortcutStride, type PlannedLayer } from './plan-model.ts';

/** What layers need while they run. */
export interface RunContext {
  readonly tf: Engine;
  /** By its full name. */
  readonly parameter: (name: string) => tf.Tensor;
  /** Null to predict. */
  readonly training: TrainingMode | null;
}

/** Runs layers one after the other on `[rows, ...shape]`. */
export function runLayers(planned: readonly PlannedLayer[], x: tf.Tensor, context: RunContext): tf.Tensor {
  return planned.reduce((values, place) => runLayer(place, values, context), x);
}

function runLayer(place: PlannedLayer, x: tf.Tensor, context: RunContext): tf.Tensor {
  const { layer, path, inside } = place;
  if (layer.type === 'sequential') return runLayers(inside, x, context);
  if (layer.type === 'residual') return runResidual(place, x, context);
  const { training } = context;
  return findLayerKind(layer).run({
    tf: context.tf,
    layer,
    x,
    parameter: (name) => context.parameter(`${path}/${name}`),
    training: training && {
      dropout: training.dropout,
      reportStatistic: (name, ofBatch) => training.reportStatistic(`${path}/${name}`, ofBatch),
    },
  });
}

/**
 * y = F(x) + x, or F(x) + P x with a projection P.
 *
 * @see K. He et al., "Deep residual learning", CVPR 2016, equations 1 and 2.
 */
function runResidual(place: PlannedLayer, x: tf.Tensor, context: RunContext): tf.Tensor {
  const learnt = runLayers(place.inside, x, context);
  if (!isResidual(place.layer) || place.layer.shortcut === 'identity') return context.tf.add(learnt, x);
  return context.tf.add(learnt, project(place, x, context));
}

function project(
  { path, input, output }: PlannedLayer,
  x: tf.Tensor,
  { tf, parameter }: RunContext,
): tf.Tensor {
  const kernel = parameter(`${path}/projection`);
  const [first = 1, second = 1] = findShortcutStride(input, output);
  if (input.length === 1) return tf.matMul(x, kernel);
  if (input.length === 3) return tf.conv2d(x as tf.Tensor4D, kernel as tf.Tensor4D, [first, second], 'same');
  const [series, filter] = [tf.expandDims<tf.Tensor4D>(x, 1), tf.expandDims<tf.Tensor4D>(kernel, 0)];
  const wide = tf.conv2d(series, filter, [1, first], 'same');
  return tf.squeeze(wide, [1]);
}

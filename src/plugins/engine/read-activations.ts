import * as tf from '@tensorflow/tfjs-core';
import type { Shape } from './layers/layer.ts';
import { runLayers } from './layers/run-layers.ts';
import type { Model } from './model.ts';

/** What a layer gives for some rows. */
export interface Activations {
  readonly path: string;
  /** Of one row. */
  readonly shape: Shape;
  /** `[rows, ...shape]`. */
  readonly values: Float32Array;
}

/** What each layer of the outermost stack gives while predicting. @param inputs `[rows, inputs]`. */
export function readActivations(model: Model, inputs: Float32Array): readonly Activations[] {
  const rows = inputs.length / model.inputs;
  const parameter = (name: string) => model.byName.get(name)!.variable;
  const found: Activations[] = [];
  tf.tidy(() => {
    let x: tf.Tensor = tf.tensor(inputs, [rows, ...model.inputShape], 'float32');
    for (const place of model.planned) {
      x = runLayers([place], x, { tf, parameter, training: null });
      const values = x.dataSync<'float32'>().slice();
      found.push({ path: place.path, shape: x.shape.slice(1), values });
    }
  });
  return found;
}

import * as tf from '@tensorflow/tfjs-core';
import type { RandomStream } from '../api/task.ts';
import type { Loss } from './losses.ts';
import { assignValues, runModel, type Model, type Parameter } from './model.ts';
import type { PartResult } from './parallel/part-step.ts';
import type { Samples } from './samples.ts';

/**
 * Runs rows forwards and backwards and changes nothing. Call it inside `tf.tidy`.
 *
 * @param dropout stream of fresh masks.
 * @returns gradients in the order of the model's parameters, then what was measured, in that of its statistics.
 */
export function runPart(model: Model, part: Samples, loss: Loss, dropout: RandomStream): PartResult {
  const rows = part.inputs.length / model.inputs;
  const x = tf.tensor2d(part.inputs, [rows, model.inputs]);
  const y = tf.tensor2d(part.targets, [rows, model.outputs]);
  const variables = model.parameters.map(({ variable }) => variable);
  const measured = new Map<string, tf.Tensor>();
  let correctRows = 0;
  const { value, grads } = tf.variableGrads(() => {
    // What is made on the way forwards would be freed at its end.
    const reportStatistic = (name: string, ofBatch: tf.Tensor) =>
      void measured.set(name, tf.keep(tf.clone(ofBatch)));
    const predictions = runModel(model, x, { dropout, reportStatistic });
    if (loss.countCorrect !== null)
      correctRows = loss.countCorrect(predictions.dataSync<'float32'>(), part.targets, model.outputs);
    return loss.onTensors(predictions, y);
  }, variables);
  const statistics = model.statistics.map(({ name }) => tf.clone(measured.get(name) as tf.Tensor));
  for (const kept of measured.values()) kept.dispose();
  return {
    loss: value.dataSync()[0] as number,
    correctRows,
    tensors: [...variables.map(({ name }) => grads[name] as tf.Tensor), ...statistics],
  };
}

/** Moves running statistics towards what a step measured. */
export function followStatistics(statistics: readonly Parameter[], measured: readonly tf.Tensor[]): void {
  statistics.forEach((statistic, index) => {
    const momentum = statistic.momentum ?? 0;
    const ofBatch = (measured[index] as tf.Tensor).dataSync<'float32'>();
    const running = statistic.variable.dataSync<'float32'>();
    assignValues(
      statistic,
      running.map((value, i) => (1 - momentum) * value + momentum * (ofBatch[i] as number)),
    );
  });
}

import type { RandomStream } from '../api/task.ts';
import type { Model } from './model.ts';
import type { Samples } from './part-step.ts';

/** Draws exactly what a plain array would. */
export function shuffleRows(random: RandomStream, order: Uint32Array): void {
  order.set(random.shuffle(Array.from(order)));
}

/** Copies rows together in JavaScript: slicing a large tensor in WebAssembly copies all of it each time. */
export function gatherRows({ inputs, targets }: Samples, rows: Uint32Array, model: Model): Samples {
  const batch = {
    inputs: new Float32Array(rows.length * model.inputs),
    targets: new Float32Array(rows.length * model.outputs),
  };
  rows.forEach((row, index) => {
    batch.inputs.set(inputs.subarray(row * model.inputs, (row + 1) * model.inputs), index * model.inputs);
    batch.targets.set(
      targets.subarray(row * model.outputs, (row + 1) * model.outputs),
      index * model.outputs,
    );
  });
  return batch;
}

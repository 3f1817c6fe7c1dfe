import * as tf from '@tensorflow/tfjs-core';
import { createRandomStream } from '../runner/seeded-random.ts';
import { forbidMathRandom } from './forbid-math-random.ts';
import type { Layer, Shape } from './layers/layer.ts';
import { createLoss, type LossSettings } from './losses.ts';
import { createModel, freezeLayers, type Model } from './model.ts';
import { defineBatchGradients, type BatchGradients } from './parallel/batch-gradients.ts';
import type { PartResult, PartStep } from './parallel/part-step.ts';
import { runPart } from './part-step.ts';

/** Everything that a thread needs to make the same model and loss; weights arrive before each step. */
interface ModelDescription {
  readonly layers: readonly Layer[];
  readonly inputShape: Shape;
  readonly frozenLayers: number;
  readonly loss: LossSettings;
}

const startInThreads = defineBatchGradients(
  import.meta.url,
  ({ layers, inputShape, frozenLayers, loss }: ModelDescription) => {
    const model = createModel(layers, inputShape, createRandomStream(0, 'replaced'));
    return createStep(freezeLayers(model, frozenLayers), loss);
  },
);

function createStep(model: Model, lossSettings: LossSettings): PartStep {
  const loss = createLoss(lossSettings);
  return {
    // Threads need what is not learnt too: running statistics and frozen layers.
    variables: Array.from(model.byName.values(), ({ variable }) => variable),
    run: (part) => runPart(model, part, loss, createRandomStream(part.seed, 'dropout')),
  };
}

/**
 * Opens what computes the gradients of batches, then what was measured for the statistics. One part is a batch as it
 * is, with masks from the stream itself; more are computed on as many cores as there are.
 *
 * @param threads at most so many; changes no bit.
 */
export async function openGradients(
  model: Model,
  {
    parts,
    loss,
    huberDelta,
    focalGamma,
    temperature,
    adaptation,
    positiveWeights,
  }: LossSettings & { readonly parts: number },
  threads?: number,
): Promise<BatchGradients> {
  const settings: LossSettings = {
    loss,
    huberDelta,
    focalGamma,
    ...(temperature !== undefined && { temperature }),
    ...(adaptation !== undefined && { adaptation }),
    ...(positiveWeights !== undefined && { positiveWeights }),
  };
  if (parts === 1) return openWhole(model, settings);
  const { layers, inputShape, frozenLayers } = model;
  const description: ModelDescription = { layers, inputShape, frozenLayers, loss: settings };
  const local = createStep(model, settings);
  return startInThreads({ description, local, parts, ...(threads !== undefined && { threads }) });
}

function openWhole(model: Model, settings: LossSettings): BatchGradients {
  const loss = createLoss(settings);
  return {
    compute(batch, dropout) {
      let result: PartResult | undefined;
      const tensors = tf.tidy(() => {
        result = forbidMathRandom(() => runPart(model, batch, loss, dropout));
        return [...result.tensors];
      });
      return Promise.resolve({ ...(result as PartResult), tensors });
    },
    close: () => Promise.resolve(),
  };
}

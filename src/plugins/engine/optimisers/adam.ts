import type { Parameter } from '../model.ts';
import { Moments, updateWeights } from './moments.ts';
import type { Optimiser } from './optimiser-rule.ts';

const beta1 = 0.9;
const beta2 = 0.999;
const epsilon = 1e-8;

/**
 * Steps by the running mean of the gradient over the root of that of its square.
 *
 * @param isDecoupled adamw: weight decay shrinks the weights apart from the gradient.
 * @see D. Kingma and J. Ba, "Adam", ICLR 2015, algorithm 1; I. Loshchilov and F. Hutter, "Decoupled weight decay
 * regularization", ICLR 2019, algorithm 2.
 */
export function createAdam(parameters: readonly Parameter[], isDecoupled: boolean): Optimiser {
  const moments = new Moments(parameters, ['first', 'second']);
  // Running products instead of Math.pow, whose last bit depends on the engine.
  let beta1Power = 1;
  let beta2Power = 1;
  return {
    readState: () => ({ powers: [beta1Power, beta2Power], moments: moments.read() }),
    restoreState(state) {
      [beta1Power, beta2Power] = state.powers as [number, number];
      moments.restore(state.moments);
    },
    step(gradients, { learningRate, weightDecay }) {
      beta1Power *= beta1;
      beta2Power *= beta2;
      parameters.forEach((parameter, index) => {
        const [first, second] = moments.of(index) as readonly [Float32Array, Float32Array];
        const decay = parameter.decays ? weightDecay : 0;
        updateWeights(parameter, gradients[index]!, (weight, rawGradient, i) => {
          const gradient = isDecoupled ? rawGradient : rawGradient + decay * weight;
          first[i] = beta1 * (first[i] as number) + (1 - beta1) * gradient;
          second[i] = beta2 * (second[i] as number) + (1 - beta2) * gradient * gradient;
          const mean = first[i] / (1 - beta1Power);
          const deviation = Math.sqrt(second[i] / (1 - beta2Power));
          const shrunk = isDecoupled ? weight - learningRate * decay * weight : weight;
          return shrunk - (learningRate * mean) / (deviation + epsilon);
        });
      });
    },
  };
}

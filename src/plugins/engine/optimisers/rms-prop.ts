import type { Parameter } from '../model.ts';
import { Moments, updateWeights } from './moments.ts';
import type { Optimiser } from './optimiser-rule.ts';

const share = 0.99;
const epsilon = 1e-8;

/**
 * Steps by the gradient over the root of the running mean of its square.
 *
 * @see T. Tieleman and G. Hinton, "Neural networks for machine learning", lecture 6.5 (2012); the constants are those
 * of PyTorch.
 */
export function createRmsProp(parameters: readonly Parameter[]): Optimiser {
  const moments = new Moments(parameters, ['square']);
  return {
    readState: () => ({ powers: [], moments: moments.read() }),
    restoreState: (state) => moments.restore(state.moments),
    step(gradients, { learningRate, weightDecay }) {
      parameters.forEach((parameter, index) => {
        const [square] = moments.of(index) as readonly [Float32Array];
        const decay = parameter.decays ? weightDecay : 0;
        updateWeights(parameter, gradients[index]!, (weight, rawGradient, i) => {
          const gradient = rawGradient + decay * weight;
          square[i] = share * (square[i] as number) + (1 - share) * gradient * gradient;
          return weight - (learningRate * gradient) / (Math.sqrt(square[i]) + epsilon);
        });
      });
    },
  };
}

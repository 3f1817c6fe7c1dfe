import type { Parameter } from '../model.ts';
import { Moments, updateWeights } from './moments.ts';
import type { Optimiser } from './optimiser-rule.ts';

/**
 * Steps against the gradient, with a share of the last step.
 *
 * @see B. Polyak, "Some methods of speeding up the convergence of iteration methods" (1964); with `nesterov`
 * I. Sutskever et al., "On the importance of initialization and momentum", ICML 2013, equations 3 and 4, in the form
 * that PyTorch has.
 */
export function createSgd(parameters: readonly Parameter[]): Optimiser {
  const moments = new Moments(parameters, ['velocity']);
  return {
    readState: () => ({ powers: [], moments: moments.read() }),
    restoreState: (state) => moments.restore(state.moments),
    step(gradients, { learningRate, weightDecay, momentum, nesterov }) {
      parameters.forEach((parameter, index) => {
        const [velocity] = moments.of(index) as readonly [Float32Array];
        const decay = parameter.decays ? weightDecay : 0;
        updateWeights(parameter, gradients[index]!, (weight, gradient, i) => {
          velocity[i] = momentum * (velocity[i] as number) + gradient + decay * weight;
          if (!nesterov) return weight - learningRate * velocity[i];
          return weight - learningRate * (gradient + decay * weight + momentum * velocity[i]);
        });
      });
    },
  };
}

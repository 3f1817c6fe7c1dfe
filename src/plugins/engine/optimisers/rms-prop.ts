import { updateByRmsProp } from '../kernels/optimiser-updates.ts';
import type { Parameter } from '../model.ts';
import { Moments } from './moments.ts';
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
    dispose: () => moments.dispose(),
    step(gradients, { learningRate, weightDecay }) {
      parameters.forEach(({ variable, decays }, index) => {
        const decay = decays ? weightDecay : 0;
        const { square } = moments.of(index);
        updateByRmsProp(variable, gradients[index]!, square, { learningRate, decay, share, epsilon });
      });
    },
  };
}

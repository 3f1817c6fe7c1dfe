import { updateByMomentum } from '../kernels/optimiser-updates.ts';
import type { Parameter } from '../model.ts';
import { Moments } from './moments.ts';
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
    dispose: () => moments.dispose(),
    step(gradients, { learningRate, weightDecay, momentum, nesterov }) {
      parameters.forEach(({ variable, decays }, index) => {
        const decay = decays ? weightDecay : 0;
        const { velocity } = moments.of(index);
        updateByMomentum(variable, gradients[index]!, velocity, { learningRate, decay, momentum, nesterov });
      });
    },
  };
}

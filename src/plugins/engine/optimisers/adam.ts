import { updateByAdam } from '../kernels/optimiser-updates.ts';
import type { Parameter } from '../model.ts';
import { Moments } from './moments.ts';
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
    dispose: () => moments.dispose(),
    step(gradients, { learningRate, weightDecay }) {
      beta1Power *= beta1;
      beta2Power *= beta2;
      parameters.forEach(({ variable, decays }, index) => {
        const decay = decays ? weightDecay : 0;
        updateByAdam(variable, gradients[index]!, moments.of(index), {
          learningRate,
          decay: isDecoupled ? 0 : decay,
          shrinkage: isDecoupled ? learningRate * decay : 0,
          beta1,
          beta2,
          epsilon,
          beta1Power,
          beta2Power,
        });
      });
    },
  };
}

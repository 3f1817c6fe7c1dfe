import type * as tf from '@tensorflow/tfjs-core';
import { defineLayer, zeros, type Engine } from './layer.ts';

interface AdversarialOutput {
  /** Classes. */
  readonly units: number;
  /** Hidden units that tell the domains apart. */
  readonly domainUnits: number;
  /** How much the layers before are drawn away from what tells the domains apart. */
  readonly reversal: number;
}

/**
 * Logits of classes, x W + b, and beside them the logit of a domain, relu(x V + c) u + d. The gradient that comes back
 * from the domain is reversed: the layer learns to tell the domains apart, those before it to make that hard.
 *
 * @see Y. Ganin and V. Lempitsky, "Unsupervised domain adaptation by backpropagation", ICML 2015, equations 4 to 8.
 */
export const adversarialOutput = defineLayer<AdversarialOutput>({
  parse: (settings) => ({
    units: settings.count('units'),
    domainUnits: settings.count('domainUnits'),
    reversal: settings.number('reversal', 1, (factor) => factor >= 0),
  }),
  inferShape: ({ units }) => [units + 1],
  listParameters({ units, domainUnits }, [inputs = 0]) {
    const draw = (fanIn: number, fanOut: number) =>
      ({ type: 'draw', initialiser: 'xavier', fanIn, fanOut, blocks: 1 }) as const;
    return [
      { name: 'kernel', shape: [inputs, units], start: draw(inputs, units), role: 'weight' },
      { name: 'bias', shape: [units], start: zeros, role: 'offset' },
      {
        name: 'domainKernel',
        shape: [inputs, domainUnits],
        start: draw(inputs, domainUnits),
        role: 'weight',
      },
      { name: 'domainBias', shape: [domainUnits], start: zeros, role: 'offset' },
      { name: 'domainOutput', shape: [domainUnits, 1], start: draw(domainUnits, 1), role: 'weight' },
      { name: 'domainOffset', shape: [1], start: zeros, role: 'offset' },
    ];
  },
  run({ tf, layer, x, parameter }) {
    const matrix = (name: string) => parameter(name) as tf.Tensor2D;
    const features = x as tf.Tensor2D;
    const classes = tf.add(tf.matMul(features, matrix('kernel')), parameter('bias'));
    const reversed = reverseGradient(tf, features, layer.reversal);
    const hidden = tf.relu(tf.add(tf.matMul(reversed, matrix('domainKernel')), parameter('domainBias')));
    const domain = tf.add(
      tf.matMul(hidden as tf.Tensor2D, matrix('domainOutput')),
      parameter('domainOffset'),
    );
    return tf.concat([classes, domain], 1);
  },
});

function reverseGradient(engine: Engine, x: tf.Tensor2D, factor: number): tf.Tensor2D {
  const reverse = engine.customGrad((input) => ({
    value: engine.clone(input as tf.Tensor),
    gradFunc: (upstream: tf.Tensor) => engine.mul(upstream, -factor),
  }));
  return reverse(x) as tf.Tensor2D;
}

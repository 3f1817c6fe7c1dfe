import type * as tf from '@tensorflow/tfjs-core';
import { KstoreError } from '../../../store/errors/kstore-error.ts';
import { defineLayer, formatShape, ShapeMismatch } from './layer.ts';

interface Embedding {
  /** Numbers of tokens go from 0 to below it. */
  readonly tokens: number;
  readonly units: number;
}

/**
 * A learnt vector for each token: a row of token numbers `[length]` becomes `[length, units]`. The vectors begin
 * uniform between ±√3 / √units, so that each has a length of about 1.
 *
 * @see Y. Bengio et al., "A neural probabilistic language model", JMLR 3 (2003), section 2.
 */
export const embedding = defineLayer<Embedding>({
  parse: (settings) => ({ tokens: settings.count('tokens'), units: settings.count('units') }),
  inferShape({ units }, input) {
    const [length] = input;
    if (input.length === 1 && length !== undefined) return [length, units];
    throw new ShapeMismatch(`expects token numbers in a row, gets ${formatShape(input)}`);
  },
  listParameters: ({ tokens, units }) => [
    {
      name: 'vectors',
      shape: [tokens, units],
      start: { type: 'draw', initialiser: 'lecun', fanIn: units, fanOut: units, blocks: 1 },
      role: 'weight',
    },
  ],
  run({ tf, layer, x, parameter }) {
    // The kernel reads whatever lies beyond the table.
    for (const token of x.dataSync<'float32'>()) {
      if (!Number.isInteger(token) || token < 0 || token >= layer.tokens) throw refuseToken(token, layer);
    }
    return tf.gather(parameter('vectors') as tf.Tensor2D, tf.cast(x, 'int32'));
  },
});

function refuseToken(token: number, { tokens }: Embedding): KstoreError {
  return new KstoreError(
    'KSTORE_TASK_INPUT',
    `an embedding of ${tokens} tokens takes whole numbers from 0 to ${tokens - 1}, and got ${token}`,
    { hints: ['give it more `tokens`, or leave the columns of tokens out of scaling'] },
  );
}

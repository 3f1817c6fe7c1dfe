import type * as tf from '@tensorflow/tfjs-core';
import { defineLayer, zeros, type LayerKind, type LayerRun, type Start } from './layer.ts';
import { expectSeries } from './window.ts';

interface Recurrent {
  readonly units: number;
  /** `last`: what it gives after the last step; `all`: after each. */
  readonly returns: 'last' | 'all';
}

interface Cell {
  readonly gates: number;
  readonly hasRecurrentBias: boolean;
  readonly biasStart: Start;
  /** Values that go from step to step, the first of which is given out. @param input `[rows, gates · units]`. */
  readonly step: (
    call: LayerRun<Recurrent>,
    input: tf.Tensor2D,
    state: readonly tf.Tensor2D[],
  ) => tf.Tensor2D[];
  readonly states: number;
}

/**
 * A layer that reads a series (length, features) step by step. The inputs of all steps are multiplied at once.
 * Recurrent kernels begin orthogonal, one gate each (A. Saxe et al., ICLR 2014), the others as `xavier`.
 */
function defineRecurrent(cell: Cell): LayerKind {
  return defineLayer<Recurrent>({
    parse: (settings) => ({
      units: settings.count('units'),
      returns: settings.choice('returns', ['last', 'all'], 'last'),
    }),
    inferShape({ units, returns }, input) {
      const [length] = expectSeries(input);
      return returns === 'all' ? [length, units] : [units];
    },
    listParameters({ units }, input) {
      const [, features] = expectSeries(input);
      const columns = cell.gates * units;
      const draw = (initialiser: 'xavier' | 'orthogonal', fanIn: number): Start => {
        return { type: 'draw', initialiser, fanIn, fanOut: units, blocks: cell.gates };
      };
      const bias = { name: 'bias', shape: [columns], start: cell.biasStart, role: 'offset' } as const;
      const further = { name: 'recurrentBias', shape: [columns], start: zeros, role: 'offset' } as const;
      return [
        { name: 'kernel', shape: [features, columns], start: draw('xavier', features), role: 'weight' },
        {
          name: 'recurrentKernel',
          shape: [units, columns],
          start: draw('orthogonal', units),
          role: 'weight',
        },
        bias,
        ...(cell.hasRecurrentBias ? [further] : []),
      ];
    },
    run(call) {
      const { tf, layer, x, parameter } = call;
      const [rows, length, features] = x.shape as [number, number, number];
      const flat = tf.reshape<tf.Rank.R2>(x, [rows * length, features]);
      const kernel = parameter('kernel') as tf.Tensor2D;
      const sums = tf.fused.matMul({ a: flat, b: kernel, bias: parameter('bias') });
      const inputs = tf.unstack(
        tf.reshape(sums, [rows, length, cell.gates * layer.units]),
        1,
      ) as tf.Tensor2D[];
      let state: tf.Tensor2D[] = Array.from({ length: cell.states }, () => tf.zeros([rows, layer.units]));
      const given: tf.Tensor2D[] = [];
      for (const input of inputs) {
        state = cell.step(call, input, state);
        given.push(state[0] as tf.Tensor2D);
      }
      return layer.returns === 'all' ? tf.stack(given, 1) : (given.at(-1) as tf.Tensor2D);
    },
  });
}

/**
 * Long short-term memory with forget gates, in the order input, forget, candidate, output. The bias of the forget
 * gate begins at 1.
 *
 * @see S. Hochreiter and J. Schmidhuber, Neural Computation 9 (1997); F. Gers et al., "Learning to forget" (2000),
 * equations 3 to 9; the bias: R. Jozefowicz et al., ICML 2015.
 */
export const lstm = defineRecurrent({
  gates: 4,
  states: 2,
  hasRecurrentBias: false,
  biasStart: { type: 'constant', blockValues: [0, 1, 0, 0] },
  step({ tf, parameter }, input, [hidden, memory]) {
    const recurrent = tf.matMul(hidden!, parameter('recurrentKernel'));
    const gates = tf.split<tf.Tensor2D>(tf.add(input, recurrent), 4, 1);
    const [enter, forget, candidate, leave] = gates as [tf.Tensor2D, tf.Tensor2D, tf.Tensor2D, tf.Tensor2D];
    const kept = tf.mul(tf.sigmoid(forget), memory!);
    const next: tf.Tensor2D = tf.add(kept, tf.mul(tf.sigmoid(enter), tf.tanh(candidate)));
    return [tf.mul(tf.sigmoid(leave), tf.tanh(next)), next];
  },
});

/**
 * Gated recurrent unit in the order reset, update, candidate; the reset gate works on the product with the recurrent
 * kernel, as in cuDNN and PyTorch.
 *
 * @see K. Cho et al., EMNLP 2014, equations 5 to 8; J. Chung et al., "Empirical evaluation of gated recurrent neural
 * networks", 2014.
 */
export const gru = defineRecurrent({
  gates: 3,
  states: 1,
  hasRecurrentBias: true,
  biasStart: zeros,
  step({ tf, parameter }, input, [hidden]) {
    const former = hidden!;
    const kernel = parameter('recurrentKernel') as tf.Tensor2D;
    const recurrent = tf.fused.matMul({ a: former, b: kernel, bias: parameter('recurrentBias') });
    type Gates = [tf.Tensor2D, tf.Tensor2D, tf.Tensor2D];
    const [resetInput, updateInput, newInput] = tf.split<tf.Tensor2D>(input, 3, 1) as Gates;
    const [resetFormer, updateFormer, newFormer] = tf.split<tf.Tensor2D>(recurrent, 3, 1) as Gates;
    const reset = tf.sigmoid(tf.add(resetInput, resetFormer));
    const update = tf.sigmoid(tf.add(updateInput, updateFormer));
    const candidate = tf.tanh(tf.add(newInput, tf.mul(reset, newFormer)));
    return [tf.add(candidate, tf.mul(update, tf.sub(former, candidate)))];
  },
});

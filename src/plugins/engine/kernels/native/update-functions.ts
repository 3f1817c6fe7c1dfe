import { defineFunction, type Local } from './assemble-module.ts';
import { eachElement } from './each-element.ts';
import { vector, type Code } from './instructions.ts';

const wide = vector.double2;

const adamPointers = { weights: 'i32', gradient: 'i32', first: 'i32', second: 'i32', result: 'i32' } as const;
const adamNumbers = {
  decay: 'f64',
  beta1: 'f64',
  beta2: 'f64',
  rest1: 'f64',
  rest2: 'f64',
  correction1: 'f64',
  correction2: 'f64',
  learningRate: 'f64',
  epsilon: 'f64',
  shrinkage: 'f64',
} as const;

/**
 * One step of Adam (Kingma and Ba, algorithm 1) in float64 with moments in float32: g = gradient + decay · weight;
 * m = β₁m + (1 - β₁)g; v = β₂v + (1 - β₂)g²; weight - shrinkage · weight - rate · m̂ / (√v̂ + ε), where m̂ and v̂
 * are m and v over their corrections 1 - βᵗ; `rest` is 1 - β.
 */
const updateAdam = defineFunction(
  'updateAdam',
  { ...adamPointers, count: 'i32', ...adamNumbers },
  (given, declare) => {
    const { weights, gradient, first, second, result, count } = given;
    const [weight, slope, mean, deviation] = [
      declare('v128'),
      declare('v128'),
      declare('v128'),
      declare('v128'),
    ];
    const names = Object.keys(adamNumbers) as (keyof typeof adamNumbers)[];
    const splats = new Map(names.map((name) => [name, declare('v128')]));
    const number = (name: keyof typeof adamNumbers): Code => splats.get(name)!.get;
    return [
      ...names.map((name) => splats.get(name)!.set(wide.splat(given[name].get))),
      eachElement([weights, gradient, first, second, result], count, 2, (load, store) => {
        const read = (pointer: Local): Code => wide.ofFloat4(load(pointer.get));
        return [
          ...weight.set(read(weights)),
          ...slope.set(wide.add(read(gradient), wide.multiply(number('decay'), weight.get))),
          ...store(
            first.get,
            vector.float4.ofDouble2(
              wide.add(
                wide.multiply(number('beta1'), read(first)),
                wide.multiply(number('rest1'), slope.get),
              ),
            ),
          ),
          ...store(
            second.get,
            vector.float4.ofDouble2(
              wide.add(
                wide.multiply(number('beta2'), read(second)),
                wide.multiply(wide.multiply(number('rest2'), slope.get), slope.get),
              ),
            ),
          ),
          ...mean.set(wide.divide(read(first), number('correction1'))),
          ...deviation.set(wide.squareRoot(wide.divide(read(second), number('correction2')))),
          ...weight.set(wide.subtract(weight.get, wide.multiply(number('shrinkage'), weight.get))),
          ...store(
            result.get,
            vector.float4.ofDouble2(
              wide.subtract(
                weight.get,
                wide.divide(
                  wide.multiply(number('learningRate'), mean.get),
                  wide.add(deviation.get, number('epsilon')),
                ),
              ),
            ),
          ),
        ];
      }),
    ];
  },
);

/**
 * g = gradient + decay · weight; v = momentum · v + g; weight - rate · (gradientShare · g + velocityShare · v). The shares
 * are 0 and 1, with Nesterov's momentum 1 and the momentum.
 */
const updateMomentum = defineFunction(
  'updateMomentum',
  {
    weights: 'i32',
    gradient: 'i32',
    velocity: 'i32',
    result: 'i32',
    count: 'i32',
    decay: 'f64',
    momentum: 'f64',
    learningRate: 'f64',
    gradientShare: 'f64',
    velocityShare: 'f64',
  },
  (
    {
      weights,
      gradient,
      velocity,
      result,
      count,
      decay,
      momentum,
      learningRate,
      gradientShare,
      velocityShare,
    },
    declare,
  ) => {
    const [weight, slope] = [declare('v128'), declare('v128')];
    return [
      eachElement([weights, gradient, velocity, result], count, 2, (load, store) => {
        const read = (pointer: Local): Code => wide.ofFloat4(load(pointer.get));
        const times = (number: Local, values: Code): Code => wide.multiply(wide.splat(number.get), values);
        const moved = wide.add(times(momentum, read(velocity)), read(gradient));
        const step = wide.add(times(gradientShare, slope.get), times(velocityShare, read(velocity)));
        return [
          ...weight.set(read(weights)),
          ...slope.set(wide.add(read(gradient), times(decay, weight.get))),
          ...store(velocity.get, vector.float4.ofDouble2(wide.add(moved, times(decay, weight.get)))),
          ...store(result.get, vector.float4.ofDouble2(wide.subtract(weight.get, times(learningRate, step)))),
        ];
      }),
    ];
  },
);

/** g = gradient + decay · weight; s = share · s + rest · g · g; weight - rate · g / (√s + ε), where rest is 1 - share. */
const updateRmsProp = defineFunction(
  'updateRmsProp',
  {
    weights: 'i32',
    gradient: 'i32',
    square: 'i32',
    result: 'i32',
    count: 'i32',
    decay: 'f64',
    share: 'f64',
    rest: 'f64',
    learningRate: 'f64',
    epsilon: 'f64',
  },
  ({ weights, gradient, square, result, count, decay, share, rest, learningRate, epsilon }, declare) => {
    const [weight, slope] = [declare('v128'), declare('v128')];
    return [
      eachElement([weights, gradient, square, result], count, 2, (load, store) => {
        const read = (pointer: Local): Code => wide.ofFloat4(load(pointer.get));
        const times = (number: Local, values: Code): Code => wide.multiply(wide.splat(number.get), values);
        return [
          ...weight.set(read(weights)),
          ...slope.set(wide.add(read(gradient), times(decay, weight.get))),
          ...store(
            square.get,
            vector.float4.ofDouble2(
              wide.add(times(share, read(square)), wide.multiply(times(rest, slope.get), slope.get)),
            ),
          ),
          ...store(
            result.get,
            vector.float4.ofDouble2(
              wide.subtract(
                weight.get,
                wide.divide(
                  times(learningRate, slope.get),
                  wide.add(wide.squareRoot(read(square)), wide.splat(epsilon.get)),
                ),
              ),
            ),
          ),
        ];
      }),
    ];
  },
);

export const updateFunctions = [updateAdam, updateMomentum, updateRmsProp] as const;

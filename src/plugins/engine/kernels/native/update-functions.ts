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

/** v = momentum · v + gradient + decay · weight; weight - rate · v. */
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
  },
  ({ weights, gradient, velocity, result, count, decay, momentum, learningRate }, declare) => {
    const weight = declare('v128');
    return [
      eachElement([weights, gradient, velocity, result], count, 2, (load, store) => {
        const read = (pointer: Local): Code => wide.ofFloat4(load(pointer.get));
        const moved = wide.add(wide.multiply(wide.splat(momentum.get), read(velocity)), read(gradient));
        return [
          ...weight.set(read(weights)),
          ...store(
            velocity.get,
            vector.float4.ofDouble2(wide.add(moved, wide.multiply(wide.splat(decay.get), weight.get))),
          ),
          ...store(
            result.get,
            vector.float4.ofDouble2(
              wide.subtract(weight.get, wide.multiply(wide.splat(learningRate.get), read(velocity))),
            ),
          ),
        ];
      }),
    ];
  },
);

export const updateFunctions = [updateAdam, updateMomentum] as const;

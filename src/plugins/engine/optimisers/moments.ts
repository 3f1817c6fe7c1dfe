import type * as tf from '@tensorflow/tfjs-core';
import { KstoreError } from '../../../store/errors/kstore-error.ts';
import { assignValues, type Parameter } from '../model.ts';
import type { WeightTensor } from '../safetensors.ts';

/** Arrays of the size of each parameter, zero at first, one for each role: `first`, `second`, `velocity`. */
export class Moments {
  readonly #parameters: readonly Parameter[];
  readonly #roles: readonly string[];
  readonly #arrays: readonly (readonly Float32Array[])[];

  constructor(parameters: readonly Parameter[], roles: readonly string[]) {
    this.#parameters = parameters;
    this.#roles = roles;
    this.#arrays = parameters.map(({ variable }) => roles.map(() => new Float32Array(variable.size)));
  }

  /** Of one parameter, in the order of the roles. */
  of(parameter: number): readonly Float32Array[] {
    return this.#arrays[parameter] as readonly Float32Array[];
  }

  /** By parameter and role, as `dense1/kernel/first`; a view: later steps change it. */
  read(): ReadonlyMap<string, WeightTensor> {
    const named = this.#parameters.flatMap(({ name, variable }, index) =>
      this.#roles.map((role, place) => {
        const values = this.of(index)[place] as Float32Array;
        return [`${name}/${role}`, { shape: variable.shape, values }] as const;
      }),
    );
    return new Map(named);
  }

  /** @throws KSTORE_TASK_INPUT when one is missing or of another size. */
  restore(saved: ReadonlyMap<string, WeightTensor>): void {
    for (const [name, { values }] of this.read()) {
      const source = saved.get(name)?.values;
      if (source?.length !== values.length) {
        throw new KstoreError(
          'KSTORE_TASK_INPUT',
          `the saved state of the optimiser does not fit at "${name}"`,
        );
      }
      values.set(source);
    }
  }
}

/** Changes each weight of a parameter by a rule of its weight and gradient, in float64, stored as float32. */
export function updateWeights(
  parameter: Parameter,
  gradient: tf.Tensor,
  update: (weight: number, gradient: number, index: number) => number,
): void {
  const weights = parameter.variable.dataSync<'float32'>();
  const gradients = gradient.dataSync<'float32'>();
  for (let index = 0; index < weights.length; index++) {
    weights[index] = update(weights[index] as number, gradients[index] as number, index);
  }
  assignValues(parameter, weights);
}

import * as tf from '@tensorflow/tfjs-core';
import { KstoreError } from '../../../store/errors/kstore-error.ts';
import type { Parameter } from '../model.ts';
import type { WeightTensor } from '../safetensors.ts';

/** Tensors of the shape of each parameter, zero at first, one for each role: `first`, `second`, `velocity`. */
export class Moments<Role extends string> {
  readonly #parameters: readonly Parameter[];
  readonly #roles: readonly Role[];
  readonly #tensors: readonly Record<Role, tf.Tensor>[];

  constructor(parameters: readonly Parameter[], roles: readonly Role[]) {
    this.#parameters = parameters;
    this.#roles = roles;
    this.#tensors = parameters.map(
      ({ variable }) =>
        Object.fromEntries(roles.map((role) => [role, tf.keep(tf.zeros(variable.shape))])) as Record<
          Role,
          tf.Tensor
        >,
    );
  }

  /** Of one parameter, by role; updates change them in place. */
  of(parameter: number): Readonly<Record<Role, tf.Tensor>> {
    return this.#tensors[parameter]!;
  }

  /** By parameter and role, as `dense1/kernel/first`. */
  read(): ReadonlyMap<string, WeightTensor> {
    const read = (tensor: tf.Tensor) => ({ shape: tensor.shape, values: tensor.dataSync<'float32'>() });
    return new Map(this.#list().map(({ name, tensor }) => [name, read(tensor)]));
  }

  /** @throws KSTORE_TASK_INPUT when one is missing or of another size. */
  restore(saved: ReadonlyMap<string, WeightTensor>): void {
    for (const { name, tensor, index, role } of this.#list()) {
      const values = saved.get(name)?.values;
      if (values?.length !== tensor.size) {
        throw new KstoreError(
          'KSTORE_TASK_INPUT',
          `the saved state of the optimiser does not fit at "${name}"`,
        );
      }
      this.#tensors[index]![role] = tf.keep(tf.tensor(values, tensor.shape, 'float32'));
      tensor.dispose();
    }
  }

  dispose(): void {
    for (const { tensor } of this.#list()) tensor.dispose();
  }

  #list() {
    return this.#parameters.flatMap(({ name }, index) =>
      this.#roles.map((role) => ({
        name: `${name}/${role}`,
        tensor: this.#tensors[index]![role],
        index,
        role,
      })),
    );
  }
}

import { KstoreError } from '../../store/errors/kstore-error.ts';
import { withArticle, type Kind } from '../../store/model/kind.ts';
import { labelTask } from '../registry/task-definition.ts';
import type { TaskPromise } from './task-contract.ts';

/** @throws KSTORE_TASK_INPUT when a required input is missing, one is of the wrong kind or not asked for. */
export function checkInputs(
  task: TaskPromise,
  inputs: Readonly<Record<string, { readonly kind: Kind }>>,
): void {
  const refuse = (slot: string, what: string): KstoreError =>
    new KstoreError('KSTORE_TASK_INPUT', `the ${labelTask(task)} ${what}`, {
      data: { task: task.name, slot },
    });
  for (const [slot, declared] of Object.entries(task.meta.inputs)) {
    const input = inputs[slot];
    if (input === undefined) {
      if (declared.optional === true) continue;
      throw refuse(slot, `needs ${withArticle(declared.kind)} as its input "${slot}"`);
    }
    if (input.kind !== declared.kind) {
      throw refuse(
        slot,
        `needs ${withArticle(declared.kind)} as its input "${slot}", not ${withArticle(input.kind)}`,
      );
    }
  }
  const unknown = Object.keys(inputs).find((slot) => !Object.hasOwn(task.meta.inputs, slot));
  if (unknown !== undefined) throw refuse(unknown, `has no input "${unknown}"`);
}

import type { ResolvedInput, TaskContext } from '../../api/task.ts';

/** An input that the task declares as required; the runner has checked that it is there. */
export function requireInput({ inputs }: TaskContext, slot: string): ResolvedInput {
  const input = inputs[slot];
  if (input === undefined) throw new Error(`the runner gave no input ${slot}`);
  return input;
}

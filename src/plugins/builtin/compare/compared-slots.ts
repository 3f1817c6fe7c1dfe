import type { InputSlot } from '../../api/task.ts';

const mostCheckpoints = 12;

/** `checkpoint`, `checkpoint2` … in order: slots of a task are declared one by one. */
export function listComparedSlots(): readonly string[] {
  return Array.from({ length: mostCheckpoints }, (_item, place) =>
    place === 0 ? 'checkpoint' : `checkpoint${place + 1}`,
  );
}

export function declareComparedSlots(): Record<string, InputSlot> {
  const slots = listComparedSlots().map((name, place): readonly [string, InputSlot] => [
    name,
    place < 2
      ? {
          kind: 'checkpoint',
          description: place === 0 ? 'the first model; its split chooses the rows' : 'another one',
        }
      : { kind: 'checkpoint', description: 'one more', optional: true },
  ]);
  return Object.fromEntries(slots);
}

import type { Local } from './assemble-module.ts';
import { add, constant, isLess, subtract, vector, whileLoop, type Code } from './instructions.ts';

/** Elements one after the other: the body for as many as fit a vector, then for each that is left. */
export function eachElement(
  pointers: readonly Local[],
  count: Local,
  lanes: number,
  body: (load: (address: Code) => Code, store: (address: Code, value: Code) => Code) => Code,
): Code {
  const loop = (size: number, code: Code): Code =>
    whileLoop(isLess(constant(size - 1), count.get), [
      ...code,
      ...pointers.flatMap((pointer) => pointer.set(add(pointer.get, constant(4 * size)))),
      ...count.set(subtract(count.get, constant(size))),
    ]);
  const [load, store] = lanes === 4 ? [vector.load, vector.store] : [vector.loadTwo, vector.storeTwo];
  return [
    ...loop(
      lanes,
      body(
        (address) => load(address),
        (address, value) => store(address, value),
      ),
    ),
    ...loop(
      1,
      body((address) => vector.loadOne(address), vector.storeOne),
    ),
  ];
}

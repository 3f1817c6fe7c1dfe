/** Part of the identity of the engine: a change that can change one bit of any kernel needs another number. */
export const kernelPackVersion = 2;

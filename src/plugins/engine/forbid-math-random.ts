/* eslint-disable no-restricted-properties -- this is what makes sure that nobody calls it */

/**
 * Runs synchronous work in which `Math.random` throws: a draw that no seed determines is then an error instead
 * of a result that nobody can reproduce.
 *
 * @remarks Only synchronous, so that libraries which draw harmless identifiers between the steps (test runners,
 * chart libraries) go on working.
 */
export function forbidMathRandom<Result>(work: () => Result): Result {
  const original = Math.random;
  Math.random = () => {
    throw new Error('Math.random was called during training; draw from a named stream');
  };
  try {
    return work();
  } finally {
    Math.random = original;
  }
}

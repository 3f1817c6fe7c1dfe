/** How much a proof looks at: everything, or a sample that is fast enough for each change. */
export type Form = 'long' | 'short';

/** What a proof has looked at, and what it found wrong. */
export class Tally {
  readonly counts: Record<string, number> = {};
  readonly failures: string[] = [];
  readonly skipped: string[] = [];

  count(what: string, by = 1): void {
    this.counts[what] = (this.counts[what] ?? 0) + by;
  }

  fail(text: string): void {
    this.failures.push(text);
  }

  skip(reason: string): void {
    this.skipped.push(reason);
  }
}

/** @param only the operation, or the files, to prove, where a proof has several; all without it. */
export type Proof = (form: Form, tally: Tally, only?: string) => Promise<void>;

/** A generator of chance that gives the same numbers for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

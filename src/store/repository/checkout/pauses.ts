const everyMs = 50;

/**
 * Lets long synchronous work hear of an interruption: signals arrive only while the program waits.
 *
 * @remarks `if (pauses.isDue) await pauses.take();` costs nothing but a look at the clock while none is due.
 */
export class Pauses {
  readonly #interruption: AbortSignal | undefined;
  #lastAtMs = performance.now();

  /** @param interruption absent: there is nothing to hear of, and no pause is ever due. */
  constructor(interruption: AbortSignal | undefined) {
    this.#interruption = interruption;
  }

  get isDue(): boolean {
    return this.#interruption !== undefined && performance.now() - this.#lastAtMs >= everyMs;
  }

  /** @throws the reason of the interruption. */
  async take(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.#lastAtMs = performance.now();
    this.#interruption?.throwIfAborted();
  }
}

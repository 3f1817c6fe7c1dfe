/** A state is saved so seldom that a run does not take longer than this share because of it. */
const largestShare = 0.05;

/** Taken before the process is observed: what the runner asks is no use of the clock by the task. */
const now = performance.now.bind(performance);

/** Says when it is time to save a state. What a task computes does not depend on it. */
export class StateClock {
  readonly #intervalMs: number;
  #attempts = 0;
  #beganAtMs = now();
  #endedAtMs = this.#beganAtMs;
  #durationMs = 0;

  /** @param intervalMs the least time between two states; 0 saves every one. */
  constructor(intervalMs: number) {
    this.#intervalMs = intervalMs;
  }

  isDue(): boolean {
    const waitMs = this.#intervalMs === 0 ? 0 : Math.max(this.#intervalMs, this.#durationMs / largestShare);
    return now() - this.#endedAtMs >= waitMs;
  }

  /** The number of the state that begins now, from 1. */
  begin(): number {
    this.#beganAtMs = now();
    return ++this.#attempts;
  }

  end(): void {
    this.#endedAtMs = now();
    this.#durationMs = this.#endedAtMs - this.#beganAtMs;
  }
}

import type { ProgressReporter, ProgressUpdate } from '../store/model/progress.ts';
import { formatProgress, type Pace } from './progress-line.ts';

const firstAfterMs = 2000;
const redrawEveryMs = 100;
const rateAfterMs = 500;
const defaultColumns = 80;

/** The stream that progress is drawn on. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/**
 * Shows long work on a terminal as one line that is redrawn and removed at the end; says nothing in a pipe.
 *
 * @param now milliseconds of a clock that never goes back.
 */
export function createProgress(
  stream: ProgressStream,
  now: () => number = () => performance.now(),
): ProgressReporter {
  return stream.isTTY ? new ProgressLine(stream, now) : silent;
}

const silent: ProgressReporter = { update: () => undefined, finish: () => undefined };

class ProgressLine implements ProgressReporter {
  readonly #stream: ProgressStream;
  readonly #now: () => number;
  readonly #meter = new Meter();
  #startedAt: number | null = null;
  #drawnAt = -Infinity;
  #isShown = false;

  constructor(stream: ProgressStream, now: () => number) {
    this.#stream = stream;
    this.#now = now;
  }

  update(progress: ProgressUpdate): void {
    const time = this.#now();
    this.#startedAt ??= time;
    this.#meter.follow(progress, time);
    if (time - this.#startedAt < firstAfterMs || time - this.#drawnAt < redrawEveryMs) return;
    this.#drawnAt = time;
    this.#isShown = true;
    // A line as wide as the terminal would wrap on some of them.
    const width = (this.#stream.columns ?? defaultColumns) - 1;
    this.#stream.write(`\r${formatProgress(progress, this.#meter.measure(progress, time), width)}\u001B[K`);
  }

  finish(): void {
    if (this.#isShown) this.#stream.write('\r\u001B[K');
    this.#isShown = false;
    this.#startedAt = null;
    this.#drawnAt = -Infinity;
  }
}

/** Measures one piece of work: everything with the same label. */
class Meter {
  #label: string | null = null;
  #startedAt = 0;
  #doneAtStart = 0;
  #bytesAtStart = 0;

  follow({ label, done, bytes }: ProgressUpdate, time: number): void {
    if (label === this.#label && done >= this.#doneAtStart) return;
    this.#label = label;
    this.#startedAt = time;
    this.#doneAtStart = done;
    this.#bytesAtStart = bytes?.done ?? 0;
  }

  /** Null while too little is known. */
  measure({ done, bytes }: ProgressUpdate, time: number): Pace | null {
    const seconds = (time - this.#startedAt) / 1000;
    if (seconds * 1000 < rateAfterMs) return null;
    return {
      perSecond: (done - this.#doneAtStart) / seconds,
      bytesPerSecond: bytes === undefined ? 0 : (bytes.done - this.#bytesAtStart) / seconds,
    };
  }
}

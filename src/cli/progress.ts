import type { ProgressReporter, ProgressUpdate } from '../store/model/progress.ts';
import { formatDuration } from './render/time.ts';
import { formatBytes } from './render/size.ts';
import { measureWidth, truncate } from './render/text-width.ts';

const firstAfterMs = 500;
const redrawEveryMs = 100;
/** In a pipe, such as a log of continuous integration, only long work speaks, and seldom. */
const logAfterMs = 10_000;
const logEveryMs = 30_000;

/** The stream that progress is drawn on. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/**
 * Shows progress on a terminal as one line that is redrawn, in a pipe as a line every half minute.
 *
 * @param now milliseconds of a clock that never goes back.
 */
export function createProgress(
  stream: ProgressStream,
  now: () => number = () => performance.now(),
): ProgressReporter {
  return stream.isTTY ? new ProgressLine(stream, now) : new ProgressLog(stream, now);
}

/** Measures one piece of work: everything with the same label. */
class Pace {
  #label: string | null = null;
  #startedAt = 0;
  #doneAtStart = 0;

  follow({ label, done }: ProgressUpdate, time: number): number {
    if (label !== this.#label || done < this.#doneAtStart) {
      this.#label = label;
      this.#startedAt = time;
      this.#doneAtStart = done;
    }
    return time - this.#startedAt;
  }

  /** Items a second, or null while too little is known. */
  rate(done: number, elapsedMs: number): number | null {
    const progressed = done - this.#doneAtStart;
    return elapsedMs < firstAfterMs || progressed <= 0 ? null : (progressed * 1000) / elapsedMs;
  }
}

class ProgressLine implements ProgressReporter {
  readonly #pace = new Pace();
  readonly #stream: ProgressStream;
  readonly #now: () => number;
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
    const elapsedMs = this.#pace.follow(progress, time);
    if (time - this.#startedAt < firstAfterMs || time - this.#drawnAt < redrawEveryMs) return;
    this.#drawnAt = time;
    this.#isShown = true;
    const text = formatProgress(progress, this.#pace.rate(progress.done, elapsedMs));
    this.#stream.write(`\r${truncate(text, (this.#stream.columns ?? 80) - 1)}\u001B[K`);
  }

  finish(): void {
    if (this.#isShown) this.#stream.write('\r\u001B[K');
    this.#isShown = false;
    this.#startedAt = null;
    this.#drawnAt = -Infinity;
  }
}

class ProgressLog implements ProgressReporter {
  readonly #pace = new Pace();
  readonly #stream: ProgressStream;
  readonly #now: () => number;
  #nextAt: number | null = null;

  constructor(stream: ProgressStream, now: () => number) {
    this.#stream = stream;
    this.#now = now;
  }

  update(progress: ProgressUpdate): void {
    const time = this.#now();
    const elapsedMs = this.#pace.follow(progress, time);
    this.#nextAt ??= time + logAfterMs;
    if (time < this.#nextAt) return;
    this.#nextAt = time + logEveryMs;
    this.#stream.write(`${formatProgress(progress, this.#pace.rate(progress.done, elapsedMs))}\n`);
  }

  finish(): void {
    this.#nextAt = null;
  }
}

/** `add datasets/formula  12/400 files  3 %  24 files/s  16 s left  note` */
export function formatProgress(progress: ProgressUpdate, ratePerSecond: number | null): string {
  const { label, done, total, note } = progress;
  const parts = [label];
  if (progress.unit !== '') parts.push(formatCount(progress));
  if (total !== undefined && total > 0) parts.push(`${Math.floor((100 * Math.min(done, total)) / total)} %`);
  if (ratePerSecond !== null) {
    parts.push(`${formatAmount(ratePerSecond, progress.unit)}/s`);
    if (total !== undefined && total > done) {
      parts.push(`${formatDuration(((total - done) / ratePerSecond) * 1000)} left`);
    }
  }
  if (note !== undefined) parts.push(note);
  return parts.filter((part) => measureWidth(part) > 0).join('  ');
}

function formatCount({ done, total, unit }: ProgressUpdate): string {
  if (total === undefined) return formatAmount(done, unit);
  if (unit === 'byte') return `${formatBytes(done)}/${formatBytes(total)}`;
  return `${done}/${total} ${pluralise(unit, total)}`;
}

function formatAmount(amount: number, unit: string): string {
  if (unit === 'byte') return formatBytes(amount);
  const rounded = amount >= 10 || Number.isInteger(amount) ? Math.round(amount) : Number(amount.toFixed(1));
  return `${rounded} ${pluralise(unit, rounded)}`;
}

function pluralise(unit: string, count: number): string {
  return count === 1 ? unit : `${unit}s`;
}

import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { systemCode } from '../../../store/files/system-error.ts';
import { membersOf } from './json-file.ts';
import type { Json } from '../../../store/index.ts';

/** A metric over the steps of a run. */
export interface MetricCurve {
  readonly name: string;
  /** Step and value, in the order in which they came; long curves are thinned out. */
  readonly points: readonly (readonly [step: number, value: number])[];
  readonly latest: number;
  /** Null for a value that belongs to no step. */
  readonly latestStep: number | null;
  /** Null where nobody knows whether high or low is good. */
  readonly best: { readonly value: number; readonly step: number | null } | null;
}

/** Says whether `higher` or `lower` values of a metric are good; undefined when nobody knows. */
export type Direction = (metric: string) => 'higher' | 'lower' | undefined;

const maximumPoints = 4096;
const readBytes = 64 * 1024;

interface GrowingCurve {
  points: [number, number][];
  /** Only every so many-th point is kept. */
  stride: number;
  count: number;
  latest: number;
  latestStep: number | null;
  best: { value: number; step: number | null } | null;
}

/** Collects curves from the lines of a metric log, in bounded memory however long it is. */
export class MetricCurves {
  readonly #direction: Direction;
  readonly #curves = new Map<string, GrowingCurve>();
  #rest: Buffer = Buffer.alloc(0);

  constructor(direction: Direction) {
    this.#direction = direction;
  }

  /** Takes a part of the log; a line that is not whole yet waits for the next part. */
  add(bytes: Uint8Array): void {
    const text = Buffer.concat([this.#rest, bytes]);
    const end = text.lastIndexOf(0x0a) + 1;
    this.#rest = Buffer.from(text.subarray(end));
    for (const line of text.subarray(0, end).toString('utf8').split('\n')) {
      if (line !== '') this.#addLine(line);
    }
  }

  list(): MetricCurve[] {
    return [...this.#curves].map(([name, { points, latest, latestStep, best }]) => {
      return { name, points: [...points], latest, latestStep, best };
    });
  }

  #addLine(line: string): void {
    const { metric, step, value } = parseLine(line);
    if (typeof metric !== 'string' || typeof value !== 'number') return;
    const at = typeof step === 'number' ? step : null;
    const curve = this.#curves.get(metric) ?? createCurve(value);
    this.#curves.set(metric, curve);
    if (at !== null) addPoint(curve, at, value);
    // A value without a step sums a run up; the curve tells where it stands.
    if (at !== null || curve.count === 0) [curve.latest, curve.latestStep] = [value, at];
    const direction = this.#direction(metric);
    if (direction === undefined || (at === null && curve.count > 0)) return;
    const isBetter =
      curve.best === null || (direction === 'higher' ? value > curve.best.value : value < curve.best.value);
    if (isBetter) curve.best = { value, step: at };
  }
}

function createCurve(value: number): GrowingCurve {
  return { points: [], stride: 1, count: 0, latest: value, latestStep: null, best: null };
}

function addPoint(curve: GrowingCurve, step: number, value: number): void {
  if (curve.count++ % curve.stride === 0) curve.points.push([step, value]);
  if (curve.points.length <= maximumPoints) return;
  curve.points = curve.points.filter((_, index) => index % 2 === 0);
  curve.stride *= 2;
}

function parseLine(line: string): Readonly<Record<string, Json>> {
  try {
    return membersOf(JSON.parse(line) as Json);
  } catch {
    return {};
  }
}

/** Follows a metric log that is being written, and begins again when it was cut. */
export class MetricLogFollower {
  readonly #path: string;
  readonly #direction: Direction;
  #curves: MetricCurves;
  #offset = 0;

  constructor(path: string, direction: Direction) {
    this.#path = path;
    this.#direction = direction;
    this.#curves = new MetricCurves(direction);
  }

  /** The curves as they are now; as they were when the file is gone. */
  read(): MetricCurve[] {
    try {
      const descriptor = openSync(this.#path, 'r');
      try {
        this.#readOn(descriptor);
      } finally {
        closeSync(descriptor);
      }
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') throw error;
    }
    return this.#curves.list();
  }

  #readOn(descriptor: number): void {
    if (fstatSync(descriptor).size < this.#offset) {
      this.#offset = 0;
      this.#curves = new MetricCurves(this.#direction);
    }
    const buffer = Buffer.alloc(readBytes);
    for (;;) {
      const count = readSync(descriptor, buffer, 0, readBytes, this.#offset);
      if (count === 0) return;
      this.#curves.add(buffer.subarray(0, count));
      this.#offset += count;
    }
  }
}

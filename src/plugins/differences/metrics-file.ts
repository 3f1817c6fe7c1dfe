import { readVersionFile, type Json, type ObjectStore, type Version } from '../../store/index.ts';
import { parseJson } from '../../store/codec/parse-json.ts';
import type { Interval } from './measured-metrics.ts';

/** What the `metrics.json` of a result says. */
export interface MetricsFile {
  /** Numbers at the top, and one level below. */
  readonly numbers: ReadonlyMap<string, number>;
  /** By the names under which tasks log the metrics. */
  readonly intervals: ReadonlyMap<string, Interval>;
  readonly confidence: number | null;
}

const maximumBytes = 1024 * 1024;
/** Results of tasks have their intervals at most so deep. */
const maximumDepth = 6;

/**
 * Reads the metrics of a result (docs/evaluation.md): `intervals` beside the values, in an object with a `name` those
 * of one target or class; `interval` beside a `loss`.
 *
 * @returns null when it has no such file, or one that is no JSON of at most 1 MiB.
 */
export function readMetricsFile(objects: ObjectStore, version: Version): MetricsFile | null {
  const entry = objects.findTreeEntry(version.manifest.tree, 'metrics.json');
  if (entry === null || entry.mode === 'd' || entry.file.sizeBytes > maximumBytes) return null;
  const bytes = readVersionFile(objects, version, 'metrics.json')!;
  try {
    return readMetrics(parseJson(Buffer.from(bytes).toString()) as Json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Of the parsed file. */
export function readMetrics(value: Json): MetricsFile {
  const intervals = new Map<string, Interval>();
  collectIntervals(value, null, 0, intervals);
  nameOnlyTarget(value, intervals);
  return { numbers: listNumbers(value), intervals, confidence: findConfidence(value) };
}

function collectIntervals(
  value: Json,
  label: string | null,
  depth: number,
  found: Map<string, Interval>,
): void {
  if (depth > maximumDepth || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collectIntervals(item as Json, label, depth + 1, found);
    return;
  }
  const members = value as { readonly [key: string]: Json };
  const own = typeof members['name'] === 'string' ? members['name'] : label;
  const keep = (metric: string, interval: Json) => {
    if (isInterval(interval)) found.set(own === null ? metric : `${metric}/${own}`, interval);
  };
  const { intervals, interval, loss, ...others } = members;
  if (isMembers(intervals)) for (const [metric, one] of Object.entries(intervals)) keep(metric, one);
  if (typeof loss === 'number') keep('loss', interval ?? null);
  for (const member of Object.values(others)) collectIntervals(member, own, depth + 1, found);
}

/** Of one target its metrics are those of the whole. */
function nameOnlyTarget(value: Json, intervals: Map<string, Interval>): void {
  const targets = isMembers(value) ? value['targets'] : undefined;
  const only = Array.isArray(targets) && targets.length === 1 ? (targets[0] as Json) : undefined;
  const name = isMembers(only) ? only['name'] : undefined;
  if (typeof name !== 'string') return;
  for (const [metric, interval] of [...intervals])
    if (metric.endsWith(`/${name}`)) intervals.set(metric.slice(0, -1 - name.length), interval);
}

function findConfidence(value: Json): number | null {
  if (!isMembers(value)) return null;
  const { confidence, intervals } = value;
  if (typeof confidence === 'number') return confidence;
  const inside = isMembers(intervals) ? intervals['confidence'] : null;
  return typeof inside === 'number' ? inside : null;
}

function listNumbers(value: Json): Map<string, number> {
  if (!isMembers(value)) return new Map();
  const isNumber = (entry: [string, Json]): entry is [string, number] => typeof entry[1] === 'number';
  const inside = Object.entries(value).flatMap(([key, member]) =>
    key === 'intervals' || !isMembers(member)
      ? []
      : Object.entries(member).map(([name, one]): [string, Json] => [`${key}/${name}`, one]),
  );
  return new Map([...Object.entries(value), ...inside].filter(isNumber));
}

function isInterval(value: Json): value is [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((end) => typeof end === 'number');
}

function isMembers(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

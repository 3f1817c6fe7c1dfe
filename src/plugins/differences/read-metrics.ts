import {
  findMaker,
  isKstoreError,
  isMadeByRun,
  type LedgerState,
  type ObjectStore,
  type Run,
  type TaskRunRecord,
  type Version,
} from '../../store/index.ts';
import type { Direction } from '../runner/live/metric-curves.ts';
import type { Interval, MeasuredMetrics } from './measured-metrics.ts';
import { readMetricsFile } from './metrics-file.ts';

type TaskRun = TaskRunRecord & Pick<Run, 'id' | 'commit'>;

/** What metrics are read with. */
export interface MetricSource {
  readonly objects: ObjectStore;
  readonly state: LedgerState;
  /** Whether high or low values are good, as the task of a run declares. */
  readonly findDirection: (run: TaskRun) => Promise<Direction>;
}

/** The metrics of a run; of a whole experiment those of its tests, of a protocol the means over its divisions. */
export async function readRunMetrics(source: MetricSource, run: Run): Promise<MeasuredMetrics> {
  if (run.type === 'kstore.run.v1') return readTaskMetrics(source, run);
  const values = new Map(Object.entries(run.metrics));
  const intervals = new Map<string, Interval>();
  const directions = new Map<string, 'higher' | 'lower'>();
  let confidence: number | null = null;
  for (const { step, run: id } of run.steps) {
    const found = source.state.runs.find((candidate) => candidate.id === id);
    if (found?.type !== 'kstore.run.v1') continue;
    const measured = await readTaskMetrics(source, found);
    for (const [name] of measured.values) {
      // With several tests the names of the experiment carry the step.
      const whole = [name, `${step.replace(/^test\//, '')}/${name}`].find((one) => values.has(one));
      if (whole === undefined || directions.has(whole)) continue;
      const [interval, direction] = [measured.intervals.get(name), measured.directions.get(name)];
      if (direction !== undefined) directions.set(whole, direction);
      if (interval === undefined || run.protocol !== undefined) continue;
      intervals.set(whole, interval);
      confidence = measured.confidence;
    }
  }
  if (run.protocol === undefined) return { values, intervals, directions, confidence };
  for (const [name, { low, high }] of Object.entries(run.protocol.metrics)) intervals.set(name, [low, high]);
  return { values, intervals, directions, confidence: run.protocol.interval.level };
}

async function readTaskMetrics(source: MetricSource, run: TaskRun): Promise<MeasuredMetrics> {
  const direction = await source.findDirection(run);
  const values = new Map(Object.entries(run.metrics));
  const made = run.outputs.find(({ kind }) => kind === 'result');
  const result = source.state.versions.find(({ id, kind }) => kind === 'result' && id === made?.id);
  const file = result === undefined ? null : readFile(source.objects, result);
  const directions = [...values.keys()].flatMap((name) => {
    const better = direction(name);
    return better === undefined ? [] : [[name, better] as const];
  });
  return {
    values,
    intervals: file?.intervals ?? new Map(),
    directions: new Map(directions),
    confidence: file?.confidence ?? null,
  };
}

/** The metrics of a result: those of the run that made it, else the numbers of its `metrics.json`. */
export async function readResultMetrics(source: MetricSource, version: Version): Promise<MeasuredMetrics> {
  const maker = isMadeByRun(source.state, version) ? findMaker(source.state, version) : null;
  if (maker !== null) return readTaskMetrics(source, maker);
  const file = readFile(source.objects, version);
  return {
    values: file?.numbers ?? new Map(),
    intervals: file?.intervals ?? new Map(),
    directions: new Map(),
    confidence: file?.confidence ?? null,
  };
}

/** Null when there is none that can be read. */
function readFile(objects: ObjectStore, version: Version): ReturnType<typeof readMetricsFile> | null {
  try {
    return readMetricsFile(objects, version);
  } catch (error) {
    if (isKstoreError(error)) return null;
    throw error;
  }
}

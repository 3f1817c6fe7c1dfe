import {
  formatVersion,
  readVersionFile,
  type ExperimentRunRecord,
  type LedgerState,
  type Repository,
  type Run,
  type TaskRunRecord,
} from '../../store/index.ts';
import type { DivisionValues, Interval, Measurement } from './measure-effects.ts';

/** The metrics of a run with their intervals, where its protocol or the results of its tests tell them. */
export function readMeasurements(
  repository: Repository,
  state: LedgerState,
  run: Run,
): ReadonlyMap<string, Measurement> {
  const tests = listTaskRuns(state, run, 'test');
  const testRows = describeTestRows(tests, listTaskRuns(state, run, 'learning'));
  const intervals = readIntervals(repository, state, run, tests);
  const protocol = readProtocol(run);
  const division = JSON.stringify([testRows, tests.map(({ run: test }) => test.specification.seed)]);
  return new Map(
    Object.entries(run.metrics).map(([name, value]) => [
      name,
      {
        value,
        interval: intervals.get(name) ?? null,
        testRows,
        divisions: readDivisions(protocol, name, division),
      },
    ]),
  );
}

interface StepRun {
  readonly step: string;
  readonly run: TaskRunRecord;
}

function listTaskRuns(state: LedgerState, run: Run, type: 'learning' | 'test'): StepRun[] {
  const found =
    run.type === 'kstore.run.v1'
      ? [{ step: type, run }]
      : run.steps.flatMap(({ step, run: id }) => {
          const one = state.runs.find((candidate) => candidate.id === id);
          return one?.type === 'kstore.run.v1' ? [{ step, run: one }] : [];
        });
  return found.filter((one) => one.run.specification.task.type === type);
}

/** Which rows were tested: a split of the data that was learnt from also depends on what divided it. */
function describeTestRows(tests: readonly StepRun[], learning: readonly StepRun[]): string {
  return JSON.stringify(
    tests.map(({ run: { specification } }) => {
      const { dataset = null } = specification.inputs;
      const makers = learning.filter(({ run }) => run.specification.inputs['dataset'] === dataset);
      const division = makers.map(({ run }) => [
        run.specification.inputs['preprocessing'] ?? null,
        run.specification.settings['division'] ?? null,
      ]);
      return [dataset, specification.settings['part'] ?? null, division];
    }),
  );
}

function readProtocol(run: Run): ExperimentRunRecord['protocol'] {
  return run.type === 'kstore.experiment-run.v1' ? run.protocol : undefined;
}

function readDivisions(
  protocol: ExperimentRunRecord['protocol'],
  name: string,
  division: string,
): DivisionValues | null {
  const values = protocol?.metrics[name]?.values;
  if (protocol === undefined || values === undefined) return null;
  return { values, testShare: protocol.interval.testShare, division };
}

function readIntervals(
  repository: Repository,
  state: LedgerState,
  run: Run,
  tests: readonly StepRun[],
): Map<string, Interval> {
  const protocol = readProtocol(run);
  if (protocol !== undefined)
    return new Map(Object.entries(protocol.metrics).map(([name, { low, high }]) => [name, [low, high]]));
  const intervals = new Map<string, Interval>();
  for (const { step, run: test } of tests) {
    const prefix = tests.length > 1 ? `${step.replace(/^test\//, '')}/` : '';
    for (const output of test.outputs.filter(({ kind }) => kind === 'result'))
      for (const [name, interval] of readResult(
        repository,
        state,
        formatVersion(output.name, output.version),
      ))
        intervals.set(prefix + name, interval);
  }
  return intervals;
}

const longestFile = 4 * 1024 * 1024;

function readResult(repository: Repository, state: LedgerState, ref: string): [string, Interval][] {
  const version = state.versions.find(
    ({ kind, name, version: number }) => kind === 'result' && formatVersion(name, number) === ref,
  );
  if (version === undefined) return [];
  const bytes = readVersionFile(repository.objects, version, 'metrics.json');
  if (bytes === null || bytes.length > longestFile) return [];
  try {
    return listIntervals(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch (error) {
    // What a plugin calls metrics.json may be anything.
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** Intervals of results of `schemas/result/`: of the whole, and of each target or class with its name. */
function listIntervals(result: unknown): [string, Interval][] {
  if (!isObject(result)) return [];
  const targets = listNamed(result['targets'], 'name');
  const whole = targets.length === 1 ? targets[0]!.value['intervals'] : result['intervals'];
  const parts = [...targets, ...listNamed(result['classes'], 'class')];
  return [
    ...toIntervals(whole, ''),
    ...toIntervals({ loss: result['interval'] }, ''),
    ...parts.flatMap(({ name, value }) => toIntervals(value['intervals'], `/${name}`)),
  ];
}

function listNamed(list: unknown, member: string): { name: string; value: Record<string, unknown> }[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((value: unknown) => {
    const name = isObject(value) ? value[member] : undefined;
    return isObject(value) && typeof name === 'string' ? [{ name, value }] : [];
  });
}

function toIntervals(intervals: unknown, suffix: string): [string, Interval][] {
  if (!isObject(intervals)) return [];
  return Object.entries(intervals).flatMap(([name, interval]): [string, Interval][] => {
    const [low, high] = Array.isArray(interval) ? (interval as unknown[]) : [];
    if (typeof low !== 'number' || typeof high !== 'number') return [];
    return [[`${name}${suffix}`, [low, high]]];
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { Json } from '../../codec/canonical-json.ts';
import { diffSettings } from '../../diff/settings-diff.ts';
import { KstoreError } from '../../errors/kstore-error.ts';
import { formatVersion } from '../../model/name.ts';
import type { LedgerState, Run, Spec, TaskRunRecord, Version } from '../../ledger/ledger-state.ts';
import { findMaker, findWhole, isSameVersion, listMakers } from '../record/find-maker.ts';
import { resolveReference } from '../versions/resolve.ts';

type TaskRun = TaskRunRecord & Pick<Run, 'id' | 'commit'>;

/** A run as a column of the comparison. */
export interface ComparedRun {
  readonly run: string;
  readonly spec: string;
  /** The result that it made, or else the checkpoint, where it is one. */
  readonly made: string | null;
  readonly status: Run['status'];
  readonly startedAt: string;
  readonly metrics: Readonly<Record<string, number>>;
}

/** What went into the runs and is not the same: role, setting, seed, code or engine. */
export interface InputDifference {
  /**
   * `dataset`, `task of learn`, `learn.learningRate`, `adjusted in learn`, `seed`, `chosen seed` of a matrix, `code of
   * learning task "regression"`.
   */
  readonly what: string;
  /** One value a run, in the order of the runs; null when a run has no such thing. */
  readonly values: readonly Json[];
}

export interface MetricRow {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Deviation over the runs of a protocol; absent when none of the runs has one. */
  readonly deviations?: readonly (number | null)[];
  /** Last value minus first one; null when one of them is missing. */
  readonly change: number | null;
}

export interface RunComparison {
  readonly runs: readonly ComparedRun[];
  readonly inputs: readonly InputDifference[];
  readonly metrics: readonly MetricRow[];
}

/**
 * Finds the run that a reference means: a run, or the run that made this very version of a checkpoint or result,
 * whatever else has the same content. A result stands for the whole experiment it belongs to, when there is one.
 *
 * @throws KSTORE_REFERENCE_…, KSTORE_RUN_NOT_REPRODUCIBLE when no run made the version.
 */
export function resolveRun(state: LedgerState, reference: string): Run {
  const resolved = resolveReference(state, reference, { kinds: ['result', 'checkpoint'] });
  if (resolved.type === 'run') return resolved.run;
  const maker = resolved.type === 'version' ? findRunBehind(state, resolved.version) : undefined;
  if (maker === undefined)
    throw new KstoreError('KSTORE_RUN_NOT_REPRODUCIBLE', `no run in this store made "${reference}"`);
  return maker;
}

function findRunBehind(state: LedgerState, version: Version): Run | undefined {
  // What a person added first, a run may have made again.
  const maker = findMaker(state, version) ?? listMakers(state, version)[0];
  return maker === undefined ? undefined : (findWhole(state, maker) ?? maker);
}

/** Sets runs side by side: what went in differently, and what came out. */
export function compareRuns(state: LedgerState, runs: readonly Run[]): RunComparison {
  const facts = runs.map((run) => collectFacts(state, run));
  const names = [...new Set(facts.flatMap((fact) => [...fact.keys()]))];
  const inputs = names
    .map((what) => ({ what, values: facts.map((fact) => fact.get(what) ?? null) }))
    .filter(({ values }) => values.some((value) => diffSettings(values[0]!, value).length > 0));
  const metricNames = [...new Set(runs.flatMap((run) => Object.keys(run.metrics)))];
  return {
    runs: runs.map((run) => ({
      run: run.id,
      spec: run.spec,
      made: nameMade(run),
      status: run.status,
      startedAt: run.startedAt,
      metrics: run.metrics,
    })),
    inputs,
    metrics: metricNames.map((name) => compareMetric(name, runs)),
  };
}

function nameMade({ outputs }: Run): string | null {
  const results = outputs.filter(({ kind }) => kind === 'result');
  const [made, ...others] = results.length > 0 ? results : outputs;
  return made === undefined || others.length > 0 ? null : formatVersion(made.name, made.version);
}

function compareMetric(name: string, runs: readonly Run[]): MetricRow {
  const values = runs.map((run) => run.metrics[name] ?? null);
  const [first, last] = [values[0] ?? null, values.at(-1) ?? null];
  const deviations = runs.map((run) => readProtocol(run)?.metrics[name]?.deviation ?? null);
  return {
    name,
    values,
    ...(deviations.every((deviation) => deviation === null) ? {} : { deviations }),
    change: first === null || last === null ? null : last - first,
  };
}

function readProtocol(run: Run) {
  return run.type === 'kstore.experiment-run.v1' ? run.protocol : undefined;
}

/** Everything that determined a run, by name. */
function collectFacts(state: LedgerState, run: Run): Map<string, Json> {
  const facts = new Map<string, Json>();
  const steps = listSteps(state, run);
  // Checkpoints of the run itself differ when anything before them does; naming them adds nothing.
  const isOwn = (used: Run['used'][number]) => run.outputs.some((output) => isSameVersion(output, used));
  const told = run.used.filter((used) => used.role !== 'checkpoint' || !isOwn(used));
  for (const { role, name, version, id } of told)
    facts.set(role, { version: formatVersion(name, version), id });
  if (run.dataCheck?.overridden !== undefined) facts.set('data overlap allowed', run.dataCheck.overridden);
  facts.set('seed', run.specification.seed);
  const point = run.type === 'kstore.experiment-run.v1' ? (run.point ?? {}) : {};
  for (const [key, value] of Object.entries(point)) facts.set(`chosen ${key}`, value);
  const protocol = run.type === 'kstore.experiment-run.v1' ? run.specification.protocol : undefined;
  for (const [key, value] of Object.entries(protocol ?? {})) facts.set(`protocol ${key}`, value);
  for (const { step, division, run: taskRun } of steps) {
    const { task, settings, adjustments } = taskRun.specification;
    if (adjustments !== undefined)
      facts.set(`adjusted in ${[step, ...division].join(', ')}`, describeAdjustments(adjustments));
    facts.set(`task of ${step}`, task.name);
    facts.set(`code of ${task.type} task "${task.name}"`, task.code);
    // The divisions of a protocol follow from it.
    const told = diffSettings({}, settings).filter(
      ({ path }) => protocol === undefined || !path.startsWith('division'),
    );
    for (const { path, after } of told) facts.set(`${step}.${path}`, after);
  }
  for (const [name, value] of Object.entries(run.specification.engine)) facts.set(`engine ${name}`, value);
  return facts;
}

/** `learningRate 0.0005 from step 2 on`. */
function describeAdjustments(adjustments: NonNullable<Spec['adjustments']>): string {
  const told = adjustments.map(
    ({ setting, value, step }) => `${setting} ${JSON.stringify(value)} from step ${step} on`,
  );
  return told.join(', ');
}

interface ComparedStep {
  readonly step: string;
  /** `fold 2`, of a protocol. */
  readonly division: readonly string[];
  readonly run: TaskRun;
}

function listSteps(state: LedgerState, run: Run): ComparedStep[] {
  if (run.type === 'kstore.run.v1')
    return [{ step: run.specification.task.type === 'learning' ? 'learn' : 'test', division: [], run }];
  return run.steps.flatMap(({ step, run: id, fold, repeat }) => {
    const found = state.runs.find((candidate) => candidate.id === id);
    const division = [
      ...(fold === undefined ? [] : [`fold ${fold}`]),
      ...(repeat === undefined ? [] : [`repeat ${repeat}`]),
    ];
    return found?.type === 'kstore.run.v1' ? [{ step, division, run: found }] : [];
  });
}

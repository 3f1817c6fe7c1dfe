import type { ExperimentRunDraft, Run } from '../../store/index.ts';
import type { TaskRun } from './run-cache.ts';
import { labelStep, type ExperimentPlan, type PlannedPath, type PlannedStep } from './plan.ts';
import type { NodeOutcome } from './run-graph.ts';
import { intervalLevel, summariseMetrics } from './summarise-divisions.ts';

export interface StepResult {
  /** As the plan labels it: `learn`, `learn [seed=2]`. */
  readonly label: string;
  readonly step: PlannedStep;
  readonly run: TaskRun;
  readonly cached: boolean;
}

export interface StepNotRun {
  readonly label: string;
  readonly step: PlannedStep;
  /** Label of the failed step that it needs; null when the experiment was stopped before. */
  readonly needs: string | null;
}

export type StepOutcomes = ReadonlyMap<string, NodeOutcome<StepResult>>;

export function isSettled(path: PlannedPath, outcomes: StepOutcomes): boolean {
  return path.steps.every((id) => outcomes.has(id));
}

/** The results of some steps of a plan, in its order. */
export function listResults(ids: readonly string[], outcomes: StepOutcomes): StepResult[] {
  return ids.flatMap((id) => {
    const outcome = outcomes.get(id);
    return outcome === undefined || outcome.status === 'not run' ? [] : [outcome.result];
  });
}

export function listNotRun(
  plan: ExperimentPlan,
  ids: readonly string[],
  outcomes: StepOutcomes,
): StepNotRun[] {
  const find = (id: string) => plan.steps.find((step) => step.id === id)!;
  return ids.flatMap((id) => {
    const outcome = outcomes.get(id);
    if (outcome?.status !== 'not run') return [];
    const needs = outcome.because === null ? null : labelStep(find(outcome.because));
    return [{ label: labelStep(find(id)), step: find(id), needs }];
  });
}

/** The record of one path of which every step has been run or given up. */
export function draftPathRun(
  plan: ExperimentPlan,
  path: PlannedPath,
  outcomes: StepOutcomes,
  startedAt: Date,
  endedAt: Date,
): ExperimentRunDraft {
  const steps = listResults(path.steps, outcomes);
  const notRun = listNotRun(plan, path.steps, outcomes);
  const find = (wanted: Run['status']) => steps.find(({ run }) => run.status === wanted);
  const failure = find('failed') ?? find('stopped') ?? find('aborted');
  const status = failure?.run.status ?? (notRun.length > 0 ? 'aborted' : 'succeeded');
  return {
    spec: path.specId,
    specification: path.spec,
    status,
    used: path.used,
    steps: steps.map(({ step, run, cached }) => ({
      step: step.step,
      run: run.id,
      cached,
      ...findDivision(path, step),
    })),
    ...(notRun.length === 0 ? {} : { notRun: notRun.map((one) => describeNotRun(path, one)) }),
    ...(Object.keys(path.point).length === 0 ? {} : { point: path.point }),
    outputs: steps.flatMap(({ run }) => run.outputs),
    ...describeMetrics(path, outcomes, steps, status),
    startedAt: startedAt.toISOString(),
    durationMs: endedAt.getTime() - startedAt.getTime(),
    ...describeError(status, failure?.run),
  };
}

function describeNotRun(path: PlannedPath, { step, needs }: StepNotRun) {
  return { step: step.step, ...(needs === null ? {} : { needs }), ...findDivision(path, step) };
}

/** The fold and repeat that a step of a protocol belongs to; nothing for one that all divisions share. */
function findDivision({ protocol }: PlannedPath, { id }: PlannedStep): { fold?: number; repeat?: number } {
  const divisions = protocol?.divisions.filter(({ steps }) => steps.includes(id)) ?? [];
  return divisions.length === 1 ? { ...divisions[0]!.label } : {};
}

/** Metrics of a path; those of a protocol are means, with the values of its divisions beside them. */
function describeMetrics(
  { protocol }: PlannedPath,
  outcomes: StepOutcomes,
  steps: readonly StepResult[],
  status: Run['status'],
): Pick<ExperimentRunDraft, 'metrics' | 'protocol'> {
  if (protocol === undefined) return { metrics: mergeMetrics(steps) };
  // The mean of some of the divisions would look like that of all.
  if (status !== 'succeeded') return { metrics: {} };
  const { settings, divisions, testShare } = protocol;
  const metrics = summariseMetrics(
    divisions.map((division) => mergeMetrics(listResults(division.steps, outcomes))),
    testShare,
  );
  return {
    metrics: Object.fromEntries(Object.entries(metrics).map(([name, { mean }]) => [name, mean])),
    protocol: {
      ...settings,
      interval: { level: intervalLevel, method: 'corrected resampled t', testShare },
      metrics,
    },
  };
}

function describeError(status: Run['status'], run: TaskRun | undefined): Pick<ExperimentRunDraft, 'error'> {
  if (run?.error !== undefined) return { error: run.error };
  return status === 'aborted'
    ? { error: { code: 'KSTORE_ABORTED', message: 'the experiment was stopped' } }
    : {};
}

/** Metrics of the tests, else of all steps; with several of them each name carries its step's. */
function mergeMetrics(steps: readonly StepResult[]): Record<string, number> {
  const tests = steps.filter(({ step }) => step.task.type === 'test');
  const told = tests.length === 0 ? steps : tests;
  return Object.fromEntries(
    told.flatMap(({ step, run }) =>
      Object.entries(run.metrics).map(([name, value]) => [
        told.length > 1 ? `${step.step.replace(/^test\//, '')}/${name}` : name,
        value,
      ]),
    ),
  );
}

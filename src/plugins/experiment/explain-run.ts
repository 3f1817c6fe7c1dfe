import {
  abbreviate,
  diffSettings,
  formatVersion,
  hashJson,
  listAdjustments,
  type Json,
  type LedgerState,
  type Spec,
} from '../../store/index.ts';
import { labelTask } from '../registry/task-definition.ts';
import { withoutAdjustments } from '../runner/live/live-runs.ts';
import type { PlannedStep } from './plan.ts';
import type { TaskRun } from './run-cache.ts';

/** Why a step is not served from the cache. */
export interface Reason {
  readonly reason:
    | 'never-run'
    | 'input'
    | 'setting'
    | 'seed'
    | 'code'
    | 'engine'
    | 'adjusted'
    | 'not-deterministic'
    | 'last-run-failed'
    | 'fresh'
    | 'waits'
    | 'same-step';
  readonly text: string;
  /** Input slot, setting, or part of the engine. */
  readonly path?: string;
  readonly before?: Json;
  readonly after?: Json;
}

export interface Explanation {
  /** The earlier run that the reasons compare with: of all runs of the task the one with the fewest differences. */
  readonly run: string | null;
  readonly reasons: readonly Reason[];
}

const shownValueLength = 60;

/** @param inputNames slot → `formula_v2`. */
export function explainRun(
  state: LedgerState,
  step: PlannedStep,
  spec: Spec,
  inputNames: Readonly<Record<string, Json>>,
  isFresh: boolean,
): Explanation {
  const nearest = findNearest(state, spec, inputNames);
  if (nearest === null) {
    return {
      run: null,
      reasons: [{ reason: 'never-run', text: `the ${labelTask(step.task)} was never run` }],
    };
  }
  const { run, reasons } = nearest;
  if (reasons.length > 0) return { run: run.id, reasons };
  return { run: run.id, reasons: [explainSameSpec(step, run, isFresh)] };
}

/** The very same was run before, and yet the cache does not serve it. */
function explainSameSpec({ task }: PlannedStep, run: TaskRun, isFresh: boolean): Reason {
  const id = abbreviate(run.id);
  if (run.status !== 'succeeded') {
    const how = run.status === 'failed' ? 'failed' : 'was stopped';
    return { reason: 'last-run-failed', text: `run ${id} of the same ${how}` };
  }
  if (isFresh) return { reason: 'fresh', text: `--fresh: run ${id} could serve it` };
  const why = task.determinism.level === 'none' ? task.determinism.reason : 'it promises nothing';
  return { reason: 'not-deterministic', text: `the task is not deterministic: ${why}` };
}

function findNearest(
  state: LedgerState,
  spec: Spec,
  inputNames: Readonly<Record<string, Json>>,
): { readonly run: TaskRun; readonly reasons: readonly Reason[] } | null {
  let nearest: { run: TaskRun; reasons: readonly Reason[]; distance: number } | null = null;
  for (const run of state.runs) {
    if (run.type !== 'kstore.run.v1') continue;
    const { type, name } = run.specification.task;
    if (type !== spec.task.type || name !== spec.task.name) continue;
    const differences = listDifferences(run, spec, inputNames);
    // What was ended before it gave anything can be gone on with, as it was adjusted.
    const adjusted = run.status === 'succeeded' ? tellAdjustments(state, run) : [];
    // It began as the same: nearer than any other, but for one that is the same throughout.
    const distance = differences.length + (adjusted.length > 0 ? 0.5 : 0);
    // The newest of those that are equally near; one that succeeded is never nearer than a newer one that failed.
    if (nearest === null || distance <= nearest.distance)
      nearest = { run, reasons: [...differences, ...adjusted], distance };
  }
  return nearest;
}

function listDifferences(
  run: TaskRun,
  spec: Spec,
  inputNames: Readonly<Record<string, Json>>,
): readonly Reason[] {
  const before = withoutAdjustments(run.specification);
  const reasons: Reason[] = [];
  for (const slot of new Set([...Object.keys(before.inputs), ...Object.keys(spec.inputs)])) {
    if (before.inputs[slot] === spec.inputs[slot]) continue;
    const used = run.used.find((candidate) => candidate.role === slot);
    const former = used === undefined ? null : formatVersion(used.name, used.version);
    reasons.push(tellChange('input', `input ${slot}`, slot, former, inputNames[slot] ?? null));
  }
  for (const { path, before: old, after } of diffSettings(before.settings, spec.settings))
    reasons.push(tellChange('setting', path, path, old, after));
  if (before.seed !== spec.seed) reasons.push(tellChange('seed', 'seed', 'seed', before.seed, spec.seed));
  if (before.task.code !== spec.task.code) {
    const [old, now] = [before.task.code, spec.task.code];
    reasons.push({
      ...tellChange('code', 'code of the task', 'code', abbreviate(old), abbreviate(now)),
      before: old,
      after: now,
    });
  }
  for (const { path, before: old, after } of diffSettings(before.engine, spec.engine))
    reasons.push(tellChange('engine', `engine ${path}`, path, old, after));
  // What the comparison does not name, such as the version of the task.
  if (reasons.length === 0 && hashJson(before) !== hashJson(spec))
    reasons.push(
      tellChange('code', 'version of the task', 'version', before.task.version, spec.task.version),
    );
  return reasons;
}

/** What a person changed while a run went on: with the settings as they are written it is another run. */
export function tellAdjustments(state: LedgerState, run: TaskRun): readonly Reason[] {
  if (run.specification.adjustments === undefined) return [];
  return listAdjustments(state, run)
    .filter((one) => one.run === run.id)
    .map(({ setting, step, before, value }) => ({
      reason: 'adjusted',
      path: setting,
      text: `run ${abbreviate(run.id)} was adjusted: ${setting} ${show(before)} → ${show(value)} from step ${step} on`,
    }));
}

function tellChange(reason: Reason['reason'], what: string, path: string, before: Json, after: Json): Reason {
  return { reason, path, before, after, text: `${what}: ${show(before)} → ${show(after)}` };
}

function show(value: Json): string {
  if (value === null) return 'none';
  // Text is shown as it is where that can be seen.
  const isPlain = typeof value === 'string' && value !== '' && value.trim() === value;
  const text = isPlain ? value : JSON.stringify(value);
  return text.length > shownValueLength ? `${text.slice(0, shownValueLength - 1)}…` : text;
}

import type { Json, JsonObject } from '../codec/canonical-json.ts';
import { describeRun, type LedgerState, type Run, type TaskRunRecord } from '../ledger/ledger-state.ts';
import type { RunId } from '../model/object-id.ts';
import { findMaker, findNamedVersion } from './find-maker.ts';

type TaskRun = TaskRunRecord & Pick<Run, 'id' | 'commit'>;

/** A setting that a person changed while a task ran. */
export interface AppliedAdjustment {
  readonly run: RunId;
  /** `learning regression`. */
  readonly task: string;
  /** Dotted path in the settings. */
  readonly setting: string;
  /** The first step that it holds for. */
  readonly step: number;
  /** What held until then; null when the setting was not there. */
  readonly before: Json;
  readonly value: Json;
}

/** Every setting that was changed while a run went on, or one that made what it used; what came first is first. */
export function listAdjustments(state: LedgerState, run: Run): AppliedAdjustment[] {
  const found: AppliedAdjustment[] = [];
  const seen = new Set<RunId>();
  const visit = (one: TaskRun): void => {
    if (seen.has(one.id)) return;
    seen.add(one.id);
    for (const used of one.used) {
      const version = findNamedVersion(state, used);
      const maker = version === undefined ? null : findMaker(state, version);
      if (maker !== null) visit(maker);
    }
    found.push(...listOwn(one));
  };
  listTaskRuns(state, run).forEach(visit);
  return found;
}

/** The run itself, or the steps of an experiment's run. */
export function listTaskRuns(state: LedgerState, run: Run): TaskRun[] {
  if (run.type === 'kstore.run.v1') return [run];
  const steps = new Set(run.steps.map((step) => step.run));
  const isStep = (candidate: Run): candidate is TaskRun =>
    candidate.type === 'kstore.run.v1' && steps.has(candidate.id);
  return state.runs.filter(isStep);
}

function listOwn(run: TaskRun): AppliedAdjustment[] {
  const { settings, adjustments = [] } = run.specification;
  return adjustments.map(({ step, setting, value }, index) => {
    const former = adjustments.slice(0, index).findLast((earlier) => earlier.setting === setting);
    const before = former === undefined ? readSetting(settings, setting) : former.value;
    return { run: run.id, task: describeRun(run), setting, step, before, value };
  });
}

function readSetting(settings: JsonObject, path: string): Json {
  let value: Json = settings;
  for (const name of path.split('.')) {
    const isObject: boolean = typeof value === 'object' && value !== null && !Array.isArray(value);
    value = isObject && Object.hasOwn(value as JsonObject, name) ? (value as JsonObject)[name]! : null;
  }
  return value;
}

import type { Json, JsonObject } from '../../codec/canonical-json.ts';
import {
  describeRun,
  type LedgerState,
  type Run,
  type TaskRunRecord,
  type Used,
} from '../../ledger/ledger-state.ts';
import type { RunId } from '../../model/object-id.ts';
import { kinds } from '../../model/kind.ts';
import { findNamedVersion, findWhole, listMakers } from './find-maker.ts';

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
      const source = findSource(state, one, used);
      if (source !== undefined) visit(source);
    }
    found.push(...listOwn(one));
  };
  listTaskRuns(state, run).forEach(visit);
  return found;
}

/** The run that gave another one a version: a step of the same experiment, else the one that made it first. */
function findSource(state: LedgerState, run: TaskRun, used: Used): TaskRun | undefined {
  if (kinds[used.kind].madeBy === 'person' && used.kind !== 'dataset') return undefined;
  const makers = listMakers(state, used);
  if (makers.length === 0) return undefined;
  const whole = findWhole(state, run);
  const version = findNamedVersion(state, used);
  return (
    makers.find((maker) => whole?.steps.some((step) => step.run === maker.id)) ??
    makers.find((maker) => maker.commit === version?.commit)
  );
}

/** The run itself, or the steps of an experiment's run. */
function listTaskRuns(state: LedgerState, run: Run): TaskRun[] {
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

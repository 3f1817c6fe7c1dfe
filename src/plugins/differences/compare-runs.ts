import { isDeepStrictEqual } from 'node:util';
import {
  abbreviate,
  diffSettings,
  isSameVersion,
  KstoreError,
  type Json,
  type Run,
} from '../../store/index.ts';
import { labelTask } from '../registry/task-definition.ts';
import { tellOfTwoRuns, type CauseKind } from '../verdict/cause.ts';
import { listChanges } from '../verdict/list-changes.ts';
import type { Session, TaskRun } from '../verdict/run-again.ts';

/** What can differ between two runs, in the order in which it is told. */
export const runAspects = ['input', 'settings', 'seed', 'code', 'engine', 'environment'] as const;
export type RunAspect = (typeof runAspects)[number];

export interface RunChange {
  readonly aspect: RunAspect;
  /** `the seed is 2, in the first run 1` */
  readonly text: string;
  /** More exactly: cells, files, members. */
  readonly evidence: readonly string[];
  /** Steps of the experiment that it is of, with their fold; none of a run of one task, and when it is of all. */
  readonly steps: readonly string[];
}

const aspects: Readonly<Partial<Record<CauseKind, RunAspect>>> = {
  'input-content': 'input',
  'row-order': 'input',
  settings: 'settings',
  seed: 'seed',
  'plugin-code': 'code',
  engine: 'engine',
  library: 'engine',
  interpreter: 'engine',
};

/**
 * Everything recorded in which the second run differs from the first. Of experiments their steps are compared one by
 * one; what a step made for another one is no input of the experiment.
 *
 * @throws KSTORE_USAGE for runs of unlike sorts: an experiment and a task, a learning task and a test.
 */
export function compareRecords(session: Session, before: Run, after: Run): RunChange[] {
  if (before.type === 'kstore.run.v1' && after.type === 'kstore.run.v1') {
    refuseOtherType(before, after);
    return mergeChanges([{ step: '', changes: compareTasks(session, before, after, () => false) }]);
  }
  if (before.type === 'kstore.run.v1' || after.type === 'kstore.run.v1') throw refuse(before, after);
  const [stepsBefore, stepsAfter] = [listSteps(session, before), listSteps(session, after)];
  const isOwn = (run: TaskRun, slot: string) =>
    run.used.some(
      (used) =>
        used.role === slot && [...before.outputs, ...after.outputs].some((made) => isSameVersion(made, used)),
    );
  const found = [...stepsAfter].map(([step, current]) => {
    const old = stepsBefore.get(step);
    if (old === undefined) return { step: '', changes: [lack(step, 'second')] };
    const isMade = (slot: string) => isOwn(old, slot) && isOwn(current, slot);
    return { step, changes: compareTasks(session, old, current, isMade) };
  });
  const gone = [...stepsBefore.keys()].filter((step) => !stepsAfter.has(step));
  return mergeChanges([
    { step: '', changes: [...compareProtocols(before, after), ...gone.map((step) => lack(step, 'first'))] },
    ...found,
  ]);
}

type OneChange = Omit<RunChange, 'steps'>;

function compareTasks(
  session: Session,
  before: TaskRun,
  after: TaskRun,
  isMade: (slot: string) => boolean,
): OneChange[] {
  const isSameTask = labelTask(before.specification.task) === labelTask(after.specification.task);
  return listChanges(session, before, after)
    .filter(({ slot }) => slot === undefined || !isMade(slot))
    .flatMap(({ slot, deviation: { kind, text, evidence } }): OneChange[] => {
      const aspect = aspects[kind] ?? 'environment';
      const tell = (one: string, more: readonly string[] = []) => ({
        aspect,
        text: tellOfTwoRuns(one),
        evidence: more.map(tellOfTwoRuns),
      });
      if (aspect !== 'settings' || slot !== undefined) return [tell(text, evidence)];
      // Settings of unlike tasks have only their names in common.
      return isSameTask ? [text, ...evidence].map((one) => tell(one)) : [];
    });
}

function lack(step: string, which: 'first' | 'second'): OneChange {
  return { aspect: 'settings', text: `only the ${which} run has the step ${step}`, evidence: [] };
}

function compareProtocols(before: Run, after: Run): OneChange[] {
  const read = (run: Run) =>
    run.type === 'kstore.experiment-run.v1' ? (run.specification.protocol ?? {}) : {};
  const [old, current] = [read(before), read(after)];
  if (isDeepStrictEqual(old, current)) return [];
  return diffSettings(old, current).map(({ path, before: was, after: is }) => ({
    aspect: 'settings',
    text: `the protocol's ${path} is ${show(is)}, in the first run ${show(was)}`,
    evidence: [],
  }));
}

function show(value: Json): string {
  return value === null ? 'none' : JSON.stringify(value);
}

function listSteps({ state }: Session, run: Run): Map<string, TaskRun> {
  const steps = new Map<string, TaskRun>();
  if (run.type === 'kstore.run.v1') return steps;
  for (const { step, run: id, fold, repeat } of run.steps) {
    const found = state.runs.find((candidate) => candidate.id === id);
    if (found?.type !== 'kstore.run.v1') continue;
    const division = [
      ...(fold === undefined ? [] : [`fold ${fold}`]),
      ...(repeat === undefined ? [] : [`repeat ${repeat}`]),
    ];
    steps.set([step, ...division].join(', '), found);
  }
  return steps;
}

/** The same change of several steps is told once. */
function mergeChanges(
  found: readonly { readonly step: string; readonly changes: readonly OneChange[] }[],
): RunChange[] {
  const merged = new Map<string, OneChange & { steps: string[] }>();
  for (const { step, changes } of found) {
    for (const change of changes) {
      const key = JSON.stringify(change);
      const known = merged.get(key) ?? { ...change, steps: [] };
      if (step !== '') known.steps.push(step);
      merged.set(key, known);
    }
  }
  const compared = found.filter(({ step }) => step !== '').length;
  return [...merged.values()]
    .map((change) => (change.steps.length === compared ? { ...change, steps: [] } : change))
    .toSorted((left, right) => runAspects.indexOf(left.aspect) - runAspects.indexOf(right.aspect));
}

function refuseOtherType(before: TaskRun, after: TaskRun): void {
  if (before.specification.task.type !== after.specification.task.type) throw refuse(before, after);
}

function refuse(before: Run, after: Run): KstoreError {
  const [first, other] = [before, after].map((run) =>
    run.type === 'kstore.run.v1'
      ? `run ${abbreviate(run.id)} is one of ${labelTask(run.specification.task)}`
      : `run ${abbreviate(run.id)} is one of a whole experiment`,
  );
  return new KstoreError('KSTORE_USAGE', `${first}, and ${other}: they have nothing to compare`, {
    hints: ['name two runs of one sort; `kstore show RUN` lists the steps of an experiment'],
  });
}

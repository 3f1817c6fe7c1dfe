import { labelTask } from '../registry/task-definition.ts';
import type { Deviation } from './cause.ts';
import {
  compareAdjustments,
  compareEngines,
  compareEnvironments,
  compareSeeds,
  compareSettings,
} from './circumstances.ts';
import { describeCode } from './code-deviation.ts';
import { compareRecordedCode } from './compare-code.ts';
import { compareInputs } from './compare-inputs.ts';
import { findTaskToRun } from './find-task.ts';
import type { Recipe, Session, TaskRun } from './run-again.ts';

/** How one recorded run differs from another. */
export interface Change {
  readonly deviation: Deviation;
  /** Of an input that differs. */
  readonly slot?: string;
  /** Makes only this as it was in the other run; null when that cannot be done here. */
  readonly apply: ((recipe: Recipe) => Promise<Recipe | null>) | null;
}

/** Everything recorded in which the second run differs from the first. */
export function listChanges(session: Session, recorded: TaskRun, present: TaskRun): Change[] {
  return [
    ...listInputChanges(session, recorded, present),
    ...listSpecChanges(recorded, present),
    ...listCircumstances(session, recorded, present),
  ];
}

function listInputChanges({ repository, state }: Session, recorded: TaskRun, present: TaskRun): Change[] {
  const after = present.specification.inputs;
  return compareInputs(repository.objects, state, recorded, present).map(
    ({ slot, ...deviation }): Change => ({
      deviation,
      slot,
      apply: async ({ task, spec, inputs: former }) => {
        const version = state.versions.find(({ id }) => id === after[slot]);
        if (version === undefined) return null;
        const changed = { ...spec, inputs: { ...spec.inputs, [slot]: version.id } };
        return { task, spec: changed, inputs: { ...former, [slot]: version } };
      },
    }),
  );
}

function listSpecChanges({ specification: before }: TaskRun, { specification: after }: TaskRun): Change[] {
  const { settings, seed, adjustments } = after;
  const changeSpec =
    (change: (spec: Recipe['spec']) => Recipe['spec']) =>
    (deviation: Deviation): Change => ({
      deviation,
      apply: async (recipe) => ({ ...recipe, spec: change(recipe.spec) }),
    });
  const withAdjustments = ({ adjustments: _, ...spec }: Recipe['spec']): Recipe['spec'] => ({
    ...spec,
    ...(adjustments === undefined ? {} : { adjustments }),
  });
  return [
    ...joinSettings(compareSettings(before.settings, settings)).map(
      changeSpec((spec) => ({ ...spec, settings })),
    ),
    ...compareAdjustments(before.adjustments ?? [], adjustments ?? []).map(changeSpec(withAdjustments)),
    ...compareSeeds(before.seed, seed).map(changeSpec((spec) => ({ ...spec, seed }))),
  ];
}

/** Settings are changed all together: one alone may not be valid without the others. */
function joinSettings([first, ...others]: readonly Deviation[]): Deviation[] {
  return first === undefined ? [] : [{ ...first, evidence: others.map(({ text }) => text) }];
}

function listCircumstances(session: Session, recorded: TaskRun, present: TaskRun): Change[] {
  const { repository, state } = session;
  const [before, after] = [recorded.specification, present.specification];
  const engine = compareEngines(before.engine, after.engine);
  // Several tasks may be made of the same code.
  const isSameTask = labelTask(before.task) === labelTask(after.task) && before.task.code === after.task.code;
  const compareFiles = () => compareRecordedCode(repository.objects, state, recorded, present);
  const code = isSameTask ? engine : describeCode(before.task, after.task, compareFiles(), engine);
  const surroundings = compareEnvironments(
    recorded.environment,
    present.environment,
    before.engine,
    after.engine,
  );
  return [...code, ...surroundings].map(
    (deviation): Change => ({
      deviation,
      apply: deviation.isOfCode === true ? useCodeOf(session, present) : null,
    }),
  );
}

function useCodeOf({ repository, state, tasks }: Session, run: TaskRun): Change['apply'] {
  return async (recipe) => {
    const { task, missing } = await findTaskToRun(repository.objects, state, tasks, run, false);
    return task === null || missing.length > 0 ? null : { ...recipe, task };
  };
}

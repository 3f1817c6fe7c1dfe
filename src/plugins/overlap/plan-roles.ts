import type { LedgerState, Version } from '../../store/index.ts';
import type { ExperimentPlan, PlannedStep } from '../experiment/plan.ts';
import { resolveInputs, type TaskRun } from '../experiment/run-cache.ts';
import type { RoleStep } from './data-roles.ts';

/**
 * The steps of a planned experiment, as far as it is known before the run which data they get.
 *
 * @param served runs with which the cache serves steps, by the ids of these: what they made is there.
 */
export function listRoleSteps(
  state: LedgerState,
  { steps }: ExperimentPlan,
  served: ReadonlyMap<string, TaskRun>,
): RoleStep[] {
  const known = new Map<string, RoleStep>();
  for (const step of steps) {
    const inputs = resolveInputs(state, step, served);
    known.set(step.id, describe(step, inputs, known));
  }
  return [...known.values()];
}

/** @param known the steps that this one needs, by their ids. */
function describe(
  step: PlannedStep,
  inputs: Readonly<Record<string, Version>>,
  known: ReadonlyMap<string, RoleStep>,
): RoleStep {
  const given = Object.entries(step.inputs).flatMap(([slot, input]) =>
    input.type === 'output' && inputs[slot] === undefined
      ? [{ from: known.get(input.step)!, kind: step.task.meta.inputs[slot]?.kind }]
      : [],
  );
  const data = given.filter(({ kind }) => kind === 'dataset' || kind === 'preprocessing');
  const learnt = given.filter(({ kind }) => kind === 'checkpoint').map(({ from }) => from);
  return {
    ...resolveRoleStep(step, inputs),
    checkpointsFrom: learnt.map(({ id }) => id),
    waitsFor: [
      ...new Set([...data.map(({ from }) => from.step), ...learnt.flatMap(({ waitsFor }) => waitsFor)]),
    ],
  };
}

/** A step whose inputs are all there: what its checkpoints learnt from is in the ledger. */
export function resolveRoleStep(
  { id, step, task, settings }: PlannedStep,
  inputs: Readonly<Record<string, Version>>,
): RoleStep {
  return { id, step, type: task.type, settings, inputs, checkpointsFrom: [], waitsFor: [] };
}

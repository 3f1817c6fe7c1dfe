import type { ExperimentPlan, PlannedStep } from '../experiment/plan.ts';
import type { RoleStep } from './data-roles.ts';

/** The steps of a planned experiment, each test with the checkpoint that the learning step is going to make. */
export function listRoleSteps({ learning, tests }: ExperimentPlan): RoleStep[] {
  const describe = ({ step, task, settings, inputs }: PlannedStep): RoleStep => ({
    step,
    type: task.type,
    settings,
    inputs,
  });
  const takesCheckpoint = ({ task }: PlannedStep) =>
    Object.values(task.meta.inputs).some(({ kind }) => kind === 'checkpoint');
  return [
    describe(learning),
    ...tests.map((test) => ({
      ...describe(test),
      ...(takesCheckpoint(test) && { checkpointFrom: learning.step }),
    })),
  ];
}

/** The door of the plugins for the commands: find tasks, plan, run, reproduce. */
export { openTaskRegistry, type TaskRegistry } from './registry/task-registry.ts';
export type { TaskDefinition, TaskDescription, TaskType } from './registry/task-definition.ts';
export { findExperiment } from './experiment/find-experiment.ts';
export { planExperiment, type ExperimentPlan } from './experiment/plan.ts';
export { runExperiment, type ExperimentResult } from './experiment/run-experiment.ts';
export { checkDataRoles, type CheckedStep } from './overlap/check-data-roles.ts';
export { countLooks, type DatasetLooks } from './overlap/count-looks.ts';
export { isCompared, type PairResult } from './overlap/data-pair.ts';
export { compareVersions } from './overlap/find-overlap.ts';
export { countOverlap, overlapKinds } from './overlap/overlap-result.ts';
export { listRoleSteps } from './overlap/plan-roles.ts';
export { findRunsToReproduce } from './verdict/find-runs.ts';
export { reproduceRuns, verdictExitCodes, type Reproduction, type Verdict } from './verdict/reproduce.ts';
export type { TaskEvent } from './runner/run-task.ts';

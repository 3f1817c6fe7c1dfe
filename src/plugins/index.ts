/** The door of the plugins for the commands: find tasks, plan, run, reproduce. */
export { openTaskRegistry, type TaskRegistry } from './registry/task-registry.ts';
export type { TaskDefinition, TaskDescription, TaskType } from './registry/task-definition.ts';
export { findExperiment } from './experiment/find-experiment.ts';
export { planExperiment, type ExperimentPlan } from './experiment/plan.ts';
export { runExperiment, type ExperimentResult } from './experiment/run-experiment.ts';
export { findRunsToReproduce } from './verdict/find-runs.ts';
export {
  recordJudgements,
  reproduceRuns,
  verdictExitCodes,
  type JudgedRun,
  type ReproduceOptions,
} from './verdict/reproduce.ts';
export { compareRecordedRuns } from './verdict/compare-runs.ts';
export type { Cause, Verdict } from './verdict/cause.ts';
export type { Session } from './verdict/run-again.ts';
export { verifyRuns, type Verification } from './verdict/verify-runs.ts';
export type { TaskEvent } from './runner/run-task.ts';

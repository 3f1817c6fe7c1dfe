/** The door of the plugins for the commands: find tasks, plan, run, reproduce. */
export { openTaskRegistry, type TaskRegistry } from './registry/task-registry.ts';
export type { TaskDefinition, TaskDescription, TaskType } from './registry/task-definition.ts';
export { findExperiment } from './experiment/find-experiment.ts';
export { planExperiment, type ExperimentPlan } from './experiment/plan.ts';
export { runExperiment, type ExperimentResult } from './experiment/run-experiment.ts';
export { findRunsToReproduce } from './verdict/find-runs.ts';
export { reproduceRuns, verdictExitCodes, type Reproduction, type Verdict } from './verdict/reproduce.ts';
export type { TaskEvent } from './runner/run-task.ts';
export { planResumption, resumeRun } from './experiment/resume-run.ts';
export { findRun, findRunInProgress, type FoundRun } from './runner/live/find-run.ts';
export { settleLiveRuns, type LiveRunView } from './runner/live/live-runs.ts';
export type { Direction, MetricCurve } from './runner/live/metric-curves.ts';
export { adjustRun, continueRun, pauseRun, stopRun, type AdjustmentResult } from './runner/live/steer-run.ts';
export { lookAtRun, watchRun, type WatchedRun } from './runner/live/watch-run.ts';

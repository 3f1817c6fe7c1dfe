/** The door of the plugins for the commands: find tasks, plan, run, reproduce. */
export { openTaskRegistry, type TaskRegistry } from './registry/task-registry.ts';
export type { TaskDefinition, TaskDescription, TaskType } from './registry/task-definition.ts';
export { findExperiment } from './experiment/find-experiment.ts';
export { planExperiment, type ExperimentPlan } from './experiment/plan.ts';
export { runExperiment, type ExperimentResult } from './experiment/run-experiment.ts';
export { findRunsToReproduce } from './verdict/find-runs.ts';
export { reproduceRuns, verdictExitCodes, type Reproduction, type Verdict } from './verdict/reproduce.ts';
export type { TaskEvent } from './runner/run-task.ts';
export { startSweep } from './sweep/start-sweep.ts';
export { runSweep, type SweepRun } from './sweep/run-sweep.ts';
export {
  addByPerson,
  extendSweep,
  moveInQueue,
  pruneByWords,
  requestStop,
  type QueueChange,
} from './sweep/steer-sweep.ts';
export { describeSweep, findBest, type BestTrial, type SweepSummary } from './sweep/describe-sweep.ts';
export { parseAssignments } from './sweep/trial-words.ts';

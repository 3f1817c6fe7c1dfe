/** The door of the plugins for the commands: find tasks, plan, run, reproduce. */
export {
  listBuiltinTasks,
  openWorkspaceTasks,
  showBuiltinTask,
  type ListedTask,
  type TrustState,
  type WorkspaceTasks,
} from './packages/workspace-tasks.ts';
export { listPluginNotices, listTakenNames } from './packages/plugin-notices.ts';
export { addPlugin, type AddedPlugin } from './packages/add-plugin.ts';
export {
  listPlugins,
  resolvePlugin,
  reviewPlugin,
  reviewTask,
  type PluginReview,
  type PluginSummary,
  type ReviewedTask,
} from './packages/plugin-review.ts';
export { createPlugin, type NewPlugin } from './packages/new-plugin.ts';
export type { TaskDefinition, TaskDescription, TaskType } from './registry/task-definition.ts';
export { describeModel, type DescribedModel } from './experiment/describe-model.ts';
export { findExperiment } from './experiment/find-experiment.ts';
export { findExperimentToContinue } from './experiment/continue-experiment.ts';
export { orderByMatrix } from './experiment/matrix-order.ts';
export { labelStep, type ExperimentPlan, type PlannedStep } from './experiment/plan.ts';
export { planExperiment, type PlanOverrides } from './experiment/plan-experiment.ts';
export { findSavedState } from './experiment/find-saved-state.ts';
export { forecastPlan, type StepForecast } from './experiment/forecast.ts';
export { runExperiment, type ExperimentResult } from './experiment/run-experiment.ts';
export { checkDataRoles, findRefusal, type CheckedStep } from './overlap/check-data-roles.ts';
export { countLooks, listTestedDatasets, type DatasetLooks } from './overlap/count-looks.ts';
export { findFraming } from './framing/find-framing.ts';
export { judgeSuccess, readTaskCard, type TaskCard } from './framing/task-card.ts';
export { isCompared, type PairResult } from './overlap/data-pair.ts';
export { compareVersions } from './overlap/find-overlap.ts';
export { countOverlap, overlapKinds } from './overlap/overlap-result.ts';
export { listRoleSteps } from './overlap/plan-roles.ts';
export { findServedRuns } from './experiment/run-cache.ts';
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
export { planResumption, resumeRun } from './experiment/resume-run.ts';
export { findRun, findRunInProgress, findStopTarget, type FoundRun } from './runner/live/find-run.ts';
export { listExecutions, type LiveExecutionView } from './runner/live/live-execution.ts';
export { stopExecution, type EndedStep } from './runner/live/stop-execution.ts';
export { isTrial, settleLiveRuns, type LiveRunView } from './runner/live/live-runs.ts';
export type { Direction, MetricCurve } from './runner/live/metric-curves.ts';
export {
  adjustRun,
  continueRun,
  outOfReach,
  pauseRun,
  stopRun,
  type AdjustmentResult,
} from './runner/live/steer-run.ts';
export { lookAtRun, watchRun, type WatchedRun } from './runner/live/watch-run.ts';
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
export { findFactors, findFollowers, type Factor } from './comparison/find-factors.ts';
export { measureEffects, type Effect, type Measurement } from './comparison/measure-effects.ts';
export { readMeasurements } from './comparison/read-measurements.ts';
export { describeWear } from './wear/describe-wear.ts';
export { parseAssignments } from './sweep/trial-words.ts';
export { comparePassed } from './runner/command/passed-variables.ts';
export { compareDetails, type DiffDetails, type DiffStore } from './differences/compare-details.ts';
export type { PictureFinding } from './differences/compare-picture-files.ts';
export { diffRuns, type RunDifference } from './differences/compare-recorded-runs.ts';

import type { ExperimentRunRecord, Repository, Run } from '../../store/index.ts';
import { DataCheckOfRun } from '../overlap/check-data-roles.ts';
import { listRoleSteps } from '../overlap/plan-roles.ts';
import { describeFailure } from './experiment-failure.ts';
import { listResults, type StepResult } from './experiment-record.ts';
import type { ExperimentPlan, PlannedStep } from './plan.ts';
import { findServedRuns } from './run-cache.ts';
import { ExperimentExecution, type PathResult, type RunOptions } from './experiment-execution.ts';
import { runGraph, type GraphNode } from './run-graph.ts';

export interface ExperimentResult {
  /** The record of the first path, the only one without a matrix. */
  readonly run: Run & ExperimentRunRecord;
  /** True when every step was served from the cache. */
  readonly cached: boolean;
  readonly paths: readonly PathResult[];
  readonly steps: readonly StepResult[];
}

/**
 * Runs an experiment: every step after those that it needs, several side by side when wanted.
 *
 * A run whose spec succeeded before is served from the ledger. A run that fails is recorded as failed and moves no
 * name; the steps that need it are recorded as not run, all others are run. While a step runs, others see and steer
 * it by its folder.
 *
 * @throws KSTORE_DATA_OVERLAP before anything is run, or before a step that gets data which another one made.
 * KSTORE_TASK_FAILED, KSTORE_TASK_CONTRACT, KSTORE_RUN_STOPPED, KSTORE_ABORTED after the records were written; its data name
 * the run of the first path that did not succeed, and what became of each step.
 */
export async function runExperiment(
  repository: Repository,
  plan: ExperimentPlan,
  options: RunOptions,
): Promise<ExperimentResult> {
  const state = await repository.ledger.readState();
  // A step that goes on from where it was is run although the cache could serve it.
  const served = options.findResumePoint === undefined ? findServedRuns(state, plan, options) : new Map();
  const steps = listRoleSteps(state, plan, served);
  const check = new DataCheckOfRun(repository, state, steps, options.allowOverlap);
  const execution = new ExperimentExecution(repository, plan, options, check);
  const nodes = plan.steps.map((step) => ({ id: step.id, needs: listNeeds(step), step }));
  try {
    return await runNodes(plan, nodes, execution, options);
  } finally {
    execution.end();
  }
}

type StepNode = GraphNode & { readonly step: PlannedStep };

async function runNodes(
  plan: ExperimentPlan,
  nodes: readonly StepNode[],
  execution: ExperimentExecution,
  { jobs = 1, signal }: RunOptions,
): Promise<ExperimentResult> {
  const outcomes = await runGraph<StepNode, StepResult>(nodes, {
    jobs,
    signal,
    isEnding: () => execution.isEnding,
    run: ({ step }, aborted) => execution.runStep(step, aborted),
    isSuccess: ({ run }) => run.status === 'succeeded',
    onSettled: (settled) => execution.recordPaths(settled),
  });
  const paths = await execution.recordPaths(outcomes);
  const unsuccessful = paths.find(({ run }) => run.status !== 'succeeded');
  if (unsuccessful !== undefined)
    throw describeFailure(plan, outcomes, unsuccessful.run, execution.findFailure(signal));
  return {
    run: paths[0]!.run,
    cached: paths.every(({ cached }) => cached),
    paths,
    steps: listResults(
      plan.steps.map(({ id }) => id),
      outcomes,
    ),
  };
}

function listNeeds({ inputs }: PlannedStep): string[] {
  return Object.values(inputs).flatMap((input) => (input.type === 'output' ? [input.step] : []));
}

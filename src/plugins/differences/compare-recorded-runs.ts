import type { Run } from '../../store/index.ts';
import { labelTask } from '../registry/task-definition.ts';
import type { Session } from '../verdict/run-again.ts';
import type { DiffStore } from './compare-details.ts';
import { compareMetrics, type MetricDifference } from './compare-metrics.ts';
import { compareRecords, type RunChange } from './compare-runs.ts';
import { readRunMetrics } from './read-metrics.ts';

/** A run as one of the two that are compared. */
export interface RunHead {
  readonly run: string;
  /** The version of the experiment, or the task. */
  readonly what: string;
  readonly status: Run['status'];
  readonly startedAt: string;
}

/** What went into two runs differently, and what came out. */
export interface RunDifference {
  readonly before: RunHead;
  readonly after: RunHead;
  readonly changes: readonly RunChange[];
  readonly metrics: readonly MetricDifference[];
}

/** @throws KSTORE_USAGE for runs of unlike sorts: an experiment and a task, a learning task and a test. */
export async function diffRuns(
  { repository, state, findDirection }: DiffStore,
  tasks: Session['tasks'],
  before: Run,
  after: Run,
): Promise<RunDifference> {
  const source = { objects: repository.objects, state, findDirection };
  return {
    before: describeHead(before),
    after: describeHead(after),
    changes: compareRecords({ repository, state, tasks }, before, after),
    metrics: compareMetrics(await readRunMetrics(source, before), await readRunMetrics(source, after)),
  };
}

function describeHead(run: Run): RunHead {
  const { id, status, startedAt } = run;
  const named = run.used.find(({ role }) => role === 'experiment');
  const what =
    run.type === 'kstore.run.v1'
      ? labelTask(run.specification.task)
      : named === undefined
        ? 'experiment'
        : `experiment ${named.name}_v${named.version}`;
  return { run: id, what, status, startedAt };
}

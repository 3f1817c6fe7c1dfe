import type { Direction, FoundRun, TaskDescription, TaskType } from '../plugins/index.ts';
import { isKstoreError, type LedgerState, type Run } from '../store/index.ts';

/** Tasks may be looked up in several places, also in ones that take a while. */
interface Tasks {
  findTask(
    type: TaskType,
    name: string,
  ): Pick<TaskDescription, 'meta'> | Promise<Pick<TaskDescription, 'meta'>>;
}

/** Whether high or low values are good, as the task of a run declares; nobody knows when the task is not there. */
export async function findDirection(tasks: Tasks, found: FoundRun): Promise<Direction> {
  const specification = found.type === 'live' ? found.run.description.specification : found.run.specification;
  const metrics = await findMetrics(tasks, specification.task);
  return (metric) => metrics[metric.split('/', 1)[0]!]?.better;
}

/** The same for the metrics of whole experiments; with several tests, `TEST/METRIC`. */
export async function findRunsDirection(
  tasks: Tasks,
  state: LedgerState,
  runs: readonly Run[],
): Promise<Direction> {
  const declared: Record<string, { readonly better?: 'higher' | 'lower' }> = {};
  const ids = new Set(
    runs.flatMap((run) => (run.type === 'kstore.run.v1' ? [run.id] : run.steps.map((step) => step.run))),
  );
  const used = new Map(
    state.runs.flatMap((run) =>
      ids.has(run.id) && run.type === 'kstore.run.v1'
        ? [[`${run.specification.task.type}/${run.specification.task.name}`, run.specification.task] as const]
        : [],
    ),
  );
  for (const task of used.values()) Object.assign(declared, await findMetrics(tasks, task));
  return (metric) => {
    const [first = '', second = ''] = metric.split('/', 2);
    return (declared[first] ?? declared[second])?.better;
  };
}

async function findMetrics(
  tasks: Tasks,
  { type, name }: { readonly type: TaskType; readonly name: string },
): Promise<TaskDescription['meta']['metrics']> {
  try {
    return (await tasks.findTask(type, name)).meta.metrics;
  } catch (error) {
    if (isKstoreError(error)) return {};
    throw error;
  }
}

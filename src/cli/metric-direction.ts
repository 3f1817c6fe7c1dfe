import type { Direction, FoundRun, TaskDescription, TaskType } from '../plugins/index.ts';
import { isKstoreError } from '../store/index.ts';

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
  const { type, name } = specification.task;
  try {
    const { metrics } = (await tasks.findTask(type, name)).meta;
    return (metric) => metrics[metric.split('/', 1)[0]!]?.better;
  } catch (error) {
    if (isKstoreError(error)) return () => undefined;
    throw error;
  }
}

import type { Direction, FoundRun, TaskRegistry } from '../plugins/index.ts';
import { isKstoreError } from '../store/index.ts';

/** Whether high or low values are good, as the task of a run declares; nobody knows when the task is not there. */
export async function findDirection(tasks: TaskRegistry, found: FoundRun): Promise<Direction> {
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

import type { TaskContext } from '../../api/task.ts';
import type { LossName } from '../../engine/losses.ts';

/** The same context with a loss that the task chooses, whatever its settings say. */
export function withLoss(context: TaskContext, loss: LossName): TaskContext {
  return {
    ...context,
    settings: { ...context.settings, loss },
    settingsAt: (epoch) => ({ ...context.settingsAt(epoch), loss }),
  };
}

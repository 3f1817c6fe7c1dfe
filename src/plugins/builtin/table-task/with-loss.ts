import type { JsonObject, TaskContext } from '../../api/task.ts';
import type { LossName } from '../../engine/losses.ts';

/** The same context with a loss that the task chooses, whatever its settings say. */
export function withLoss(context: TaskContext, loss: LossName): TaskContext {
  return addSettings(context, { loss });
}

/** The same context with settings that the task adds to those of the person. */
export function addSettings(context: TaskContext, added: JsonObject): TaskContext {
  return {
    ...context,
    settings: { ...context.settings, ...added },
    settingsAt: (epoch) => ({ ...context.settingsAt(epoch), ...added }),
  };
}

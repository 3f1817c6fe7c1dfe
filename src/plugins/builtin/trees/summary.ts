import type { JsonObject } from '../../api/task.ts';
import type { PreparedTable } from '../table-task/prepare-table.ts';

/** What the summary of a checkpoint says of trees. */
export function describeTrees({ fitted, type }: PreparedTable['targets'], trees: number): JsonObject {
  return {
    trees,
    features: fitted.features.length,
    targets: fitted.targets.map(({ name }) => name),
    ...(type === 'classes' && { classes: [...(fitted.targets[0]?.classes ?? [])] }),
  };
}

import type { JsonObject } from '../../api/task.ts';
import type { GrowthLimits } from '../../engine/trees/build-tree.ts';
import type { ExpectedSettings } from '../classification/expected-outputs.ts';
import type { TargetChoice } from '../table-task/prepare-table.ts';

/** Settings of the tasks that grow trees, by their schemas. */
export interface TreeSettings {
  readonly predict: TargetChoice;
  readonly trees: number;
  readonly classWeights: ExpectedSettings['classWeights'];
  readonly learningRate: number;
  readonly rowShare: number;
  readonly patience: number;
  readonly maximumDepth?: number;
  readonly minimumLeaf?: number;
  readonly columnShare?: number;
}

export function readTreeSettings(settings: JsonObject): TreeSettings {
  return settings as unknown as TreeSettings;
}

/** @param share of the columns that are looked at where the settings do not say. */
export function limitGrowth(
  { maximumDepth, minimumLeaf, columnShare }: TreeSettings,
  columns: number,
  usual: { readonly depth: number; readonly leaf: number; readonly share: number },
): GrowthLimits {
  return {
    maximumDepth: maximumDepth ?? usual.depth,
    minimumLeaf: minimumLeaf ?? usual.leaf,
    columnsAtOnce: Math.max(1, Math.round((columnShare ?? usual.share) * columns)),
  };
}

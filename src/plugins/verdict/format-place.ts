import type { FirstDifference } from './compare-outputs.ts';

/** Where two outputs differ: `result/baseline_v1, metrics.json, rmse`. */
export function formatPlace({ output, path, place }: FirstDifference): string {
  return [output, path, place].filter((part) => part !== '').join(', ');
}

/** How much each output counts where its target is true; null when all count as much as where it is false. */
export type OutputWeights = readonly number[] | null;

/** @param place of a value in `[rows, outputs]`. */
export function weightOf(weights: OutputWeights, place: number, outputs: number): number {
  return weights === null ? 1 : (weights[place % outputs] as number);
}

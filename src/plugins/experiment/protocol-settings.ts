/** How often, and how, the rows of an experiment are divided anew; a member of its file. */
export interface ProtocolSettings {
  /** Number of folds; without it the shares of the `split` step hold. */
  readonly folds?: number;
  /** How often rows are drawn anew; 1 when absent. */
  readonly repeats?: number;
}

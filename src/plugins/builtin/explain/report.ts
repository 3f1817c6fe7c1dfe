import type { ReportedRows } from '../table-task/report-text.ts';
import type { Predicted } from '../table-task/tested-model.ts';
import type { RowContributions } from './contributions.ts';
import type { Counterfactual } from './counterfactuals.ts';
import type { ColumnImportance } from './permutation.ts';
import type { ExplainedPicture } from './saliency.ts';

/** Content of `metrics.json`. */
export interface ExplanationReport {
  readonly type: 'kstore.explanation-result.v1';
  readonly rows: ReportedRows;
  readonly predicts: Predicted;
  /** Unit of each target that has one. */
  readonly units: Readonly<Record<string, string>>;
  /** Rows that columns were shuffled among, and rows that stand for what is usual. */
  readonly shuffledRows: number;
  readonly backgroundRows: number;
  /** Columns that single rows are explained by where there are too many for all, the others as one; else absent. */
  readonly explainedColumns?: { readonly columns: number; readonly of: number };
  /** The most important first. */
  readonly importance: readonly ColumnImportance[];
  readonly shapley: readonly RowContributions[];
  /** The least change of a row first. */
  readonly counterfactuals: readonly Counterfactual[];
  /** Of pictures instead of the three above. */
  readonly pictures: readonly ExplainedPicture[];
}

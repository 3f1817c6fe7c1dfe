import type { Version } from '../../store/index.ts';
import type { RowChoice } from './chosen-rows.ts';
import type { OverlapFinding, Side } from './overlap-result.ts';

/** Data in a role: which rows of which version. */
export interface DataSide {
  readonly role: Side['role'];
  readonly version: Version;
  readonly rows: RowChoice;
}

/** Two sides that are to have no row in common; `left` is what was learnt from. */
export interface DataPair {
  readonly left: DataSide;
  readonly right: DataSide;
  /** Says which columns are inputs and targets, when it chooses some. */
  readonly preprocessing: Version | null;
}

/** That two sides cannot be compared, and why. */
export interface NotCompared {
  readonly left: Side;
  readonly right: Side;
  readonly reason: string;
}

export type PairResult = OverlapFinding | NotCompared;

export function isCompared(result: PairResult): result is OverlapFinding {
  return !('reason' in result);
}

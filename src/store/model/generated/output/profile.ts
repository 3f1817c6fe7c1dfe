// Generated from schemas/output/profile.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore profile --json` prints.
 */
export interface ProfileOutput {
  /**
   * the dataset version, such as formula_v3
   */
  ref: string;
  id: string;
  /**
   * draws rows and folds
   */
  seed: number;
  /**
   * the version that it was compared with
   */
  against: {
    ref: string;
    id: string;
  } | null;
  /**
   * what to look at before learning from it, the gravest first
   */
  findings: {
    level: 'careful' | 'note';
    text: string;
  }[];
  /**
   * what was drawn or left out
   */
  notes: string[];
  /**
   * null for pictures
   */
  table: ProfiledTableOutput | null;
  /**
   * null for a table
   */
  pictures: ProfiledPicturesOutput | null;
}
export interface ProfiledTableOutput {
  layout: string;
  rows: {
    total: number;
    /**
     * fewer than total when rows were drawn with the seed
     */
    profiled: number;
  };
  columns: ColumnProfileOutput[];
  classes: ClassBalanceOutput[];
  duplicates: DuplicatesOutput;
  /**
   * pairs of number columns, the strongest by rank first
   */
  correlations: {
    left: string;
    right: string;
    pearson: number;
    spearman: number;
    /**
     * rows that have both
     */
    rows: number;
  }[];
  /**
   * how well each column alone predicts each target, the best first
   */
  leakage: {
    column: string;
    target: string;
    /**
     * of a number R² on rows not learnt from, of classes the share of errors avoided; 1 is perfect
     */
    score: number;
    /**
     * rank correlation; null for what is no number
     */
    spearman: number | null;
    suspect: boolean;
  }[];
  oddities: OddityOutput[];
  drift: DriftOutput | null;
}
export interface ColumnProfileOutput {
  name: string;
  type: 'number' | 'text' | 'boolean' | 'date';
  role: ('input' | 'target' | 'key') | null;
  unit: string | null;
  missing: number;
  /**
   * different values
   */
  distinct: number;
  numbers: {
    mean: number;
    /**
     * of a sample, divided by n - 1; null for one value, and where it is larger than any number can be
     */
    deviation: number | null;
    minimum: number;
    lowerQuartile: number;
    median: number;
    upperQuartile: number;
    maximum: number;
    skewness: number;
  } | null;
  dates: {
    first: string;
    median: string;
    last: string;
  } | null;
  /**
   * of text and booleans the most frequent values
   */
  values: {
    value: string;
    count: number;
  }[];
  histogram: {
    /**
     * bar i reaches from edge i to edge i + 1; of dates, milliseconds since 1970 in UTC
     */
    edges: number[];
    counts: number[];
  } | null;
  /**
   * null for what is no number, and where half of the values are equal
   */
  outliers: {
    count: number;
    /**
     * Tukey's outer fences
     */
    lower: number;
    upper: number;
    /**
     * the furthest
     */
    rows: {
      row: number;
      id: string;
      value: number;
    }[];
  } | null;
}
export interface ClassBalanceOutput {
  column: string;
  classes: {
    class: string;
    count: number;
    share: number;
  }[];
  /**
   * classes that are not listed
   */
  more: number;
  /**
   * the largest class over the smallest
   */
  ratio: number;
}
export interface DuplicatesOutput {
  exact: RepeatedRowsOutput;
  /**
   * the same inputs with another target; null without targets
   */
  sameInputs: RepeatedRowsOutput | null;
  /**
   * null when they were not looked for
   */
  near: RepeatedRowsOutput | null;
}
export interface RepeatedRowsOutput {
  /**
   * rows that repeat an earlier one
   */
  rows: number;
  examples: {
    row: number;
    id: string;
    earlierRow: number;
    earlierId: string;
  }[];
}
export interface OddityOutput {
  kind:
    | 'empty column'
    | 'constant column'
    | 'numbers as text'
    | 'mixed units'
    | 'mixed formats'
    | 'missing as text'
    | 'spellings'
    | 'dates as numbers'
    | 'numbers as dates'
    | 'merged cells'
    | 'hidden rows'
    | 'hidden columns'
    | 'hidden sheet'
    | 'formulas'
    | 'comments';
  /**
   * column, or file and sheet
   */
  place: string;
  text: string;
}
export interface DriftOutput {
  columns: {
    name: string;
    change: 'none' | 'some' | 'strong' | 'not compared';
    note: string;
    /**
     * population stability index: from 0.1 some, from 0.25 strong
     */
    stability: number | null;
    /**
     * of Kolmogorov and Smirnov
     */
    distance: number | null;
    /**
     * of such a difference by chance
     */
    probability: number | null;
    /**
     * in standard deviations of the reference
     */
    meanShift: number | null;
    missingBefore: number;
    missingNow: number;
    /**
     * rows outside the range or the values of the reference
     */
    uncoveredRows: number;
    newValues: string[];
  }[];
  onlyBefore: string[];
  onlyNow: string[];
  uncoveredRows: number;
}
export interface ProfiledPicturesOutput {
  total: number;
  /**
   * pictures that were decoded, drawn with the seed
   */
  looked: number;
  classes: ClassBalanceOutput[];
  /**
   * the most frequent first
   */
  sizes: {
    height: number;
    width: number;
    colour: boolean;
    count: number;
  }[];
  /**
   * mean of the pixels of each picture, from 0 to 255
   */
  brightness: {
    edges: number[];
    counts: number[];
  } | null;
  duplicates: RepeatedPicturesOutput;
  otherClass: RepeatedPicturesOutput;
  near: RepeatedPicturesOutput;
  uniform: PictureListOutput;
  unreadable: PictureListOutput;
  drift: {
    /**
     * pictures that the reference has too
     */
    both: number;
    newClasses: string[];
    lostClasses: string[];
    /**
     * distance of Kolmogorov and Smirnov
     */
    brightness: number | null;
    probability: number | null;
  } | null;
  /**
   * some pictures of each class, drawn with the seed
   */
  grid: {
    class: string;
    pictures: string[];
  }[];
}
export interface RepeatedPicturesOutput {
  count: number;
  examples: {
    picture: string;
    earlier: string;
  }[];
}
export interface PictureListOutput {
  count: number;
  examples: string[];
}

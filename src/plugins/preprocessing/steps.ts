import type { TokenForm } from './text-tokens.ts';

/** Names of columns, or all input columns that the step can work on. */
export type ColumnChoice = readonly string[] | 'all';

export interface SplitStep {
  /** Shares of the rows; together 1. */
  readonly train: number;
  readonly validation: number;
  readonly test: number;
  readonly seed: number;
  /** What stays in one part: rows with equal inputs, each row by itself, or rows with an equal value of a column. */
  readonly keepTogether:
    | { readonly by: 'inputs' }
    | { readonly by: 'row' }
    | { readonly by: 'column'; readonly column: string };
  /** Each part gets its share of every class of the target. */
  readonly stratify: boolean;
  /** Column by which rows are ordered: the first are for training, the last for the test; null to draw them. */
  readonly orderBy: string | null;
}

export interface SelectStep {
  readonly inputs: readonly string[] | null;
  readonly targets: readonly string[] | null;
}

export interface PictureStep {
  /** Size to which each picture is brought; null for the size that all of them have. */
  readonly size: readonly [height: number, width: number] | null;
  /** 1 is grey, 3 is colour; null for what the first picture has. */
  readonly channels: 1 | 3 | null;
  /** What black and white become. */
  readonly range: readonly [low: number, high: number];
}

/** Changes of training rows, drawn anew in each epoch; 0 and false leave out one. */
export interface AugmentStep {
  readonly flip: 'none' | 'horizontal' | 'vertical' | 'both';
  /** Largest shift, as a share of height and width. */
  readonly shift: number;
  /** Largest angle, in degrees. */
  readonly rotate: number;
  /** Largest share of height and width that is cut away; the rest is enlarged. */
  readonly crop: number;
  /** Largest change, as a share of the range. */
  readonly brightness: number;
  /** Deviation: of a picture as a share of the range, of a table's features in their scaled unit. */
  readonly noise: number;
  /** Probability with which a value of a table is treated as missing. */
  readonly dropValues: number;
}

export interface ImputeStep {
  readonly type: 'impute';
  readonly columns: ColumnChoice;
  readonly with: 'mean' | 'median' | 'missing' | 'constant';
  readonly value: number | string | null;
}

export interface LogStep {
  readonly type: 'log';
  readonly columns: ColumnChoice;
}

export interface OneHotStep {
  readonly type: 'oneHot';
  readonly columns: ColumnChoice;
}

export interface ScaleStep {
  readonly type: 'standardise' | 'minMax';
  readonly columns: ColumnChoice;
  readonly targets: boolean;
}

/** Makes days of dates: those elapsed since an origin. */
export interface ElapsedDaysStep {
  readonly type: 'elapsedDays';
  readonly columns: ColumnChoice;
  /** Days since 1970-01-01; null for the earliest date of the training rows. */
  readonly since: number | null;
}

/** Makes whole numbers of the words or characters of a text, for an embedding. */
export interface TextStep {
  readonly type: 'text';
  readonly columns: ColumnChoice;
  readonly by: TokenForm;
  readonly length: number;
  /** Most tokens that are told apart. */
  readonly vocabulary: number;
}

/** A step on columns; they run in the order in which they are written. */
export type ColumnStep = ImputeStep | LogStep | OneHotStep | ScaleStep | ElapsedDaysStep | TextStep;

/** The declared steps; where `split`, `select`, `picture` and `augment` stand in the list makes no difference. */
export interface Preprocessing {
  /** Null: all rows are for training. */
  readonly split: SplitStep | null;
  readonly select: SelectStep;
  /** How pictures are read; null when nothing is said of them. */
  readonly picture: PictureStep | null;
  /** What is changed at random while training; null for nothing. */
  readonly augment: AugmentStep | null;
  readonly steps: readonly ColumnStep[];
}

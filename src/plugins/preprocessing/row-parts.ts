export const partNames = ['train', 'validation', 'test'] as const;
export type PartName = (typeof partNames)[number];

/** Indexes of rows, ascending. */
export type RowParts = Readonly<Record<PartName, readonly number[]>>;

/** Shares of the rows that are set aside; the rest is for training. */
export interface SetAside {
  readonly validation: number;
  readonly test: number;
  /** Whether the last group of each class is for training, however few there are. */
  readonly stratify: boolean;
}

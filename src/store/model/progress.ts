/** How far a piece of long work is. */
export interface ProgressUpdate {
  /** What is being done, for example `add datasets/formula`. */
  readonly label: string;
  readonly done: number;
  /** Absent when it is not known. */
  readonly total?: number;
  /** What is counted: `file`, `epoch`, or `byte` to be shown as KiB and MiB; '' when nothing is counted. */
  readonly unit: string;
  /** The bytes of what is counted, where they tell more of how long it takes. */
  readonly bytes?: { readonly done: number; readonly total?: number };
  /** A short addition such as the newest metric. */
  readonly note?: string;
}

/** The one way in which long work tells how far it is; cheap enough to be called for every item. */
export interface ProgressReporter {
  update(progress: ProgressUpdate): void;
  /** Removes what is shown; later updates show it again. */
  finish(): void;
}

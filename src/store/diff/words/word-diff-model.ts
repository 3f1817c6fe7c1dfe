/** What changed in a text, word by word; plain JSON (docs/diff.md). */
export interface WordDiff {
  readonly wordsAdded: number;
  readonly wordsRemoved: number;
  /** In the order of the text. */
  readonly changes: readonly TextChange[];
  /** Changes beyond those that are listed; the words of all are counted. */
  readonly omitted: number;
  /** Passages that differ in too many places to be compared word by word, and are told as a whole. */
  readonly wholePassages: number;
}

/** Lines one below the other that changed. */
export interface TextChange {
  /** Counted from 1; where lines were only added, the line that they stand before. */
  readonly lineBefore: number;
  readonly lineAfter: number;
  /** The whole lines; what is the same in both is shortened in the middle with `…` where it is long. */
  readonly parts: readonly TextPart[];
}

export interface TextPart {
  readonly change: 'same' | 'added' | 'removed';
  readonly text: string;
}

// Generated from schemas/output/diff.schema.json by `npm run generate`. Do not edit.

/**
 * a date is an ISO 8601 string, a missing value null
 */
export type DiffCell = number | string | boolean | null;
export type DiffRowChange =
  | {
      change: 'added';
      id: string;
      /**
       * the sample or key; null when rows are matched by content
       */
      name: string | null;
      /**
       * rows count from 0
       */
      positionAfter: number;
      /**
       * in the order of the columns after
       */
      cells: DiffCell[];
    }
  | {
      change: 'removed';
      id: string;
      /**
       * the sample or key; null when rows are matched by content
       */
      name: string | null;
      positionBefore: number;
      /**
       * in the order of the columns before
       */
      cells: DiffCell[];
    }
  | {
      change: 'changed';
      /**
       * sample, key, or hash of the content
       */
      id: string;
      /**
       * the sample or key; null when rows are matched by content
       */
      name: string | null;
      idBefore: string;
      positionBefore: number;
      positionAfter: number;
      /**
       * one of the fewest rows without which the others stand in one order
       */
      isMoved: boolean;
      /**
       * found by its content: its sample or key is another one
       */
      isRenamed: boolean;
      cells: DiffCellChange[];
    };

/**
 * What `kstore diff --json` prints.
 */
export interface DiffOutput {
  /**
   * what is before: kind/name_vN, a run, or a path
   */
  from: string;
  /**
   * what is after: kind/name_vN, a run, or a path; of the workspace its path and `(workspace)`
   */
  to: string;
  /**
   * of both; `folder` and `file` where one of them is of any kind
   */
  kind:
    | 'dataset'
    | 'preprocessing'
    | 'model'
    | 'training'
    | 'evaluation'
    | 'experiment'
    | 'report'
    | 'checkpoint'
    | 'result'
    | 'plugin'
    | 'run'
    | 'folder'
    | 'file';
  /**
   * number of changes of each type; those of all sheets together when the version has no table as a whole
   */
  summary: {
    /**
     * same id, or for runs nothing that differs
     */
    equal: boolean;
    files: number;
    columns: number;
    rowsAdded: number;
    rowsRemoved: number;
    rowsMoved: number;
    rowsRenamed: number;
    /**
     * rows with changed cells
     */
    rowsChanged: number;
    /**
     * with another value
     */
    cells: number;
    /**
     * cells with the same number written otherwise
     */
    reformatted: number;
    /**
     * cells with another formula
     */
    formulas: number;
    /**
     * cells with another comment
     */
    comments: number;
    /**
     * cells with another number format
     */
    numberFormats: number;
    /**
     * of workbooks outside the cells of tables: sheets, what is hidden and merged, notes, other cells
     */
    sheetChanges: number;
    settings: number;
    /**
     * differences of the summary
     */
    facts: number;
    /**
     * inputs, settings and circumstances of a run that are not the same
     */
    runChanges: number;
    /**
     * with another value
     */
    metrics: number;
    /**
     * of a model that are not the same
     */
    layers: number;
    /**
     * of a report
     */
    citations: number;
    /**
     * in texts
     */
    wordsAdded: number;
    /**
     * in texts
     */
    wordsRemoved: number;
    /**
     * that changed
     */
    pictures: number;
  };
  /**
   * of two runs: what went in differently
   */
  run: DiffRun | null;
  /**
   * of two runs or results, also those that are equal
   */
  metrics: DiffMetric[] | null;
  /**
   * of two models whose layers are known
   */
  model: DiffModel | null;
  /**
   * what two reports cite differently
   */
  citations: DiffCitation[];
  /**
   * what changed in the table that both versions have as a whole
   */
  table: DiffTable | null;
  /**
   * what changed beside the values of cells that are in both tables; null when no workbook of a table changed
   */
  workbooks: DiffWorkbooks | null;
  files: {
    /**
     * in the version after; of a removed file, in the version before
     */
    path: string;
    /**
     * of a renamed file, and of a file that is compared with one of another name
     */
    pathBefore: string | null;
    change: 'added' | 'removed' | 'changed' | 'renamed';
    beforeBytes: number | null;
    afterBytes: number | null;
    table: DiffTable | null;
    /**
     * of a changed safetensors file
     */
    tensors: DiffTensors | null;
    /**
     * what changed in a JSON or YAML file
     */
    members: DiffSetting[] | null;
    /**
     * what changed in a text
     */
    words: DiffWords | null;
    /**
     * of a changed PNG or JPEG picture
     */
    picture: DiffPicture | null;
    /**
     * place of the first byte that differs, from 0, in a changed file of no other kind
     */
    firstDifference: number | null;
    /**
     * bytes after that lie in chunks which it had before, too; of a file of no other kind, null when it is too long to say
     */
    sharedBytes: number | null;
    /**
     * what of it is another than its content, such as `encoding UTF-8 → CP949` and `macros added`
     */
    form: string[];
    /**
     * why its sheet, tensors, members or pixels are not compared
     */
    note: string | null;
  }[];
  /**
   * of a model, preprocessing, training, evaluation or experiment
   */
  settings: DiffSetting[];
  /**
   * what is known of the content, such as a result's metrics
   */
  facts: DiffSetting[];
  /**
   * paths of the page and the workbook that were written
   */
  written: string[];
}
export interface DiffRun {
  before: DiffRunHead;
  after: DiffRunHead;
  changes: DiffRunChange[];
}
export interface DiffRunHead {
  /**
   * its id
   */
  run: string;
  /**
   * the experiment or the task
   */
  what: string;
  status: string;
  startedAt: string;
}
export interface DiffRunChange {
  aspect: 'input' | 'settings' | 'seed' | 'code' | 'engine' | 'environment';
  text: string;
  /**
   * more exactly: cells, files, members
   */
  evidence: string[];
  /**
   * of the experiment that it is of; none when it is of all
   */
  steps: string[];
}
export interface DiffMetric {
  name: string;
  before: number | null;
  after: number | null;
  /**
   * after less before
   */
  difference: number | null;
  /**
   * as a fraction of what was before
   */
  relative: number | null;
  /**
   * by the direction that the task declares; null when nobody declares one
   */
  effect: 'better' | 'worse' | 'same' | null;
  intervalBefore: [number, number] | null;
  intervalAfter: [number, number] | null;
  /**
   * share of such intervals that would hold the true value
   */
  confidence: number | null;
  /**
   * whether the value after lies in the interval before, so that the difference may be chance; where there is none, whether that before lies in the interval after; null without intervals
   */
  isWithin: boolean | null;
}
export interface DiffModel {
  /**
   * numbers that it learns
   */
  parametersBefore: number;
  /**
   * numbers that it learns
   */
  parametersAfter: number;
  /**
   * in the order of the model after; what is gone stands where it was
   */
  layers: DiffLayer[];
  /**
   * where sizes are from that a model does not say itself
   */
  note: string | null;
}
export interface DiffLayer {
  change: 'same' | 'changed' | 'added' | 'removed';
  type: string;
  nameBefore: string | null;
  nameAfter: string | null;
  /**
   * in words
   */
  settingsBefore: string | null;
  settingsAfter: string | null;
  /**
   * sizes of what it gives for one row
   */
  outputBefore: number[] | null;
  outputAfter: number[] | null;
  /**
   * numbers that it learns; 0 where it is not
   */
  parametersBefore: number;
  /**
   * numbers that it learns; 0 where it is not
   */
  parametersAfter: number;
}
export interface DiffCitation {
  change: 'added' | 'removed' | 'changed';
  /**
   * a kind, or run
   */
  kind: string;
  /**
   * as metrics.r2
   */
  what: string;
  before: DiffCited | null;
  after: DiffCited | null;
}
export interface DiffCited {
  ref: string;
  /**
   * the value, what it is, or why it stands for nothing
   */
  text: string;
}
export interface DiffTable {
  matching: {
    by: 'sample' | 'key' | 'content';
    /**
     * of the key
     */
    columns: string[];
    /**
     * in dataset.yaml, by --key, or unique in both tables
     */
    source: 'declared' | 'named' | 'found' | null;
    /**
     * why a key that was declared or named is not used
     */
    note: string | null;
  };
  /**
   * names of all columns, in the order of the cells of removed and of added rows
   */
  header: {
    before: string[];
    after: string[];
  };
  counts: {
    rowsBefore: number;
    rowsAfter: number;
    /**
     * rows
     */
    added: number;
    /**
     * rows
     */
    removed: number;
    /**
     * rows with changed cells
     */
    changed: number;
    /**
     * rows
     */
    moved: number;
    /**
     * rows
     */
    renamed: number;
    /**
     * with another value
     */
    cells: number;
    /**
     * cells with the same number written otherwise
     */
    reformatted: number;
  };
  /**
   * that differ, in the order of the table after, then the removed ones
   */
  columns: {
    change: 'added' | 'removed' | 'changed';
    /**
     * in the table after; of a removed column, in the table before
     */
    name: string;
    before: DiffColumn | null;
    after: DiffColumn | null;
    /**
     * counted from 0
     */
    positionBefore: number | null;
    positionAfter: number | null;
    /**
     * numbering: it counts the rows in both, of which there are more or fewer; its cells are no changes
     */
    differs: ('name' | 'type' | 'unit' | 'role' | 'position' | 'numbering')[];
    /**
     * of a numbering, the number of the first row
     */
    countsFrom?: number;
    conversion: {
      type: 'number' | 'text' | 'boolean' | 'date';
      /**
       * power of ten that numbers are multiplied by
       */
      shift: number;
    } | null;
    /**
     * values of an added column, when they were asked for
     */
    cells?: DiffCell[];
  }[];
  /**
   * columns with changed cells, in the order of the table after
   */
  summaries: {
    column: string;
    cells: number;
    reformatted: number;
    /**
     * changed cells that are numbers before and after: those in meanDifference
     */
    differences: number;
    /**
     * of these, those that were not 0: those in meanRelativeChange
     */
    relativeChanges: number;
    /**
     * in the unit of the column
     */
    meanDifference: number | null;
    /**
     * as a fraction
     */
    meanRelativeChange: number | null;
    leastRelativeChange: number | null;
    greatestRelativeChange: number | null;
  }[];
  /**
   * in the order of the table after; a removed row stands where it was
   */
  rows: DiffRowChange[];
  /**
   * row changes that are counted and not listed; --rows lists more
   */
  omittedRows: number;
}
export interface DiffColumn {
  name: string;
  type: 'number' | 'text' | 'boolean' | 'date';
  role?: 'input' | 'target' | 'key';
  /**
   * as written by the person
   */
  unit?: string;
}
export interface DiffCellChange {
  /**
   * as the table after names it
   */
  column: string;
  before: DiffCell;
  after: DiffCell;
  /**
   * format: the same number, written otherwise in a column of text
   */
  kind: 'value' | 'format';
  /**
   * after − before in the unit of the table after; there when both are numbers
   */
  difference?: number;
  /**
   * difference ÷ |before|, as a fraction; there when both are numbers and before is not 0
   */
  relative?: number;
}
export interface DiffWorkbooks {
  /**
   * cells, by what changed beside their value
   */
  counts: {
    formula: number;
    comment: number;
    numberFormat: number;
  };
  /**
   * changes of sheets, listed or not
   */
  sheetChanges: number;
  /**
   * by column, from the first row to the last
   */
  changes: DiffFactChange[];
  /**
   * what changed outside the cells of the tables, workbook by workbook
   */
  sheets: DiffSheetChange[];
  /**
   * merged cells that changed and are several rows of the table each, of which each has the change; a summary counts them once
   */
  mergedValues: DiffMergedValue[];
  /**
   * changes that are not listed
   */
  omitted: number;
  /**
   * why workbooks are not compared
   */
  note: string | null;
}
/**
 * a change of one cell, or the same change of cells one beside the other
 */
export interface DiffFactChange {
  fact: 'formula' | 'comment' | 'numberFormat';
  change: 'added' | 'removed' | 'changed';
  /**
   * in the table after
   */
  column: string;
  /**
   * in the version after
   */
  file: string;
  sheet: string | null;
  /**
   * as in B4
   */
  firstCell: string;
  lastCell: string;
  cells: number;
  /**
   * so many of these cells have another value too
   */
  changedValues: number;
  /**
   * of the first cell
   */
  before: string | null;
  /**
   * of the first cell
   */
  after: string | null;
}
/**
 * a change in a workbook outside the cells of the tables
 */
export interface DiffSheetChange {
  /**
   * `sheet` is the sheet itself; `calendar` where its dates begin
   */
  fact:
    | 'sheet'
    | 'picture'
    | 'hidden'
    | 'merged'
    | 'calendar'
    | 'value'
    | 'formula'
    | 'comment'
    | 'numberFormat';
  change: 'added' | 'removed' | 'changed';
  /**
   * in the version after
   */
  file: string;
  /**
   * of a removed sheet, in the version before; null of the workbook as a whole
   */
  sheet: string | null;
  /**
   * as in B4, A3:A5, rows 5–7 or column C; empty of a sheet as a whole
   */
  place: string;
  before: string | null;
  after: string | null;
}
export interface DiffMergedValue {
  /**
   * in the table after
   */
  column: string;
  /**
   * the first of its rows, in the table after
   */
  position: number;
  /**
   * so many rows, one below the other
   */
  rows: number;
}
export interface DiffTensors {
  /**
   * of both files together
   */
  tensors: number;
  /**
   * in the order of the file after, then the removed ones
   */
  changes: {
    name: string;
    change: 'added' | 'removed' | 'changed';
    before: DiffTensorForm | null;
    after: DiffTensorForm | null;
    /**
     * null when type or shape changed, or the type is unknown
     */
    values: null | {
      elements: number;
      /**
       * elements with another value
       */
      changed: number;
      /**
       * Euclidean length of the difference; null, as the others, where a value is not finite
       */
      l2: number | null;
      /**
       * as a fraction of the length before
       */
      relativeL2: number | null;
      /**
       * change of an element
       */
      largest: number | null;
      /**
       * between both as vectors
       */
      cosine: number | null;
    };
  }[];
}
export interface DiffTensorForm {
  /**
   * as in F32
   */
  dtype: string;
  shape: number[];
}
export interface DiffSetting {
  /**
   * as layers[1].units
   */
  path: string;
  change: 'added' | 'removed' | 'changed';
  /**
   * any JSON value
   */
  before: {
    [k: string]: unknown;
  };
  /**
   * any JSON value
   */
  after: {
    [k: string]: unknown;
  };
}
export interface DiffWords {
  /**
   * passages that differ in too many places to be compared word by word, and are told as a whole
   */
  wholePassages: number;
  /**
   * in all changes
   */
  wordsAdded: number;
  /**
   * in all changes
   */
  wordsRemoved: number;
  changes: DiffTextChange[];
  /**
   * changes that are not listed
   */
  omitted: number;
}
/**
 * lines one below the other
 */
export interface DiffTextChange {
  lineBefore: number;
  lineAfter: number;
  /**
   * the whole lines; what is the same is shortened with … where it is long
   */
  parts: DiffTextPart[];
}
export interface DiffTextPart {
  change: 'same' | 'added' | 'removed';
  text: string;
}
export interface DiffPicture {
  before: DiffPictureSize;
  after: DiffPictureSize;
  /**
   * null when they are of different sizes
   */
  values: DiffPixels | null;
}
export interface DiffPictureSize {
  width: number;
  height: number;
}
export interface DiffPixels {
  /**
   * of each of both
   */
  pixels: number;
  /**
   * pixels with another value in any channel
   */
  changed: number;
  /**
   * difference of a channel of a pixel
   */
  largest: number;
  /**
   * difference over all channels of all pixels
   */
  mean: number;
}

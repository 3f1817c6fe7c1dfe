// Generated from schemas/artifact/dataset.schema.json by `npm run generate`. Do not edit.

/**
 * `dataset.yaml` at the root of a dataset's folder, optional: how its files are read as a table.
 */
export interface DatasetSettings {
  /**
   * column whose values name the rows; each row has one, and no two rows the same. For a single workbook or CSV file
   */
  key?: string;
  /**
   * columns that are predicted; the other columns are inputs. For a single workbook or CSV file: in input/ and output/ the folders say it
   *
   * @minItems 1
   */
  targets?: [string, ...string[]];
  /**
   * sheet that holds the table, for workbooks with several. Without it a single workbook's first sheet with content counts; in input/ and output/ a workbook that has content in one sheet alone needs no name
   */
  sheet?: string;
  /**
   * how the sheets in input/ and output/ run, when it is not found out rightly. across: a header row, then rows. down: each row is a name, its value and perhaps its unit
   */
  orientation?: 'across' | 'down';
  /**
   * what a column means that a sheet in input/ or output/ lacks. missing: its values are missing. Without it the sheet is refused
   */
  absent?: 'missing';
  /**
   * what a sample is, in a folder without input/ and output/. files: each file. sheets: each sheet of one workbook. Their rows make one table
   */
  samples?: 'files' | 'sheets';
  /**
   * decimal mark of the numbers in CSV. Without it a point; and a comma too where cells are separated by semicolons or tabs
   */
  decimal?: 'point' | 'comma';
  /**
   * unit of each column named here, in place of the one in its header
   */
  units?: {
    [k: string]: string;
  };
}

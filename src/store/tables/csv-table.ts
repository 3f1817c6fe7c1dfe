import { readTextAs } from './cell-type.ts';
import { readCsvRecords, UnusualCsv, type CsvRecord } from './csv-records.ts';
import { surveyCsv, type SurveyedColumn } from './csv-survey.ts';
import { maximumTextBytes } from './limits.ts';
import { KstoreError } from '../errors/kstore-error.ts';
import type { DatasetSettings } from '../model/generated/artifact/dataset.ts';
import { ContentRowNames } from './row-id.ts';
import type { SourceFile } from './sheet.ts';
import { checkNamedColumns, describeColumn } from './single-table.ts';
import { encodeCells, encodeHeader, encodeLines, encodeRow, type EncodedTable } from './table-file.ts';
import type { Cell, Column } from './table.ts';

interface PlannedColumn {
  readonly described: Column;
  /** Its place in a record. */
  readonly index: number;
}

/** All that the survey is needed for once the rows are written. */
interface EncodingPlan {
  readonly columns: readonly PlannedColumn[];
  readonly key: PlannedColumn | undefined;
  readonly rowCount: number;
}

/**
 * Derives the table of a plain CSV file in bounded memory: it is read once for the types of its columns, and once
 * more while the rows are written (docs/decisions/0017-csv-in-two-passes.md).
 *
 * @returns what `deriveSingleTable` would give, or null when the file is left to that.
 * @throws KSTORE_DATASET_INVALID when the settings name columns that are not there. KSTORE_FILE_CHANGED.
 */
export function deriveCsvTable(file: SourceFile, settings: DatasetSettings): EncodedTable | null {
  if (settings.sheet !== undefined || file.sizeBytes > maximumTextBytes) return null;
  try {
    const survey = surveyCsv(file.readParts(), settings.key);
    checkNamedColumns(
      survey.columns.map(({ header }) => header.name),
      settings,
    );
    const columns = survey.columns.map((column) => planColumn(column, settings));
    const key = columns.find(({ described }) => described.name === settings.key);
    const { rowCount } = survey;
    return {
      columns: columns.map(({ described }) => described),
      rowCount,
      parts: () => encodeParts(file, { columns, key, rowCount }),
    };
  } catch (error) {
    if (error instanceof UnusualCsv) return null;
    throw error;
  }
}

function planColumn({ header, index, tally }: SurveyedColumn, settings: DatasetSettings): PlannedColumn {
  const type = tally.chooseType(false);
  if (type !== 'text' && !tally.holdsOnly(type)) throw new UnusualCsv('a cell is of another type');
  return { described: describeColumn(header, type, settings), index };
}

function* encodeParts(file: SourceFile, plan: EncodingPlan): Generator<Uint8Array> {
  try {
    yield encodeLines([encodeHeader(plan.columns.map(({ described }) => described))]);
    yield* encodeRows(file, plan);
  } catch (error) {
    if (!(error instanceof UnusualCsv)) throw error;
    throw new KstoreError('KSTORE_FILE_CHANGED', `"${file.path}" was changed while it was read`);
  }
}

/** Whatever it meets that the survey did not, the file was changed meanwhile: `readParts` says so at its end. */
function* encodeRows(file: SourceFile, plan: EncodingPlan): Generator<Uint8Array> {
  const { columns, key, rowCount } = plan;
  const names = new ContentRowNames();
  let recordCount = 0;
  for (const records of readCsvRecords(file.readParts())) {
    const lines: string[] = [];
    for (const record of records) {
      // The header comes first, lines of empty cells last.
      if (recordCount++ === 0 || recordCount > rowCount + 1) continue;
      const cells = encodeCells(columns.map((column) => readCell(record, column)));
      const id = key === undefined ? names.name(cells) : (record[key.index]?.trim() ?? '');
      lines.push(encodeRow(id, cells));
    }
    if (lines.length > 0) yield encodeLines(lines);
  }
}

function readCell(record: CsvRecord, { described, index }: PlannedColumn): Cell {
  const text = record[index] ?? null;
  return text === null ? null : readTextAs(described.type, text);
}

import { readTextAs } from './cell-type.ts';
import { UnusualCsv, type CsvRecord } from './csv-records.ts';
import { CsvSource, readStart } from './csv-source.ts';
import { surveyCsv, type CsvSurvey, type SurveyedColumn } from './csv-survey.ts';
import { refuseForeignText } from './foreign-text.ts';
import { checkTextSize, maximumTableBytes, maximumTextBytes, maximumWholeTextBytes } from './limits.ts';
import { KstoreError } from '../errors/kstore-error.ts';
import type { DatasetSettings } from '../model/generated/artifact/dataset.ts';
import { ContentRowNames } from './row-id.ts';
import type { SourceFile } from './sheet.ts';
import { checkNamedColumns, describeColumn } from './single-table.ts';
import { encodeCells, encodeHeader, encodeLines, encodeRow, type EncodedTable } from './table-file.ts';
import type { Cell, Column } from './table.ts';
import { EncodingError, guessEncodings, refuseEncoding, refuseNul } from './text-encoding.ts';
import { unreadable } from './unreadable.ts';

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
 * @throws KSTORE_TABLE_… naming the line. KSTORE_DATASET_INVALID when the settings name columns that are not there.
 * KSTORE_FILE_CHANGED.
 */
export function deriveCsvTable(file: SourceFile, settings: DatasetSettings): EncodedTable | null {
  if (settings.sheet !== undefined) return null;
  checkTextSize(file.path, file.sizeBytes, maximumTextBytes);
  try {
    const { source, survey } = surveyInItsEncoding(file, settings);
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
      parts: () => encodeParts(source, { columns, key, rowCount }),
    };
  } catch (error) {
    if (!(error instanceof UnusualCsv)) throw error;
    if (file.sizeBytes <= maximumWholeTextBytes) return null;
    throw explainUnusual(file.path, error);
  }
}

function surveyInItsEncoding(
  file: SourceFile,
  settings: DatasetSettings,
): { source: CsvSource; survey: CsvSurvey } {
  const start = readStart(file);
  refuseForeignText(file.path, start);
  for (const encoding of guessEncodings(start)) {
    try {
      const source = new CsvSource(file, encoding);
      return { source, survey: surveyCsv(source, settings) };
    } catch (error) {
      if (!(error instanceof EncodingError)) throw error;
    }
  }
  throw refuseEncoding(file.path);
}

/** In a file that is too long for `readCsv`, which says it better. */
function explainUnusual(path: string, { message, line }: UnusualCsv): Error {
  if (message === 'a NUL byte') return refuseNul(path, line);
  return unreadable(path, `line ${line}: ${message}`, {
    hints: ['put text that has quotes into quotes, and double the quotes inside it'],
  });
}

function planColumn({ header, index, type }: SurveyedColumn, settings: DatasetSettings): PlannedColumn {
  return { described: describeColumn(header, type, settings), index };
}

function* encodeParts(source: CsvSource, plan: EncodingPlan): Generator<Uint8Array> {
  let length = 0;
  try {
    yield encodeLines([encodeHeader(plan.columns.map(({ described }) => described))]);
    for (const part of encodeRows(source, plan)) {
      length += part.length;
      checkTextSize(source.path, length, maximumTableBytes);
      yield part;
    }
  } catch (error) {
    if (!(error instanceof UnusualCsv || error instanceof EncodingError)) throw error;
    throw new KstoreError('KSTORE_FILE_CHANGED', `"${source.path}" was changed while it was read`);
  }
}

/** Whatever it meets that the survey did not, the file was changed meanwhile: `readParts` says so at its end. */
function* encodeRows(source: CsvSource, plan: EncodingPlan): Generator<Uint8Array> {
  const { columns, key, rowCount } = plan;
  const names = new ContentRowNames();
  let recordCount = 0;
  for (const { records } of source.blocks()) {
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

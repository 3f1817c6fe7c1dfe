import { findTextType } from './cell-type.ts';
import { ColumnTally } from './column-tally.ts';
import {
  findDecimalPointFault,
  findEmptyRowFault,
  findKeyFault,
  findOddCellFault,
  findRowLengthFault,
  findUnnamedCellFault,
  type TalliedColumn,
} from './csv-faults.ts';
import { UnusualCsv, type CsvRecord } from './csv-records.ts';
import { mayHaveDecimalCommas } from './csv-dialect.ts';
import type { CsvSource } from './csv-source.ts';
import { HashCounts } from './hash-counts.ts';
import { checkTableSize, maximumTextRows } from './limits.ts';
import type { DatasetSettings } from '../model/generated/artifact/dataset.ts';
import { hashText } from './row-id.ts';
import { sheetError } from './sheet.ts';
import { parseHeader, type HeaderText } from './header-text.ts';
import { checkUniqueNames } from './sheet-table.ts';
import type { ColumnType } from './table.ts';

/** What must be known of a CSV file before the first row of its table can be written. */
export interface CsvSurvey {
  readonly columns: readonly SurveyedColumn[];
  /** Rows with content; lines of empty cells may follow. */
  readonly rowCount: number;
}

export interface SurveyedColumn extends TalliedColumn {
  readonly type: ColumnType;
}

/**
 * Reads a CSV file once, in bounded memory: the header, the types of the columns, the number of rows.
 *
 * @throws UnusualCsv, EncodingError
 * @throws KSTORE_TABLE_CELL, KSTORE_TABLE_HEADER, KSTORE_TABLE_EMPTY, KSTORE_TABLE_TOO_LARGE
 */
export function surveyCsv(source: CsvSource, settings: DatasetSettings): CsvSurvey {
  let survey: SurveyInProgress | null = null;
  for (const { records, delimiter, lineOf } of source.blocks()) {
    for (const record of records) {
      if (survey === null) survey = new SurveyInProgress(source, settings, delimiter, record, lineOf(0));
      else survey.addRow(record);
    }
  }
  if (survey === null) throw new UnusualCsv('it has no lines', 1);
  return survey.finish();
}

class SurveyInProgress {
  readonly #source: CsvSource;
  readonly #settings: DatasetSettings;
  readonly #mayHaveDecimalCommas: boolean;
  readonly #headers: readonly (HeaderText | null)[];
  readonly #headerLine: number;
  readonly #tallies: readonly ColumnTally[];
  readonly #keyIndex: number;
  readonly #keys = new HashCounts();
  #firstEmptyRow: number | null = null;
  #rowCount = 0;
  #recordCount = 0;

  constructor(
    source: CsvSource,
    settings: DatasetSettings,
    delimiter: string,
    header: CsvRecord,
    line: number,
  ) {
    this.#source = source;
    this.#settings = settings;
    this.#mayHaveDecimalCommas = mayHaveDecimalCommas(delimiter, settings);
    checkTableSize(source.path, 0, header.length);
    this.#headers = header.map((text) => (text === null ? null : parseHeader(text)));
    this.#headerLine = line;
    if (this.#headers.every((text) => text === null)) throw new UnusualCsv('it has no header', line);
    this.#tallies = header.map(() => new ColumnTally());
    this.#keyIndex = this.#headers.findIndex((text) => text !== null && text.name === settings.key);
  }

  addRow(record: CsvRecord): void {
    this.#recordCount++;
    if (record.length !== this.#tallies.length)
      throw findRowLengthFault(this.#source, this.#recordCount, this.#tallies.length);
    let isEmpty = true;
    for (let index = 0; index < record.length; index++) {
      const text = record[index]!;
      if (text === null) continue;
      isEmpty = false;
      this.#tallies[index]!.add(findTextType(text, this.#mayHaveDecimalCommas));
    }
    if (isEmpty) {
      this.#firstEmptyRow ??= this.#recordCount;
      return;
    }
    if (this.#firstEmptyRow !== null) throw findEmptyRowFault(this.#source, this.#firstEmptyRow);
    checkTableSize(this.#source.path, ++this.#rowCount, 0, maximumTextRows);
    if (this.#keyIndex !== -1) this.#addKey(record[this.#keyIndex]!);
  }

  #addKey(key: string | null): void {
    if (key !== null && this.#keys.add(hashText(key.trim())) === 1) return;
    throw findKeyFault(this.#source, this.#recordCount, this.#keyIndex, this.#settings.key!);
  }

  finish(): CsvSurvey {
    const source = this.#source;
    const place = source.placeOf(this.#headerLine);
    if (this.#rowCount === 0) throw sheetError('KSTORE_TABLE_EMPTY', place, 'a header but no rows');
    const columns: SurveyedColumn[] = [];
    this.#tallies.forEach((tally, index) => {
      const header = this.#headers[index]!;
      if (header !== null) columns.push({ header, index, tally, type: tally.chooseType(false) });
      else if (!tally.isEmpty) throw findUnnamedCellFault(source, index);
    });
    checkUniqueNames(
      place,
      columns.map(({ header, index }) => ({ ...header, row: 0, column: index })),
    );
    this.#checkTypes(columns);
    return { columns, rowCount: this.#rowCount };
  }

  #checkTypes(columns: readonly SurveyedColumn[]): void {
    for (const column of columns) {
      const { type, tally } = column;
      if (type !== 'text' && !tally.holdsOnly(type))
        throw findOddCellFault(this.#source, column, type, this.#mayHaveDecimalCommas);
    }
    const numbers = columns.filter(({ type }) => type === 'number');
    const isComma = this.#settings.decimal === 'comma' || numbers.some(({ tally }) => tally.hasDecimalCommas);
    const pointed = numbers.find(({ tally }) => tally.hasDecimalPoints);
    if (isComma && pointed !== undefined) throw findDecimalPointFault(this.#source, pointed);
  }
}

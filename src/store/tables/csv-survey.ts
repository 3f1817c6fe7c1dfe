import { findTextType } from './cell-type.ts';
import { ColumnTally } from './column-tally.ts';
import { readCsvRecords, UnusualCsv, type CsvRecord } from './csv-records.ts';
import { HashCounts } from './hash-counts.ts';
import { maximumColumns, maximumRows } from './limits.ts';
import { hashText } from './row-id.ts';
import { parseHeader, type HeaderText } from './sheet-table.ts';

/** What must be known of a CSV file before the first row of its table can be written. */
export interface CsvSurvey {
  readonly columns: readonly SurveyedColumn[];
  /** Rows with content; lines of empty cells may follow. */
  readonly rowCount: number;
}

export interface SurveyedColumn {
  readonly header: HeaderText;
  /** Its place in a record. */
  readonly index: number;
  readonly tally: ColumnTally;
}

/**
 * Reads a CSV file once, in bounded memory: the header, the types of the columns, the number of rows.
 *
 * @param key name of the column whose values must be there and differ, if there is one.
 * @throws UnusualCsv when the file holds anything that a table cannot be made of.
 */
export function surveyCsv(parts: Iterable<Uint8Array>, key: string | undefined): CsvSurvey {
  let survey: SurveyInProgress | null = null;
  for (const records of readCsvRecords(parts)) {
    for (const record of records) {
      if (survey === null) survey = new SurveyInProgress(record, key);
      else survey.addRow(record);
    }
  }
  if (survey === null) throw new UnusualCsv('it has no lines');
  return survey.finish();
}

class SurveyInProgress {
  readonly #headers: readonly (HeaderText | null)[];
  readonly #tallies: readonly ColumnTally[];
  readonly #keyIndex: number;
  readonly #keys = new HashCounts();
  #rowCount = 0;
  #recordCount = 0;

  constructor(header: CsvRecord, key: string | undefined) {
    if (header.length > maximumColumns) throw new UnusualCsv('it has too many columns');
    this.#headers = header.map((text) => (text === null ? null : parseHeader(text)));
    const names = this.#headers.filter((text) => text !== null).map(({ name }) => name);
    if (names.length === 0) throw new UnusualCsv('it has no header');
    if (new Set(names).size !== names.length) throw new UnusualCsv('two columns share a name');
    this.#tallies = header.map(() => new ColumnTally());
    this.#keyIndex = this.#headers.findIndex((text) => text !== null && text.name === key);
  }

  addRow(record: CsvRecord): void {
    if (++this.#recordCount > maximumRows) throw new UnusualCsv('it has too many rows');
    if (record.length !== this.#tallies.length) throw new UnusualCsv('a line has more or fewer cells');
    let isEmpty = true;
    for (let index = 0; index < record.length; index++) {
      const text = record[index]!;
      if (text === null) continue;
      isEmpty = false;
      const type = findTextType(text);
      this.#tallies[index]!.add(type === 'code' ? 'text' : type, type === 'code');
    }
    if (isEmpty) return;
    if (++this.#rowCount !== this.#recordCount) throw new UnusualCsv('an empty row between others');
    if (this.#keyIndex !== -1) this.#addKey(record[this.#keyIndex]!);
  }

  #addKey(key: string | null): void {
    if (key === null) throw new UnusualCsv('a row has no key');
    if (this.#keys.add(hashText(key.trim())) > 1) throw new UnusualCsv('two rows share a key');
  }

  finish(): CsvSurvey {
    if (this.#rowCount === 0) throw new UnusualCsv('it has no rows');
    const columns: SurveyedColumn[] = [];
    this.#tallies.forEach((tally, index) => {
      const header = this.#headers[index]!;
      if (header !== null) columns.push({ header, index, tally });
      else if (!tally.isEmpty) throw new UnusualCsv('a column has cells and no name');
    });
    return { columns, rowCount: this.#rowCount };
  }
}

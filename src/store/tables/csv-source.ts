import { describeLine } from './csv-dialect.ts';
import { readCsvRecords, type CsvBlock, type CsvRecord } from './csv-records.ts';
import type { SheetPlace, SourceFile } from './sheet.ts';
import { encodingSampleBytes, type TextEncoding } from './text-encoding.ts';

/** Where a record of a CSV file stands. Rows count from 0, the header among them. */
export interface PlacedRecord {
  readonly record: CsvRecord;
  readonly row: number;
  /** From 1. */
  readonly line: number;
}

/** A CSV file in one encoding, which can be read again and again, block by block. */
export class CsvSource {
  readonly path: string;
  readonly #file: SourceFile;
  readonly #encoding: TextEncoding;

  constructor(file: SourceFile, encoding: TextEncoding) {
    this.path = file.path;
    this.#file = file;
    this.#encoding = encoding;
  }

  blocks(): Generator<CsvBlock> {
    return readCsvRecords(this.path, this.#file.readParts(), this.#encoding);
  }

  /** Reads the file from its beginning for the first record that is wanted. */
  find(isWanted: (record: CsvRecord, row: number) => boolean): PlacedRecord | null {
    let row = 0;
    for (const { records, lineOf } of this.blocks()) {
      const index = records.findIndex((record, offset) => isWanted(record, row + offset));
      if (index !== -1) return { record: records[index]!, row: row + index, line: lineOf(index) };
      row += records.length;
    }
    return null;
  }

  /** For an error about a line. */
  placeOf(line: number): SheetPlace {
    return { file: this.path, name: null, locate: (_, column) => describeLine(line, column) };
  }
}

/** The first bytes of a file, by which its encoding is guessed. */
export function readStart(file: SourceFile): Uint8Array {
  let start = Buffer.alloc(0);
  for (const part of file.readParts()) {
    start = Buffer.concat([start, part]);
    if (start.length >= encodingSampleBytes) break;
  }
  return start;
}

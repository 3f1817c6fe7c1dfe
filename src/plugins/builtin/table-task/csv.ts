/** A cell of CSV (RFC 4180). */
export function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Cells as they are written: null is empty, a number as short as it can be read back. */
export type CsvCell = string | number | boolean | null;

const linesAtOnce = 10_000;

/** A file of CSV (RFC 4180); in parts, since one text cannot hold a table of any length. */
export function writeCsv(
  header: readonly string[],
  count: number,
  lineOf: (line: number) => readonly CsvCell[],
): Uint8Array {
  const write = (cells: readonly CsvCell[]) => `${cells.map((cell) => quote(String(cell ?? ''))).join()}\n`;
  const parts = [Buffer.from(write(header))];
  for (let start = 0; start < count; start += linesAtOnce) {
    const lines = Array.from({ length: Math.min(linesAtOnce, count - start) }, (_item, index) =>
      write(lineOf(start + index)),
    );
    parts.push(Buffer.from(lines.join('')));
  }
  return Buffer.concat(parts);
}

export function writeLines(header: readonly string[], lines: readonly (readonly CsvCell[])[]): Uint8Array {
  return writeCsv(header, lines.length, (line) => lines[line] as readonly CsvCell[]);
}

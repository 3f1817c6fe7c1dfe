/**
 * The program in R that writes sheets with the package openxlsx, which computes no formulas: values are written instead.
 * Dates are numbers of the calendar of 1900: for its own dates it names a format that it has given another meaning.
 */
export function writeOpenxlsxProgram({ name, title, columns, cells, hiddenRows, other }, path) {
  const lines = [
    'library(openxlsx)',
    'workbook <- createWorkbook(creator = "kstore")',
    `addWorksheet(workbook, ${text(name)})`,
    `writeData(workbook, 1, ${text(title)}, startCol = 1, startRow = 1, colNames = FALSE)`,
    `mergeCells(workbook, 1, cols = 1:${columns.length}, rows = 1)`,
    ...columns.map((column, index) => write(1, 2, index + 1, text(column))),
  ];
  cells.forEach((row, index) =>
    row.forEach(({ value, isDate, format, comment }, column) => {
      const [sheetRow, sheetColumn] = [index + 3, column + 1];
      if (value !== null)
        lines.push(
          write(
            1,
            sheetRow,
            sheetColumn,
            isDate ? `as.numeric(as.Date(${text(value)})) + 25569` : literal(value),
          ),
        );
      if (format !== 'General')
        lines.push(
          `addStyle(workbook, 1, createStyle(numFmt = ${text(format === '@' ? 'TEXT' : format)}), rows = ${sheetRow}, cols = ${sheetColumn})`,
        );
      if (comment !== undefined)
        lines.push(
          `writeComment(workbook, 1, col = ${sheetColumn}, row = ${sheetRow}, createComment(${text(comment)}, author = "kstore", visible = FALSE))`,
        );
    }),
  );
  if (hiddenRows.length > 0)
    lines.push(`groupRows(workbook, 1, rows = c(${hiddenRows.join(', ')}), hidden = TRUE)`);
  lines.push(`addWorksheet(workbook, ${text(other.name)}, visible = ${other.isHidden ? 'FALSE' : 'TRUE'})`);
  other.rows.forEach((row, index) =>
    row.forEach((value, column) => {
      if (value !== null) lines.push(write(2, index + 1, column + 1, literal(value)));
    }),
  );
  lines.push(`mergeCells(workbook, 2, cols = 1, rows = 2:${other.mergedTo})`);
  lines.push(`saveWorkbook(workbook, ${text(path)}, overwrite = TRUE)`);
  return `${lines.join('\n')}\n`;
}

function write(sheet, row, column, value) {
  return `writeData(workbook, ${sheet}, ${value}, startCol = ${column}, startRow = ${row}, colNames = FALSE)`;
}

function literal(value) {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : text(value);
}

/** A string of R, in ASCII whatever the locale. */
function text(value) {
  const escaped = [...value].map((character) => {
    const code = character.codePointAt(0);
    if (character === '"' || character === '\\') return `\\${character}`;
    return code < 32 || code > 126 ? `\\U{${code.toString(16)}}` : character;
  });
  return `"${escaped.join('')}"`;
}

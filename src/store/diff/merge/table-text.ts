import { quoteCsv } from '../../codec/csv-text.ts';
import type { Cell, Column } from '../../tables/table.ts';

/** A table as CSV (RFC 4180), UTF-8 with a byte order mark, which Excel needs to show Korean. */
export function formatCsv(columns: readonly Column[], rows: Iterable<readonly Cell[]>): string {
  const head = columns.map(({ name, unit }) => (unit === undefined ? name : `${name} (${unit})`));
  const lines = [formatLine(head)];
  for (const cells of rows) lines.push(formatLine(cells));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function formatLine(cells: readonly Cell[]): string {
  return cells.map((cell) => (cell === null ? '' : quoteCsv(String(cell)))).join(',');
}

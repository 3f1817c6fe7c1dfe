import { measureWidth } from '../render/text-width.ts';
import type { DocumentInline, DocumentTable } from './report-document.ts';

/** Columns of a terminal that a line of a table has room for on a page. */
const roomOfPage = 110;
/** Longer cells are broken into lines. */
const widestColumn = 28;
const gap = 2;

/**
 * A table that is wider than the page becomes several, each with the first column, so that no column is cut off.
 */
export function divideColumns(table: DocumentTable): DocumentTable[] {
  const widths = table.columns.map((_column, place) => measureColumn(table, place));
  const groups: number[][] = [[0]];
  let used = widths[0] ?? 0;
  for (let place = 1; place < widths.length; place++) {
    if (used + widths[place]! > roomOfPage) {
      groups.push([0]);
      used = widths[0]!;
    }
    groups.at(-1)!.push(place);
    used += widths[place]!;
  }
  if (groups.length === 1) return [table];
  return groups.map((places) => ({
    ...table,
    columns: places.map((place) => table.columns[place]!),
    head: table.head === null ? null : places.map((place) => table.head![place]!),
    rows: table.rows.map((row) => places.map((place) => row[place]!)),
  }));
}

function measureColumn({ head, rows }: DocumentTable, place: number): number {
  const cells = [...(head === null ? [] : [head]), ...rows].map((row) => measure(row[place] ?? []));
  return gap + Math.min(widestColumn, Math.max(1, ...cells));
}

function measure(inlines: readonly DocumentInline[]): number {
  return inlines.reduce((sum, inline) => {
    if (inline.type === 'blocks') return widestColumn;
    return sum + ('children' in inline ? measure(inline.children) : measureWidth(inline.text));
  }, 0);
}

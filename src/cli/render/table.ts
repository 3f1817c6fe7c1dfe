import { measureWidth, pad, truncate } from './text-width.ts';
import type { Screen } from './screen.ts';

export interface TableColumn {
  /** '' for none; without any header the head is left out. */
  readonly header?: string;
  readonly align?: 'left' | 'right';
  /** This column gives way when the table is wider than the screen. */
  readonly shrink?: boolean;
  /** Applied after the layout, so that it does not disturb the widths. */
  readonly style?: (text: string) => string;
}

const gap = '  ';
const minimumShrunkWidth = 8;

/** Lays out rows in columns that are as wide as their content and, with `shrink`, no wider than the screen. */
export function renderTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  screen: Pick<Screen, 'width' | 'colors'>,
): string {
  const hasHead = columns.some(({ header }) => (header ?? '') !== '');
  const head = columns.map(({ header }) => header ?? '');
  const widths = fitWidths(columns, hasHead ? [head, ...rows] : rows, screen.width);
  const lines = rows.map((row) => renderRow(columns, widths, row, true));
  if (hasHead) lines.unshift(screen.colors.dim(renderRow(columns, widths, head, false)));
  return lines.join('\n');
}

function fitWidths(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  screenWidth: number,
): readonly number[] {
  const widths = columns.map((_, index) => Math.max(0, ...rows.map((row) => measureWidth(row[index] ?? ''))));
  let excess = widths.reduce((sum, width) => sum + width, gap.length * (columns.length - 1)) - screenWidth;
  const shrinkable = columns.map((_, index) => index).filter((index) => columns[index]!.shrink);
  while (excess > 0) {
    const widest = shrinkable.toSorted((left, right) => widths[right]! - widths[left]!)[0];
    if (widest === undefined || widths[widest]! <= minimumShrunkWidth) break;
    widths[widest] = widths[widest]! - 1;
    excess -= 1;
  }
  return widths;
}

function renderRow(
  columns: readonly TableColumn[],
  widths: readonly number[],
  row: readonly string[],
  styled: boolean,
): string {
  const cells = columns.map(({ align, shrink, style }, index) => {
    const text = shrink ? truncate(row[index] ?? '', widths[index]!) : (row[index] ?? '');
    const padded = pad(text, widths[index]!, align);
    return styled && style !== undefined ? style(padded) : padded;
  });
  return cells.join(gap).trimEnd();
}

import { measureWidth, pad, splitWord, truncate } from './text-width.ts';
import type { Screen } from './screen.ts';
import { wrapText } from './wrap.ts';

export interface TableColumn {
  /** '' for none; without any header the head is left out. */
  readonly header?: string;
  readonly align?: 'left' | 'right';
  /**
   * This column gives way when the table is wider than the screen: by cutting its cells, or by writing them on several
   * lines, for what a person needs as a whole.
   */
  readonly shrink?: boolean | 'wrap';
  /** Applied after the layout, so that it does not disturb the widths. */
  readonly style?: (text: string) => string;
}

const gap = '  ';
const minimumShrunkWidth = 8;
/** Where words are broken no narrower: a terminal that breaks the line itself is easier to read then. */
const minimumBrokenWidth = 12;
/** Where there is no screen, a cell that is wider moves what follows it, and no other row is filled up for it. */
const maximumAlignedWidth = 120;

/**
 * Lays out rows in columns that are as wide as their content and, with `shrink`, no wider than the screen. Nothing is
 * cut where the screen has no end.
 */
export function renderTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  screen: Pick<Screen, 'width' | 'colors'>,
): string {
  const hasHead = columns.some(({ header }) => (header ?? '') !== '');
  const head = columns.map(({ header }) => header ?? '');
  const all = hasHead ? [head, ...rows] : rows;
  const isLimited = Number.isFinite(screen.width);
  const widths = isLimited ? fitWidths(columns, all, screen.width) : alignWidths(columns, all);
  const fit = (row: readonly string[]) => (isLimited ? fitRow(columns, widths, row) : [row]);
  const lines = rows.flatMap(fit).map((row) => renderRow(columns, widths, row, true));
  if (hasHead)
    lines.unshift(...fit(head).map((row) => screen.colors.dim(renderRow(columns, widths, row, false))));
  return lines.join('\n');
}

function measureColumns(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): number[] {
  return columns.map((_, index) =>
    rows.reduce((widest, row) => Math.max(widest, measureWidth(row[index] ?? '')), 0),
  );
}

function alignWidths(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): number[] {
  return measureColumns(columns, rows).map((width) => Math.min(width, maximumAlignedWidth));
}

function fitWidths(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  screenWidth: number,
): readonly number[] {
  const widths = measureColumns(columns, rows);
  const leastWith = (least: (index: number) => number) =>
    columns.map(({ shrink = false }, index) =>
      shrink === 'wrap' ? least(index) : shrink ? minimumShrunkWidth : widths[index]!,
    );
  const whole = narrow(
    widths,
    leastWith((index) => findLongestWord(rows, index)),
    screenWidth,
  );
  // Words are broken only when the other columns have nothing left to give.
  return narrow(
    whole,
    leastWith(() => minimumBrokenWidth),
    screenWidth,
  );
}

/** Takes columns from the widest, down to what each must have at least. */
function narrow(from: readonly number[], least: readonly number[], screenWidth: number): readonly number[] {
  const widths = [...from];
  let excess = widths.reduce((sum, width) => sum + width, gap.length * (widths.length - 1)) - screenWidth;
  while (excess > 0) {
    const shrinkable = widths.map((_, index) => index).filter((index) => widths[index]! > least[index]!);
    const widest = shrinkable.toSorted((left, right) => widths[right]! - widths[left]!)[0];
    if (widest === undefined) break;
    widths[widest] = widths[widest]! - 1;
    excess -= 1;
  }
  return widths;
}

function findLongestWord(rows: readonly (readonly string[])[], column: number): number {
  const words = rows.flatMap((row) => (row[column] ?? '').split(' '));
  return words.reduce((longest, word) => Math.max(longest, measureWidth(word)), minimumShrunkWidth);
}

/** The lines that a row takes in columns of these widths. */
function fitRow(
  columns: readonly TableColumn[],
  widths: readonly number[],
  row: readonly string[],
): readonly (readonly string[])[] {
  const cells = columns.map(({ shrink = false }, index) => {
    const text = row[index] ?? '';
    const width = widths[index]!;
    if (shrink !== 'wrap') return [shrink ? truncate(text, width) : text];
    const lines = wrapText(text, width, '', 0).split('\n');
    return lines.flatMap((line) => splitWord(line, width));
  });
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => cells.map((lines) => lines[line] ?? ''));
}

function renderRow(
  columns: readonly TableColumn[],
  widths: readonly number[],
  row: readonly string[],
  styled: boolean,
): string {
  const cells = columns.map(({ align, style }, index) => {
    const padded = pad(row[index] ?? '', widths[index]!, align);
    return styled && style !== undefined ? style(padded) : padded;
  });
  return cells.join(gap).trimEnd();
}

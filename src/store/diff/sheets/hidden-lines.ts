import type { Span } from '../../tables/sheet-facts.ts';
import { formatColumnLetters, type Sheet } from '../../tables/sheet.ts';
import type { SheetChange } from '../facts-diff-model.ts';
import type { AlignedSheet } from './align-sheets.ts';
import type { LinePairs } from './line-pairs.ts';

/** Rows and columns with content that are hidden in one version alone; lines one beside the other are one change. */
export function* listHiddenChanges({ before, after, rows, columns }: AlignedSheet): Generator<SheetChange> {
  const [heights, widths] = [
    [before.rows.length, after.rows.length],
    [findWidth(before), findWidth(after)],
  ] as const;
  const ofRows = [before, after].map(({ facts }, side) => listLines(facts?.hiddenRows ?? [], heights[side]!));
  const ofColumns = [before, after].map(({ facts }, side) =>
    listLines(facts?.hiddenColumns ?? [], widths[side]!),
  );
  const named = { file: after.file, sheet: after.name };
  for (const [isHidden, first, last] of listRuns(ofRows[0]!, ofRows[1]!, rows, heights[1]))
    yield describe(isHidden, first === last ? `row ${first + 1}` : `rows ${first + 1}–${last + 1}`, named);
  for (const [isHidden, first, last] of listRuns(ofColumns[0]!, ofColumns[1]!, columns, widths[1])) {
    const [from, to] = [formatColumnLetters(first), formatColumnLetters(last)];
    yield describe(isHidden, first === last ? `column ${from}` : `columns ${from}–${to}`, named);
  }
}

function describe(isHidden: boolean, place: string, named: Pick<SheetChange, 'file' | 'sheet'>): SheetChange {
  const [before, after] = isHidden ? [null, 'hidden'] : ['hidden', null];
  return { fact: 'hidden', change: isHidden ? 'added' : 'removed', ...named, place, before, after };
}

function findWidth({ rows }: Sheet): number {
  return rows.reduce((width, cells) => Math.max(width, cells.length), 0);
}

function listLines(spans: readonly Span[], end: number): Set<number> {
  const lines = new Set<number>();
  for (const { first, last } of spans)
    for (let line = first; line <= Math.min(last, end - 1); line++) lines.add(line);
  return lines;
}

/** @param end so many lines of the sheet after have content. */
function* listRuns(
  before: ReadonlySet<number>,
  after: ReadonlySet<number>,
  lines: LinePairs,
  end: number,
): Generator<[isHidden: boolean, first: number, last: number]> {
  if (before.size + after.size === 0) return;
  let run: [boolean, number, number] | null = null;
  for (let line = 0; line < end; line++) {
    const old = lines.toBefore(line);
    const isHidden = after.has(line);
    const isChanged = isHidden !== (old !== null && before.has(old));
    if (run !== null && (!isChanged || run[0] !== isHidden)) {
      yield run;
      run = null;
    }
    if (isChanged) run = run === null ? [isHidden, line, line] : [isHidden, run[1], line];
  }
  if (run !== null) yield run;
}

import { formatColumnLetters, type Area } from '../../tables/sheet.ts';
import type { SheetChange } from '../facts-diff-model.ts';
import type { AlignedSheet } from './align-sheets.ts';
import type { LinePairs } from './line-pairs.ts';

/** Merged areas that are in one version alone, or reach over other rows or columns. */
export function* listMergeChanges({ before, after, rows, columns }: AlignedSheet): Generator<SheetChange> {
  const moved = before.mergedAreas.map((area) => ({ area, isAt: moveArea(area, rows, columns) }));
  const current = new Set(after.mergedAreas.map(formatArea));
  const gone = moved.filter(({ isAt }) => isAt === null || !current.has(formatArea(isAt)));
  const known = new Set(moved.flatMap(({ isAt }) => (isAt === null ? [] : [formatArea(isAt)])));
  const place = { file: after.file, sheet: after.name };
  const byCorner = new Map(gone.flatMap((old) => (old.isAt === null ? [] : [[formatCorner(old.isAt), old]])));
  for (const area of after.mergedAreas) {
    const name = formatArea(area);
    if (known.has(name)) continue;
    const old = byCorner.get(formatCorner(area));
    if (old !== undefined) gone.splice(gone.indexOf(old), 1);
    const change = old === undefined ? 'added' : 'changed';
    yield { fact: 'merged', change, ...place, place: name, before: old === undefined ? null : formatArea(old.area), after: name }; // prettier-ignore
  }
  for (const { area, isAt } of gone) {
    const name = formatArea(isAt ?? area);
    yield { fact: 'merged', change: 'removed', ...place, place: name, before: name, after: null };
  }
}

/** Where an area is in the version after; null when nothing of it is left. */
function moveArea({ top, left, bottom, right }: Area, rows: LinePairs, columns: LinePairs): Area | null {
  const [down, across] = [moveSpan(top, bottom, rows), moveSpan(left, right, columns)];
  return down === null || across === null
    ? null
    : { top: down[0], left: across[0], bottom: down[1], right: across[1] };
}

/** The first and the last line that is left of it. */
function moveSpan(first: number, last: number, lines: LinePairs): [number, number] | null {
  let start: number | null = null;
  let end: number | null = null;
  for (let line = first; line <= last && start === null; line++) start = lines.toAfter(line);
  for (let line = last; line >= first && end === null; line--) end = lines.toAfter(line);
  return start === null || end === null ? null : [Math.min(start, end), Math.max(start, end)];
}

function formatArea({ top, left, bottom, right }: Area): string {
  return `${formatCorner({ top, left })}:${formatColumnLetters(right)}${bottom + 1}`;
}

function formatCorner({ top, left }: Pick<Area, 'top' | 'left'>): string {
  return `${formatColumnLetters(left)}${top + 1}`;
}

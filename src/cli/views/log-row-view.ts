import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { formatRelativeTime } from '../render/time.ts';
import { wrapText } from '../render/wrap.ts';
import { formatCell, formatChange } from './cell-text.ts';
import { countOf, describeAmount } from './diff-words.ts';
import { indent } from './format.ts';
import type { LogRowOutput } from './log-row-output.ts';

type EntryOutput = LogRowOutput['entries'][number];

const shownCells = 50;

export function renderLogRow({ dataset, row, entries, versions }: LogRowOutput, screen: Screen): string {
  const head = `${row} in ${dataset}: changed in ${entries.length} of ${countOf(versions, 'version')}`;
  return [wrapText(head, screen.width), ...entries.map((entry) => renderEntry(entry, screen))].join('\n\n');
}

function renderEntry(
  { version, change, file, renamedFrom, position, moved, cells }: EntryOutput,
  screen: Screen,
): string {
  const { colors, now } = screen;
  const place = position === null ? '' : `, row ${position + 1}`;
  const told = [
    renamedFrom === null ? change : `renamed from ${renamedFrom}`,
    ...(moved && change === 'changed' ? ['moved'] : []),
  ].join(', ');
  const head = `${colors.bold(version.ref)}  ${told}${place}${file === null ? '' : ` of ${file}`}`;
  const who = `${version.author}, ${formatRelativeTime(new Date(version.time), now)}: ${version.message.split('\n')[0]!}`;
  const shown = cells.slice(0, shownCells).map((cell) => describeCell(cell, change));
  const columns = [{ shrink: true }, { shrink: true }, {}];
  return [
    head,
    colors.dim(wrapText(who, screen.width - 2, '  ', 4)),
    ...(shown.length === 0
      ? []
      : [indent(renderTable(columns, shown, { ...screen, width: screen.width - 2 }))]),
    ...(cells.length > shownCells ? [`  and ${cells.length - shownCells} more cells: --json lists all`] : []),
  ].join('\n');
}

function describeCell(cell: EntryOutput['cells'][number], ofRow: EntryOutput['change']): string[] {
  const { column, change, before, after } = cell;
  const note = ofRow === 'changed' ? `column ${change}` : '';
  if (change === 'added') return [column, formatCell(after), note];
  if (change === 'removed') return [column, `was ${formatCell(before)}`, note];
  const notes = { changed: describeAmount(cell), reformatted: 'the same number', converted: 'other unit' };
  return [column, formatChange(before, after), notes[change]];
}

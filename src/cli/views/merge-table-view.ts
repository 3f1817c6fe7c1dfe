import type { MergeTableOutput } from '../../store/model/generated/output/merge-table.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { wrapText } from '../render/wrap.ts';
import { formatCells } from './cell-text.ts';
import { countOf, formatAmount } from './diff-words.ts';
import { indent } from './format.ts';

export type { MergeTableOutput };

const shownConflicts = 20;

export function renderMerge(result: MergeTableOutput, next: string, screen: Screen): string {
  const { rows, columns, conflicts, written } = result;
  const head = `${countOf(rows, 'row')} of ${countOf(columns, 'column')}`;
  const shares = (['ours', 'theirs'] as const).map((party) => [
    party,
    result[party],
    describeShare(result.taken[party]),
  ]);
  const told = [
    conflicts.length === 0
      ? `merged: ${head}`
      : `${countOf(conflicts.length, 'conflict')}, nothing is merged`,
    indent(renderTable([{}, { shrink: true }, { shrink: true }], shares, narrow(screen))),
  ];
  if (written !== null) return [...told, `wrote ${written}`].join('\n');
  return [...told, ...renderConflicts(result, next, screen)].join('\n');
}

function narrow(screen: Screen): Screen {
  return { ...screen, width: screen.width - 2 };
}

function describeShare(share: MergeTableOutput['taken']['ours']): string {
  const parts = [
    share.cells > 0 ? countOf(share.cells, 'cell') : '',
    share.added > 0 ? `${countOf(share.added, 'row')} added` : '',
    share.removed > 0 ? `${countOf(share.removed, 'row')} removed` : '',
    share.moved > 0 ? `${countOf(share.moved, 'row')} moved` : '',
    share.columns.length > 0 ? countOf(share.columns.length, 'column') : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}

function renderConflicts(
  { conflicts, conflictsFile }: MergeTableOutput,
  next: string,
  screen: Screen,
): string[] {
  const lines = conflicts
    .slice(0, shownConflicts)
    .map(({ row, column, base, ours, theirs }) => [row, column, ...formatCells([base, ours, theirs])]);
  const header = (name: string) => ({ header: name, shrink: true });
  const columns = ['row', 'column', 'before', 'ours', 'theirs'].map(header);
  const rest = conflicts.length - lines.length;
  return [
    indent(renderTable(columns, lines, narrow(screen))),
    ...(rest > 0 ? [`  and ${formatAmount(rest)} more: they are all in the sheet`] : []),
    ...(conflictsFile === null ? ['these have no choice in the sheet'] : [`wrote ${conflictsFile}`]),
    wrapText('fill in its yellow cells, save it, then run', screen.width),
    `  ${next}`,
  ];
}

import type { StatusResult } from '../../store/index.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';

const meanings = {
  untracked: 'never added',
  new: 'added, new',
  staged: 'added, next version',
  modified: 'changed, not added',
  missing: 'no longer here',
} as const;

export function renderStatus({ changes, older }: StatusResult, screen: Screen): string {
  const rows = [
    ...changes.map(({ kind, path, state }) => [meanings[state], kind, path]),
    ...older.map(({ kind, path, version, newest }) => [`is ${version} (newest: ${newest})`, kind, path]),
  ];
  if (rows.length === 0) return 'nothing has changed since the last commit';
  const table = renderTable([{ style: screen.colors.yellow }, {}, { shrink: true }], rows, screen);
  const hints = [
    ...(changes.some(({ state }) => state === 'untracked' || state === 'modified')
      ? ['`kstore add .` stores what is not added']
      : []),
    ...(changes.some(({ state }) => state === 'new' || state === 'staged')
      ? ['`kstore commit -m "…"` makes versions of what is added']
      : []),
  ];
  return [table, ...hints.map((hint) => screen.colors.dim(hint))].join('\n');
}

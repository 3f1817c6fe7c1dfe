import type { AddResult } from '../../store/index.ts';
import type { Screen } from '../render/screen.ts';
import { formatBytes } from '../render/size.ts';
import { renderTable } from '../render/table.ts';
import { count, formatId } from './format.ts';

export function renderAdded({ added }: AddResult, screen: Screen): string {
  if (added.length === 0) return 'nothing to add: the folders of the kinds are empty';
  const rows = added.map((artifact) => [
    artifact.state === 'staged' ? 'staged' : 'as before',
    artifact.kind,
    artifact.version ?? artifact.name,
    formatId(artifact.id),
    `${count(artifact.files, 'file')}, ${formatBytes(artifact.sizeBytes)}${describeRows(artifact)}`,
  ]);
  return renderTable([{}, {}, { shrink: true }, { style: screen.colors.dim }, {}], rows, screen);
}

/** Files that were meant as a table and are not one should be noticed here, not when a run fails. */
function describeRows({ kind, rows }: AddResult['added'][number]): string {
  if (kind !== 'dataset') return '';
  return rows === null ? ', no table' : `, ${count(rows, 'row')}`;
}

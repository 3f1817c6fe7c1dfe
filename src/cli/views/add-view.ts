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
    `${count(artifact.files, 'file')}, ${formatBytes(artifact.sizeBytes)}`,
  ]);
  return renderTable([{}, {}, { shrink: true }, { style: screen.colors.dim }, {}], rows, screen);
}

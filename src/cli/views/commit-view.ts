import type { CommitResult } from '../../store/index.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { formatId } from './format.ts';

export function renderCommitted({ versions }: CommitResult, screen: Screen): string {
  const rows = versions.map(({ ref, kind, id }) => [ref, kind, formatId(id)]);
  return renderTable([{ style: screen.colors.bold }, {}, { style: screen.colors.dim }], rows, screen);
}

import type { RestoreResult } from '../../store/index.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';

export function renderRestored({ dryRun, restored }: RestoreResult, screen: Screen): string {
  if (restored.length === 0) return 'nothing to restore: all of it is as in the version';
  const rows = restored.map(({ change, path, from }) => [dryRun ? `would be ${change}` : change, path, from]);
  return renderTable([{}, { shrink: true }, { style: screen.colors.dim }], rows, screen);
}

import type { FsckResult } from '../../store/index.ts';
import type { Screen } from '../render/screen.ts';
import { count } from './format.ts';

export function renderFsck({ ok, problems, checked }: FsckResult, { colors }: Screen): string {
  const { packs, versions, runs, files } = checked;
  const extent = `${count(packs, 'pack')}, ${count(versions, 'version')}, ${count(runs, 'run')}, ${count(files, 'file')} checked`;
  if (ok) return `${colors.green('all is well')}: ${extent}`;
  const lines = problems.map(({ subject, message }) => `${colors.red('damaged')} ${subject}: ${message}`);
  return [...lines, `${count(problems.length, 'problem')}; ${extent}`].join('\n');
}

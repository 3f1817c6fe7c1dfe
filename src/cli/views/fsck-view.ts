import type { FsckResult } from '../../store/index.ts';
import type { Screen } from '../render/screen.ts';
import { count } from './format.ts';

export function renderFsck({ ok, problems, notices, checked }: FsckResult, { colors }: Screen): string {
  const { packs, versions, runs, files } = checked;
  const extent = `${count(packs, 'pack')}, ${count(versions, 'version')}, ${count(runs, 'run')}, ${count(files, 'file')} checked`;
  const told = notices.map((notice) => `${colors.yellow('note')} ${notice}`);
  if (ok) return [...told, `${colors.green('all is well')}: ${extent}`].join('\n');
  const lines = problems.map(({ subject, message }) => `${colors.red('damaged')} ${subject}: ${message}`);
  const advice = new Set(problems.map((problem) => problem.advice));
  return [...lines, ...told, `${count(problems.length, 'problem')}; ${extent}`, ...advice].join('\n');
}

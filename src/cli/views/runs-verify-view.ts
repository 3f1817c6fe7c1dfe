import type { RunsVerifyOutput } from '../../store/model/generated/output/runs-verify.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { formatDuration, formatRelativeTime } from '../render/time.ts';
import { count, formatId } from './format.ts';
import { paintVerdict } from './reproduce-view.ts';

export function renderVerification(result: RunsVerifyOutput, screen: Screen): string {
  if (result.candidates === 0) return 'no runs yet that could be repeated';
  const { colors, now } = screen;
  const rows = result.judged.map((run) => [
    run.verdict,
    formatId(run.run),
    run.outputs.join(', '),
    run.cause ?? '',
    run.lastVerifiedAt === null ? 'never' : formatRelativeTime(new Date(run.lastVerifiedAt), now),
    formatDuration(run.durationMs),
  ]);
  const columns = [
    { header: 'verdict', style: (text: string) => paintVerdict(text.trim(), text, screen) },
    { header: 'run', style: colors.yellow },
    { header: 'made', shrink: 'wrap' as const },
    { header: 'cause' },
    { header: 'before' },
    { header: 'took', align: 'right' as const },
  ];
  const told = `${count(result.judged.length, 'run')} of ${result.candidates} repeated, seed ${result.seed}`;
  return [
    ...(rows.length === 0 ? [] : [renderTable(columns, rows, screen)]),
    result.skipped === 0 ? told : `${told}; the time was over before ${count(result.skipped, 'more run')}`,
    ...(result.judged.some(({ verdict }) => verdict !== 'IDENTICAL')
      ? [colors.dim('`kstore reproduce RUN` shows what differs, and why')]
      : []),
  ].join('\n');
}

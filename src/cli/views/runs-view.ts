import type { RunsOutput } from '../../store/model/generated/output/runs.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { formatRelativeTime } from '../render/time.ts';
import { formatId, formatNumber, listMetrics } from './format.ts';

const shownMetrics = 2;

export function renderRuns({ runs }: RunsOutput, screen: Screen): string {
  if (runs.length === 0) return 'no runs yet';
  const rows = runs.map((run) => [
    formatId(run.run),
    run.experiment ?? '',
    run.status,
    formatRelativeTime(new Date(run.startedAt), screen.now),
    run.verdict?.verdict ?? '',
    listMetrics(run.metrics)
      .slice(0, shownMetrics)
      .map(([name, value]) => `${name} ${formatNumber(value)}`)
      .join('  '),
  ]);
  return renderTable(
    [{ style: screen.colors.yellow }, { style: screen.colors.bold }, {}, {}, {}, { shrink: true }],
    rows,
    screen,
  );
}

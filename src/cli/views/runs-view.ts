import type { RunsOutput } from '../../store/model/generated/output/runs.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { formatRelativeTime } from '../render/time.ts';
import { formatId, formatNumber, listMetrics } from './format.ts';
import { renderLiveRuns } from './live-view.ts';

const shownMetrics = 2;

export function renderRuns({ live, runs }: RunsOutput, screen: Screen): string {
  const going = renderLiveRuns(live, screen);
  if (runs.length === 0) return going === '' ? 'no runs yet' : going;
  const rows = runs.map((run) => [
    formatId(run.run),
    run.experiment ?? '',
    run.status,
    formatRelativeTime(new Date(run.startedAt), screen.now),
    listMetrics(run.metrics)
      .slice(0, shownMetrics)
      .map(([name, value]) => `${name} ${formatNumber(value)}`)
      .join('  '),
  ]);
  const ended = renderTable(
    [{ style: screen.colors.yellow }, { style: screen.colors.bold }, {}, {}, { shrink: true }],
    rows,
    screen,
  );
  return going === '' ? ended : `${going}\n\n${ended}`;
}

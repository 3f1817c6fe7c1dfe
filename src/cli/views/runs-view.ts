import { formatPoint, type Point } from '../../store/index.ts';
import type { RunsOutput } from '../../store/model/generated/output/runs.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { formatRelativeTime } from '../render/time.ts';
import { formatId, formatNumber, listMetrics } from './format.ts';
import { renderLiveRuns } from './live-view.ts';

const shownMetrics = 2;
const pointColumn = 4;

export function renderRuns({ executions, live, runs }: RunsOutput, screen: Screen): string {
  const going = renderLiveRuns(executions, live, screen);
  if (runs.length === 0) return going === '' ? 'no runs yet' : going;
  const hasPoints = runs.some(({ point }) => Object.keys(point).length > 0);
  const rows = runs.map((run) => [
    formatId(run.run),
    [run.experiment, run.task].filter((text) => text !== null).join(', '),
    run.status,
    formatRelativeTime(new Date(run.startedAt), screen.now),
    formatPoint(run.point as Point),
    run.verdict?.verdict ?? '',
    listMetrics(run.metrics)
      .slice(0, hasPoints ? 1 : shownMetrics)
      .map(([name, value]) => `${name} ${formatNumber(value)}`)
      .join('  '),
  ]);
  const ended = renderTable(
    [
      { style: screen.colors.yellow },
      { style: screen.colors.bold },
      {},
      { shrink: 'wrap' },
      ...(hasPoints ? [{ shrink: 'wrap' as const }] : []),
      {},
      { shrink: true },
    ],
    hasPoints ? rows : rows.map((row) => row.filter((_, column) => column !== pointColumn)),
    screen,
  );
  return going === '' ? ended : `${going}\n\n${ended}`;
}

import type { RunsOutput } from '../../store/model/generated/output/runs.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { formatRelativeTime } from '../render/time.ts';

/** Runs that are going on, or were interrupted, above those that have ended; '' when there are none. */
export function renderLiveRuns(runs: RunsOutput['live'], screen: Screen): string {
  const rows = runs.map((run) => [
    run.live,
    run.experiment,
    run.step,
    run.state === 'elsewhere' ? `on ${run.host ?? 'another computer'}` : run.state,
    formatRelativeTime(new Date(run.startedAt), screen.now),
    describeProgress(run),
  ]);
  const { colors } = screen;
  return rows.length === 0
    ? ''
    : renderTable(
        [{ style: colors.yellow }, { style: colors.bold }, {}, { style: colors.cyan }, {}, { shrink: true }],
        rows,
        screen,
      );
}

function describeProgress({ progress, state, savedStep }: RunsOutput['live'][number]): string {
  const place = progress === null ? '' : `${progress.unit} ${progress.done}/${progress.total}`;
  if (state !== 'interrupted') return place;
  return savedStep === null ? 'nothing was saved' : `saved at ${savedStep}`;
}

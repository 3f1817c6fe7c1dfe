import type { RunsOutput } from '../../store/model/generated/output/runs.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { formatRelativeTime } from '../render/time.ts';

type Execution = RunsOutput['executions'][number];
type LiveRun = RunsOutput['live'][number];

/**
 * Executions of experiments that are going on, each with its steps that run, and steps that were interrupted; '' when
 * there are none.
 */
export function renderLiveRuns(
  executions: readonly Execution[],
  runs: readonly LiveRun[],
  screen: Screen,
): string {
  const isOf = (execution: Execution) => (run: LiveRun) => run.execution === execution.execution;
  const alone = runs.filter((run) => !executions.some((execution) => isOf(execution)(run)));
  const rows = [
    ...executions.flatMap((execution) => [
      describeExecution(execution, screen),
      ...runs.filter(isOf(execution)).map((run) => describeLive(run, `  ${run.live}`, screen)),
    ]),
    ...alone.map((run) => describeLive(run, run.live, screen)),
  ];
  const { colors } = screen;
  return rows.length === 0
    ? ''
    : renderTable(
        [{ style: colors.yellow }, { style: colors.bold }, {}, { style: colors.cyan }, {}, { shrink: true }],
        rows,
        screen,
      );
}

function describeExecution(
  { execution, experiment, state, host, startedAt }: Execution,
  screen: Screen,
): string[] {
  return [
    execution,
    experiment,
    'whole',
    describeState(state, host),
    formatRelativeTime(new Date(startedAt), screen.now),
    '',
  ];
}

function describeLive(run: LiveRun, id: string, screen: Screen): string[] {
  const { experiment, trial, step, state, host, startedAt } = run;
  const [name, place] = trial === null ? [experiment, step] : [trial.sweep, `trial ${trial.number}: ${step}`];
  const since = formatRelativeTime(new Date(startedAt), screen.now);
  return [id, name, place, describeState(state, host), since, describeProgress(run)];
}

function describeState(state: LiveRun['state'], host: string | null): string {
  return state === 'elsewhere' ? `on ${host ?? 'another computer'}` : state;
}

function describeProgress({ progress, state, savedStep }: LiveRun): string {
  const place = progress === null ? '' : `${progress.unit} ${progress.done}/${progress.total}`;
  if (state !== 'interrupted') return place;
  return savedStep === null ? 'nothing was saved' : `saved at ${savedStep}`;
}

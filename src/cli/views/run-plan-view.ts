import type { ExperimentPlan, StepForecast } from '../../plugins/index.ts';
import { formatPoint, formatVersion, type Point } from '../../store/index.ts';
import type { RunPlanOutput } from '../../store/model/generated/output/run-plan.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { count, formatId } from './format.ts';

export type { RunPlanOutput };

export function toRunPlanOutput(
  { experiment, paths }: ExperimentPlan,
  forecasts: readonly StepForecast[],
): RunPlanOutput {
  const cached = forecasts.filter(({ state }) => state === 'cached').length;
  return {
    experiment: formatVersion(experiment.name, experiment.version),
    points: paths.map(({ point }) => ({ ...point })),
    steps: forecasts.map(({ step, needs, state, run, fromStep, reasons }) => ({
      step: step.step,
      point: { ...step.point },
      task: `${step.task.type} ${step.task.name}`,
      needs: [...needs],
      state,
      run,
      fromStep,
      // The generator has no type for any JSON value.
      reasons: reasons.map((reason) => ({ ...reason })) as RunPlanOutput['steps'][number]['reasons'],
    })),
    cached,
    toRun: forecasts.length - cached,
  };
}

export function renderRunPlan(plan: RunPlanOutput, screen: Screen): string {
  const rows = plan.steps.flatMap((step) => {
    const point = formatPoint(step.point as Point);
    const [first = '', ...others] = describeState(step);
    return [
      [step.step, point, step.state === 'cached' ? 'cached' : 'run', first],
      ...others.map((text) => ['', '', '', text]),
    ];
  });
  const paths = plan.points.length === 1 ? '' : `${count(plan.points.length, 'combination')}, `;
  const total = `${paths}${count(plan.steps.length, 'step')}: ${plan.cached} from the cache, ${plan.toRun} to run; nothing was written`;
  const { colors } = screen;
  return [
    `plan of ${colors.bold(plan.experiment)}`,
    renderTable(
      [{}, { shrink: true, style: colors.dim }, { style: colors.bold }, { shrink: true }],
      rows,
      screen,
    ),
    '',
    total,
  ].join('\n');
}

function describeState({ state, run, fromStep, reasons }: RunPlanOutput['steps'][number]): string[] {
  if (state === 'cached' && run !== null) return [`run ${formatId(run)}`];
  const going = fromStep === null ? [] : [`goes on after step ${fromStep}`];
  return [...going, ...reasons.map(({ text }) => text)];
}

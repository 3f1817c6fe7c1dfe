import {
  findRefusal,
  type CheckedStep,
  type ExperimentPlan,
  type StepForecast,
} from '../../plugins/index.ts';
import { formatPoint, formatVersion, type Point } from '../../store/index.ts';
import type { RunPlanOutput } from '../../store/model/generated/output/run-plan.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { count, formatId } from './format.ts';

export type { RunPlanOutput };

export function toRunPlanOutput(
  { experiment, paths }: ExperimentPlan,
  forecasts: readonly StepForecast[],
  checked: readonly CheckedStep[],
  allowOverlap: string | undefined,
): RunPlanOutput {
  const refusal = findRefusal(checked, allowOverlap);
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
    refused:
      refusal === null ? null : { code: refusal.code, message: refusal.message, hints: [...refusal.hints] },
    unchecked: [...new Set(checked.flatMap(({ unknown }) => unknown))],
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
      [{}, { shrink: 'wrap', style: colors.dim }, { style: colors.bold }, { shrink: 'wrap' }],
      rows,
      screen,
    ),
    '',
    ...plan.unchecked.map((text) => `not checked: ${text}`),
    total,
    ...describeRefusal(plan, screen),
  ].join('\n');
}

function describeRefusal({ refused }: RunPlanOutput, { colors }: Screen): string[] {
  if (refused === null) return [];
  return [
    colors.red(`it would be refused: ${refused.message}`),
    ...refused.hints.map((hint) => `hint: ${hint}`),
  ];
}

function describeState({ state, run, fromStep, reasons }: RunPlanOutput['steps'][number]): string[] {
  const told = reasons.map(({ text }) => text);
  if (state === 'cached' && run !== null) return told.length > 0 ? told : [`run ${formatId(run)}`];
  const going = fromStep === null ? [] : [`goes on after step ${fromStep}`];
  return [...going, ...told];
}

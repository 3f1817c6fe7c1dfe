import {
  judgeSuccess,
  readTaskCard,
  type DatasetLooks,
  type ExperimentResult,
  type TaskCard,
} from '../../plugins/index.ts';
import {
  formatPoint,
  formatVersion,
  type Generated,
  type Point,
  type Run,
  type Version,
} from '../../store/index.ts';
import type { RunOutput } from '../../store/model/generated/output/run.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { formatDuration } from '../render/time.ts';
import { describeLooks, renderDataCheck } from './data-roles-view.ts';
import { formatId, formatNumber, formatSpread, listMetrics } from './format.ts';
import { renderSuccess, renderSuccessOfAll } from './framing-view.ts';
import { describeProtocol, renderSpread } from './protocol-view.ts';

export type { RunOutput };

/** As many as fit beside the rest in 80 columns. */
const shownMetrics = 2;
/** Of a combination; a protocol makes as many as it has divisions. */
const shownOutputs = 3;

/** @param experiment what was run. @param tested the datasets tested on, and how often each was looked at, by its id. */
export function toRunOutput(
  experiment: Version,
  { run, cached, steps, paths }: ExperimentResult,
  tested: readonly Version[],
  looks: ReadonlyMap<string, DatasetLooks>,
): RunOutput {
  const card = readTaskCard(experiment);
  return {
    run: run.id,
    spec: run.spec,
    status: run.status,
    cached,
    outputs: run.outputs.map(toOutput),
    metrics: { ...run.metrics },
    ...(run.protocol !== undefined && { protocol: run.protocol }),
    points: paths.map(({ point, run: pathRun, cached: isCached }) => ({
      point: { ...point },
      run: pathRun.id,
      spec: pathRun.spec,
      status: pathRun.status,
      cached: isCached,
      outputs: pathRun.outputs.map(toOutput),
      metrics: { ...pathRun.metrics },
      ...(pathRun.protocol !== undefined && { protocol: pathRun.protocol }),
      ...(card !== null && { success: judge(card, pathRun) }),
    })),
    steps: steps.map(({ step, run: taskRun, cached: isCached }) => ({
      step: step.step,
      point: { ...step.point },
      task: `${taskRun.specification.task.type} ${taskRun.specification.task.name}`,
      run: taskRun.id,
      spec: taskRun.spec,
      status: taskRun.status,
      cached: isCached,
      durationMs: taskRun.durationMs,
      outputs: taskRun.outputs.map(toOutput),
      metrics: { ...taskRun.metrics },
    })),
    looks: [...new Map(tested.map((version) => [version.id, version])).values()].map(
      ({ id, name, version }) => {
        const { test, validation } = looks.get(id)!;
        return { ref: formatVersion(name, version), id, test: { ...test }, validation: { ...validation } };
      },
    ),
    ...(run.dataCheck !== undefined && { dataCheck: run.dataCheck }),
    ...(card !== null && { success: judge(card, run) }),
  };
}

function judge(card: TaskCard, { metrics }: Run): NonNullable<RunOutput['success']> {
  return judgeSuccess(card, metrics).map((one) => ({ ...one }));
}

function toOutput({ slot, kind, name, version, id }: Generated): RunOutput['outputs'][number] {
  return { slot, ref: formatVersion(name, version), kind, id };
}

export function renderRun(result: RunOutput, screen: Screen): string {
  return result.points.length > 1 ? renderMatrix(result, screen) : renderSingle(result, screen);
}

function renderSingle(result: RunOutput, screen: Screen): string {
  const { colors } = screen;
  const outputs = result.outputs.map(({ ref, kind, id }) => [ref, kind, formatId(id)]);
  const metrics = listMetrics(result.metrics).map(([name, value]) => [name, formatNumber(value)]);
  return [
    `run ${colors.yellow(formatId(result.run))}${result.cached ? ' is known: the same versions, settings, seed and code' : ''}`,
    renderSteps(result, screen),
    '',
    renderTable([{ style: colors.bold }, {}, { style: colors.dim }], outputs, screen),
    ...renderDataRoles(result, screen),
    ...(result.protocol !== undefined
      ? ['', describeProtocol(result.protocol), renderSpread(result.protocol, screen)]
      : metrics.length === 0
        ? []
        : ['', renderTable([{}, { align: 'right' }], metrics, screen)]),
    ...renderSuccess(result.success, screen),
  ].join('\n');
}

function renderSteps({ steps }: RunOutput, screen: Screen): string {
  const cachedText = hasPoints(steps) ? 'from the cache' : 'from the cache, nothing was run';
  const rows = steps.map(({ step, point, task, cached, durationMs }) => [
    step,
    ...(hasPoints(steps) ? [formatPoint(point as Point)] : []),
    task,
    cached ? cachedText : formatDuration(durationMs),
  ]);
  const { colors } = screen;
  const columns = [{}, { style: colors.dim }];
  return renderTable(
    [{}, ...(hasPoints(steps) ? [{ shrink: 'wrap' as const, style: colors.dim }] : []), ...columns],
    rows,
    screen,
  );
}

function hasPoints(steps: RunOutput['steps']): boolean {
  return steps.some(({ point }) => Object.keys(point).length > 0);
}

/** One line for each combination: what was chosen, and what came of it; first the metrics that the task card is about. */
function renderMatrix(result: RunOutput, screen: Screen): string {
  const { colors } = screen;
  const names = new Set(result.points.flatMap(({ metrics }) => listMetrics(metrics).map(([name]) => name)));
  const judged = (result.success ?? []).map(({ metric }) => metric).filter((metric) => names.has(metric));
  const told = [...new Set([...judged, ...names])].slice(0, shownMetrics);
  const made = describeMade(result.points);
  const rows = result.points.map(({ run, point, metrics, protocol }, index) => [
    formatId(run),
    formatPoint(point as Point),
    made[index]!,
    ...told.map((name) => formatSpread(metrics[name], protocol?.metrics[name]?.deviation)),
  ]);
  const columns = [
    { header: 'run', style: colors.yellow },
    { header: 'chosen', shrink: 'wrap' as const },
    { header: 'made', shrink: 'wrap' as const, style: colors.bold },
    ...told.map((header) => ({ header, align: 'right' as const })),
  ];
  const parts = [
    renderSteps(result, screen),
    '',
    renderTable(columns, rows, screen),
    ...renderDataRoles(result, screen),
    ...renderSuccessOfAll(result.points, screen),
  ];
  return parts.join('\n');
}

/** What each combination made; what all of them made alike is left out, unless there is nothing else. */
function describeMade(points: RunOutput['points']): string[] {
  const all = points.map(({ outputs }) => [...new Set(outputs.map(({ kind, ref }) => `${kind}/${ref}`))]);
  return all.map((refs) => {
    const own = refs.filter((ref) => !all.every((others) => others.includes(ref)));
    const told = own.length === 0 ? refs : own;
    const rest = told.length - shownOutputs;
    return `${told.slice(-shownOutputs).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  });
}

function renderDataRoles({ looks, dataCheck }: RunOutput, screen: Screen): string[] {
  const lines = [
    ...looks.map(({ ref, test, validation }) => describeLooks(ref, { test, validation })),
    ...(dataCheck?.overridden === undefined ? [] : [renderDataCheck(dataCheck, screen)]),
  ].filter((line) => line !== '');
  return lines.length === 0 ? [] : ['', ...lines];
}

import type { DatasetLooks, ExperimentResult } from '../../plugins/index.ts';
import { formatVersion, type Generated, type Version } from '../../store/index.ts';
import type { RunOutput } from '../../store/model/generated/output/run.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { formatDuration } from '../render/time.ts';
import { describeLooks, renderDataCheck } from './data-roles-view.ts';
import { formatId, formatNumber, listMetrics } from './format.ts';

export type { RunOutput };

/** @param tested the datasets tested on, and how often each was looked at, by its id. */
export function toRunOutput(
  { run, cached, steps }: ExperimentResult,
  tested: readonly Version[],
  looks: ReadonlyMap<string, DatasetLooks>,
): RunOutput {
  return {
    run: run.id,
    spec: run.spec,
    status: run.status,
    cached,
    outputs: run.outputs.map(toOutput),
    metrics: { ...run.metrics },
    steps: steps.map(({ step, run: taskRun, cached: isCached }) => ({
      step,
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
  };
}

function toOutput({ slot, kind, name, version, id }: Generated): RunOutput['outputs'][number] {
  return { slot, ref: formatVersion(name, version), kind, id };
}

export function renderRun(result: RunOutput, screen: Screen): string {
  const { colors } = screen;
  const steps = result.steps.map(({ step, task, cached, durationMs }) => [
    step,
    task,
    cached ? 'from the cache, nothing was run' : formatDuration(durationMs),
  ]);
  const outputs = result.outputs.map(({ ref, kind, id }) => [ref, kind, formatId(id)]);
  const metrics = listMetrics(result.metrics).map(([name, value]) => [name, formatNumber(value)]);
  return [
    `run ${colors.yellow(formatId(result.run))}${result.cached ? ' is known: the same versions, settings, seed and code' : ''}`,
    renderTable([{}, {}, { style: colors.dim }], steps, screen),
    '',
    renderTable([{ style: colors.bold }, {}, { style: colors.dim }], outputs, screen),
    ...renderDataRoles(result, screen),
    ...(metrics.length === 0 ? [] : ['', renderTable([{}, { align: 'right' }], metrics, screen)]),
  ].join('\n');
}

function renderDataRoles({ looks, dataCheck }: RunOutput, screen: Screen): string[] {
  const lines = [
    ...looks.map(({ ref, test, validation }) => describeLooks(ref, { test, validation })),
    ...(dataCheck?.overridden === undefined ? [] : [renderDataCheck(dataCheck, screen)]),
  ].filter((line) => line !== '');
  return lines.length === 0 ? [] : ['', ...lines];
}

import type { ListedTask } from '../../plugins/index.ts';
import type { TaskListOutput } from '../../store/model/generated/output/task-list.ts';
import type { TaskShowOutput } from '../../store/model/generated/output/task-show.ts';
import type { Json, JsonObject } from '../../store/index.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { formatId, formatValue, indent, formatText } from './format.ts';

export type { TaskShowOutput };

export function renderTasks({ tasks }: TaskListOutput, screen: Screen): string {
  const rows = tasks.map(({ type, name, version, summary, plugin, trust }) => [
    type,
    name,
    version,
    plugin === null ? trust : trust === 'trusted' ? plugin : `${plugin}, ${trust}`,
    summary,
  ]);
  const { bold, dim } = screen.colors;
  return renderTable([{}, { style: bold }, {}, { style: dim }, { shrink: true }], rows, screen);
}

/** @param codeId null for a task whose code is not in place, as of a plugin that is not trusted. */
export function toTaskOutput({ task, plugin, trust }: ListedTask, codeId: string | null): TaskShowOutput {
  const { type, name, version, meta, determinism, engine } = task;
  return {
    type,
    name,
    version,
    summary: meta.summary,
    code: codeId,
    plugin,
    trust,
    inputs: { ...meta.inputs },
    settings: { ...meta.settings },
    outputs: { ...meta.outputs },
    metrics: { ...meta.metrics },
    determinism: { ...determinism },
    engine: { ...engine },
    resumable: meta.resumable === true,
    adjustable: [...(meta.adjustable ?? [])],
  };
}

export function renderTask(task: TaskShowOutput, screen: Screen): string {
  const { colors } = screen;
  const inputs = Object.entries(task.inputs as Record<string, JsonObject>).map(([slot, input]) => [
    slot,
    `${formatText(input.kind)}${input.optional === true ? ', optional' : ''}`,
    formatText(input.description),
  ]);
  const properties = ((task.settings as JsonObject).properties ?? {}) as Record<string, JsonObject>;
  const settings = Object.entries(properties).map(([name, property]) => [
    name,
    formatValue(property.default as Json),
    formatText(property.description),
  ]);
  const outputs = Object.entries(task.outputs as Record<string, JsonObject>).map(([slot, output]) => [
    slot,
    formatText(output.kind),
    formatText(output.description),
  ]);
  const metrics = Object.entries(task.metrics as Record<string, JsonObject>).map(([name, metric]) => [
    name,
    `${formatText(metric.better)} is better`,
    formatText(metric.description),
  ]);
  const section = (title: string, rows: string[][]) =>
    rows.length === 0
      ? []
      : [
          '',
          colors.bold(title),
          indent(renderTable([{}, {}, { shrink: true }], rows, { ...screen, width: screen.width - 2 })),
        ];
  return [
    [
      `${task.type} task ${colors.bold(task.name)} ${task.version}`,
      ...(task.plugin === null ? [] : [`plugin ${task.plugin}`]),
      task.code === null ? 'not trusted' : `code ${formatId(task.code)}`,
    ].join(', '),
    task.summary,
    ...section('inputs', inputs),
    ...section('settings and defaults', settings),
    ...section('outputs', outputs),
    ...section('metrics', metrics),
    ...(task.resumable ? ['', 'a run that was ended can be resumed'] : []),
    ...(task.adjustable.length === 0 ? [] : [`adjustable while it runs: ${task.adjustable.join(', ')}`]),
  ].join('\n');
}

import {
  reviewTask,
  type AddedPlugin,
  type PluginReview,
  type PluginSummary,
  type ReviewedTask,
} from '../../plugins/index.ts';
import type { PluginAddOutput } from '../../store/model/generated/output/plugin-add.ts';
import type { PluginListOutput } from '../../store/model/generated/output/plugin-list.ts';
import type { PluginNewOutput } from '../../store/model/generated/output/plugin-new.ts';
import type { PluginShowOutput } from '../../store/model/generated/output/plugin-show.ts';
import type { PluginTrustOutput } from '../../store/model/generated/output/plugin-trust.ts';
import { formatVersion } from '../../store/index.ts';
import { escapeForeign } from '../output.ts';
import { formatCommand } from '../render/command-line.ts';
import { formatBytes } from '../render/size.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { count, formatId, indent } from './format.ts';

export type { PluginAddOutput, PluginListOutput, PluginNewOutput, PluginShowOutput, PluginTrustOutput };

/** More paths than these are only counted. */
const shownPaths = 12;

type Tasks = PluginShowOutput['tasks'];

function toTaskOutput(task: ReviewedTask): Tasks[number] {
  const { runs, environment } = task;
  const words = typeof runs === 'string' ? [runs] : runs;
  return { ...task, runs: formatCommand(words), environment: [...environment] };
}

export function toPluginOutput(plugin: PluginSummary): PluginListOutput['plugins'][number] {
  const { name, ref, id, trust, tasks, problem } = plugin;
  return { name, ref, id, trust, tasks: tasks.map(toTaskOutput), problem };
}

export function toReviewOutput(review: PluginReview): PluginShowOutput {
  const { files, sizeBytes, packages, comparedWith, changes } = review;
  const { added, changed, removed } = changes;
  return {
    ...toPluginOutput(review),
    files,
    sizeBytes,
    packages: [...packages],
    comparedWith,
    changes: { added: [...added], changed: [...changed], removed: [...removed] },
  };
}

export function toAddedOutput(added: AddedPlugin): PluginAddOutput {
  const { version, commit, declaration, packages, isTrusted } = added;
  return {
    name: version.name,
    ref: formatVersion(version.name, version.version),
    id: version.id,
    path: `plugins/${version.name}`,
    commit,
    files: version.manifest.files,
    sizeBytes: version.manifest.sizeBytes,
    trusted: isTrusted,
    tasks: declaration.tasks.map((task) => toTaskOutput(reviewTask(task))),
    packages: packages.map((entry) => ({ ...entry })),
  };
}

export function renderPlugins({ plugins }: PluginListOutput, screen: Screen): string {
  if (plugins.length === 0) return 'no plugins yet';
  const rows = plugins.map(({ ref, trust, tasks, problem }) => [
    ref,
    trust,
    problem === null ? tasks.map(({ type, name }) => `${type} ${name}`).join(', ') : onOneLine(problem),
  ]);
  return renderTable([{ style: screen.colors.bold }, {}, { shrink: true }], rows, screen);
}

export function renderReview(plugin: PluginShowOutput, screen: Screen): string {
  const { ref, id, trust, problem, packages, files, sizeBytes } = plugin;
  return [
    `plugin ${screen.colors.bold(ref)} ${formatId(id)}, ${trust}`,
    `${count(files, 'file')}, ${formatBytes(sizeBytes)}${packages.length === 0 ? '' : `, ${count(packages.length, 'package')} inside`}`,
    ...(problem === null ? [] : [`its tasks cannot be used: ${onOneLine(problem)}`]),
    '',
    renderTasks(plugin.tasks, screen),
    ...renderChanges(plugin, screen),
  ].join('\n');
}

function renderTasks(tasks: Tasks, screen: Screen): string {
  return tasks
    .map(({ type, name, version, summary, runs, environment }) =>
      [
        `${type} task ${screen.colors.bold(name)} ${onOneLine(version)}`,
        indent(onOneLine(summary)),
        indent(`runs ${runs}`),
        ...(environment.length === 0
          ? []
          : [indent(`is given, and has recorded, your environment's ${environment.join(', ')}`)]),
      ].join('\n'),
    )
    .join('\n');
}

/** A second line of a stranger's could look like what kstore says, and a colour hide it. */
function onOneLine(text: string): string {
  return escapeForeign(text.replaceAll(/\s+/g, ' '));
}

function renderChanges({ comparedWith, changes }: PluginShowOutput, screen: Screen): string[] {
  if (comparedWith === null) return [];
  const { green, yellow, red } = screen.colors;
  const lines = [
    ...changes.added.map((path) => green(`added    ${path}`)),
    ...changes.changed.map((path) => yellow(`changed  ${path}`)),
    ...changes.removed.map((path) => red(`removed  ${path}`)),
  ];
  const more = lines.length - shownPaths;
  return [
    '',
    `since ${comparedWith}, which is trusted:`,
    ...lines.slice(0, shownPaths).map((line) => indent(line)),
    ...(more > 0 ? [indent(`and ${more} more`)] : []),
  ];
}

export function renderTrust({ ref, trust, changed, name }: PluginTrustOutput, screen: Screen): string {
  const { bold } = screen.colors;
  if (trust === 'untrusted') {
    return changed ? `${bold(ref)} is no longer trusted` : `${bold(ref)} was not trusted`;
  }
  // What was asked for is to take the trust back.
  if (trust === 'built-in') return `${bold(ref)} is the code of the installed kstore, which may always run`;
  if (!changed) return `${bold(ref)} is trusted already`;
  return `${bold(ref)} is trusted; the next version of ${name} asks again`;
}

export function renderAddedPlugin(plugin: PluginAddOutput, screen: Screen): string {
  const { ref, commit, files, sizeBytes, packages, trusted } = plugin;
  const size = `${count(files, 'file')}, ${formatBytes(sizeBytes)}`;
  return [
    commit === null
      ? `plugin ${screen.colors.bold(ref)} has this content already`
      : `committed plugin ${screen.colors.bold(ref)}: ${size}`,
    ...packages.map(({ name, version, path }) => indent(`with ${name} ${version} (${path})`)),
    '',
    renderTasks(plugin.tasks, screen),
    '',
    trusted
      ? 'it is trusted'
      : `it is not trusted yet: look at its files, then \`kstore plugin trust ${ref}\``,
  ].join('\n');
}

export function renderNewPlugin({ name, path, files, test }: PluginNewOutput): string {
  return [
    `wrote ${path}: ${files.join(', ')}`,
    `test it with \`${test}\``,
    `then \`kstore plugin add ${path}\` and \`kstore plugin trust ${name}\``,
  ].join('\n');
}

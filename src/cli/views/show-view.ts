import type { Json, JsonObject } from '../../store/index.ts';
import { escapeForeign } from '../output.ts';
import { formatBytes } from '../render/size.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { formatDuration, formatRelativeTime } from '../render/time.ts';
import { count, formatId, formatNumber, formatValue, indent, listMetrics, formatText } from './format.ts';
import { describeResumed, renderAdjustments } from './course-view.ts';
import { describeLooks, renderDataCheck } from './data-roles-view.ts';
import { renderFraming, renderWear } from './framing-view.ts';
import { paintVerdict, renderFinding } from './reproduce-view.ts';
import { renderCommit } from './log-view.ts';
import { renderModel } from './model-view.ts';
import type { ShownMatch, ShowOutput } from './show-output.ts';
import { describeProtocol, renderSpread } from './protocol-view.ts';
import { renderStorage } from './storage-view.ts';

const shownFiles = 12;

export function renderShown({ matches }: ShowOutput, screen: Screen): string {
  return matches.map((match) => renderMatch(match, screen)).join('\n\n');
}

function renderMatch(match: ShownMatch, screen: Screen): string {
  if (match.type === 'version') return renderVersion(match, screen);
  if (match.type === 'run') return renderRun(match, screen);
  if (match.type === 'verdict') return renderVerdict(match, screen);
  return renderCommit(match, screen);
}

type ShownVersion = Extract<ShownMatch, { type: 'version' }>;
type ShownVerdict = Extract<ShownMatch, { type: 'verdict' }>;
type ShownRun = Extract<ShownMatch, { type: 'run' }>;

function renderVersion(version: ShownVersion, screen: Screen): string {
  const { colors, now } = screen;
  const names = version.aliases.length === 0 ? '' : `, ${version.aliases.join(', ')}`;
  return [
    `${version.kind} ${colors.bold(version.ref)}`,
    `  id ${colors.dim(version.id)}`,
    `  by ${version.author}, ${formatRelativeTime(new Date(version.time), now)}${names}`,
    ...version.madeBy.map((run) => `  made by run ${formatId(run)}`),
    ...renderContext(version, screen),
    ...renderAdjustments(version.adjustments, null, screen),
    ...renderMeta(version.kind, omitShownLayers(version), screen),
    ...(version.model === undefined
      ? []
      : [indent(renderModel(version.model, { ...screen, width: screen.width - 4 }), 4)]),
    `  ${count(version.files, 'file')}, ${formatBytes(version.sizeBytes)}`,
    ...describeVersionLooks(version),
    ...renderListing(version, screen),
    ...(version.storage === undefined ? [] : renderStorage(version.storage, version.files, screen)),
  ].join('\n');
}

function renderContext({ framing, wear = [] }: ShownVersion | ShownRun, screen: Screen): string[] {
  const inner = { ...screen, width: screen.width - 2 };
  return [
    ...(framing === undefined ? [] : [indent(renderFraming(framing, inner))]),
    ...wear.map((one) => indent(renderWear(one, inner))),
  ];
}

/** Layers that the table of a model shows are not told twice. */
function omitShownLayers({ meta, model }: ShownVersion): JsonObject {
  const { value, ...rest } = meta as JsonObject;
  if (model?.layers === undefined) return meta as JsonObject;
  const { input: _input, layers: _layers, ...others } = value as JsonObject;
  return { ...rest, value: others };
}

function describeVersionLooks({ ref, looks }: ShownVersion): string[] {
  const told = looks === undefined ? '' : describeLooks(ref, looks);
  return told === '' ? [] : [indent(told)];
}

/** What is to be said of an entry that is no plain file. */
const entryKinds: ReadonlyMap<string, string> = new Map([
  ['x', 'executable'],
  ['l', 'link'],
  ['d', 'empty folder'],
]);

/** The listing ends where it is long; the files are counted all the same. */
function renderListing({ listing, files }: ShownVersion, screen: Screen): string[] {
  const rows = listing.slice(0, shownFiles).map(({ path, mode, sizeBytes }) => {
    const size = mode === 'd' ? '' : formatBytes(sizeBytes);
    return [path, size, screen.colors.dim(entryKinds.get(mode) ?? '')];
  });
  const rest = Math.max(listing.length, files) - rows.length;
  const table = indent(
    renderTable([{ shrink: true }, { align: 'right' }, {}], rows, { ...screen, width: screen.width - 4 }),
    4,
  );
  return [table, ...(rest > 0 ? [`    … and ${rest} more`] : [])];
}

function renderMeta(kind: string, meta: JsonObject, screen: Screen): string[] {
  const { table, value, ...rest } = meta;
  const format = (name: string, member: Json) =>
    kind === 'plugin' && name === 'tasks' ? nameTasks(member) : formatValue(member);
  const summary = Object.entries(rest).map(([name, member]) => [name, format(name, member)]);
  return [
    ...(value === undefined ? [] : [indent(renderSettings(value), 4)]),
    ...(table === undefined ? [] : [renderTableSummary(table as JsonObject, screen)]),
    ...(summary.length === 0
      ? []
      : [indent(renderTable([{}, { shrink: true }], summary, { ...screen, width: screen.width - 4 }), 4)]),
  ];
}

/** `kstore plugin show` tells more of them. */
function nameTasks(tasks: Json): string {
  const list = Array.isArray(tasks) ? (tasks as readonly (JsonObject | null)[]) : [];
  return list.map((task) => `${formatText(task?.type)} ${formatText(task?.name)}`).join(', ');
}

/** Settings as their author would write them: one member a line, nested ones indented. */
function renderSettings(value: Json): string {
  if (Array.isArray(value))
    return (value as readonly Json[]).map((item) => `- ${renderInline(item)}`).join('\n');
  if (typeof value !== 'object' || value === null) return formatValue(value);
  return Object.entries(value)
    .map(([name, member]) =>
      Array.isArray(member)
        ? `${name}:\n${indent(renderSettings(member))}`
        : `${name}: ${renderInline(member)}`,
    )
    .join('\n');
}

function renderInline(value: Json): string {
  if (typeof value !== 'object' || value === null) return formatValue(value);
  if (Array.isArray(value)) return `[${value.map(renderInline).join(', ')}]`;
  return `{ ${Object.entries(value)
    .map(([name, member]) => `${name}: ${renderInline(member)}`)
    .join(', ')} }`;
}

function renderTableSummary(table: JsonObject, screen: Screen): string {
  const columns = table.columns as readonly JsonObject[];
  const rows = columns.map(({ name, type, role, unit }) => [
    formatText(name),
    formatText(type),
    formatText(role),
    formatText(unit),
  ]);
  const head = `    table of ${count(table.rows as number, 'row')} and ${count(columns.length, 'column')} (${formatText(table.layout)})`;
  return `${head}\n${indent(renderTable([{ shrink: true }, {}, {}, {}], rows, { ...screen, width: screen.width - 6 }), 6)}`;
}

function renderVerdict(verdict: ShownVerdict, screen: Screen): string {
  const { colors, now } = screen;
  const note = `${formatRelativeTime(new Date(verdict.judgedAt), now)}, took ${formatDuration(verdict.durationMs)}`;
  return [
    `verdict on run ${colors.yellow(formatId(verdict.run))} of ${colors.bold(verdict.task)}`,
    `  id ${colors.dim(verdict.id)}`,
    indent(renderFinding(verdict, note, { ...screen, width: screen.width - 2 })),
  ].join('\n');
}

function renderRoles({ dataCheck }: ShownRun, screen: Screen): string[] {
  if (dataCheck === undefined) return [];
  return ['  roles of data', indent(renderDataCheck(dataCheck, { ...screen, width: screen.width - 4 }), 4)];
}

function renderRun(run: ShownRun, screen: Screen): string {
  const { colors, now } = screen;
  const section = (title: string, rows: string[][]) =>
    rows.length === 0
      ? []
      : [
          `  ${title}`,
          indent(renderTable([{}, {}, { shrink: true }], rows, { ...screen, width: screen.width - 4 }), 4),
        ];
  return [
    `run of ${colors.bold(run.task)}`,
    `  id ${colors.dim(run.run)}`,
    `  ${run.status}, ${formatRelativeTime(new Date(run.startedAt), now)}, took ${formatDuration(run.durationMs)}, seed ${run.seed}`,
    `  spec ${colors.dim(run.spec)}`,
    ...renderContext(run, screen),
    ...(run.resumedFrom === undefined ? [] : [`  ${describeResumed(run)}`]),
    ...renderAdjustments(run.adjustments, run.run, screen),
    ...(run.error === null ? [] : [`  ${colors.red(run.error.code)}: ${escapeForeign(run.error.message)}`]),
    ...section(
      'steps',
      run.steps.map((step) => [
        labelDivided(step),
        `run ${formatId(step.run)}`,
        step.cached ? 'from the cache' : describeResumed(step),
      ]),
    ),
    ...section(
      'not run',
      run.notRun.map((step) => [labelDivided(step), describeNeed(step)]),
    ),
    ...section(
      'chosen',
      Object.entries(run.point as JsonObject).map(([key, value]) => [key, formatValue(value)]),
    ),
    ...section(
      'used',
      run.used.map(({ role, ref, id }) => [role, ref, formatId(id)]),
    ),
    ...section(
      'made',
      run.outputs.map(({ slot, ref, id }) => [slot, ref, formatId(id)]),
    ),
    ...renderRoles(run, screen),
    ...section(
      'verdicts',
      run.verdicts.map(({ verdict, id, judgedAt }) => [
        paintVerdict(verdict, verdict, screen),
        formatId(id),
        formatRelativeTime(new Date(judgedAt), now),
      ]),
    ),
    ...section(
      isAdjusted(run) ? 'settings that it began with' : 'settings',
      Object.entries(run.settings as JsonObject).map(([name, value]) => [name, formatValue(value)]),
    ),
    ...(run.protocol === undefined
      ? section('metrics', listShownMetrics(run))
      : [`  ${describeProtocol(run.protocol)}`, indent(renderSpread(run.protocol, screen, 4), 4)]),
  ].join('\n');
}

function isAdjusted({ run, adjustments = [] }: ShownRun): boolean {
  return adjustments.some((one) => one.run === run);
}

function listShownMetrics({ metrics }: ShownRun): string[][] {
  return listMetrics(metrics).map(([name, value]) => [name, formatNumber(value)]);
}

function describeNeed({ needs }: ShownRun['notRun'][number]): string {
  return needs === null ? 'stopped before' : `needs ${needs}`;
}

/** `learn, fold 2`. */
function labelDivided({
  step,
  fold,
  repeat,
}: ShownRun['notRun'][number] | ShownRun['steps'][number]): string {
  const parts = [
    ...(fold === undefined ? [] : [`fold ${fold}`]),
    ...(repeat === undefined ? [] : [`repeat ${repeat}`]),
  ];
  return parts.length === 0 ? step : `${step}, ${parts.join(', ')}`;
}

import type { Json } from '../../store/index.ts';
import { formatBytes } from '../render/size.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable, type TableColumn } from '../render/table.ts';
import { wrapText } from '../render/wrap.ts';
import { formatCell, formatChange } from './cell-text.ts';
import { renderMetrics } from './diff-metrics-view.ts';
import { renderLayers } from './diff-model-view.ts';
import { renderRun } from './diff-runs-view.ts';
import { renderTensors } from './diff-tensors-view.ts';
import { renderCitations, renderWords } from './diff-texts-view.ts';
import { renderWorkbooks } from './diff-workbooks-view.ts';
import { joinMergedValues } from './merged-values.ts';
import type { DiffOutput } from './diff-output.ts';
import { divideFiles } from './diff-files-view.ts';
import {
  countOf,
  describeAmount,
  describeColumn,
  describeMatching,
  describeSummary,
  describeTotal,
  formatAmount,
  type TableOutput,
} from './diff-words.ts';
import { formatNumber, formatText, formatValue, indent } from './format.ts';

type RowOutput = TableOutput['rows'][number];
type FileOutput = DiffOutput['files'][number];
type SettingOutput = DiffOutput['settings'][number];
type Lines = readonly (readonly string[])[];

/** So many settings and files are shown. */
const shownChanges = 50;
/** So many cells of an added or removed row are shown. */
const shownCells = 8;

export function renderDiff(result: DiffOutput, screen: Screen): string {
  const { from, to, summary, run, metrics, model, citations, table, workbooks, settings } = result;
  const head = `${from} → ${to}`;
  if (summary.equal) return [`${head}: the same`, ...(run === null ? [] : renderRun(run, screen))].join('\n');
  const { told, rest } = divideFiles(result);
  const sections = [
    ...(run === null ? [] : renderRun(run, screen)),
    ...(metrics === null ? [] : renderMetrics(metrics, screen)),
    ...(table === null ? [] : renderTableDiff(joinMergedValues(table, workbooks, labelRows), screen)),
    ...(workbooks === null ? [] : renderWorkbooks(workbooks, screen)),
    ...(model === null ? [] : renderLayers(model, screen)),
    ...renderSection('settings', settings.map(describeSetting), settingColumns(screen), screen),
    ...renderSection('summary', listFacts(result).map(describeFact), settingColumns(screen), screen),
    ...renderCitations(citations, screen),
    ...renderSection('files', told.map(describeFile), fileColumns(screen), screen),
    ...(rest === null ? [] : [wrapText(rest, screen.width)]),
    ...told.flatMap((file) => renderContent(file, metrics !== null, screen)),
  ];
  return [wrapText(`${head}: ${describeTotal(summary)}`, screen.width), ...sections].join('\n');
}

/** Beside the name of a column, of a merged cell. */
function labelRows(rows: number): string {
  return ` (${rows} rows)`;
}

/** What is told of the content, without what is told as metrics. */
export function listFacts({ facts, metrics }: Pick<DiffOutput, 'facts' | 'metrics'>): SettingOutput[] {
  const told = new Set((metrics ?? []).map(({ name }) => name));
  return facts.filter(({ path }) => !told.has(path));
}

/** What changed inside a file, by what it is. */
function renderContent(file: FileOutput, hasMetrics: boolean, screen: Screen): string[] {
  const { path, members, tensors, words } = file;
  if (members !== null && hasMetrics && path === 'metrics.json')
    return [screen.colors.dim(`${path}: ${countOf(members.length, 'member')}, which --json lists`)];
  return [
    ...renderSheet(file, screen),
    ...renderSection(path, (members ?? []).map(describeSetting), settingColumns(screen), screen),
    ...(tensors === null ? [] : renderTensors(path, tensors, screen)),
    ...(words === null ? [] : renderWords(path, words, screen)),
  ];
}

/** A heading, and the lines under it. */
function renderSection(
  title: string,
  lines: Lines,
  columns: readonly TableColumn[],
  screen: Screen,
): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, shownChanges);
  const rest = lines.length - shown.length;
  return [
    screen.colors.dim(title),
    indent(renderTable(columns, shown, { ...screen, width: screen.width - 2 })),
    ...(rest > 0 ? [`  and ${formatAmount(rest)} more: --json lists all`] : []),
  ];
}

function renderTableDiff(table: TableOutput, screen: Screen): string[] {
  const matching = describeMatching(table.matching);
  const hasRows = table.rows.length + table.omittedRows > 0;
  const { cells, reformatted } = table.counts;
  return [
    ...(hasRows ? [screen.colors.dim(wrapText(matching, screen.width))] : []),
    ...renderSection(
      'columns',
      table.columns.map(describeColumn),
      [markColumn(screen), {}, { shrink: true }],
      screen,
    ),
    ...(cells + reformatted > 1
      ? renderSection('cells', table.summaries.map(describeSummary), summaryColumns, screen)
      : []),
    ...renderRows(table, screen),
  ];
}

const summaryColumns: readonly TableColumn[] = [{ shrink: true }, { align: 'right' }, {}, { shrink: true }];

function renderRows(table: TableOutput, screen: Screen): string[] {
  const lines = table.rows.flatMap((row) => describeRow(row, table));
  const columns = [markColumn(screen), { shrink: true }, { shrink: true }, { shrink: true }, {}];
  const text = renderTable(columns, lines, { ...screen, width: screen.width - 2 });
  const rest = formatAmount(table.omittedRows);
  return [
    ...(lines.length + table.omittedRows === 0 ? [] : [screen.colors.dim('rows')]),
    ...(lines.length === 0 ? [] : [indent(text)]),
    ...(table.omittedRows === 0
      ? []
      : [
          `  and ${rest} more ${table.omittedRows === 1 ? 'row' : 'rows'}: --rows N shows more, --json lists all`,
        ]),
  ];
}

function markColumn({ colors }: Screen): TableColumn {
  return {
    style: (mark) =>
      mark.startsWith('+')
        ? colors.green(mark)
        : mark.startsWith('-')
          ? colors.red(mark)
          : colors.yellow(mark),
  };
}

function describeRow(row: RowOutput, { matching }: TableOutput): string[][] {
  const label = labelRow(row);
  if (row.change !== 'changed') {
    const shown = row.cells.slice(0, shownCells).map(formatCell).join(' ');
    const more = row.cells.length > shownCells ? ' …' : '';
    return [[row.change === 'added' ? '+' : '-', label, row.change, shown + more, '']];
  }
  const places = row.isMoved ? [`row ${row.positionBefore + 1} → ${row.positionAfter + 1}`] : [];
  // Of a key the changed cell says it.
  const isTold = row.isRenamed && matching.by === 'sample';
  const names = isTold ? [formatChange(row.idBefore, row.id)] : [];
  const facts = [
    ...names.map((name) => ['renamed', name, '']),
    ...places.map((place) => ['moved', place, '']),
    ...row.cells.map((cell) => [cell.column, formatChange(cell.before, cell.after), describeAmount(cell)]),
  ];
  return facts.map((fact, index) => (index === 0 ? ['~', label, ...fact] : ['', '', ...fact]));
}

/** What rows of no name are known by is their place. */
function labelRow(row: RowOutput): string {
  const position = row.change === 'removed' ? row.positionBefore : row.positionAfter;
  return row.name ?? `row ${position + 1}`;
}

function settingColumns(screen: Screen): TableColumn[] {
  return [markColumn(screen), { shrink: true }, { shrink: true }];
}

const marks = { added: '+', removed: '-', changed: '~', renamed: '~' } as const;

function describeSetting(setting: SettingOutput): string[] {
  return describeMember(setting, formatCell);
}

/** Figures of a summary are measured, and read at a glance. */
function describeFact(fact: SettingOutput): string[] {
  return describeMember(fact, (value) => formatValue(value as Json));
}

function describeMember(
  { path, change, before, after }: SettingOutput,
  format: (value: unknown) => string,
): string[] {
  const told =
    change === 'changed' ? formatChange(before, after, format) : format(change === 'added' ? after : before);
  return [marks[change], path, told];
}

function fileColumns(screen: Screen): TableColumn[] {
  return [markColumn(screen), { shrink: true }, { shrink: 'wrap' }];
}

function describeFile(file: FileOutput): string[] {
  const { path, pathBefore, change, beforeBytes, afterBytes, form, note } = file;
  const sizes = [beforeBytes, afterBytes].filter((size) => size !== null).map((size) => formatBytes(size));
  const size = sizes.length === 2 && sizes[0] === sizes[1] ? sizes[0]! : sizes.join(' → ');
  const told = [size, ...form, ...describeBytes(file), ...(note === null ? [] : [`not compared: ${note}`])];
  const name = pathBefore === null ? path : formatChange(pathBefore, path);
  return [marks[change], formatText(name), told.join(', ')];
}

/** Of pictures and of files of no known kind, what can be said of their pixels and bytes. */
export function describeBytes({ firstDifference, sharedBytes, afterBytes, picture }: FileOutput): string[] {
  if (picture !== null) return [describePicture(picture)];
  if (firstDifference === null) return [];
  const share =
    sharedBytes === null || afterBytes === null || afterBytes === 0 ? null : sharedBytes / afterBytes;
  return [
    `from byte ${formatAmount(firstDifference)} on`,
    ...(share === null ? [] : [`${formatNumber(Number((share * 100).toPrecision(3)))} % in shared chunks`]),
  ];
}

/** `640×480, 3.2 % of pixels, by 255 at most, 1.4 in the mean` */
function describePicture({ before, after, values }: NonNullable<FileOutput['picture']>): string {
  const size = ({ width, height }: typeof after) => `${width}×${height}`;
  if (values === null) return `${size(before)} → ${size(after)} pixels`;
  if (values.changed === 0) return `${size(after)}, the same pixels`;
  const share = Number(((values.changed / values.pixels) * 100).toPrecision(3));
  const mean = Number(values.mean.toPrecision(3));
  return `${size(after)}, ${share} % of pixels, by ${values.largest} at most, ${mean} in the mean`;
}

/** What changed in the sheet of a file. */
function renderSheet({ path, table }: FileOutput, screen: Screen): string[] {
  if (table === null) return [];
  const isSame = table.columns.length + table.rows.length + table.omittedRows === 0;
  const lines = isSame
    ? ['the same table, written otherwise']
    : renderTableDiff(table, { ...screen, width: screen.width - 2 });
  return [screen.colors.bold(path), ...lines.map((line) => indent(line))];
}

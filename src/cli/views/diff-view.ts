import type { Json } from '../../store/index.ts';
import { formatBytes } from '../render/size.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable, type TableColumn } from '../render/table.ts';
import { wrapText } from '../render/wrap.ts';
import { renderTensors } from './diff-tensors-view.ts';
import { renderWorkbooks } from './diff-workbooks-view.ts';
import type { DiffOutput } from './diff-output.ts';
import {
  describeAmount,
  describeColumn,
  describeMatching,
  describeSummary,
  describeTotal,
  formatAmount,
  formatChange,
  type TableOutput,
} from './diff-words.ts';
import { formatText, formatValue, indent } from './format.ts';

type RowOutput = TableOutput['rows'][number];
type FileOutput = DiffOutput['files'][number];
type SettingOutput = DiffOutput['settings'][number];
type Lines = readonly (readonly string[])[];

/** So many settings and files are shown. */
const shownChanges = 50;
/** So many cells of an added or removed row are shown. */
const shownCells = 8;

export function renderDiff(result: DiffOutput, screen: Screen): string {
  const { from, to, summary, table, workbooks, files, settings, facts } = result;
  const head = `${from} → ${to}`;
  if (summary.equal) return `${head}: the same`;
  const sections = [
    ...(table === null ? [] : renderTableDiff(table, screen)),
    ...(workbooks === null ? [] : renderWorkbooks(workbooks, screen)),
    ...renderSection('settings', settings.map(describeSetting), settingColumns(screen), screen),
    ...renderSection('summary', facts.map(describeSetting), settingColumns(screen), screen),
    ...renderSection('files', files.map(describeFile), fileColumns(screen), screen),
    ...files.flatMap((file) => renderSheet(file, screen)),
    ...files.flatMap(({ path, members }) =>
      renderSection(path, (members ?? []).map(describeSetting), settingColumns(screen), screen),
    ),
    ...files.flatMap(({ path, tensors }) => (tensors === null ? [] : renderTensors(path, tensors, screen))),
  ];
  return [wrapText(`${head}: ${describeTotal(summary)}`, screen.width), ...sections].join('\n');
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
    ...(lines.length === 0 ? [] : [screen.colors.dim('rows'), indent(text)]),
    ...(table.omittedRows === 0 ? [] : [`  and ${rest} more rows: --rows N shows more, --json lists all`]),
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
    const shown = row.cells.slice(0, shownCells).map(formatValue).join(' ');
    const more = row.cells.length > shownCells ? ' …' : '';
    return [[row.change === 'added' ? '+' : '-', label, row.change, shown + more, '']];
  }
  const places = row.isMoved ? [`row ${row.positionBefore + 1} → ${row.positionAfter + 1}`] : [];
  // Of a key the changed cell says it.
  const isTold = row.isRenamed && matching.by === 'sample';
  const names = isTold ? [`${row.idBefore} → ${row.id}`] : [];
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

function describeSetting({ path, change, before, after }: SettingOutput): string[] {
  const [old, current] = [formatValue(before as Json), formatValue(after as Json)];
  const told = change === 'added' ? current : change === 'removed' ? old : formatChange(before, after);
  return [marks[change], path, told];
}

function fileColumns(screen: Screen): TableColumn[] {
  return [markColumn(screen), { shrink: true }, { shrink: true }];
}

function describeFile(file: FileOutput): string[] {
  const { path, pathBefore, change, beforeBytes, afterBytes, firstDifference, note } = file;
  const sizes = [beforeBytes, afterBytes].filter((size) => size !== null).map((size) => formatBytes(size));
  const size = sizes.length === 2 && sizes[0] === sizes[1] ? sizes[0]! : sizes.join(' → ');
  const told = firstDifference === null ? size : `${size}, from byte ${formatAmount(firstDifference)} on`;
  const name = pathBefore === null ? path : `${pathBefore} → ${path}`;
  return [marks[change], formatText(name), note === null ? told : `${told}, not compared: ${note}`];
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

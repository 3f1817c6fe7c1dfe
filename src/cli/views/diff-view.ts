import type { Json } from '../../store/index.ts';
import { formatBytes } from '../render/size.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import type { DiffChange, DiffOutput } from './diff-output.ts';
import { count, formatNumber, formatValue, formatText } from './format.ts';

/** So many changes of a type are shown; `--json` has them all. */
const shownChanges = 50;

export function renderDiff({ from, to, summary, changes }: DiffOutput, screen: Screen): string {
  const head = `${from} → ${to}`;
  if (summary.equal) return `${head}: the same`;
  const ofType = (type: DiffChange['type']) => changes.filter((change) => change.type === type);
  const sections = [
    ...renderSection(ofType('column'), describeColumn, screen),
    ...renderSection(ofType('row'), describeRow, screen),
    ...renderSection(ofType('cell'), describeCell, screen),
    ...renderSection([...ofType('setting'), ...ofType('summary')], describeSetting, screen),
    ...renderSection(ofType('file'), describeFile, screen),
  ];
  return [`${head}: ${describeSummary(summary)}`, ...sections].join('\n');
}

function describeSummary(summary: DiffOutput['summary']): string {
  const parts = [
    summary.columns > 0 ? count(summary.columns, 'column') : '',
    summary.rowsAdded > 0 ? `${count(summary.rowsAdded, 'row')} added` : '',
    summary.rowsRemoved > 0 ? `${count(summary.rowsRemoved, 'row')} removed` : '',
    summary.cells > 0 ? `${count(summary.cells, 'cell')} in ${count(summary.rowsChanged, 'row')}` : '',
    summary.settings > 0 ? count(summary.settings, 'setting') : '',
    summary.files > 0 ? count(summary.files, 'file') : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function renderSection(
  changes: readonly DiffChange[],
  describe: (change: DiffChange) => string[],
  screen: Screen,
): string[] {
  if (changes.length === 0) return [];
  const rows = changes.slice(0, shownChanges).map(describe);
  const table = renderTable(
    [{ style: screen.colors.dim }, { shrink: true }, { shrink: true }, {}],
    rows,
    screen,
  );
  const rest = changes.length - rows.length;
  return rest > 0 ? [table, `… and ${rest} more; --json lists them all`] : [table];
}

type Fields = Readonly<Record<string, Json>>;

function describeColumn(change: DiffChange): string[] {
  const { name, change: what } = change as unknown as Fields;
  return ['column', formatText(name), formatText(what), ''];
}

function describeRow(change: DiffChange): string[] {
  const { id, change: what, cells } = change as unknown as Fields;
  return [
    'row',
    formatText(id),
    formatText(what),
    Array.isArray(cells) ? cells.slice(0, 6).map(formatValue).join(' ') : '',
  ];
}

function describeCell(change: DiffChange): string[] {
  const { id, column, before, after, difference, relative } = change as unknown as Fields;
  const signed = (value: number) => `${value > 0 ? '+' : ''}${formatNumber(value)}`;
  const measure = typeof difference === 'number' ? signed(difference) : '';
  const share = typeof relative === 'number' ? ` (${signed(relative * 100)} %)` : '';
  return [
    'cell',
    `${formatText(id)} ${formatText(column)}`,
    `${formatValue(before)} → ${formatValue(after)}`,
    measure + share,
  ];
}

function describeSetting(change: DiffChange): string[] {
  const { type, path, change: what, before, after } = change as unknown as Fields;
  const told =
    what === 'added'
      ? `added ${formatValue(after)}`
      : what === 'removed'
        ? `removed ${formatValue(before)}`
        : `${formatValue(before)} → ${formatValue(after)}`;
  return [formatText(type), formatText(path), told, ''];
}

function describeFile(change: DiffChange): string[] {
  const { path, change: what, beforeBytes, afterBytes } = change as unknown as Fields;
  const sizes = [beforeBytes, afterBytes]
    .filter((size) => typeof size === 'number')
    .map((size) => formatBytes(size));
  return ['file', formatText(path), formatText(what), sizes.join(' → ')];
}

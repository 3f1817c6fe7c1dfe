import { formatCells, formatChange } from './cell-text.ts';
import { emptySummary, type DiffOutput } from './diff-output.ts';
import { formatNumber } from './format.ts';

export type TableOutput = NonNullable<DiffOutput['table']>;

type ColumnOutput = TableOutput['columns'][number];
type SummaryOutput = TableOutput['summaries'][number];

/** `1,204`, of a whole number; `Intl` would cost 10 ms at every start. */
export function formatAmount(amount: number): string {
  return String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

export function countOf(amount: number, unit: string): string {
  return `${formatAmount(amount)} ${unit}${amount === 1 ? '' : 's'}`;
}

/** `14 cells in 12 rows, 3 rows added`. */
export function describeTotal(summary: Omit<DiffOutput['summary'], 'equal'>): string {
  const { cells, rowsChanged } = summary;
  const parts = [
    summary.columns > 0 ? countOf(summary.columns, 'column') : '',
    summary.rowsAdded > 0 ? `${countOf(summary.rowsAdded, 'row')} added` : '',
    summary.rowsRemoved > 0 ? `${countOf(summary.rowsRemoved, 'row')} removed` : '',
    summary.rowsMoved > 0 ? `${countOf(summary.rowsMoved, 'row')} moved` : '',
    summary.rowsRenamed > 0 ? `${countOf(summary.rowsRenamed, 'row')} renamed` : '',
    cells > 0 ? `${countOf(cells, 'cell')} in ${countOf(rowsChanged, 'row')}` : '',
    summary.reformatted > 0 ? `${countOf(summary.reformatted, 'number')} written otherwise` : '',
    summary.formulas > 0 ? countOf(summary.formulas, 'formula') : '',
    summary.comments > 0 ? countOf(summary.comments, 'comment') : '',
    summary.numberFormats > 0 ? countOf(summary.numberFormats, 'number format') : '',
    summary.sheetChanges > 0 ? `${countOf(summary.sheetChanges, 'change')} of sheets` : '',
    summary.runChanges > 0 ? `${countOf(summary.runChanges, 'difference')} in what went in` : '',
    summary.metrics > 0 ? countOf(summary.metrics, 'metric') : '',
    summary.settings > 0 ? countOf(summary.settings, 'setting') : '',
    summary.layers > 0 ? countOf(summary.layers, 'layer') : '',
    summary.citations > 0 ? countOf(summary.citations, 'citation') : '',
    summary.wordsAdded > 0 ? `${countOf(summary.wordsAdded, 'word')} added` : '',
    summary.wordsRemoved > 0 ? `${countOf(summary.wordsRemoved, 'word')} removed` : '',
    summary.pictures > 0 ? countOf(summary.pictures, 'picture') : '',
    summary.files > 0 ? countOf(summary.files, 'file') : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'the summary' : parts.join(', ');
}

/** The counts of one table. */
export function describeTableTotal({ columns, counts }: TableOutput): string {
  const { added, removed, moved, renamed, changed, cells, reformatted } = counts;
  const total = {
    ...emptySummary,
    columns: columns.length,
    rowsAdded: added,
    rowsRemoved: removed,
    rowsMoved: moved,
    rowsRenamed: renamed,
    rowsChanged: changed,
    cells,
    reformatted,
  };
  const isSame = Object.values({ ...total, equal: 0, rowsChanged: 0 }).every((amount) => amount === 0);
  return isSame ? 'the same table, written otherwise' : describeTotal(total);
}

export function describeMatching({ by, columns, source, note }: TableOutput['matching']): string {
  if (by === 'sample') return 'rows matched by sample';
  if (by === 'content') return `rows matched by content${note === null ? '' : `: ${note}`}`;
  const key = `rows matched by ${columns.map((column) => `"${column}"`).join(' and ')}`;
  return source === 'found' ? `${key}: unique in both, though not declared as key` : key;
}

/** A mark, the name, and what differs. */
export function describeColumn(column: ColumnOutput): string[] {
  const { change, name, before, after, differs, conversion } = column;
  if (change !== 'changed') {
    const { type, unit } = (after ?? before)!;
    return [
      change === 'added' ? '+' : '-',
      name,
      `${change} (${type}${unit === undefined ? '' : `, ${unit}`})`,
    ];
  }
  const told = differs.map((what) => {
    if (what === 'name') return `renamed, was ${formatCells([before!.name, name])[0]}`;
    if (what === 'numbering') return 'numbers the rows anew: its cells are not told';
    if (what === 'position')
      return `moved: column ${column.positionBefore! + 1} → ${column.positionAfter! + 1}`;
    return `${what} ${formatChange(before![what] ?? 'none', after![what] ?? 'none')}`;
  });
  const isConverted = conversion !== null && conversion.shift !== 0;
  return ['~', name, [...told, ...(isConverted ? ['numbers converted'] : [])].join(', ')];
}

/** The name, `14 cells`, `mean +2.1 %` and `from -1 % to +5 %`. */
export function describeSummary(summary: SummaryOutput): string[] {
  const { column, cells, reformatted, meanDifference, meanRelativeChange } = summary;
  const { differences, relativeChanges } = summary;
  const over = (counted: number) => (counted === cells ? '' : ` over ${countOf(counted, 'cell')}`);
  const { leastRelativeChange: least, greatestRelativeChange: greatest } = summary;
  const rewritten = reformatted === 0 ? [] : [`${formatAmount(reformatted)} written otherwise`];
  const amount = [...(cells === 0 ? [] : [countOf(cells, 'cell')]), ...rewritten].join(', ');
  const mean =
    meanRelativeChange !== null
      ? `mean ${formatShare(meanRelativeChange)}${over(relativeChanges)}`
      : meanDifference !== null
        ? `mean ${formatSigned(meanDifference)}${over(differences)}`
        : '';
  const hasRange = least !== null && greatest !== null && least < greatest;
  return [column, amount, mean, hasRange ? `${formatShare(least)} to ${formatShare(greatest)}` : ''];
}

function formatSigned(value: number): string {
  return `${value > 0 ? '+' : ''}${formatNumber(value)}`;
}

/** Shares are read at a glance: three digits. */
function formatShare(share: number): string {
  return `${formatSigned(Number((share * 100).toPrecision(3)))} %`;
}

/** `+2 (+20 %)`; '' when a cell is no number. */
export function describeAmount(cell: {
  readonly kind?: 'value' | 'format';
  readonly difference?: number;
  readonly relative?: number;
}): string {
  if (cell.kind === 'format') return 'the same number';
  const share = cell.relative === undefined ? '' : ` (${formatSigned(cell.relative * 100)} %)`;
  return cell.difference === undefined ? '' : formatSigned(cell.difference) + share;
}

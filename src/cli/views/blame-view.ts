import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { formatRelativeTime } from '../render/time.ts';
import { wrapText } from '../render/wrap.ts';
import type { BlameOutput } from './blame-output.ts';
import { formatCell, formatCells, formatChange } from './cell-text.ts';
import { countOf, describeAmount, formatAmount } from './diff-words.ts';
import { indent } from './format.ts';

type TableOutput = BlameOutput['tables'][number];
type RowOutput = NonNullable<TableOutput['row']>;
type Authors = ReadonlyMap<string, BlameOutput['versions'][number]>;

export function renderBlame({ version, versions, tables }: BlameOutput, screen: Screen): string {
  const authors = new Map(versions.map((origin) => [origin.ref, origin]));
  return tables.map((table) => renderTableBlame(version, table, authors, screen).join('\n')).join('\n\n');
}

function renderTableBlame(version: string, table: TableOutput, authors: Authors, screen: Screen): string[] {
  const { file, row, cells, origins } = table;
  const name = file === null ? version : `${version}, ${file}`;
  const size = `${countOf(table.rows, 'row')} of ${countOf(table.columns, 'column')}`;
  const left = { ...screen, width: screen.width - 2 };
  const section = (title: string, text: string) => [screen.colors.dim(title), indent(text)];
  if (row !== null) return renderRowBlame(name, row, authors, screen);
  const lines = cells.map((cell) => [
    cell.row ?? `row ${cell.position + 1}`,
    cell.column,
    formatChange(cell.before, cell.after),
    describeAmount(cell),
    cell.version,
    authors.get(cell.version)!.author,
  ]);
  const columns = [{ shrink: true }, { shrink: true }, { shrink: true }, {}, {}, { shrink: true }];
  const rest = formatAmount(table.omittedCells);
  return [
    wrapText(`${name}: ${size}, from ${countOf(origins.length, 'version')}`, screen.width),
    ...section('versions', renderOrigins(table, authors, left)),
    ...(lines.length === 0
      ? ['no cell changed after its row was there']
      : section('cells that changed', renderTable(columns, lines, left))),
    ...(table.omittedCells === 0 ? [] : [`  and ${rest} more cells: --rows N shows more, --json lists all`]),
    ...describeOlder(table),
  ];
}

function renderOrigins({ origins }: TableOutput, authors: Authors, screen: Screen): string {
  const lines = origins.map((origin) => {
    const { author, time, message } = authors.get(origin.version)!;
    const amounts = [
      origin.rows === 0 ? [] : [countOf(origin.rows, 'row')],
      origin.columns.length === 0 ? [] : [countOf(origin.columns.length, 'column')],
      origin.cells === 0 ? [] : [countOf(origin.cells, 'cell')],
    ].flat();
    const when = formatRelativeTime(new Date(time), screen.now);
    return [origin.version, `${author}, ${when}`, amounts.join(', '), message.split('\n')[0]!];
  });
  return renderTable([{}, { shrink: true }, {}, { shrink: true }], lines, screen);
}

function describeOlder({ olderVersions, file }: TableOutput): string[] {
  if (olderVersions === 0) return [];
  const what = file === null ? 'table' : 'sheet';
  return [`${countOf(olderVersions, 'older version')} without this ${what}`];
}

function renderRowBlame(name: string, row: RowOutput, authors: Authors, screen: Screen): string[] {
  const lines = row.cells.map(({ column, value, version, before }) => {
    const { author, time } = authors.get(version)!;
    const who = `${author}, ${formatRelativeTime(new Date(time), screen.now)}`;
    if (before === undefined) return [column, formatCell(value), version, who, ''];
    const [old, current] = formatCells([before, value]);
    return [column, current!, version, who, `was ${old!}`];
  });
  const columns = [{ shrink: true }, { shrink: true }, {}, { shrink: true }, { shrink: true }];
  const place = `row ${row.position + 1}`;
  const label = row.name === null ? place : `${row.name} (${place})`;
  return [
    wrapText(`${label} of ${name}, there since ${row.version}`, screen.width),
    indent(renderTable(columns, lines, { ...screen, width: screen.width - 2 })),
  ];
}

import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { wrapText } from '../render/wrap.ts';
import { formatChange } from './cell-text.ts';
import { divideFiles } from './diff-files-view.ts';
import type { DiffOutput } from './diff-output.ts';
import {
  describeColumn,
  describeSummary,
  describeTableTotal,
  describeTotal,
  type TableOutput,
} from './diff-words.ts';
import { indent } from './format.ts';
import { joinMergedValues } from './merged-values.ts';

type FileOutput = DiffOutput['files'][number];

/** One line a table, and one for each column of it that differs or has changed cells. */
export function renderStat(
  { from, to, summary, table, workbooks, files }: DiffOutput,
  screen: Screen,
): string {
  const head = `${from} → ${to}`;
  if (summary.equal) return `${head}: the same`;
  const { told, rest } = divideFiles({ table, files });
  const lines = [
    ...(table === null ? [] : renderColumns(joinMergedValues(table, workbooks), screen)),
    ...told.flatMap((file) => renderFile(file, screen)),
    ...(rest === null ? [] : [wrapText(rest, screen.width, '  ', 4)]),
  ];
  return [wrapText(`${head}: ${describeTotal(summary)}`, screen.width), ...lines].join('\n');
}

function renderColumns(table: TableOutput, screen: Screen): string[] {
  const rows = [
    ...table.columns.map((column) => {
      const [mark, name, told] = describeColumn(column);
      return [`${mark} ${name}`, told!];
    }),
    ...table.summaries.map((summary) => {
      const [name, ...figures] = describeSummary(summary);
      return [`  ${name}`, figures.filter((figure) => figure !== '').join(', ')];
    }),
  ];
  return rows.length === 0
    ? []
    : [
        indent(
          renderTable([{ shrink: true }, { shrink: true }], rows, { ...screen, width: screen.width - 2 }),
        ),
      ];
}

function renderFile({ path, pathBefore, change, table, form, note }: FileOutput, screen: Screen): string[] {
  const name = pathBefore === null ? path : formatChange(pathBefore, path);
  const told = [
    table === null ? change : describeTableTotal(table),
    ...form,
    ...(note === null ? [] : [`not compared: ${note}`]),
  ].join(', ');
  const columns = table === null ? [] : renderColumns(table, screen);
  return [`  ${name}: ${told}`, ...columns.map((line) => indent(line))];
}

/** The paths of the files that differ, one a line. */
export function renderNames({ files }: DiffOutput): string {
  return files.map(({ path }) => path).join('\n');
}

/** The counts, and where the rest stands. */
export function renderWritten({ from, to, summary, written }: DiffOutput, screen: Screen): string {
  const told = summary.equal ? 'the same' : describeTotal(summary);
  return [wrapText(`${from} → ${to}: ${told}`, screen.width), ...written.map((path) => `wrote ${path}`)].join(
    '\n',
  );
}

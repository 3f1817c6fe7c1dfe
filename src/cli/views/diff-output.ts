import type { FactsDiff, FileChange, TableDiff, VersionDiff } from '../../store/index.ts';
import type { DiffOutput } from '../../store/model/generated/output/diff.ts';

export type { DiffOutput };

/**
 * A diff with its counts.
 *
 * @param workbooks what changed beside the values of cells.
 */
export function toDiffOutput(diff: VersionDiff, workbooks: FactsDiff | null): DiffOutput {
  const tables = listTables(diff);
  const sum = (read: (table: TableDiff) => number) => tables.reduce((total, table) => total + read(table), 0);
  const { from, to, kind, table, files, settings, meta } = diff;
  const summary: DiffOutput['summary'] = {
    equal: diff.isEqual,
    files: files.length,
    columns: sum(({ columns }) => columns.length),
    rowsAdded: sum(({ counts }) => counts.added),
    rowsRemoved: sum(({ counts }) => counts.removed),
    rowsMoved: sum(({ counts }) => counts.moved),
    rowsRenamed: sum(({ counts }) => counts.renamed),
    rowsChanged: sum(({ counts }) => counts.changed),
    cells: sum(({ counts }) => counts.cells),
    reformatted: sum(({ counts }) => counts.reformatted),
    formulas: workbooks?.counts.formula ?? 0,
    comments: workbooks?.counts.comment ?? 0,
    numberFormats: workbooks?.counts.numberFormat ?? 0,
    sheetChanges: workbooks?.sheetChanges ?? 0,
    settings: settings?.length ?? 0,
    facts: meta.length,
  };
  // What the library promises not to change is the same in JSON.
  return {
    ...{ from, to, kind, summary, table, workbooks, files },
    ...{ settings: settings ?? [], facts: meta, written: [] },
  } as unknown as DiffOutput;
}

function listTables({ table, files }: VersionDiff): TableDiff[] {
  const ofFiles = (list: readonly FileChange[]) => list.flatMap((file) => file.table ?? []);
  return table === null ? ofFiles(files) : [table];
}

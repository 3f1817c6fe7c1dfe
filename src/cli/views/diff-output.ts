import type { DiffDetails, RunDifference } from '../../plugins/index.ts';
import {
  abbreviate,
  type FactsDiff,
  type FileChange,
  type TableDiff,
  type VersionDiff,
} from '../../store/index.ts';
import type { DiffOutput } from '../../store/model/generated/output/diff.ts';
import { countRepeated } from './merged-values.ts';

export type { DiffOutput };

/** Small pictures for a page, by the path of the file; PNG. */
export type PageViews = ReadonlyMap<
  string,
  { readonly before: Uint8Array; readonly after: Uint8Array; readonly difference: Uint8Array | null }
>;

/**
 * A diff with its counts, and the pictures that only a page shows.
 *
 * @param workbooks what changed beside the values of cells.
 */
export function toDiffOutput(
  diff: VersionDiff,
  workbooks: FactsDiff | null,
  { metrics, model, citations, pictures }: DiffDetails,
): { readonly result: DiffOutput; readonly views: PageViews } {
  const { from, to, kind, table, settings, meta } = diff;
  const views = new Map<string, NonNullable<ReturnType<PageViews['get']>>>();
  const files = diff.files.map((file) => {
    const found = pictures.get(file.path);
    if (found === undefined) return { ...file, picture: null };
    if ('note' in found) return { ...file, picture: null, note: found.note };
    const { views: shown, ...picture } = found;
    if (shown !== null) views.set(file.path, shown);
    return { ...file, picture };
  });
  const counted = countTables(diff);
  const summary: DiffOutput['summary'] = {
    ...emptySummary,
    ...counted,
    equal: diff.isEqual,
    files: files.length,
    formulas: workbooks?.counts.formula ?? 0,
    comments: workbooks?.counts.comment ?? 0,
    numberFormats: workbooks?.counts.numberFormat ?? 0,
    sheetChanges: workbooks?.sheetChanges ?? 0,
    cells: (counted.cells ?? 0) - countRepeated([...(workbooks?.mergedValues ?? [])]),
    settings: settings?.length ?? 0,
    facts: meta.length,
    metrics: countMetrics(metrics ?? []),
    layers: (model?.layers ?? []).filter(({ change }) => change !== 'same').length,
    citations: citations.length,
    wordsAdded: files.reduce((total, { words }) => total + (words?.wordsAdded ?? 0), 0),
    wordsRemoved: files.reduce((total, { words }) => total + (words?.wordsRemoved ?? 0), 0),
    pictures: files.filter(({ picture }) => picture !== null).length,
  };
  // What the library promises not to change is the same in JSON.
  const result = {
    ...{ from, to, kind, summary, run: null, metrics, model, citations, table, workbooks, files },
    ...{ settings: settings ?? [], facts: meta, written: [] },
  } as unknown as DiffOutput;
  return { result, views };
}

/** Two runs beside each other. */
export function toRunDiffOutput({ before, after, changes, metrics }: RunDifference): DiffOutput {
  const runChanges = changes.length;
  const changed = countMetrics(metrics);
  const summary = { ...emptySummary, equal: runChanges + changed === 0, runChanges, metrics: changed };
  const [from, to] = [before, after].map(({ run }) => `run ${abbreviate(run)}`);
  return {
    ...{ from, to, kind: 'run', summary, run: { before, after, changes }, metrics },
    ...{ model: null, citations: [], table: null, workbooks: null, files: [], settings: [], facts: [] },
    written: [],
  } as unknown as DiffOutput;
}

/** A diff in which nothing is counted yet. */
export const emptySummary: DiffOutput['summary'] = {
  equal: false,
  ...{ files: 0, columns: 0, rowsAdded: 0, rowsRemoved: 0, rowsMoved: 0, rowsRenamed: 0, rowsChanged: 0 },
  ...{
    cells: 0,
    reformatted: 0,
    formulas: 0,
    comments: 0,
    numberFormats: 0,
    sheetChanges: 0,
    settings: 0,
    facts: 0,
  },
  ...{ runChanges: 0, metrics: 0, layers: 0, citations: 0, wordsAdded: 0, wordsRemoved: 0, pictures: 0 },
};

function countMetrics(metrics: DiffDetails['metrics'] & object): number {
  return metrics.filter(({ before, after }) => before !== after).length;
}

function countTables(diff: VersionDiff): Partial<DiffOutput['summary']> {
  const tables = listTables(diff);
  const sum = (read: (table: TableDiff) => number) => tables.reduce((total, table) => total + read(table), 0);
  return {
    columns: sum(({ columns }) => columns.length),
    rowsAdded: sum(({ counts }) => counts.added),
    rowsRemoved: sum(({ counts }) => counts.removed),
    rowsMoved: sum(({ counts }) => counts.moved),
    rowsRenamed: sum(({ counts }) => counts.renamed),
    rowsChanged: sum(({ counts }) => counts.changed),
    cells: sum(({ counts }) => counts.cells),
    reformatted: sum(({ counts }) => counts.reformatted),
  };
}

function listTables({ table, files }: VersionDiff): TableDiff[] {
  const ofFiles = (list: readonly FileChange[]) => list.flatMap((file) => file.table ?? []);
  return table === null ? ofFiles(files) : [table];
}

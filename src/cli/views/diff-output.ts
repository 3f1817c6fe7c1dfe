import type { TableDiff, VersionDiff } from '../../store/index.ts';
import type { DiffOutput } from '../../store/model/generated/output/diff.ts';

export type { DiffOutput };

export type DiffChange = DiffOutput['changes'][number];

/** Flattens a diff into one list of changes, and counts them. */
export function toDiffOutput(diff: VersionDiff): DiffOutput {
  const { table, settings } = diff;
  const changes: DiffChange[] = [
    ...(table === null ? [] : listTableChanges(table)),
    ...(settings ?? []).map((change) => ({ type: 'setting' as const, ...change })),
    ...diff.meta.map((change) => ({ type: 'summary' as const, ...change })),
    ...diff.files.map((change) => ({ type: 'file' as const, ...change })),
  ];
  const countOf = (type: DiffChange['type']) => changes.filter((change) => change.type === type).length;
  return {
    from: diff.from,
    to: diff.to,
    kind: diff.kind,
    summary: {
      equal: diff.isEqual,
      files: countOf('file'),
      columns: countOf('column'),
      rowsAdded: table?.rows.added.length ?? 0,
      rowsRemoved: table?.rows.removed.length ?? 0,
      rowsChanged: new Set(table?.cells.map((cell) => cell.positionAfter)).size,
      cells: countOf('cell'),
      settings: countOf('setting'),
    },
    changes,
  };
}

function listTableChanges({ columns, rows, cells }: TableDiff): DiffChange[] {
  return [
    ...columns.added.map((column) => ({
      type: 'column' as const,
      change: 'added',
      name: column.name,
      before: null,
      after: column,
    })),
    ...columns.removed.map((column) => ({
      type: 'column' as const,
      change: 'removed',
      name: column.name,
      before: column,
      after: null,
    })),
    ...columns.changed.map((column) => ({ type: 'column' as const, change: 'changed', ...column })),
    ...rows.removed.map((row) => ({ type: 'row' as const, change: 'removed', ...row })),
    ...rows.added.map((row) => ({ type: 'row' as const, change: 'added', ...row })),
    ...rows.moved.map((row) => ({ type: 'row' as const, change: 'moved', ...row })),
    ...cells.map((cell) => ({ type: 'cell' as const, ...cell })),
  ];
}

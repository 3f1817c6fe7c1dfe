import {
  canonicalJson,
  diffVersions,
  formatFullReference,
  isKstoreError,
  type LedgerState,
  type ObjectStore,
  type TableDiff,
  type VersionDiff,
} from '../../store/index.ts';
import type { Deviation } from './cause.ts';
import type { TaskRun } from './run-again.ts';

const shownCells = 3;
const shownFiles = 3;

/** An input slot that two runs filled with different versions. */
export interface InputDeviation extends Deviation {
  readonly slot: string;
}

/** Which inputs of two runs differ, and in what: cells, settings, files, or only the order of rows. */
export function compareInputs(
  objects: ObjectStore,
  state: LedgerState,
  recorded: TaskRun,
  present: TaskRun,
): InputDeviation[] {
  const [before, after] = [recorded.specification.inputs, present.specification.inputs];
  const slots = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return slots
    .filter((slot) => before[slot] !== after[slot])
    .map((slot): InputDeviation => {
      const find = (id: string | undefined) => state.versions.find((version) => version.id === id);
      const [old, current] = [find(before[slot]), find(after[slot])];
      const tell = (version: typeof old) => (version === undefined ? 'none' : formatFullReference(version));
      const text = `the input "${slot}" is ${tell(current)}, recorded is ${tell(old)}`;
      if (old === undefined || current === undefined || old.kind !== current.kind)
        return { kind: 'input-content', slot, text, evidence: [] };
      try {
        return { slot, ...describeDiff(text, diffVersions(objects, old, current)) };
      } catch (error) {
        if (!isKstoreError(error)) throw error;
        return { kind: 'input-content', slot, text, evidence: [error.message] };
      }
    });
}

function describeDiff(text: string, { table, settings, files }: VersionDiff): Deviation {
  if (table !== null) {
    if (isOnlyOrder(table))
      return { kind: 'row-order', text: `${text}: the same rows in another order`, evidence: [] };
    return { kind: 'input-content', text, evidence: describeTable(table) };
  }
  if (settings !== null) {
    const evidence = settings.map(
      ({ path, before, after }) => `${path}: ${JSON.stringify(after)}, recorded is ${JSON.stringify(before)}`,
    );
    return { kind: 'settings', text, evidence };
  }
  const told = files.slice(0, shownFiles).map(({ path, change }) => `file ${path}: ${change}`);
  return { kind: 'input-content', text, evidence: told };
}

function isOnlyOrder({ columns, rows, cells }: TableDiff): boolean {
  const isSame = columns.added.length + columns.removed.length + columns.changed.length === 0;
  return isSame && rows.added.length + rows.removed.length + cells.length === 0;
}

function describeTable({ columns, rows, cells }: TableDiff): string[] {
  const named = (change: string, list: readonly { readonly name: string }[]) =>
    list.length === 0 ? [] : [`columns ${change}: ${list.map(({ name }) => name).join(', ')}`];
  const counted = (change: string, list: readonly { readonly id: string }[]) =>
    list.length === 0 ? [] : [`rows ${change}: ${list.length}, first ${list[0]!.id}`];
  const changed = cells
    .slice(0, shownCells)
    .map(
      ({ id, column, before, after }) =>
        `row ${id}, ${column}: ${canonicalJson(after)}, recorded is ${canonicalJson(before)}`,
    );
  const rest = cells.length - changed.length;
  return [
    ...changed,
    ...(rest > 0 ? [`and ${rest} more cells`] : []),
    ...named('added', columns.added),
    ...named('removed', columns.removed),
    ...counted('added', rows.added),
    ...counted('removed', rows.removed),
  ];
}

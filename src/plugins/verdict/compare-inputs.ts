import {
  canonicalJson,
  diffVersions,
  formatFullReference,
  isKstoreError,
  type LedgerState,
  type ObjectStore,
  type TableDiff,
  type Version,
  type VersionDiff,
} from '../../store/index.ts';
import { recordedIs, type Deviation } from './cause.ts';
import type { TaskRun } from './run-again.ts';

const otherInputs = 'run both on the same versions to compare all else';
const shownCells = 3;
const shownFiles = 3;
/** Of the row changes so many are looked through for the first of each kind. */
const listedRows = 10_000;

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
      const [old, current] = [findInput(state, recorded, slot), findInput(state, present, slot)];
      const tell = (version: typeof old) => (version === undefined ? 'none' : formatFullReference(version));
      const text = `the input "${slot}" is ${tell(current)}${recordedIs}${tell(old)}`;
      if (old === undefined || current === undefined || old.kind !== current.kind)
        return { kind: 'input-content', slot, text, evidence: [], advice: otherInputs };
      try {
        const diff = diffVersions(objects, old, current, { maximumRows: listedRows });
        return { slot, ...describeDiff(text, diff, adviseOnVersions(old, current)) };
      } catch (error) {
        if (!isKstoreError(error)) throw error;
        return { kind: 'input-content', slot, text, evidence: [error.message], advice: otherInputs };
      }
    });
}

/** The version that a run had, by the name under which it had it: several may have the same content. */
function findInput(state: LedgerState, { specification, used }: TaskRun, slot: string): Version | undefined {
  const id = specification.inputs[slot];
  const isSame = (version: Version) => version.id === id;
  const named = used.find((entry) => entry.role === slot && entry.id === id);
  const isNamed = ({ kind, name, version }: Version) =>
    kind === named?.kind && name === named.name && version === named.version;
  return state.versions.find((version) => isSame(version) && isNamed(version)) ?? state.versions.find(isSame);
}

function adviseOnVersions(old: Version, current: Version): string {
  const what = old.kind === 'dataset' ? 'the data' : `the ${old.kind}`;
  const diff = `kstore diff ${formatFullReference(old)} ${formatFullReference(current)}`;
  return `it is another version of ${what}, which \`${diff}\` shows; run both on one version to compare all else`;
}

function describeDiff(text: string, { table, settings, files }: VersionDiff, advice: string): Deviation {
  if (table !== null) {
    if (isOnlyOrder(table))
      return { kind: 'row-order', text: `${text}: the same rows in another order`, evidence: [] };
    return { kind: 'input-content', text, evidence: describeTable(table), advice };
  }
  if (settings !== null) {
    const evidence = settings.map(
      ({ path, before, after }) => `${path}: ${JSON.stringify(after)}${recordedIs}${JSON.stringify(before)}`,
    );
    return { kind: 'settings', text, evidence, advice };
  }
  const told = files.slice(0, shownFiles).map(({ path, change }) => `file ${path}: ${change}`);
  return { kind: 'input-content', text, evidence: told, advice };
}

function isOnlyOrder({ columns, counts }: TableDiff): boolean {
  const isSame = columns.every(({ differs }) => differs.length === 1 && differs[0] === 'position');
  return isSame && counts.added + counts.removed + counts.cells + counts.renamed === 0;
}

function describeTable({ columns, rows, counts }: TableDiff): string[] {
  const named = (change: string) => {
    const names = columns.filter((column) => column.change === change).map(({ name }) => name);
    return names.length === 0 ? [] : [`columns ${change}: ${names.join(', ')}`];
  };
  const counted = (change: 'added' | 'removed') => {
    const first = rows.find((row) => row.change === change);
    const shown = first === undefined ? '' : `, first ${first.id}`;
    return counts[change] === 0 ? [] : [`rows ${change}: ${counts[change]}${shown}`];
  };
  const changed = rows
    .flatMap((row) => (row.change === 'changed' ? row.cells.map((cell) => ({ id: row.id, ...cell })) : []))
    .slice(0, shownCells)
    .map(
      ({ id, column, before, after }) =>
        `row ${id}, ${column}: ${canonicalJson(after)}${recordedIs}${canonicalJson(before)}`,
    );
  const rest = counts.cells + counts.reformatted - changed.length;
  return [
    ...changed,
    ...(rest > 0 ? [`and ${rest} more cells`] : []),
    ...named('added'),
    ...named('removed'),
    ...counted('added'),
    ...counted('removed'),
  ];
}

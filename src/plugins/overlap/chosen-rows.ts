import {
  isKstoreError,
  readVersionTable,
  type Json,
  type Repository,
  type Table,
  type Version,
} from '../../store/index.ts';
import { chooseRows } from '../builtin/table-task/choose-rows.ts';
import { createFingerprintReader, type RecordedRow } from '../preprocessing/fitted-preprocessing.ts';
import { selectColumns } from '../preprocessing/selection.ts';
import { partNames, splitRows, type PartName } from '../preprocessing/split.ts';
import { parsePreprocessing, type Preprocessing } from '../preprocessing/steps.ts';
import type { ColumnChoice } from './match-columns.ts';

/** Rows of a dataset: all of them, or what a split of this or an earlier version made of them. */
export type RowChoice =
  | { readonly type: 'all' }
  | { readonly type: 'part'; readonly part: PartName; readonly preprocessing: Version }
  | {
      /** As the test task chooses: the test part when it is the dataset trained on, or a later version of it. */
      readonly type: 'auto';
      readonly preprocessing: Version;
      readonly trainedOn: Version;
    };

/** Null when its settings make no sense: the task that reads them says what is wrong. */
export function readPreprocessing(version: Version): Preprocessing | null {
  try {
    return parsePreprocessing(version.manifest.meta.value as Json);
  } catch (error) {
    if (isKstoreError(error, 'KSTORE_SETTINGS_INVALID')) return null;
    throw error;
  }
}

export function readColumnChoice(version: Version | null): ColumnChoice {
  const preprocessing = version === null ? null : readPreprocessing(version);
  return preprocessing?.select ?? { inputs: null, targets: null };
}

/**
 * The rows that a choice means, ascending; null for all.
 *
 * @throws KSTORE_TASK_INPUT when the split cannot be made; the task itself will say so.
 */
export function findChosenRows(
  repository: Repository,
  version: Version,
  choice: RowChoice,
): Uint32Array | null {
  if (choice.type === 'all') return null;
  const preprocessing = readPreprocessing(choice.preprocessing);
  if (preprocessing === null) return null;
  const table = readVersionTable(repository.objects, version)!;
  if (choice.type === 'part') return Uint32Array.from(splitRows(table, preprocessing)[choice.part]);
  const trained = readVersionTable(repository.objects, choice.trainedOn);
  if (trained === null) return null;
  return Uint32Array.from(chooseLike(table, trained, preprocessing));
}

/** The rows that the built-in test task would choose of a table after training on another one. */
function chooseLike(table: Table, trained: Table, preprocessing: Preprocessing): readonly number[] {
  const { inputs, targets } = selectColumns(trained, preprocessing.select);
  const parts = splitRows(trained, preprocessing);
  const columns = [...inputs, ...targets].map(({ name }) => name);
  const readFingerprint = createFingerprintReader(trained, columns);
  const record = (part: PartName) =>
    parts[part].map((index): RecordedRow => [trained.rows[index]!.id, readFingerprint(trained.rows[index]!)]);
  const split = Object.fromEntries(partNames.map((part) => [part, record(part)])) as Record<
    PartName,
    RecordedRow[]
  >;
  const described = (names: typeof inputs) =>
    names.map(({ name, type }) => ({
      name,
      type: type === 'text' ? ('text' as const) : ('number' as const),
    }));
  return chooseRows(
    table,
    {
      type: 'kstore.preprocessing.v1',
      inputs: described(inputs),
      targets: targets.map(({ name }) => ({ name, unit: null, mean: 0, scalings: [] })),
      steps: [],
      features: [],
      split,
    },
    'auto',
  ).rows;
}

import {
  findTableSummary,
  isKstoreError,
  readVersionTable,
  type Json,
  type Repository,
  type Table,
  type Version,
} from '../../store/index.ts';
import { chooseRows } from '../builtin/table-task/choose-rows.ts';
import { createFingerprintReader, type RecordedRow } from '../preprocessing/fitted-preprocessing.ts';
import type { Division } from '../preprocessing/division.ts';
import { inputError } from '../preprocessing/input-error.ts';
import {
  tabulateClassFolders,
  tabulateLabels,
  type PictureFile,
  type PictureTable,
} from '../preprocessing/pictures/picture-table.ts';
import { selectColumns } from '../preprocessing/selection.ts';
import { partNames, type PartName } from '../preprocessing/row-parts.ts';
import { splitRows } from '../preprocessing/split.ts';
import { parsePreprocessing } from '../preprocessing/parse-steps.ts';
import type { Preprocessing } from '../preprocessing/steps.ts';
import type { ColumnChoice } from './match-columns.ts';

/** Rows of a dataset: all of them, or what a split of this or an earlier version made of them. */
export type RowChoice =
  | { readonly type: 'all' }
  | ({ readonly type: 'part'; readonly part: PartName } & Divided)
  | ({
      /** As the test task chooses: the test part when it is the dataset trained on, or a later version of it. */
      readonly type: 'auto';
      readonly trainedOn: Version;
    } & Divided);

/** What divides the rows of a dataset. */
export interface Divided {
  readonly preprocessing: Version | null;
  /** The fold or repeat of a protocol; null for none. */
  readonly division: Division | null;
}

/**
 * What is done to rows; without a preprocessing nothing is. Null when its settings make no sense: the task that reads
 * them says what is wrong.
 */
export function readPreprocessing(version: Version | null): Preprocessing | null {
  try {
    return parsePreprocessing(version === null ? null : (version.manifest.meta.value as Json));
  } catch (error) {
    if (isKstoreError(error, 'KSTORE_SETTINGS_INVALID')) return null;
    throw error;
  }
}

export function readColumnChoice(version: Version | null): ColumnChoice {
  return readPreprocessing(version)?.select ?? { inputs: null, targets: null };
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
  const table = readDividedTable(repository, version);
  if (table === null) return null;
  const { division } = choice;
  if (choice.type === 'part') return Uint32Array.from(splitRows(table, preprocessing, division)[choice.part]);
  const trained = readDividedTable(repository, choice.trainedOn);
  if (trained === null) return null;
  return Uint32Array.from(chooseLike(table, trained, preprocessing, division));
}

/**
 * The files that a choice means: in class folders, and of a label sheet the pictures that it names. Null for all.
 *
 * @throws KSTORE_TASK_INPUT when the split cannot be made, or the files are no pictures.
 */
export function findChosenFiles(
  repository: Repository,
  version: Version,
  choice: RowChoice,
): ReadonlySet<string> | null {
  const isSheet = hasLabelSheet(version);
  if (choice.type === 'all' && !isSheet) return null;
  const pictures = readPictures(repository, version);
  if (pictures !== null && choice.type === 'all') return new Set(pictures.paths);
  const rows = findChosenRows(repository, version, choice);
  if (rows === null || pictures === null)
    throw inputError('kstore does not know how the task divides its files');
  return new Set(Array.from(rows, (row) => pictures.paths[row]!));
}

/** Whether a sheet of the dataset names pictures beside it: then these are its content, and not their names. */
export function hasLabelSheet({ manifest }: Version): boolean {
  return findTableSummary(manifest)?.layout === 'labels';
}

/** The table whose rows are divided: that of the dataset, with pictures told by their content. */
function readDividedTable(repository: Repository, version: Version): Table | null {
  if (findTableSummary(version.manifest) !== null && !hasLabelSheet(version))
    return readVersionTable(repository.objects, version);
  return readPictures(repository, version)?.table ?? null;
}

function readPictures({ objects }: Repository, version: Version): PictureTable | null {
  const files: PictureFile[] = [];
  for (const entry of objects.walkTree(version.manifest.tree))
    if (entry.mode === 'f' || entry.mode === 'x') files.push({ path: entry.path, hash: entry.file.id });
  return hasLabelSheet(version)
    ? tabulateLabels(readVersionTable(objects, version)!, files)
    : tabulateClassFolders(files);
}

/** The rows that the built-in test task would choose of a table after training on another one. */
function chooseLike(
  table: Table,
  trained: Table,
  preprocessing: Preprocessing,
  division: Division | null,
): readonly number[] {
  const { inputs, targets } = selectColumns(trained, preprocessing.select);
  const parts = splitRows(trained, preprocessing, division);
  const readFingerprint = createFingerprintReader(trained, [...inputs, ...targets]);
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

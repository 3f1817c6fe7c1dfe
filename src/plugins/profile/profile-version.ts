import { formatVersion, KstoreError, type Repository, type Version } from '../../store/index.ts';
import type { ProfileOutput } from '../../store/model/generated/output/profile.ts';
import { openPictures, type PictureSource } from '../preprocessing/pictures/picture-source.ts';
import { resolveStoreInput } from '../runner/resolved-input.ts';
import { listPictureFindings, listTableFindings } from './list-findings.ts';
import { profilePictures } from './profile-pictures.ts';
import { profileTable } from './profile-table.ts';
import { readColumns, type ProfiledTable } from './read-columns.ts';

export interface ProfileOptions {
  /** Draws rows and folds; from 0 to 2³² - 1. */
  readonly seed: number;
  /** The dataset that it is compared with: an earlier version, or the training data of test data. */
  readonly against: Version | null;
  /** Columns that are predicted, in place of those that the dataset says. */
  readonly targets: readonly string[];
}

/**
 * Tells what a dataset version holds: the distribution of each column, what is missing, repeated, far out, odd, or
 * predicts a target too well; and how it differs from another version.
 *
 * @throws KSTORE_REFERENCE_KIND when it holds neither a table nor pictures, or the other version is of another form.
 * @throws KSTORE_USAGE when there is no such target.
 */
export async function profileVersion(
  repository: Repository,
  version: Version,
  { seed, against, targets }: ProfileOptions,
): Promise<ProfileOutput> {
  const head = {
    ref: formatVersion(version.name, version.version),
    id: version.id,
    seed,
    against:
      against === null
        ? null
        : { ref: formatVersion(against.name, against.version), id: against.id as string },
  };
  const pictures = openVersionPictures(repository, version);
  if (pictures !== null) {
    const other = against === null ? null : openVersionPictures(repository, against);
    if (against !== null && other === null) throw refuseForm(against, 'no pictures');
    const profiled = await profilePictures(pictures, other, seed);
    const findings = listPictureFindings(profiled, head.against?.ref ?? null);
    const notes =
      profiled.looked < profiled.total
        ? [`${profiled.looked} of ${profiled.total} pictures were looked at, drawn with the seed`]
        : [];
    return { ...head, findings, notes, table: null, pictures: profiled };
  }
  const table = readColumns(repository, version, seed);
  if (table === null) throw refuseForm(version, 'neither a table nor pictures');
  const reference = against === null ? null : readColumns(repository, against, seed);
  if (against !== null && reference === null) throw refuseForm(against, 'no table');
  const chosen = chooseTargets(table, targets);
  const profiled = await profileTable(repository, table, chosen, reference, seed);
  const findings = listTableFindings(profiled.table, head.against?.ref ?? null, chosen.size > 0);
  return { ...head, findings, notes: profiled.notes, table: profiled.table, pictures: null };
}

function chooseTargets({ columns }: ProfiledTable, targets: readonly string[]): ReadonlySet<string> {
  if (targets.length === 0)
    return new Set(columns.filter(({ column }) => column.role === 'target').map(({ column }) => column.name));
  const names = columns.map(({ column }) => column.name);
  const wanted = targets.map((target) => target.normalize('NFC'));
  const unknown = wanted.find((target) => !names.includes(target));
  if (unknown === undefined) return new Set(wanted);
  throw new KstoreError('KSTORE_USAGE', `there is no column "${unknown}"`, {
    hints: [`columns are ${names.slice(0, 12).join(', ')}${names.length > 12 ? ', …' : ''}`],
  });
}

/** Pictures of a version; null when it has none. */
export function openVersionPictures({ objects }: Repository, version: Version): PictureSource | null {
  const { id, kind, manifest } = version;
  return openPictures(resolveStoreInput(objects, { id, kind, meta: manifest.meta, tree: manifest.tree }));
}

function refuseForm({ name, version }: Version, problem: string): KstoreError {
  return new KstoreError('KSTORE_REFERENCE_KIND', `${formatVersion(name, version)} holds ${problem}`, {
    hints: ['profiled are Excel sheets, CSV, Parquet and JSON lines, folders of pictures, and IDX files'],
  });
}

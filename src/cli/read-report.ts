import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  formatVersion,
  KstoreError,
  listVersionFiles,
  readVersionFile,
  resolveVersion,
  type LedgerState,
  type Repository,
} from '../store/index.ts';

/** The text of a report, and the version that it is of. */
export interface ReportText {
  /** As it was named. */
  readonly name: string;
  /** Null for a draft: a file that may be in no version. */
  readonly ref: string | null;
  readonly id: string | null;
  readonly text: string;
}

const maximumBytes = 4 * 1024 * 1024;

/**
 * Reads a report: a file of the workspace, as it is now, or a version.
 *
 * @throws KSTORE_REFERENCE_…, KSTORE_PATH_NOT_FOUND, KSTORE_SETTINGS_SYNTAX when it is no text.
 */
export function readReport(repository: Repository, state: LedgerState, report: string): ReportText {
  const path = resolve(report);
  if (existsSync(path) && statSync(path).isFile()) {
    if (statSync(path).size > maximumBytes) throw refuseLength(report);
    return { name: report, ref: null, id: null, text: decode(readFileSync(path), report) };
  }
  if (/\.md$/i.test(report)) throw new KstoreError('KSTORE_PATH_NOT_FOUND', `there is no file "${report}"`);
  const version = resolveVersion(state, report, ['report']);
  const ref = formatVersion(version.name, version.version);
  const page = listVersionFiles(repository.objects, version).find(({ path: name }) => /\.md$/i.test(name));
  if (page === undefined || page.mode === 'd')
    throw new KstoreError('KSTORE_PATH_NOT_FOUND', `${ref} has no Markdown page`);
  if (page.file.sizeBytes > maximumBytes) throw refuseLength(ref);
  const bytes = readVersionFile(repository.objects, version, page.path)!;
  return { name: ref, ref, id: version.id, text: decode(bytes, ref) };
}

function refuseLength(report: string): KstoreError {
  return new KstoreError('KSTORE_SETTINGS_SYNTAX', `${report}: a report has at most 4 MiB`);
}

function decode(bytes: Uint8Array, report: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new KstoreError('KSTORE_SETTINGS_SYNTAX', `${report}: is not UTF-8 text`, { cause });
  }
}

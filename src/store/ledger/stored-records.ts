import { KstoreError } from '../errors/kstore-error.ts';
import { formatVersion } from '../model/name.ts';
import type { GitRepository } from './git-repository.ts';
import type { RecordReader, RunEntry, VersionEntry } from './history.ts';
import type { Manifest, Run, RunRecord, Version } from './ledger-state.ts';

/**
 * Reads records that were checked when they came into the history.
 *
 * @remarks Git objects are hashed as they are read, so a record is still the one that was checked.
 */
export class StoredRecords implements RecordReader {
  readonly #git: GitRepository;
  readonly #leaveOutUnreadable: boolean;
  readonly #runs = new WeakMap<RunEntry, Run>();

  constructor(git: GitRepository, options: { readonly leaveOutUnreadable?: boolean } = {}) {
    this.#git = git;
    this.#leaveOutUnreadable = options.leaveOutUnreadable ?? false;
  }

  readMeta(entry: VersionEntry): Manifest['meta'] {
    const record = this.#read(entry.blob) as Partial<Version> | null;
    if (record === null) return {};
    if (record.id === entry.id && record.manifest !== undefined) return record.manifest.meta;
    throw new KstoreError(
      'KSTORE_REPOSITORY_DAMAGED',
      `git object ${entry.blob} is not the record of ${formatVersion(entry.name, entry.version)}; the cache is wrong`,
      { hints: ['delete the folder `.kstore/cache`, then try again'] },
    );
  }

  readRuns(entries: readonly RunEntry[]): Run[] {
    return entries.flatMap((entry) => this.#readRun(entry) ?? []);
  }

  #readRun(entry: RunEntry): Run | null {
    const known = this.#runs.get(entry);
    if (known !== undefined) return known;
    const record = this.#read(entry.blob) as RunRecord | null;
    if (record === null) return null;
    const run: Run = { ...record, id: entry.id, commit: entry.commit };
    this.#runs.set(entry, run);
    return run;
  }

  #read(blob: string): unknown {
    try {
      return JSON.parse(this.#git.readBlob(blob).toString('utf8'));
    } catch (error) {
      if (this.#leaveOutUnreadable) return null;
      throw error;
    }
  }
}

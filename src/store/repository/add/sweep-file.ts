import { join } from 'node:path';
import { canonicalJson, type JsonObject } from '../../codec/canonical-json.ts';
import { hashJson } from '../../codec/hash.ts';
import { parseJson } from '../../codec/parse-json.ts';
import { isKstoreError, KstoreError } from '../../errors/kstore-error.ts';
import { makeFolderInside, writeFileAtomically } from '../../files/atomic-write.ts';
import { compareUtf8 } from '../../files/compare-utf8.ts';
import { fileSystem } from '../../files/file-system.ts';
import { adviseOnHolder, describeHolder } from '../../files/lock.ts';
import { createOwnedFile, readOwnedFile, removeIfEnded, removeOwnedFile } from '../../files/owned-file.ts';
import { hasEnded } from '../../files/process-identity.ts';
import { readRegularFile } from '../../files/regular-file.ts';
import { attempt } from '../../files/system-error.ts';
import type { Sweep as SweepJson } from '../../model/generated/sweep.ts';
import { parseName } from '../../model/name.ts';
import { findNearestName } from '../../model/nearest-name.ts';
import { validateSweep } from '../../schema/validate.ts';
import { temporaryFolder, withLock, type Repository } from '../repository.ts';

type Refine<Generated, Members> = Readonly<Omit<Generated, keyof Members> & Members>;

/** One trial of a sweep; `schemas/sweep.schema.json`. */
export type SweepTrial = Refine<SweepJson['trials'][number], { readonly parameters: JsonObject }>;

/** A search for better settings with its queue: docs/sweeps.md and `schemas/sweep.schema.json`. */
export type Sweep = Refine<
  SweepJson,
  {
    readonly declaration: JsonObject;
    readonly inputs: Readonly<Record<string, string>>;
    readonly trials: readonly SweepTrial[];
  }
>;

/** The right to run the trials of a sweep, which one process has. */
export interface SweepHold {
  release(): void;
}

const fileType = 'kstore.sweep-file.v1';
const ending = '.json';
const maximumSweepBytes = 256 * 1024 * 1024;

/** Ids of the sweeps of this workspace, sorted. */
export function listSweepIds({ directory }: Repository): string[] {
  const folder = join(directory, 'sweeps');
  if (!fileSystem.existsSync(folder)) return [];
  return attempt('read', folder, () => fileSystem.readdirSync(folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort(compareUtf8);
}

/** @throws KSTORE_REFERENCE_NOT_FOUND, KSTORE_REPOSITORY_DAMAGED */
export function readSweep(repository: Repository, id: string): Sweep {
  const path = locate(repository, id);
  if (!fileSystem.existsSync(path)) throw unknownSweep(repository, id);
  try {
    const file = parseJson(readRegularFile(path, maximumSweepBytes).toString('utf8')) as {
      type: string;
      checksum: string;
      sweep: unknown;
    };
    if (file.type !== fileType) throw new Error('wrong type');
    if (file.checksum !== hashJson(file.sweep)) throw new Error('wrong checksum');
    const sweep = validateSweep(file.sweep, `the sweep "${id}"`);
    if (sweep.id !== id) throw new Error('wrong id');
    return sweep as unknown as Sweep;
  } catch (cause) {
    if (isKstoreError(cause, 'KSTORE_SYSTEM')) throw cause;
    throw new KstoreError('KSTORE_REPOSITORY_DAMAGED', `"${path}" is damaged`, {
      hints: ['run `kstore repair`; its runs are in the ledger, and a new sweep takes them from there'],
      cause,
    });
  }
}

/** Begins a sweep with the id `<name>-<number>`. */
export async function createSweep(
  repository: Repository,
  name: string,
  make: (id: string) => Sweep,
): Promise<Sweep> {
  return withLock(repository, async () => {
    makeFolderInside(join(repository.directory, 'sweeps'));
    const taken = new Set(listSweepIds(repository));
    let number = 1;
    while (taken.has(`${name}-${number}`)) number += 1;
    const sweep = make(`${name}-${number}`);
    writeSweep(repository, sweep);
    return sweep;
  });
}

/**
 * Changes a sweep: of many commands one after the other, each on what the one before left. The file is replaced
 * as a whole; a change that gives the same object back writes nothing.
 */
export async function changeSweep(
  repository: Repository,
  id: string,
  change: (sweep: Sweep) => Sweep,
): Promise<Sweep> {
  return withLock(repository, async () => {
    const before = readSweep(repository, id);
    const after = change(before);
    if (after !== before) writeSweep(repository, after);
    return after;
  });
}

/** @throws KSTORE_LOCKED when another process runs it; one that ended is no hindrance. */
export function holdSweep(repository: Repository, id: string): SweepHold {
  const path = locateHold(repository, id);
  const temporary = temporaryFolder(repository);
  for (;;) {
    const file = readOwnedFile(path);
    if (file === null) {
      const made = createOwnedFile(path, repository.surroundings.command, temporary);
      if (made !== null) return { release: () => removeOwnedFile(path, made) };
    } else if (!removeIfEnded(path, file, temporary)) {
      const advice = adviseOnHolder(file.owner, path);
      throw new KstoreError('KSTORE_LOCKED', `sweep "${id}" is run by ${describeHolder(file.owner)}`, {
        hints: [`ask it to end with \`kstore sweep stop ${id}\``, ...(advice === null ? [] : [advice])],
      });
    }
  }
}

/** `held`: a process runs the sweep, as far as can be told. `abandoned`: the one that ran it died. */
export type SweepHoldState = 'held' | 'abandoned' | 'free';

export function readSweepHold(repository: Repository, id: string): SweepHoldState {
  const file = readOwnedFile(locateHold(repository, id));
  if (file === null) return 'free';
  return file.owner !== null && hasEnded(file.owner) ? 'abandoned' : 'held';
}

function writeSweep(repository: Repository, sweep: Sweep): void {
  validateSweep(sweep, `the sweep "${sweep.id}"`);
  const file = { checksum: hashJson(sweep), sweep, type: fileType };
  writeFileAtomically(locate(repository, sweep.id), `${canonicalJson(file)}\n`, temporaryFolder(repository));
}

function locate(repository: Repository, id: string): string {
  return join(repository.directory, 'sweeps', `${checkId(repository, id)}${ending}`);
}

function locateHold(repository: Repository, id: string): string {
  return join(repository.directory, 'sweeps', `${checkId(repository, id)}.runner`);
}

/** An id becomes a file name, so it is one that every name of an artifact may be. */
function checkId(repository: Repository, id: string): string {
  try {
    return parseName(id);
  } catch {
    throw unknownSweep(repository, id);
  }
}

function unknownSweep(repository: Repository, id: string): KstoreError {
  const known = listSweepIds(repository);
  const nearest = findNearestName(id, known);
  return new KstoreError('KSTORE_REFERENCE_NOT_FOUND', `there is no sweep "${id}"`, {
    hints: [nearest === null ? 'run `kstore sweep list` to see what there is' : `did you mean "${nearest}"?`],
  });
}

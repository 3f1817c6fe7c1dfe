import { join } from 'node:path';
import { canonicalJson } from '../codec/canonical-json.ts';
import { parseJson } from '../codec/parse-json.ts';
import { isKstoreError, KstoreError } from '../errors/kstore-error.ts';
import { writeFileAtomically } from '../files/atomic-write.ts';
import { fileSystem } from '../files/file-system.ts';
import { readRegularFile } from '../files/regular-file.ts';
import { attempt } from '../files/system-error.ts';
import { formatVersion } from '../model/name.ts';
import type { Trust } from '../model/generated/trust.ts';
import type { Version } from '../ledger/ledger-state.ts';
import { validateTrust } from '../schema/validate.ts';
import { withLock, type Repository } from './repository.ts';

const maximumTrustBytes = 16 * 1024 * 1024;

/** Which plugin versions may run here. */
export interface TrustedVersions {
  /** Ids that a person trusted. */
  readonly trusted: ReadonlySet<string>;
  /** Ids of the built-in tasks that runs in this workspace recorded. */
  readonly recorded: ReadonlySet<string>;
}

/**
 * Reads `.kstore/trust.json`. What was written for another folder counts for nothing: who hands on a folder with its
 * store must not be able to say what runs here.
 *
 * @throws KSTORE_CONFIG_INVALID
 */
export function readTrust({ directory }: Pick<Repository, 'directory'>): TrustedVersions {
  const { trusted, recorded } = readFile(directory);
  return { trusted: new Set(Object.keys(trusted)), recorded: new Set(recorded) };
}

/** Lets the code of a plugin version run. */
export async function trustVersion(repository: Repository, version: Version): Promise<void> {
  await changeTrust(repository, (trust) => {
    trust.trusted[version.id] = formatVersion(version.name, version.version);
  });
}

/** Takes it back. @returns false when the version was not trusted. */
export async function revokeTrust(repository: Repository, version: Version): Promise<boolean> {
  let wasTrusted = false;
  await changeTrust(repository, (trust) => {
    wasTrusted = version.id in trust.trusted || trust.recorded.includes(version.id);
    delete trust.trusted[version.id];
    trust.recorded = trust.recorded.filter((id) => id !== version.id);
  });
  return wasTrusted;
}

/** Keeps that this installation itself recorded a version of its tasks. The caller holds the lock. */
export function rememberRecorded(directory: string, id: string): void {
  const trust = readFile(directory);
  if (trust.recorded.includes(id)) return;
  writeFile(directory, { ...trust, recorded: [...trust.recorded, id] });
}

async function changeTrust(repository: Repository, change: (trust: Trust) => void): Promise<void> {
  await withLock(repository, async (lock) => {
    const trust = readFile(repository.directory);
    change(trust);
    lock.assertHeld();
    writeFile(repository.directory, trust);
  });
}

function readFile(directory: string): Trust {
  const store = identifyFolder(directory);
  const nothing: Trust = { type: 'kstore.trust.v1', store, trusted: {}, recorded: [] };
  const path = pathOf(directory);
  if (!fileSystem.existsSync(path)) return nothing;
  const text = readRegularFile(path, maximumTrustBytes).toString('utf8');
  const trust = checkTrust(text, path);
  return trust.store === store ? trust : nothing;
}

function checkTrust(text: string, path: string): Trust {
  try {
    return validateTrust(parse(text), `"${path}"`);
  } catch (error) {
    if (!isKstoreError(error)) throw error;
    throw new KstoreError(error.code, error.message, {
      data: error.data,
      hints: ['run `kstore repair`, then say again which plugins may run, with `kstore plugin trust`'],
      cause: error,
    });
  }
}

/** Null has no schema, so a file that is no JSON is refused like one of the wrong shape. */
function parse(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return null;
  }
}

function writeFile(directory: string, trust: Trust): void {
  writeFileAtomically(pathOf(directory), `${canonicalJson(trust)}\n`, join(directory, 'tmp'));
}

/** Nobody can foresee the number that a file system will give to a folder that is unpacked or copied. */
function identifyFolder(directory: string): string {
  return attempt('read', directory, () => fileSystem.statSync(directory, { bigint: true })).ino.toString();
}

function pathOf(directory: string): string {
  return join(directory, 'trust.json');
}

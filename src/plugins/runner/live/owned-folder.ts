import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, systemCode } from '../../../store/files/system-error.ts';

/** Folders of `.kstore` in which each entry is there as long as a process is at it: runs, and executions of experiments. */
export type OwnedPlace = 'live' | 'executions';

const idPattern = /^[0-9a-f]{8}$/;

export function locateOwned(storeDirectory: string, place: OwnedPlace, id = ''): string {
  return join(storeDirectory, place, id);
}

/** Ids of the folders, in no order. */
export function listOwnedIds(storeDirectory: string, place: OwnedPlace): string[] {
  const folder = locateOwned(storeDirectory, place);
  return attempt('read the folder', folder, () => {
    try {
      return readdirSync(folder).filter((name) => idPattern.test(name));
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return [];
      throw error;
    }
  });
}

/**
 * Makes a folder that appears at once with everything that `fill` puts in, and an empty one for requests.
 *
 * @returns its id, eight hexadecimal digits.
 */
export function createOwnedFolder(
  storeDirectory: string,
  place: OwnedPlace,
  fill: (folder: string) => void,
): string {
  const id = randomBytes(4).toString('hex');
  const target = locateOwned(storeDirectory, place, id);
  const temporary = nameTemporary(storeDirectory);
  try {
    attempt('make the folder', temporary, () =>
      mkdirSync(join(temporary, requestsFolder), { recursive: true }),
    );
    fill(temporary);
    attempt('make the folder', target, () => {
      mkdirSync(locateOwned(storeDirectory, place), { recursive: true });
      renameSync(temporary, target);
    });
    return id;
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    throw error;
  }
}

/** Removes a folder: it is gone at once, whatever happens while its files are. */
export function removeOwnedFolder(storeDirectory: string, place: OwnedPlace, id: string): void {
  const folder = locateOwned(storeDirectory, place, id);
  const temporary = nameTemporary(storeDirectory);
  attempt('remove', folder, () => {
    try {
      mkdirSync(join(storeDirectory, 'tmp'), { recursive: true });
      renameSync(folder, temporary);
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') throw error;
    }
    rmSync(temporary, { recursive: true, force: true });
  });
}

/** Requests of other commands. */
export const requestsFolder = 'control';

/** gc knows by the name whose it was. */
function nameTemporary(storeDirectory: string): string {
  return join(storeDirectory, 'tmp', `live-${process.pid}-${randomBytes(8).toString('hex')}`);
}

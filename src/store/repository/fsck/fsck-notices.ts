import { join } from 'node:path';
import { isKstoreError } from '../../errors/kstore-error.ts';
import { fileSystem } from '../../files/file-system.ts';
import { attempt, systemCode } from '../../files/system-error.ts';
import type { LedgerState } from '../../ledger/ledger-state.ts';
import { listSetAside } from '../repair/repair-damaged.ts';
import type { Repository } from '../repository.ts';

/** What is odd in a store and does no harm. */
export async function listNotices(repository: Repository, state: LedgerState): Promise<string[]> {
  const notices: string[] = [];
  if (!(await isCacheRight(repository, state)))
    notices.push('the cache of the ledger is wrong; `kstore repair` makes it anew');
  for (const name of listForeignFiles(repository)) notices.push(`packs/${name} is no pack; nothing reads it`);
  const { length } = listSetAside(repository.directory);
  const files = length === 1 ? '1 damaged file is' : `${length} damaged files are`;
  if (length > 0) notices.push(`${files} kept in .kstore/damaged; \`kstore repair\` clears it`);
  return notices;
}

/** A cache that cannot be read is made anew by itself; one that can be read must say what git says. */
async function isCacheRight(repository: Repository, state: LedgerState): Promise<boolean> {
  try {
    const { head, commits, versions, runs, verdicts, aliases } = await repository.ledger.readState();
    return (
      head !== state.head ||
      JSON.stringify([commits.length, versions, runs, verdicts, aliases]) ===
        JSON.stringify([state.commits.length, state.versions, state.runs, state.verdicts, state.aliases])
    );
  } catch (error) {
    // Damage of the ledger itself has been told.
    if (isKstoreError(error)) return true;
    throw error;
  }
}

function listForeignFiles({ directory }: Repository): string[] {
  const folder = join(directory, 'packs');
  const names = attempt('read the folder', folder, () => {
    try {
      return fileSystem.readdirSync(folder);
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return [];
      throw error;
    }
  });
  return names.filter((name) => !/^[0-9a-f]{64}\.pack$/.test(name)).sort();
}

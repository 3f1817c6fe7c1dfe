import { isKstoreError } from '../../errors/kstore-error.ts';
import { readTagRecord, tagRecordName } from '../../ledger/tag-record.ts';
import { readGarbageMarks } from '../gc/gc-marks.ts';
import { readConfig, type Repository } from '../repository.ts';
import { readStage } from '../add/stage.ts';
import { listSweepIds, readSweep } from '../add/sweep-file.ts';
import { readTrust } from '../trust.ts';

/** A file of `.kstore/` beside packs and ledger. None of them has a second copy. */
export interface SideFile {
  /** Below `.kstore/`. */
  readonly path: string;
  /** @throws when it is not what kstore wrote. */
  readonly check: () => unknown;
  /** What repair does when it is damaged; `leave` for what a person wrote, `remove` for what is made anew. */
  readonly mending: 'leave' | 'set aside' | 'remove';
  /** What to do when fsck has found it damaged. */
  readonly advice: string;
  /** What is left to do after repair; null for nothing. */
  readonly adviceAfterRepair: string | null;
}

/** All side files that may be there; a missing one is no damage. */
export function listSideFiles(repository: Repository): SideFile[] {
  const { directory } = repository;
  const config = 'correct .kstore/config.json by hand, or delete it: then the defaults hold';
  return [
    {
      path: 'config.json',
      check: () => readConfig(directory),
      mending: 'leave',
      advice: config,
      adviceAfterRepair: config,
    },
    {
      path: 'stage.json',
      check: () => readStage(directory),
      mending: 'set aside',
      advice:
        '`kstore repair` sets the stage aside; then `kstore add .` again: no committed version is in it',
      adviceAfterRepair: '`kstore add .` again: no committed version was in the stage',
    },
    {
      path: 'garbage.json',
      check: () => readGarbageMarks(directory),
      mending: 'remove',
      advice: '`kstore repair` removes garbage.json: packs wait a little longer',
      adviceAfterRepair: null,
    },
    {
      path: tagRecordName,
      check: () => readTagRecord(directory),
      mending: 'remove',
      advice: '`kstore repair` makes tags.json anew from the tags in .kstore/git',
      adviceAfterRepair: null,
    },
    {
      path: 'trust.json',
      check: () => readTrust(repository),
      mending: 'set aside',
      advice:
        '`kstore repair` sets trust.json aside; then say again which plugins may run, with `kstore plugin trust`',
      adviceAfterRepair: 'say again which plugins may run, with `kstore plugin trust`',
    },
    ...listSweepIds(repository).map(
      (id): SideFile => ({
        path: `sweeps/${id}.json`,
        check: () => readSweep(repository, id),
        mending: 'set aside',
        advice: `\`kstore repair\` sets the queue of ${id} aside; its runs are in the ledger, and a new sweep takes them from there`,
        adviceAfterRepair: `the runs of ${id} are in the ledger, and a new sweep takes them from there`,
      }),
    ),
  ];
}

/** True when the file itself is wrong; false when the system does not let it be read now, which says nothing of it. */
export function isDamage(error: unknown): boolean {
  if (!isKstoreError(error)) return false;
  return error.code !== 'KSTORE_SYSTEM' || ['EIO', 'ELOOP'].includes(String(error.data['systemCode']));
}

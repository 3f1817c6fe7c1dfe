import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repairRepository } from '../../src/store/index.ts';
import { examine, findWrongAnswers, isRefused, type Answers } from './answers.ts';
import type { DiskImage, Scratch } from './disk-image.ts';
import { describeError, isClearError, openStore, silent } from './store-state.ts';
import type { Tally } from './tally.ts';

/** What `repair` can bring back whole when another store has it all. */
const mendable = /^\.kstore\/(packs\/|git\/objects\/|git\/refs\/|git\/packed-refs$|git\/HEAD$|tags\.json$)/;

const stagePath = '.kstore/stage.json';

export interface Mending {
  /** The store before the damage. */
  readonly intactFolder: string;
  readonly answers: Answers;
  /** Those of the same store with nothing staged: a damaged stage has no second copy, and is set aside. */
  readonly unstaged: Answers;
  readonly scratch: Scratch;
}

/**
 * Repairs a damaged store by itself and with the help of an intact one: no right answer is lost, no wrong one comes,
 * and with help everything is whole again.
 */
export async function checkRepair(
  { intactFolder, answers, unstaged, scratch }: Mending,
  damaged: DiskImage,
  damagedPaths: Iterable<string>,
  place: string,
  tally: Tally,
): Promise<void> {
  const paths = [...damagedPaths];
  const isMendable = paths.every((path) => mendable.test(path));
  for (const from of [null, intactFolder]) {
    tally.count('repairs');
    const where = `${place}, repaired${from === null ? '' : ' from another store'}`;
    await scratch.with(damaged, async (folder) => {
      const before = await examine(folder, false);
      await repair(folder, from, where, tally);
      const after = await examine(folder, true);
      const isSetAside = paths.includes(stagePath) && !existsSync(join(folder, stagePath));
      for (const wrong of findWrongAnswers(isSetAside ? unstaged : answers, after.answers))
        tally.fail(`${where}: ${wrong}`);
      for (const [question, answer] of Object.entries(before.answers)) {
        if (answer.type === 'answer' && after.answers[question]!.type !== 'answer')
          tally.fail(`${where}: ${question} is refused now: ${JSON.stringify(after.answers[question])}`);
      }
      const isWhole = after.fsck === null && !isRefused(after.answers);
      if (isWhole) tally.count('whole after the repair');
      if (from !== null && isMendable && !isWhole)
        tally.fail(`${where}: not whole: ${JSON.stringify(after.fsck ?? after.answers).slice(0, 300)}`);
    });
  }
}

async function repair(folder: string, from: string | null, where: string, tally: Tally): Promise<void> {
  try {
    const repository = openStore(folder);
    try {
      await repairRepository(repository, { from, dryRun: false }, silent);
    } finally {
      repository.objects.close();
    }
  } catch (error) {
    if (!isClearError(error)) tally.fail(`${where}: no clear error: ${describeError(error)}`);
  }
}

import { join } from 'node:path';
import { syncFolder } from '../../files/atomic-write.ts';
import { fileSystem } from '../../files/file-system.ts';
import type { StoreLock } from '../../files/lock.ts';
import { attempt } from '../../files/system-error.ts';
import type { ProgressReporter } from '../../model/progress.ts';
import { PackSession } from '../../packs/pack-session.ts';
import { packIdOf, PackSet } from '../../packs/pack-set.ts';
import { repack } from '../../packs/repack.ts';
import { writeGarbageMarks } from './gc-marks.ts';
import { removeAbandonedCheckouts } from '../checkout/checkout-staging.ts';
import type { GcPlan, PlannedPack } from './gc-plan.ts';
import type { Reachable } from './gc-reachable.ts';
import { removeLeftover, type LeftoverFile } from './gc-temporary.ts';
import type { Repository } from '../repository.ts';

export interface GcWork {
  readonly set: PackSet;
  readonly reachable: Reachable;
  readonly plan: GcPlan;
  readonly leftovers: readonly LeftoverFile[];
}

export interface WrittenPack {
  readonly pack: string;
  readonly sizeBytes: number;
}

/** Writes what is needed of leaving packs anew, marks them, and removes those whose grace time is over. */
export function changePacks(
  repository: Repository,
  lock: StoreLock,
  work: GcWork,
  progress: ProgressReporter,
): WrittenPack[] {
  const written = writeNewPacks(repository, lock, work, progress);
  const isNew = new Set(written.map(({ pack }) => pack));
  const leaving = work.plan.packs.filter(({ pack, markedAtMs }) => markedAtMs !== null && !isNew.has(pack));
  const marks = new Map(leaving.map(({ pack, markedAtMs }) => [pack, markedAtMs!]));
  lock.assertHeld();
  writeGarbageMarks(repository.directory, marks);
  const doomed = leaving.filter(({ fate }) => fate === 'remove');
  removePacks(repository, lock, doomed, work, progress);
  for (const { pack } of doomed) marks.delete(pack);
  writeGarbageMarks(repository.directory, marks);
  for (const leftover of work.leftovers) removeLeftover(repository.directory, leftover);
  removeAbandonedCheckouts(repository.workspace);
  return written;
}

function writeNewPacks(
  repository: Repository,
  lock: StoreLock,
  { set, reachable, plan }: GcWork,
  progress: ProgressReporter,
): WrittenPack[] {
  const session = new PackSession(repository.directory, { effort: 'strong' });
  let packs: string[];
  try {
    const total = plan.rewrite.length;
    repack(
      set,
      plan.rewrite,
      session,
      (number) => (reachable.isNeeded[number] === 2 ? 1 : 0),
      (done) => progress.update({ label: 'write packs anew', done, total, unit: 'object' }),
    );
    lock.assertHeld();
    packs = session.finish();
  } catch (error) {
    session.abort();
    throw error;
  }
  return packs.map((pack) => {
    const path = join(repository.directory, 'packs', `${pack}.pack`);
    return { pack, sizeBytes: attempt('read', path, () => fileSystem.statSync(path)).size };
  });
}

/** Each needed object of a pack is read from a pack that stays, and hashed, before the pack goes. */
function removePacks(
  repository: Repository,
  lock: StoreLock,
  doomed: readonly PlannedPack[],
  { set, reachable }: GcWork,
  progress: ProgressReporter,
): void {
  if (doomed.length === 0) return;
  const names = new Set(doomed.map(({ pack }) => pack));
  const rest = new PackSet(repository.objects.listPacks().filter((path) => !names.has(packIdOf(path))));
  try {
    for (const pack of set.packs) {
      if (!names.has(packIdOf(pack.reader.path))) continue;
      const { index, path } = pack.reader;
      for (let entry = 0; entry < index.chunkCount; entry++) {
        progress.update({
          label: 'check before removing',
          done: entry,
          total: index.chunkCount,
          unit: 'object',
        });
        if (reachable.isNeeded[set.numberOf(pack, entry)] !== 0) rest.read(index.idAt(entry));
      }
      lock.assertHeld();
      pack.reader.closeFile();
      attempt('remove', path, () => fileSystem.rmSync(path, { force: true }));
    }
    syncFolder(join(repository.directory, 'packs'));
  } finally {
    rest.close();
  }
}

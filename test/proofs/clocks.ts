import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readStatus, type StatusResult } from '../../src/store/index.ts';
import type { Scratch } from './disk-image.ts';
import { add, findOperation, prepareHistory, write } from './operations.ts';
import { inspectStore, openStore } from './store-state.ts';
import type { Tally } from './tally.ts';

/** Clocks that jump back, and times of files that say nothing. */
export async function proveClocks(scratch: Scratch, tally: Tally): Promise<void> {
  const folder = scratch.path();
  mkdirSync(folder);
  await prepareHistory(folder);
  const RealDate = Date;
  let jumps = 0;
  // Each look at the clock shows an hour earlier than the one before.
  const earlier = () => RealDate.UTC(2026, 0, 1) - 3_600_000 * jumps++;
  class BackwardDate extends RealDate {
    constructor(...parameters: ConstructorParameters<DateConstructor>) {
      if ((parameters as unknown[]).length === 0) super(earlier());
      else super(...parameters);
    }
    static override now = earlier;
  }
  globalThis.Date = BackwardDate as DateConstructor;
  try {
    for (let round = 1; round <= 5; round++) {
      write(folder, 'datasets/paint.csv', `water,oil\n1,${round}\n`);
      await add(folder);
      await findOperation('commit').run(folder);
    }
  } finally {
    globalThis.Date = RealDate;
  }
  tally.count('looks at a clock that runs backwards', jumps);
  const { state, problems } = await inspectStore(folder, true);
  for (const problem of problems) tally.fail(`clock: ${problem}`);
  const versions = Object.keys(state?.versions ?? {}).filter((name) => name.includes('/paint_v'));
  if (versions.length !== 7) tally.fail(`clock: ${versions.length} versions of paint instead of 7`);
  await proveFileTimes(folder, tally);
}

async function askStatus(folder: string): Promise<StatusResult> {
  const repository = openStore(folder);
  try {
    return await readStatus(repository);
  } finally {
    repository.objects.close();
  }
}

/** A file changed behind its times is noticed: same length, and the time that it had before, or any other. */
async function proveFileTimes(folder: string, tally: Tally): Promise<void> {
  const path = join(folder, 'datasets/paint.csv');
  const times = [new Date('1970-01-02'), new Date('2026-01-01'), new Date('2199-01-01'), new Date()];
  for (const [index, time] of times.entries()) {
    writeFileSync(path, `water,oil\n1,${index}\n`);
    utimesSync(path, time, time);
    await add(folder);
    await sleep(80);
    await askStatus(folder);
    writeFileSync(path, `water,oil\n2,${index}\n`);
    utimesSync(path, time, time);
    tally.count('files changed behind their times');
    const warm = await askStatus(folder);
    rmSync(join(folder, '.kstore/index'), { force: true });
    const cold = await askStatus(folder);
    if (JSON.stringify(warm) !== JSON.stringify(cold))
      tally.fail(`file times ${time.toISOString()}: not noticed`);
    if (!JSON.stringify(cold).includes('modified'))
      tally.fail(`file times ${time.toISOString()}: not seen as modified`);
  }
}

// npm run proof:runs [-- --short] [--rounds N] [--seed N] [--people N]
//
// Several people run experiments in one workspace at the same time, while tasks and runners are killed, process
// numbers are given again, and the disk is full; see docs/proofs.md.
import { join } from 'node:path';
import { createChance, prove, readNumber } from './program.mjs';
import { canMount, SmallDisk } from './runs/small-disk.mjs';
import { RunsWorkspace } from './runs/runs-workspace.mjs';
import { runCrowd, runPair, runStale } from './runs/rounds.mjs';
import { checkAfter, checkTemporaryFiles, goOn } from './runs/truth.mjs';

const isShort = process.argv.includes('--short');
const rounds = readNumber('rounds', isShort ? 6 : 300);
const seed = readNumber('seed', 1);
const people = readNumber('people', isShort ? 4 : 8);
/** Checking all of a workspace takes the longer the more is in it. */
const roundsOfWorkspace = 30;
const kinds = ['crowd', 'stale', 'pair', 'disk', 'crowd', 'pair'];

/** Ctrl-C ends early, with the counts so far. */
let isStopped = false;
process.once('SIGINT', () => (isStopped = true));

await prove('proof:runs', async (site, tally) => {
  console.log(`proof:runs: ${rounds} rounds of up to ${people} side by side, seed ${seed}`);
  const chance = createChance(seed);
  const disk = canMount() ? new SmallDisk(site) : null;
  if (disk === null) console.log('skipped: a full disk, which needs root and mount');
  try {
    let workspace = null;
    for (let round = 0; round < rounds && !isStopped; round++) {
      if (round % roundsOfWorkspace === 0) {
        await workspace?.end();
        workspace = new RunsWorkspace(site, join(site.folder, `workspace-${round}`), chance, tally);
        await workspace.prepare();
      }
      const kind = kinds[round % kinds.length];
      const isOnDisk = kind === 'disk' && disk !== null;
      const place = isOnDisk ? await disk.open(chance, tally) : workspace;
      await runRound(kind, { round, place, disk });
    }
    await workspace?.end();
    await disk?.workspace?.end();
  } finally {
    disk?.remove();
  }
});

async function runRound(kind, { round, place, disk }) {
  try {
    await place.beginRound(round);
    if (kind === 'disk' && disk !== null) await disk.runRound();
    else if (kind === 'stale') await runStale(place);
    else if (kind === 'pair') await runPair(place);
    else await runCrowd(place, people);
    await checkAfter(place);
    await goOn(place);
    if (round % 10 === 9) await checkTemporaryFiles(place);
  } catch (error) {
    error.message = `round ${round}, ${kind}, in ${place.folder}: ${error.message}`;
    throw error;
  }
  place.tally.add('rounds');
  place.tally.add(`rounds of ${kind}`);
  if ((round + 1) % 20 === 0) console.log(`  ${round + 1} rounds`);
}

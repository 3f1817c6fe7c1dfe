// npm run proof:kill [-- --short] [--rounds N] [--seed N] [--lanes N]
//
// Kills real processes with SIGKILL at random moments of their life and looks at what is left; see docs/proofs.md.
import { join } from 'node:path';
import { KillLane } from './kill-lane.mjs';
import { createChance, prove, readNumber } from './program.mjs';

const isShort = process.argv.includes('--short');
const rounds = readNumber('rounds', isShort ? 16 : 1000);
const seed = readNumber('seed', 1);
const lanes = readNumber('lanes', 2);
/** A lane gets a new workspace now and then, so that checking all of it stays quick. */
const roundsOfWorkspace = 80;

/** Ctrl-C ends early, with the counts so far. */
let isStopped = false;
process.once('SIGINT', () => (isStopped = true));

await prove('proof:kill', async (site, tally) => {
  console.log(`proof:kill: ${rounds} rounds in ${lanes} workspaces at a time, seed ${seed}`);
  await Promise.all(
    Array.from({ length: lanes }, async (_, number) => {
      const chance = createChance(seed * 1000 + number);
      const mine = Math.ceil((rounds - number) / lanes);
      for (let done = 0; done < mine && !isStopped; done += roundsOfWorkspace) {
        const folder = join(site.folder, `lane-${number}-${done}`);
        const lane = new KillLane(site, folder, chance, tally);
        await lane.prepare();
        const end = Math.min(mine, done + roundsOfWorkspace);
        for (let round = done; round < end && !isStopped; round++) await lane.runRound(round);
        await lane.checkContent();
        lane.remove();
      }
    }),
  );
});

// npm run proof:many [-- --short] [--seconds N] [--processes N] [--seed N]
//
// Many processes on one workspace, some of them on a second host, while others are stopped and killed; see
// docs/proofs.md.
import { proveHolders } from './hosts.mjs';
import { ManyWorkspace } from './many-workspace.mjs';
import { prove, readNumber } from './program.mjs';

const isShort = process.argv.includes('--short');
const seconds = readNumber('seconds', isShort ? 8 : 180);
const processes = readNumber('processes', isShort ? 6 : 16);
const seed = readNumber('seed', 1);

await prove('proof:many', async (site, tally) => {
  console.log(`proof:many: ${processes} processes for ${seconds} s, seed ${seed}`);
  await proveHolders(site, tally);
  const many = new ManyWorkspace(site, { processes, seed, tally });
  await many.prepare();
  await many.runFor(seconds);
  await many.check();
});

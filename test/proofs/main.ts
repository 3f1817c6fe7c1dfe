import { fileURLToPath } from 'node:url';
import { proveBits } from './bits.ts';
import { proveCaches } from './caches.ts';
import { createDiskProof } from './disk.ts';
import { proveFaults } from './faults.ts';
import { proveReorder } from './reorder.ts';
import { Tally, type Form, type Proof } from './tally.ts';

const proofs: Readonly<Record<string, Proof>> = {
  faults: proveFaults,
  reorder: proveReorder,
  bits: proveBits,
  caches: proveCaches,
  disk: createDiskProof(fileURLToPath(new URL('child.mjs', import.meta.url))),
};

/** Failures shown; a mistake often shows at many points at once. */
const shownFailures = 60;

async function main([name = '', ...flags]: readonly string[]): Promise<void> {
  const proof = proofs[name];
  if (proof === undefined) throw new Error(`there are the proofs ${Object.keys(proofs).join(', ')}`);
  const form: Form = flags.includes('--short') ? 'short' : 'long';
  const tally = new Tally();
  const startMs = performance.now();
  const only = flags.find((flag) => flag.startsWith('--only='))?.slice('--only='.length);
  await proof(form, tally, only);
  const seconds = (performance.now() - startMs) / 1000;
  console.log(`proof ${name}, ${form} form, ${seconds.toFixed(0)} s`);
  for (const [what, count] of Object.entries(tally.counts))
    console.log(`${String(count).padStart(9)}  ${what}`);
  for (const reason of tally.skipped) console.log(`skipped: ${reason}`);
  for (const failure of tally.failures.slice(0, shownFailures)) console.log(`FAILED ${failure}`);
  console.log(tally.failures.length === 0 ? 'everything held' : `${tally.failures.length} failures`);
  process.exitCode = tally.failures.length === 0 ? 0 : 1;
}

await main(process.argv.slice(2));

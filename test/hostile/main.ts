import { fileURLToPath } from 'node:url';
import { corpus } from './corpus/index.ts';
import type { HostileGroup } from './hostile-case.ts';
import { runGroup, type CorpusResult } from './run-corpus.ts';

/** `npm run proof:hostile [-- --only <text>] [--verbose]`: the whole corpus, with its counts. */
const words = process.argv.slice(2);
const only = words.includes('--only') ? words[words.indexOf('--only') + 1]! : '';
const tell = words.includes('--verbose') ? (text: string) => console.log(`  ${text}`) : () => undefined;
const worker = fileURLToPath(new URL('./worker.mjs', import.meta.url));
const results: CorpusResult[] = [];
const started = performance.now();
const select = (group: HostileGroup) => (name: string) => `${group.threat}: ${name}`.includes(only);
const waiting = corpus.filter((group) => group.cases.some(({ name }) => select(group)(name)));

/** Groups one after the other; each has a process of its own, so that several can go side by side. */
async function runWaiting(): Promise<void> {
  for (let group = waiting.shift(); group !== undefined; group = waiting.shift()) {
    const result = await runGroup(group, worker, select(group), tell);
    results.push(result);
    console.log(
      `${result.threat}: ${result.cases} cases, ${result.operations} operations, ${result.refused} refused, ${result.problems.length} problems, ${Math.round(result.peakBytes / 2 ** 20)} MiB at most, ${result.seconds.toFixed(1)} s`,
    );
    for (const problem of result.problems) console.log(`  ${problem}`);
  }
}
await Promise.all([runWaiting(), runWaiting()]);

const sum = (field: 'cases' | 'operations' | 'refused') =>
  results.reduce((total, result) => total + result[field], 0);
const problems = results.flatMap((result) => result.problems);
console.log(
  `hostile corpus: ${results.length} threats, ${sum('cases')} cases, ${sum('operations')} operations on them, ${sum('refused')} refused, ${problems.length} problems, ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
if (problems.length > 0) process.exitCode = 1;

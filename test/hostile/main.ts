import { fileURLToPath } from 'node:url';
import { corpus } from './corpus/index.ts';
import { runGroup, type CorpusResult } from './run-corpus.ts';

/** `npm run proof:hostile [-- --only <text>] [--verbose]`: the whole corpus, with its counts. */
const words = process.argv.slice(2);
const only = words.includes('--only') ? words[words.indexOf('--only') + 1]! : '';
const tell = words.includes('--verbose') ? (text: string) => console.log(`  ${text}`) : () => undefined;
const worker = fileURLToPath(new URL('./worker.mjs', import.meta.url));
const results: CorpusResult[] = [];
for (const group of corpus) {
  const select = (name: string) => `${group.threat}: ${name}`.includes(only);
  if (!group.cases.some((item) => select(item.name))) continue;
  const result = await runGroup(group, worker, select, tell);
  results.push(result);
  console.log(
    `${result.threat}: ${result.cases} cases, ${result.operations} operations, ${result.refused} refused, ${result.problems.length} problems, ${Math.round(result.peakBytes / 2 ** 20)} MiB at most, ${result.seconds.toFixed(1)} s`,
  );
  for (const problem of result.problems) console.log(`  ${problem}`);
}
const sum = (field: 'cases' | 'operations' | 'refused' | 'seconds') =>
  results.reduce((total, result) => total + result[field], 0);
const problems = results.flatMap((result) => result.problems);
console.log(
  `hostile corpus: ${results.length} threats, ${sum('cases')} cases, ${sum('operations')} operations on them, ${sum('refused')} refused, ${problems.length} problems, ${sum('seconds').toFixed(1)} s`,
);
if (problems.length > 0) process.exitCode = 1;

import { writeFileSync } from 'node:fs';
import { runFuzzer } from './run-fuzzer.ts';
import { removeFuzzFolder, targets } from './targets.ts';

/** Fuzzes one parser in a process of its own; tells how far it is, so that a hang can be found. */
export interface FuzzOrder {
  readonly name: string;
  readonly seconds: number;
  readonly seed: number;
  readonly corpusFolder: string;
  /** Each input from this number on is written to the file before it is tried. */
  readonly trace?: { readonly from: number; readonly path: string };
}

process.once('message', (order: FuzzOrder) => void run(order));

async function run({ name, seconds, seed, corpusFolder, trace }: FuzzOrder): Promise<void> {
  const target = targets.find((candidate) => candidate.name === name)!;
  const started = performance.now();
  let told = started;
  const result = await runFuzzer(target, {
    seed,
    corpusFolder,
    goesOn: () => performance.now() - started < seconds * 1000,
    onInput: (inputs, input) => {
      if (trace !== undefined && inputs >= trace.from) writeFileSync(trace.path, input);
      if (performance.now() - told < 200) return;
      told = performance.now();
      process.send!({ inputs });
    },
  });
  removeFuzzFolder();
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  process.send!({ result, seconds: (performance.now() - started) / 1000, peakBytes }, () =>
    process.disconnect(),
  );
}

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isKstoreError } from '../../src/store/errors/kstore-error.ts';
import type { FuzzTarget } from './fuzz-target.ts';
import { mutate, SeededChance } from './mutate.ts';

/** No input may take longer; far above what any takes, as the machine may be busy. */
const slowMs = 5_000;
const maximumPool = 400;
const maximumSavedBytes = 2048;

export interface FuzzOptions {
  readonly seed: number;
  readonly corpusFolder: string;
  /** Asked before each input with the number so far. */
  readonly goesOn: (inputs: number) => boolean;
  /** Told of each input before it is tried. */
  readonly onInput?: (inputs: number, input: Uint8Array) => void;
}

export interface FuzzResult {
  readonly inputs: number;
  /** Inputs read from the corpus. */
  readonly saved: number;
  /** Different ways in which inputs ended. */
  readonly outcomes: number;
  readonly accepted: number;
  readonly failures: readonly { readonly input: Uint8Array; readonly problem: string }[];
  /** The first short input of each outcome. */
  readonly examples: readonly Uint8Array[];
}

/** The inputs that were kept of earlier runs. */
export function readCorpus(corpusFolder: string, name: string): Uint8Array[] {
  const folder = join(corpusFolder, name);
  return existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((file) => readFileSync(join(folder, file)))
    : [];
}

export function saveInput(corpusFolder: string, name: string, input: Uint8Array): string {
  const folder = join(corpusFolder, name);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, createHash('sha256').update(input).digest('hex').slice(0, 16));
  writeFileSync(path, input);
  return path;
}

/** Tries the corpus, the seeds, and then changed inputs as long as it is told to. */
export async function runFuzzer(target: FuzzTarget, options: FuzzOptions): Promise<FuzzResult> {
  const saved = readCorpus(options.corpusFolder, target.name);
  const pool = [...(await target.seeds()), ...saved];
  const seeds = [...pool];
  const chance = new SeededChance(options.seed);
  const outcomes = new Map<string, Uint8Array>();
  const failures = new Map<string, { input: Uint8Array; problem: string }>();
  let inputs = 0;
  let accepted = 0;
  while (inputs < seeds.length || options.goesOn(inputs)) {
    const input = seeds[inputs] ?? mutate(pool, target.words ?? [], chance);
    options.onInput?.(inputs, input);
    inputs++;
    const { outcome, problem, isAccepted } = await tryInput(target, input);
    if (isAccepted) accepted++;
    if (problem !== null && !failures.has(outcome)) failures.set(outcome, { input, problem });
    if (outcomes.has(outcome)) continue;
    outcomes.set(outcome, input);
    if (pool.length < maximumPool) pool.push(input);
  }
  const examples = [...outcomes.values()].filter(
    (input) => input.length <= maximumSavedBytes && !seeds.includes(input),
  );
  return {
    inputs,
    saved: saved.length,
    outcomes: outcomes.size,
    accepted,
    failures: [...failures.values()],
    examples,
  };
}

async function tryInput(
  target: FuzzTarget,
  input: Uint8Array,
): Promise<{ outcome: string; problem: string | null; isAccepted: boolean }> {
  const started = performance.now();
  let outcome: string;
  let problem: string | null = null;
  let isAccepted = false;
  try {
    const result = await target.run(input);
    outcome = `value ${typeof result === 'string' ? result : ''}`;
    isAccepted = true;
  } catch (error) {
    const { message, stack } = error as Error;
    // Quotes, ids and numbers in a message are of the input, not of the way it failed.
    const plain = message.replace(/".*"/gs, '#').replace(/[0-9a-f]{8,}|\d+/g, '#');
    const place = /\n\s+at .*/.exec(stack ?? '')?.[0] ?? '';
    outcome = isKstoreError(error)
      ? `${error.code} ${plain.slice(0, 120)}`
      : `bug ${plain.slice(0, 24)} ${place}`;
    if (!isKstoreError(error)) problem = stack ?? message;
    else if (/\n\s+at /.test(message)) problem = `shows a stack: ${message}`;
  }
  const tookMs = performance.now() - started;
  if (tookMs > slowMs) {
    outcome = 'slow';
    problem = `takes ${Math.round(tookMs)} ms`;
  }
  return { outcome, problem, isAccepted };
}

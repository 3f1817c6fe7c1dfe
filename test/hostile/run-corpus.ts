import { fork, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCodes } from '../../src/store/errors/codes.ts';
import { operations, type HostileCase, type HostileGroup, type Operation } from './hostile-case.ts';
import { findTrespasses, makePlace, takeSnapshot } from './surroundings.ts';
import type { Answer } from './worker.ts';

/** Nothing in the corpus may take longer. */
const timeLimitMs = 20_000;
const memoryLimitBytes = 400 * 1024 * 1024;

export interface CorpusResult {
  readonly threat: string;
  readonly cases: number;
  readonly operations: number;
  readonly refused: number;
  readonly seconds: number;
  /** The most memory that an operation of the group took. */
  readonly peakBytes: number;
  readonly problems: readonly string[];
}

/** A process that does the operations; another one takes its place when it hangs or dies. */
export class WorkerProcess {
  readonly #module: string;
  #child: ChildProcess | null = null;
  #binFolder = '';

  constructor(module: string) {
    this.#module = module;
  }

  /** Programs are looked for in `<root>/bin` first, where each one leaves a mark. */
  async run(root: string, operation: Operation): Promise<Answer | 'hangs' | 'dies'> {
    const child = (this.#child ??= this.#start(root));
    let timer: NodeJS.Timeout | undefined;
    const answer = await new Promise<Answer | 'hangs' | 'dies'>((resolve) => {
      timer = setTimeout(() => resolve('hangs'), timeLimitMs);
      child.once('message', (message) => resolve(message as Answer));
      child.once('exit', () => resolve('dies'));
      child.send({ root, operation });
    });
    clearTimeout(timer);
    child.removeAllListeners();
    if (typeof answer === 'string') this.stop();
    return answer;
  }

  #start(root: string): ChildProcess {
    this.#binFolder = join(root, 'bin');
    return fork(this.#module, {
      execArgv: ['--max-old-space-size=300'],
      env: { PATH: this.#binFolder, HOME: join(root, 'outside') },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
  }

  /** Peak memory since the last call; null where the system does not tell. */
  takePeakBytes(): number | null {
    const pid = this.#child?.pid;
    if (pid === undefined || !existsSync(`/proc/${pid}/status`)) return null;
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
    try {
      writeFileSync(`/proc/${pid}/clear_refs`, '5');
    } catch {
      return null;
    }
    return peak === undefined ? null : Number(peak) * 1024;
  }

  stop(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }
}

function judge(item: HostileCase, operation: Operation, answer: Answer | 'hangs' | 'dies'): string | null {
  if (typeof answer === 'string') return answer;
  if (answer.outcome === 'bug') return `is our bug: ${answer.message ?? ''}`;
  const { code = '', message = '' } = answer;
  if (answer.outcome === 'refused' && !Object.hasOwn(errorCodes, code))
    return `has an undocumented code ${code}`;
  if (/\n\s+at /.test(message)) return `shows a stack: ${message}`;
  if (item.refusedBy.includes(operation) && answer.outcome === 'value') return 'is not refused';
  if (item.acceptedBy?.includes(operation) === true && answer.outcome !== 'value')
    return `is refused: ${code} ${message}`;
  if (operation === 'list' && answer.outcome === 'value' && !message.includes(item.lists ?? ''))
    return `does not show ${item.lists}`;
  return null;
}

/** Builds a case and does each operation on it. */
async function runCase(
  item: HostileCase,
  worker: WorkerProcess,
  tell: (operation: Operation, answer: Answer | string, peakBytes: number | null) => void,
): Promise<string[]> {
  const place = makePlace();
  const problems: string[] = [];
  try {
    await item.build(place);
    let before = takeSnapshot(place.root);
    let wasSound = false;
    for (const operation of item.operations ?? operations) {
      worker.takePeakBytes();
      const answer = await worker.run(place.root, operation);
      const peakBytes = worker.takePeakBytes();
      tell(operation, answer, peakBytes);
      // What stays in the memory of one operation must not count for the next.
      if (peakBytes !== null && peakBytes > memoryLimitBytes / 2) worker.stop();
      const after = takeSnapshot(place.root);
      const found = [judge(item, operation, answer), ...findTrespasses(operation, before, after)];
      const isSound = typeof answer === 'object' && answer.outcome === 'value';
      if (operation === 'fsck') wasSound = isSound;
      if (operation === 'fsck again' && wasSound && !isSound) found.push('finds what was not there before');
      if (peakBytes !== null && peakBytes > (item.memoryBytes ?? memoryLimitBytes))
        found.push(`takes ${Math.round(peakBytes / 2 ** 20)} MiB`);
      for (const problem of found.slice(0, 4))
        if (problem !== null) problems.push(`${item.name}: ${operation} ${problem}`);
      before = after;
    }
  } finally {
    makeRemovable(place.root);
    rmSync(place.root, { recursive: true, force: true });
  }
  return problems;
}

function makeRemovable(root: string): void {
  chmodSync(root, 0o755);
}

/** Runs every case of a group; the worker's module is a bundle of `worker.ts`. */
export async function runGroup(
  group: HostileGroup,
  workerModule: string,
  select: (name: string) => boolean = () => true,
  tell: (text: string) => void = () => undefined,
): Promise<CorpusResult> {
  const worker = new WorkerProcess(workerModule);
  const started = performance.now();
  const counts = { cases: 0, operations: 0, refused: 0, peakBytes: 0 };
  const problems: string[] = [];
  try {
    for (const item of group.cases) {
      if (!select(item.name)) continue;
      counts.cases++;
      const found = await runCase(item, worker, (operation, answer, peakBytes) => {
        counts.operations++;
        if (typeof answer !== 'string' && answer.outcome !== 'value') counts.refused++;
        counts.peakBytes = Math.max(counts.peakBytes, peakBytes ?? 0);
        const text =
          typeof answer === 'string'
            ? answer
            : `${answer.outcome} ${answer.code ?? ''} ${answer.message ?? ''}`;
        tell(`${item.name} | ${operation}: ${text} (${Math.round((peakBytes ?? 0) / 2 ** 20)} MiB)`);
      });
      problems.push(...found);
    }
  } finally {
    worker.stop();
  }
  return { threat: group.threat, ...counts, seconds: (performance.now() - started) / 1000, problems };
}

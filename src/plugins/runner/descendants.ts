import {
  listProcesses,
  readOpenFile,
  readProcessStatus,
  type ProcessMark,
  type ProcessStatus,
} from './process-table.ts';

const lookEveryMs = 100;
const firstLookMs = 20;
/** A pipe or socket of one process pair; anything else that is open may be open elsewhere too. */
const outputPattern = /^(?:socket|pipe):\[\d+\]$/;

/**
 * Follows what a task starts, so that a process is still known when it has left the process group and its parent has
 * ended. What is started and loses its parent between two looks is not seen. Only on Linux.
 */
export class Descendants {
  /** The ends of the pipes that the task prints to: who has one open got it from the task. */
  readonly outputs: readonly string[];
  readonly #root: number;
  readonly #known = new Map<number, ProcessStatus>();
  #seen: ReadonlySet<number>;
  #timer: NodeJS.Timeout | null;

  /** @param root a process that has just been started. */
  constructor(root: number) {
    this.#root = root;
    this.outputs = [1, 2].flatMap((number) => {
      const name = readOpenFile(root, number);
      return name !== null && outputPattern.test(name) ? [name] : [];
    });
    // Numbers rise, so those above may be children already.
    this.#seen = new Set(listProcesses().filter((pid) => pid <= root));
    this.#timer = setTimeout(() => this.#lookAgain(), firstLookMs);
  }

  /** Those that run and have left the process group. */
  get strays(): readonly ProcessMark[] {
    return [...this.#known.values()]
      .filter(({ group }) => group !== this.#root)
      .map(({ pid, startTicks }) => ({ pid, startTicks }));
  }

  look(): void {
    this.#refreshKnown();
    const now = listProcesses();
    const fresh = now
      .filter((pid) => !this.#seen.has(pid) && !this.#known.has(pid))
      .flatMap((pid) => readProcessStatus(pid) ?? []);
    this.#seen = new Set(now);
    let count: number;
    // A parent may stand behind its child.
    do {
      count = this.#known.size;
      for (const status of fresh) if (this.#isOurs(status)) this.#known.set(status.pid, status);
    } while (this.#known.size > count);
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #lookAgain(): void {
    this.look();
    this.#timer = setTimeout(() => this.#lookAgain(), lookEveryMs);
  }

  #isOurs({ parent, hasEnded }: ProcessStatus): boolean {
    return !hasEnded && (parent === this.#root || this.#known.has(parent));
  }

  /** Forgets those that have ended; the others may be in another group since. */
  #refreshKnown(): void {
    for (const { pid, startTicks } of this.#known.values()) {
      const now = readProcessStatus(pid);
      if (now === null || now.hasEnded || now.startTicks !== startTicks) this.#known.delete(pid);
      else this.#known.set(pid, now);
    }
  }
}

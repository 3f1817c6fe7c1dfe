import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { KstoreError } from '../../store/errors/kstore-error.ts';
import { Descendants } from './descendants.ts';
import { OutputTail } from './output-tail.ts';
import { endStrayProcesses, noTraces, type TaskTraces } from './stray-processes.ts';

const tailBytes = 64 * 1024;
const errorTailBytes = 16 * 1024;
/** How long pipes that outlive the process are read on. */
const drainMs = 1000;
const hasProcessGroups = process.platform !== 'win32';

/** How a process must be started so that all that it starts can be ended with it. */
export const ownProcessGroup = { detached: hasProcessGroups } as const;

export interface ProcessEnd {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Something that outlived the process group still has its output open. */
  readonly isHeldOpen: boolean;
  /** What had left the process group and was ended, as in `process 4711, "python3"`. */
  readonly strays: readonly string[];
}

/**
 * A child process with everything that it starts: on POSIX they are one process group, which ends with the
 * child, or with this process; on Linux what leaves the group, too, as far as it can be known.
 */
export class TaskProcess {
  /** The end of all that was printed. */
  readonly tail = new OutputTail(tailBytes);
  /** The end of what was printed as errors; programs often print their last words of other kinds later. */
  readonly errorTail = new OutputTail(errorTailBytes);
  /** Settles when the process has ended and all its messages are read; rejects with KSTORE_SYSTEM when it cannot start. */
  readonly ended: Promise<ProcessEnd>;
  readonly #child: ChildProcess;
  readonly #folder: string;
  /** Null where processes cannot be followed. */
  readonly #descendants: Descendants | null;
  readonly #timers = new Set<NodeJS.Timeout>();
  /** From then on its number may belong to somebody else. */
  #hasEnded = false;
  readonly #killAtExit = (): void => {
    this.kill('SIGKILL');
    this.#endStrays(true);
  };

  /**
   * @param child just started with `ownProcessGroup`, its stdout and stderr as pipes.
   * @param folder of this execution alone, which its environment names.
   */
  constructor(child: ChildProcess, folder: string) {
    this.#child = child;
    this.#folder = folder;
    const isFollowed = child.pid !== undefined && process.platform === 'linux';
    this.#descendants = isFollowed ? new Descendants(child.pid) : null;
    this.tail.follow(child.stdout!);
    this.tail.follow(child.stderr!);
    this.errorTail.follow(child.stderr!);
    // Told by `ended`; without a listener it would end this process.
    child.on('error', () => undefined);
    process.once('exit', this.#killAtExit);
    this.ended = this.#waitForEnd().finally(() => this.#release());
  }

  /** Null when it could not be started. */
  get pid(): number | null {
    return this.#child.pid ?? null;
  }

  /** By what the processes of the task are known, beside its group and its folder. */
  get traces(): TaskTraces {
    if (this.#descendants === null) return noTraces;
    const { strays, outputs } = this.#descendants;
    return { strays, outputs };
  }

  /** Asks the process to end after a time, and ends it when it does not within `gracePeriodMs` from then. */
  stopAfter(delayMs: number, gracePeriodMs: number): void {
    this.#after(delayMs, () => {
      this.kill('SIGTERM');
      this.#after(gracePeriodMs, () => this.kill('SIGKILL'));
    });
  }

  kill(signal: NodeJS.Signals): void {
    const { pid } = this.#child;
    if (pid === undefined || this.#hasEnded) return;
    // While parents live their children are known.
    this.#descendants?.look();
    try {
      process.kill(hasProcessGroups ? -pid : pid, signal);
    } catch {
      // All of them have ended.
    }
  }

  async #waitForEnd(): Promise<ProcessEnd> {
    const closed = once(this.#child, 'close').then(
      () => true,
      () => true,
    );
    // Messages that were sent before the end may be read after `exit`, but not after `disconnect`.
    const hasChannel = this.#child.connected;
    const disconnected = hasChannel ? once(this.#child, 'disconnect').catch(() => undefined) : null;
    const [exitCode, signal] = (await once(this.#child, 'exit').catch((cause: unknown) => {
      throw new KstoreError('KSTORE_SYSTEM', `cannot start a process: ${(cause as Error).message}`, {
        cause,
      });
    })) as [number | null, NodeJS.Signals | null];
    this.kill('SIGKILL');
    await disconnected;
    const drained = new Promise<false>((resolve) => this.#after(drainMs, () => resolve(false)));
    const isClosed = await Promise.race([closed, drained]);
    return { exitCode, signal, isHeldOpen: !isClosed, strays: this.#endStrays(!isClosed) };
  }

  /** @param isHeldOpen whether to look for those that hold the output open, which takes longer. */
  #endStrays(isHeldOpen: boolean): string[] {
    this.#descendants?.look();
    const { strays, outputs } = this.traces;
    return endStrayProcesses(this.#folder, { strays, outputs: isHeldOpen ? outputs : [] });
  }

  #after(delayMs: number, action: () => void): void {
    if (!this.#hasEnded) this.#timers.add(setTimeout(action, delayMs));
  }

  #release(): void {
    this.#hasEnded = true;
    this.#descendants?.stop();
    for (const timer of this.#timers) clearTimeout(timer);
    process.off('exit', this.#killAtExit);
    this.#child.stdout!.destroy();
    this.#child.stderr!.destroy();
  }
}

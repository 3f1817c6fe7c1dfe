import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { KstoreError } from '../../store/errors/kstore-error.ts';
import type { MessageToChild } from './messages.ts';
import { OutputTail } from './output-tail.ts';
import { createTaskEnvironment } from './task-environment.ts';

const tailBytes = 64 * 1024;
/** How long pipes that outlive the process are read on. */
const drainMs = 1000;
const hasProcessGroups = process.platform !== 'win32';

export interface ProcessEnd {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface TaskProcessOptions {
  /** Module to run, absolute. */
  readonly childPath: string;
  /** Working directory and place of temporary files. */
  readonly scratchFolder: string;
  readonly onMessage: (message: unknown) => void;
}

/**
 * A child process with everything that it starts: on POSIX they are one process group, which ends with the
 * child, or with this process.
 */
export class TaskProcess {
  readonly tail = new OutputTail(tailBytes);
  /** Settles when the process has ended and all its messages are read; rejects with KSTORE_SYSTEM when it cannot start. */
  readonly ended: Promise<ProcessEnd>;
  readonly #child: ChildProcess;
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #killAtExit = (): void => this.kill('SIGKILL');

  constructor(options: TaskProcessOptions) {
    this.#child = fork(options.childPath, [], {
      cwd: options.scratchFolder,
      env: createTaskEnvironment(process.env, options.scratchFolder),
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: hasProcessGroups,
    });
    this.tail.follow(this.#child.stdout!);
    this.tail.follow(this.#child.stderr!);
    this.#child.on('message', options.onMessage);
    // Told by `ended`; without a listener it would end this process.
    this.#child.on('error', () => undefined);
    process.once('exit', this.#killAtExit);
    this.ended = this.#waitForEnd().finally(() => this.#release());
  }

  /** Null when it could not be started. */
  get pid(): number | null {
    return this.#child.pid ?? null;
  }

  /** A process that has ended takes no message; that it has is told by `ended`. */
  send(message: MessageToChild): void {
    this.#child.send(message, () => undefined);
  }

  /** Asks the process to end after a time, and ends it when it does not within that time again. */
  stopAfter(gracePeriodMs: number): void {
    this.#after(gracePeriodMs, () => {
      this.kill('SIGTERM');
      this.#after(gracePeriodMs, () => this.kill('SIGKILL'));
    });
  }

  kill(signal: NodeJS.Signals): void {
    const { pid } = this.#child;
    if (pid === undefined) return;
    try {
      process.kill(hasProcessGroups ? -pid : pid, signal);
    } catch {
      // All of them have ended.
    }
  }

  async #waitForEnd(): Promise<ProcessEnd> {
    const closed = once(this.#child, 'close').catch(() => undefined);
    // Messages that were sent before the end may be read after `exit`, but not after `disconnect`.
    const disconnected = once(this.#child, 'disconnect').catch(() => undefined);
    const [exitCode, signal] = (await once(this.#child, 'exit').catch((cause: unknown) => {
      throw new KstoreError('KSTORE_SYSTEM', `cannot start a process: ${(cause as Error).message}`, {
        cause,
      });
    })) as [number | null, NodeJS.Signals | null];
    this.kill('SIGKILL');
    await disconnected;
    await Promise.race([closed, new Promise<void>((resolve) => this.#after(drainMs, resolve))]);
    return { exitCode, signal };
  }

  #after(delayMs: number, action: () => void): void {
    this.#timers.add(setTimeout(action, delayMs));
  }

  #release(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    process.off('exit', this.#killAtExit);
    this.#child.stdout!.destroy();
    this.#child.stderr!.destroy();
  }
}

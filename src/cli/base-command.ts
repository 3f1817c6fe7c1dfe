import { join } from 'node:path';
import * as Args from '@oclif/core/args';
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { openRepository, type OpenOptions, type Repository, type Surroundings } from '../store/index.ts';
import type { ProgressReporter } from '../store/model/progress.ts';
import { findAuthor } from './author.ts';
import { listenForInterrupt } from './interrupt.ts';
import { escapeResult, formatJson, terminalOutput } from './output.ts';
import { createProgress } from './progress.ts';
import { createScreen, type Screen } from './render/screen.ts';
import { createWaitNotice } from './wait-notice.ts';
import { usageError } from './usage-error.ts';
import { findThreads } from './threads.ts';
import { findWorkspace } from './workspace.ts';

export { Args, Flags };

/**
 * What every command extends: `run` parses, calls the library and returns data; `render` turns the same data
 * into text. With `--json` the data itself is printed, as described in `schemas/output/`.
 */
export abstract class BaseCommand<Result extends object> extends Command {
  static override enableJsonFlag = true;

  #progress: ProgressReporter | null = null;
  /** Whether a result is shown in a pager when a person sits at the terminal; `run` may say so. */
  protected usesPager = false;

  abstract override run(): Promise<Result>;

  /** The result as people read it; '' prints nothing. */
  protected abstract render(result: Result, screen: Screen): string | Promise<string>;

  /** What is done when people have read the result, and the lines that tell of it; with `--json` it is part of `run`. */
  protected conclude(_screen: Screen): Promise<string> {
    return Promise.resolve('');
  }

  /** 0, or the code that says what was found: 3, 4 or 5. */
  protected exitCodeOf(_result: Result): number {
    return 0;
  }

  /** Runs the command and prints its result. Sets the exit code; errors are the caller's to report. */
  async execute(): Promise<void> {
    refuseArgumentsFromStdin(this.ctor.args);
    refuseEmptyOptions(this.argv);
    try {
      const result = await this.run();
      this.#progress?.finish();
      const screen = createScreen(process.stdout);
      const text = this.jsonEnabled() ? formatJson(result) : await this.render(escapeResult(result), screen);
      await this.#show(text);
      process.exitCode = this.exitCodeOf(result);
      if (this.jsonEnabled()) return;
      const conclusion = await this.conclude(screen);
      this.#progress?.finish();
      terminalOutput.writeResult(conclusion);
    } finally {
      this.#progress?.finish();
    }
  }

  async #show(text: string): Promise<void> {
    const isPaged = this.usesPager && !this.jsonEnabled() && process.stdout.isTTY && text !== '';
    if (isPaged) {
      const { showInPager } = await import('./pager.ts');
      if (await showInPager(text)) return;
    }
    terminalOutput.writeResult(text);
  }

  /**
   * Opens the repository of a workspace; by default the one that the current folder is in.
   *
   * @param options.interruption given to commands that write many files, so that they remove what is half made.
   */
  protected openRepository(
    options: {
      readonly waitForLock?: boolean;
      readonly workspace?: string;
      readonly interruption?: AbortSignal;
    } & OpenOptions = {},
  ): Repository {
    const workspace = options.workspace ?? findWorkspace(process.cwd());
    const surroundings: Surroundings = {
      findAuthor: () => findAuthor(repository.config),
      now: () => new Date(),
      command: this.typedName,
      waitForLock: options.waitForLock ?? true,
      threads: findThreads(),
      interruption: options.interruption,
      onWait: createWaitNotice(process.stderr, this.progress, join(workspace, '.kstore', 'lock')),
    };
    const repository = openRepository(workspace, surroundings, options);
    return repository;
  }

  /** Shown on stderr, only when a person watches or the work is long. */
  protected get progress(): ProgressReporter {
    this.#progress ??= createProgress(process.stderr);
    return this.#progress;
  }

  /** Fires when the person interrupts; asking for it makes the command responsible to stop soon after. */
  protected get interruption(): AbortSignal {
    return listenForInterrupt();
  }

  /** The command as it is typed, for example `report new`. */
  protected get typedName(): string {
    return (this.id ?? '').replaceAll(':', ' ');
  }
}

/** oclif waits for stdin when an argument is missing; no command of kstore reads arguments there. */
function refuseArgumentsFromStdin(args: Readonly<Record<string, { ignoreStdin?: boolean }>>): void {
  for (const arg of Object.values(args)) arg.ignoreStdin = true;
}

/** An empty variable of a shell leaves them, and an empty path would be the current folder. */
function refuseEmptyOptions(words: readonly string[]): void {
  for (const [place, word] of words.entries()) {
    if (word === '--') return;
    const option = word === '' ? words[place - 1] : /^(--[^=]+)=$/.exec(word)?.[1];
    if (option?.startsWith('--') === true) throw usageError(`${option} is empty`);
  }
}

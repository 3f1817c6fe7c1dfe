import { Args, BaseCommand } from '../cli/base-command.ts';
import { LiveScreen } from '../cli/live-screen.ts';
import { findDirection } from '../cli/metric-direction.ts';
import { terminalOutput } from '../cli/output.ts';
import { createScreen, type Screen } from '../cli/render/screen.ts';
import { findTasksFolder } from '../cli/tasks-folder.ts';
import { renderChange, renderWatched, toWatchOutput, type WatchOutput } from '../cli/views/watch-view.ts';
import {
  findRun,
  lookAtRun,
  openWorkspaceTasks,
  settleLiveRuns,
  watchRun,
  type WatchedRun,
} from '../plugins/index.ts';

export default class Watch extends BaseCommand<WatchOutput> {
  static override summary = 'Show the curves of a run while it goes on, until it ends.';
  static override description = [
    'Works from any terminal, and for runs that have ended. In a pipe it prints a line for each change.',
    'With --json it prints how the run is now, and does not wait.',
  ].join('\n');
  static override examples = [
    '<%= config.bin %> watch',
    '<%= config.bin %> watch baseline',
    '<%= config.bin %> watch 3fa9c1 --json',
  ];
  static override args = {
    run: Args.string({ description: 'id or experiment of a run; default is the one that goes on' }),
  };

  #seen: WatchedRun | null = null;

  async run(): Promise<WatchOutput> {
    const { args } = await this.parse(Watch);
    const repository = this.openRepository();
    const state = await repository.ledger.readState();
    const found = findRun(state, settleLiveRuns(repository, state), args.run);
    const tasks = await openWorkspaceTasks(repository, findTasksFolder());
    const direction = await findDirection(tasks, found);
    if (this.jsonEnabled()) return toWatchOutput(lookAtRun(repository, found, direction));
    const show = process.stdout.isTTY ? drawOn(new LiveScreen(process.stdout)) : printChange;
    try {
      for await (const seen of watchRun(repository, found, direction, this.interruption)) {
        this.#seen = seen;
        if (seen.live !== null) show(seen);
      }
    } catch (error) {
      // Ctrl-C is how a person ends looking; what was seen last stays on the screen.
      if (!this.interruption.aborted || this.#seen === null) throw error;
    } finally {
      show(null);
    }
    return toWatchOutput(this.#seen!);
  }

  protected render(_result: WatchOutput, screen: Screen): string {
    return renderWatched(this.#seen!, screen);
  }
}

type Show = (run: WatchedRun | null) => void;

function drawOn(live: LiveScreen): Show {
  return (run) => {
    if (run === null) live.clear();
    else live.draw(renderWatched(run, createScreen(process.stdout), live.rows));
  };
}

const printChange: Show = (run) => {
  if (run !== null) terminalOutput.writeResult(renderChange(run));
};

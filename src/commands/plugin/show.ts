import { Args, BaseCommand } from '../../cli/base-command.ts';
import type { Screen } from '../../cli/render/screen.ts';
import { findTasksFolder } from '../../cli/tasks-folder.ts';
import { renderReview, toReviewOutput, type PluginShowOutput } from '../../cli/views/plugin-view.ts';
import { resolvePlugin, reviewPlugin } from '../../plugins/index.ts';

export default class PluginShow extends BaseCommand<PluginShowOutput> {
  static override summary = 'Show what a plugin would run, and what changed since it was trusted.';
  static override examples = [
    '<%= config.bin %> plugin show forest',
    '<%= config.bin %> plugin show forest_v2',
  ];
  static override args = {
    name: Args.string({ description: 'name or version of a plugin', required: true }),
  };

  async run(): Promise<PluginShowOutput> {
    const { args } = await this.parse(PluginShow);
    const repository = this.openRepository();
    const state = await repository.ledger.readState();
    return toReviewOutput(
      await reviewPlugin(repository, state, resolvePlugin(state, args.name), findTasksFolder()),
    );
  }

  protected render(result: PluginShowOutput, screen: Screen): string {
    return renderReview(result, screen);
  }
}

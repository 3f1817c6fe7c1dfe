import { Args, BaseCommand, Flags } from '../../cli/base-command.ts';
import { canAsk, confirm } from '../../cli/confirm.ts';
import { terminalOutput } from '../../cli/output.ts';
import { createScreen, type Screen } from '../../cli/render/screen.ts';
import { findTasksFolder } from '../../cli/tasks-folder.ts';
import { usageError } from '../../cli/usage-error.ts';
import {
  renderReview,
  renderTrust,
  toReviewOutput,
  type PluginTrustOutput,
} from '../../cli/views/plugin-view.ts';
import { resolvePlugin, reviewPlugin, type PluginReview } from '../../plugins/index.ts';
import { KstoreError, revokeTrust, trustVersion } from '../../store/index.ts';

export default class PluginTrust extends BaseCommand<PluginTrustOutput> {
  static override summary = 'Let the code of a plugin run in this workspace.';
  static override description = [
    'A task is a program and can do what you can do: look at the files before. Trust is for one version,',
    'by its hash, and for this folder alone: it is neither cloned nor pulled. Every change asks again.',
  ].join('\n');
  static override examples = [
    '<%= config.bin %> plugin trust forest',
    '<%= config.bin %> plugin trust forest_v2 --yes',
    '<%= config.bin %> plugin trust forest@2 --revoke',
  ];
  static override args = {
    name: Args.string({ description: 'name or version of a plugin', required: true }),
  };
  static override flags = {
    yes: Flags.boolean({ char: 'y', description: 'do not ask' }),
    revoke: Flags.boolean({ description: 'take the trust back' }),
  };

  async run(): Promise<PluginTrustOutput> {
    const { args, flags } = await this.parse(PluginTrust);
    const repository = this.openRepository();
    const state = await repository.ledger.readState();
    const version = resolvePlugin(state, args.name);
    if (flags.revoke) {
      const changed = await revokeTrust(repository, version);
      return {
        ...toReviewOutput(await reviewPlugin(repository, state, version, findTasksFolder())),
        changed,
      };
    }
    const review = await reviewPlugin(repository, state, version, findTasksFolder());
    // What could never run is not to be decided on.
    if (review.problem !== null) throw new KstoreError('KSTORE_TASK_CONTRACT', review.problem);
    if (review.trust === 'trusted') return { ...toReviewOutput(review), changed: false };
    await this.#ask(review, flags.yes);
    await trustVersion(repository, version);
    return { ...toReviewOutput({ ...review, trust: 'trusted' }), changed: true };
  }

  async #ask(review: PluginReview, isDecided: boolean): Promise<void> {
    if (!isDecided && !canAsk()) {
      throw usageError(`nobody can be asked here whether ${review.ref} may run`, [
        `look at it with \`kstore plugin show ${review.ref}\`, then use --yes`,
      ]);
    }
    if (this.jsonEnabled() && isDecided) return;
    terminalOutput.writeNotice(renderReview(toReviewOutput(review), createScreen(process.stderr)));
    if (isDecided || (await confirm(`\nMay the code of ${review.ref} run in this workspace?`))) return;
    throw new KstoreError('KSTORE_ABORTED', `${review.ref} is not trusted`);
  }

  protected render(result: PluginTrustOutput, screen: Screen): string {
    return renderTrust(result, screen);
  }
}

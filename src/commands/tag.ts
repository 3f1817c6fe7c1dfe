import { Args, BaseCommand, Flags } from '../cli/base-command.ts';
import { noWaitFlag } from '../cli/flags.ts';
import type { Screen } from '../cli/render/screen.ts';
import { renderTag, toTagList, type TagOutput } from '../cli/views/tag-view.ts';
import { createTag, KstoreError, listTags, removeTag } from '../store/index.ts';

export default class Tag extends BaseCommand<TagOutput> {
  static override summary = 'Name a commit, such as v1.0, for ever; or list such names.';
  static override description = 'A tag stands where a commit can: `v1.0:formula` is formula as it was then.';
  static override examples = [
    '<%= config.bin %> tag',
    '<%= config.bin %> tag v1.0',
    '<%= config.bin %> tag paper 3fa9c1',
    '<%= config.bin %> tag paper --delete',
  ];
  static override args = {
    name: Args.string({ description: 'the tag' }),
    commit: Args.string({ description: 'id of a commit, or another tag; the newest commit if absent' }),
  };
  static override flags = {
    delete: Flags.boolean({ char: 'd', description: 'take the name away' }),
    'no-wait': noWaitFlag,
  };

  async run(): Promise<TagOutput> {
    const { args, flags } = await this.parse(Tag);
    const repository = this.openRepository({ waitForLock: !flags['no-wait'] });
    if (args.name === undefined) {
      if (flags.delete) throw new KstoreError('KSTORE_USAGE', 'name the tag to delete');
      return toTagList(listTags(await repository.ledger.readState()));
    }
    if (flags.delete) return removeTag(repository, args.name);
    return createTag(repository, args.name, args.commit);
  }

  protected render(result: TagOutput, screen: Screen): string {
    return renderTag(result, screen);
  }
}

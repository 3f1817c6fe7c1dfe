import { BaseCommand } from '../cli/base-command.ts';
import type { Screen } from '../cli/render/screen.ts';
import { renderStatus } from '../cli/views/status-view.ts';
import { readStatus, type StatusResult } from '../store/index.ts';

export default class Status extends BaseCommand<StatusResult> {
  static override summary = 'Show what has changed since the last commit.';
  static override examples = ['<%= config.bin %> status'];

  async run(): Promise<StatusResult> {
    await this.parse(Status);
    return readStatus(this.openRepository());
  }

  protected render(result: StatusResult, screen: Screen): string {
    return renderStatus(result, screen);
  }
}

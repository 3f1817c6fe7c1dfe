import { lstatSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkoutCommit,
  checkoutVersion,
  resolveReference,
  type CheckoutResult,
} from '../../src/store/index.ts';
import { createTestWorkspace, type TestWorkspace } from './repository.ts';

const silent = { update: () => undefined, finish: () => undefined };

/** A workspace whose datasets are written, committed and checked out. */
export class CheckoutWorkspace {
  readonly workspace: TestWorkspace;

  private constructor(workspace: TestWorkspace) {
    this.workspace = workspace;
  }

  static async create(): Promise<CheckoutWorkspace> {
    return new CheckoutWorkspace(await createTestWorkspace());
  }

  readonly path = (name: string) => join(this.workspace.folder, name);
  readonly read = (name: string) => readFileSync(this.path(name), 'utf8');

  /** Makes these files all that there is in `datasets/`, and commits them. */
  async save(files: Record<string, string>): Promise<void> {
    rmSync(this.path('datasets'), { recursive: true, force: true });
    for (const [name, content] of Object.entries(files)) this.workspace.write(`datasets/${name}`, content);
    await this.workspace.add();
    await this.workspace.commit();
  }

  async checkout(reference: string, to?: string, force = false): Promise<CheckoutResult> {
    const repository = this.workspace.reopen();
    const state = await repository.ledger.readState();
    const resolved = resolveReference(state, reference, { types: ['version', 'commit'] });
    const options = { target: to === undefined ? undefined : this.path(to), force, progress: silent };
    if (resolved.type === 'commit') return checkoutCommit(repository, resolved.commit, options);
    if (resolved.type !== 'version') throw new Error(`${reference} is no version`);
    return checkoutVersion(repository, resolved.version, options);
  }

  /** Everything below a folder: content, target of the link, or that it is a folder. */
  list(folder: string): Record<string, string> {
    const found: Record<string, string> = {};
    for (const name of readdirSync(this.path(folder), { recursive: true, encoding: 'utf8' }).sort()) {
      const absolute = this.path(join(folder, name));
      const stat = lstatSync(absolute);
      if (stat.isSymbolicLink()) found[name] = `-> ${readlinkSync(absolute)}`;
      else if (stat.isFile()) found[name] = readFileSync(absolute, 'utf8');
      else if (readdirSync(absolute).length === 0) found[name] = '(empty folder)';
    }
    return found;
  }
}

import { existsSync, mkdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  checkoutCommit,
  checkoutVersion,
  resolveVersion,
  restorePaths,
} from '../../../../../src/store/index.ts';
import { commitUnsafeLink } from '../../../../support/unsafe-link.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../../support/repository.ts';

const silent = { update: () => undefined, finish: () => undefined };
let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await createTestWorkspace();
});
afterEach(() => workspace.remove());

const path = (name: string) => join(workspace.folder, name);

const commitWithLink = (target: string | Buffer) => commitUnsafeLink(workspace, target);

it('leave out their version when a commit is checked out, and the others are written', async () => {
  await commitWithLink('/etc/passwd');
  const repository = workspace.reopen();
  const [commit] = (await repository.ledger.readState()).commits;
  for (const target of [undefined, path('target')]) {
    const result = await checkoutCommit(repository, commit!, { target, force: false, progress: silent });
    expect(result.versions.map(({ ref }) => ref)).toEqual(['dataset/other_v1']);
    expect(result.leftOut).toEqual([
      {
        ref: 'dataset/linked_v1',
        reason: 'the link "link" of dataset/linked_v1 points outside its version, to "/etc/passwd"',
      },
    ]);
    const folder = target ?? workspace.folder;
    expect(readFileSync(join(folder, 'datasets/other/b.txt'), 'utf8')).toBe('b');
    expect(existsSync(join(folder, 'datasets/linked'))).toBe(false);
  }
});

it('refuse a checkout of their version alone by its name; its files can be restored', async () => {
  await commitWithLink('../../..');
  const repository = workspace.reopen();
  const version = resolveVersion(await repository.ledger.readState(), 'linked');
  await expect(
    checkoutVersion(repository, version, { force: false, progress: silent }),
  ).rejects.toMatchObject({
    code: 'KSTORE_PATH_UNSAFE',
    data: { path: 'link', version: 'dataset/linked_v1' },
  });
  const options = { dryRun: false, progress: silent };
  await restorePaths(repository, workspace.folder, ['datasets/linked/a.txt'], options);
  expect(readFileSync(path('datasets/linked/a.txt'), 'utf8')).toBe('a');
});

it('are written byte for byte when they are not UTF-8', async () => {
  const target = Buffer.from([0x61, 0xff, 0x62]);
  await commitWithLink(target);
  mkdirSync(path('datasets'));
  const repository = workspace.reopen();
  const version = resolveVersion(await repository.ledger.readState(), 'linked');
  await checkoutVersion(repository, version, { force: false, progress: silent });
  expect(readlinkSync(path('datasets/linked/link'), { encoding: 'buffer' })).toEqual(target);
});

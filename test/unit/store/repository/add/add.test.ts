import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addToStage,
  checkoutVersion,
  commitWorkspace,
  readStatus,
  resolveVersion,
} from '../../../../../src/store/index.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../../support/repository.ts';

const silent = { update: () => undefined, finish: () => undefined };
let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await createTestWorkspace();
  workspace.write('datasets/paint/a.txt', 'a');
});
afterEach(() => workspace.remove());

const path = (name: string) => join(workspace.folder, name);
const status = async () =>
  (await readStatus(workspace.reopen())).changes.map((change) => `${change.path} ${change.state}`);
const addedPaths = async () => (await workspace.add()).added.map((artifact) => artifact.path);

describe('a link that no checkout would write', () => {
  it.each<readonly [string, string | Buffer]>([
    ['absolute', '/etc/passwd'],
    ['up and out', '../..'],
    ['into the store', '../../.kstore'],
    ['not UTF-8', Buffer.from([0x62, 0xff])],
  ])('is refused: %s', async (_, target) => {
    workspace.write('training/slow.yaml', 'epochs: 5\n');
    symlinkSync(target, path('datasets/paint/link'));
    await expect(workspace.add()).rejects.toMatchObject({
      code: 'KSTORE_PATH_UNSAFE',
      message: expect.stringContaining('the symbolic link "datasets/paint/link" leads to') as string,
    });
    expect(existsSync(path('.kstore/stage.json'))).toBe(false);
    const commit = commitWorkspace(workspace.repository, 'all', silent);
    await expect(commit).rejects.toMatchObject({ code: 'KSTORE_PATH_UNSAFE' });
    workspace.write('.kstoreignore', 'datasets/paint/link\n');
    expect(await addedPaths()).toEqual(['datasets/paint', 'training/slow.yaml']);
  });

  it('is refused also when its target was stored before', async () => {
    symlinkSync('a.txt', path('datasets/paint/link'));
    await workspace.add();
    rmSync(path('datasets/paint/link'));
    symlinkSync('/etc', path('datasets/paint/link'));
    await expect(workspace.add()).rejects.toMatchObject({ code: 'KSTORE_PATH_UNSAFE' });
  });
});

describe('a name that is not UTF-8', () => {
  const bytes = (name: string) => Buffer.concat([Buffer.from(path(name)), Buffer.from([0xe9])]);
  const notUtf8 = { code: 'KSTORE_PATH_UNSAFE', message: expect.stringContaining('not UTF-8') as string };

  it('in the folder of a kind is named, and blocks nothing but what stands for all of it', async () => {
    mkdirSync(bytes('datasets/caf'));
    await expect(workspace.add()).rejects.toMatchObject(notUtf8);
    await expect(status()).rejects.toMatchObject(notUtf8);
    const add = () => addToStage(workspace.reopen(), workspace.folder, ['datasets/paint'], {}, silent);
    expect((await add()).added.map((artifact) => artifact.path)).toEqual(['datasets/paint']);
    await workspace.commit();
    rmSync(path('datasets/paint'), { recursive: true });
    const version = resolveVersion(await workspace.reopen().ledger.readState(), 'paint');
    await checkoutVersion(workspace.reopen(), version, { force: false, progress: silent });
    expect(existsSync(path('datasets/paint/a.txt'))).toBe(true);
    workspace.write('.kstoreignore', '/datasets/caf?\n');
    expect(await status()).toEqual([]);
  });

  it('can be left out by a pattern', async () => {
    writeFileSync(bytes('datasets/paint/caf'), 'x');
    writeFileSync(path('datasets/paint/\ufffd'), 'a name like what others make of it');
    await expect(workspace.add()).rejects.toMatchObject(notUtf8);
    workspace.write('datasets/paint/.kstoreignore', 'caf*/\n');
    await expect(workspace.add()).rejects.toMatchObject(notUtf8);
    workspace.write('datasets/paint/.kstoreignore', 'caf*\n');
    expect((await workspace.add()).added.map(({ files }) => files)).toEqual([3]);
    writeFileSync(path('.kstoreignore'), Buffer.from('caf\xe9\n', 'latin1'));
    writeFileSync(path('datasets/paint/.kstoreignore'), '');
    expect((await workspace.add()).added.map(({ files }) => files)).toEqual([3]);
  });
});

describe('a name that Windows cannot have', () => {
  it.each([...'?*"<>|'])('is refused by add: %s', async (character) => {
    workspace.write(`datasets/paint/in/x${character}y`, 'x');
    await expect(workspace.add()).rejects.toMatchObject({
      code: 'KSTORE_PATH_UNSAFE',
      message: expect.stringMatching(
        /"datasets\/paint\/in\/x.*" has the character ., which no name/,
      ) as string,
    });
    expect(existsSync(path('.kstore/stage.json'))).toBe(false);
    await expect(commitWorkspace(workspace.repository, 'all', silent)).rejects.toMatchObject({
      code: 'KSTORE_PATH_UNSAFE',
    });
  });
});

it('names a path that cannot be kept as the person sees it', async () => {
  await workspace.add();
  for (const name of ['datasets/paint/in/bar ', 'datasets/paint/A.txt']) {
    workspace.write(name, 'x');
    await expect(workspace.add()).rejects.toMatchObject({
      code: 'KSTORE_PATH_UNSAFE',
      message: expect.stringContaining('the path "datasets/paint/') as string,
    });
    rmSync(path(name));
  }
});

describe('an artifact that .kstoreignore names', () => {
  beforeEach(() => {
    workspace.write('datasets/table.csv', 'a\n1\n');
    workspace.write('datasets/scratch/x.txt', 'x');
    workspace.write('reports/page.md', '# Page\n');
    symlinkSync('/etc', path('datasets/linked'));
    mkdirSync(path('models'));
    writeFileSync(path('models/notes.txt'), 'no settings');
    workspace.write(
      '.kstoreignore',
      '/datasets/table.csv\ndatasets/scratch/\nreports/\nlinked\nmodels/*.txt\n',
    );
  });

  it('is passed over by add and status', async () => {
    expect(await status()).toEqual(['datasets/paint untracked']);
    expect(await addedPaths()).toEqual(['datasets/paint']);
    expect((await workspace.add('datasets')).added).toHaveLength(1);
  });

  it.each(['datasets/table.csv', 'datasets/scratch', 'datasets/scratch/x.txt', 'reports', 'reports/page.md'])(
    'cannot be named: %s',
    async (name) => {
      await expect(workspace.add('.', name)).rejects.toMatchObject({
        code: 'KSTORE_PATH_IGNORED',
        message: expect.stringMatching(/^".*" is left out by ".kstoreignore"$/) as string,
      });
    },
  );

  it('is taken in again by a file nearer to it, as in git', async () => {
    workspace.write('datasets/.kstoreignore', '!table.csv\n');
    expect(await addedPaths()).toEqual(['datasets/paint', 'datasets/table.csv']);
    expect((await workspace.add('datasets/table.csv')).added).toHaveLength(1);
  });

  it('is not missing when it has versions', async () => {
    const rules = readFileSync(path('.kstoreignore'), 'utf8');
    workspace.write('.kstoreignore', 'linked\n');
    await workspace.add('datasets/table.csv', 'datasets/scratch');
    await workspace.commit();
    workspace.write('.kstoreignore', rules);
    writeFileSync(path('datasets/table.csv'), 'a\n2\n');
    expect(await status()).toEqual(['datasets/paint untracked']);
    const repository = workspace.reopen();
    const table = resolveVersion(await repository.ledger.readState(), 'table');
    await expect(
      checkoutVersion(repository, table, { force: false, progress: silent }),
    ).rejects.toMatchObject({
      message: '"datasets/table.csv" has changes that are in no version',
    });
    writeFileSync(path('datasets/table.csv'), 'a\n1\n');
    await checkoutVersion(repository, table, { force: false, progress: silent });
  });
});

describe('a folder without files', () => {
  beforeEach(() => {
    mkdirSync(path('datasets/empty'));
    mkdirSync(path('datasets/folders/in/in'), { recursive: true });
    workspace.write('datasets/left-out/x.tmp', 'x');
    workspace.write('.kstoreignore', '*.tmp\n');
  });

  it('is passed over and told of when nobody named it', async () => {
    const { added, skipped } = await workspace.add();
    expect(added.map((artifact) => artifact.path)).toEqual(['datasets/paint']);
    expect(skipped.map((artifact) => artifact.path)).toEqual([
      'datasets/empty',
      'datasets/folders',
      'datasets/left-out',
    ]);
    expect(await status()).toEqual(['datasets/paint new']);
    const result = await commitWorkspace(workspace.repository, 'all', silent);
    expect([result.versions.length, result.skipped.length]).toEqual([1, 3]);
  });

  it('is refused when somebody named it', async () => {
    for (const name of ['empty', 'folders', 'left-out'])
      await expect(workspace.add('.', `datasets/${name}`)).rejects.toMatchObject({
        code: 'KSTORE_TABLE_EMPTY',
        message: `the dataset "datasets/${name}" has no files`,
      });
  });
});

import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gitObjectId } from '../../../../../src/store/ledger/git-object.ts';
import { replaceFileSystem } from '../../../../../src/store/files/file-system.ts';
import {
  checkRepository,
  cloneFrom,
  createTag,
  openRepository,
  pullFrom,
  readStatus,
  resolveVersion,
  setAlias,
} from '../../../../../src/store/index.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../../support/repository.ts';

const silent = { update: () => undefined, finish: () => undefined };
let source: TestWorkspace;
let target: TestWorkspace;

beforeEach(async () => {
  source = await createTestWorkspace();
  target = await createTestWorkspace();
  source.write('datasets/bytes/a.bin', 'first content');
  source.write('training/slow.yaml', 'epochs: 5\n');
  await source.add();
  await source.commit('one');
  await createTag(source.repository, 'v1.0');
});
afterEach(() => {
  source.remove();
  target.remove();
});

const store = (path: string) => join(source.folder, '.kstore', path);
const pull = () => pullFrom(target.reopen(), source.folder, silent);
const git = (folder: string, input: string | null, ...words: string[]) =>
  execFileSync('git', ['--git-dir', join(folder, '.kstore/git'), ...words], {
    encoding: 'utf8',
    ...(input === null ? {} : { input }),
  }).trim();
async function isSound(workspace: TestWorkspace): Promise<boolean> {
  expect(git(workspace.folder, null, 'fsck', '--strict', '--full')).toBe('');
  return (await checkRepository(workspace.reopen(), silent)).ok;
}

/** Everything below `.kstore` of the target, except what may differ. */
const listTarget = () =>
  readdirSync(join(target.folder, '.kstore'), { recursive: true, encoding: 'utf8' }).sort();

describe('pull', () => {
  it('takes over versions, aliases and tags, and later only what is new', async () => {
    const slow = resolveVersion(await source.repository.ledger.readState(), 'slow');
    await setAlias(source.repository, slow, 'best');
    expect(await pull()).toMatchObject({ before: null, commits: 2, versions: 2, tags: [{ state: 'new' }] });
    const { tags: _, ...state } = await target.reopen().ledger.readState();
    expect(state).toEqual((({ tags: _tags, ...rest }) => rest)(await source.repository.ledger.readState()));
    expect(await isSound(target)).toBe(true);
    expect(await pull()).toMatchObject({ commits: 0, tags: [] });
    source.write('datasets/bytes/b.bin', 'second content');
    await source.add();
    await source.commit('two');
    expect(await pull()).toMatchObject({ commits: 1, versions: 1 });
    expect(await isSound(target)).toBe(true);
  });

  it('may bring what was staged, which is then neither staged nor new', async () => {
    await pull();
    for (const side of [source, target]) {
      side.write('reports/same.md', '# same\n');
      await side.add('reports/same.md');
    }
    await source.commit('same');
    await pull();
    const { changes } = await readStatus(target.reopen());
    expect(changes.filter(({ name }) => name === 'same')).toEqual([]);
  });

  it('names a folder that is to be named in place of its link', async () => {
    const linked = mkdtempSync(join(tmpdir(), 'kstore-linked-'));
    symlinkSync(join(source.folder, '.kstore'), join(linked, '.kstore'));
    await expect(pullFrom(target.reopen(), linked, silent)).rejects.toMatchObject({
      code: 'KSTORE_SOURCE_REFUSED',
      hints: ['name the folder that the link leads to'],
    });
    expect(await pullFrom(target.reopen(), join(source.folder, '.kstore'), silent)).toMatchObject({
      commits: 1,
    });
    rmSync(linked, { recursive: true });
  });

  it('reads a source that git has packed', async () => {
    git(source.folder, null, 'gc', '--quiet');
    expect(await pull()).toMatchObject({ commits: 1 });
    expect(await isSound(target)).toBe(true);
  });

  it('names the first commit of each side when both have their own', async () => {
    await pull();
    target.write('reports/mine.md', '# mine\n');
    await target.add();
    await target.commit('here');
    source.write('reports/theirs.md', '# theirs\n');
    await source.add();
    await source.commit('there');
    await expect(pull()).rejects.toMatchObject({
      code: 'KSTORE_HISTORY_DIVERGED',
      message: expect.stringMatching(/"here" here, .* "there" there/) as string,
    });
  });

  it('keeps a tag of ours that names another commit, and says so', async () => {
    await pull();
    source.write('reports/more.md', '# more\n');
    await source.add();
    await source.commit('more');
    await createTag(source.repository, 'final');
    await createTag(target.repository, 'final');
    expect((await pull()).tags).toMatchObject([{ tag: 'final', state: 'kept' }]);
    expect((await target.reopen().ledger.readState()).tags['final']).toBe(
      (await target.reopen().ledger.readState()).commits[0]!.id,
    );
  });
});

/** Puts a loose object into the source, whether or not it is what its id says. */
function putObject(id: string, type: string, content: Buffer): void {
  mkdirSync(store(`git/objects/${id.slice(0, 2)}`), { recursive: true });
  const bytes = deflateSync(Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]));
  writeFileSync(store(`git/objects/${id.slice(0, 2)}/${id.slice(2)}`), bytes);
}

/** A commit of the source with one file at a path, made by stock git. */
function commitFile(path: string, content: string): void {
  const blob = git(source.folder, content, 'hash-object', '-w', '--stdin');
  const index = { GIT_INDEX_FILE: join(source.folder, 'index') };
  const run = (...words: string[]) =>
    execFileSync('git', ['--git-dir', store('git'), ...words], {
      encoding: 'utf8',
      env: { ...process.env, ...index },
    }).trim();
  run('read-tree', 'main');
  run('update-index', '--add', '--cacheinfo', `100644,${blob},${path}`);
  const identity = ['-c', 'user.name=E', '-c', 'user.email=e@example.org'];
  const id = run(...identity, 'commit-tree', run('write-tree'), '-p', 'main', '-m', 'evil');
  run('update-ref', 'refs/heads/main', id);
}

const onlyPack = () => {
  const [name] = readdirSync(store('packs'));
  return store(`packs/${name!}`);
};
const record = () => git(source.folder, null, 'show', 'main:training/slow/v1.json');
const copyRecord = (change: (text: string) => string) => () =>
  commitFile('training/slow/v2.json', `${change(record()).replace('"version":1', '"version":2')}\n`);

describe('a hostile source', () => {
  const attacks: readonly (readonly [what: string, attack: () => void])[] = [
    [
      'a pack with a flipped bit',
      () => {
        const bytes = readFileSync(onlyPack());
        bytes[60]! ^= 1;
        writeFileSync(onlyPack(), bytes);
      },
    ],
    ['a missing pack', () => rmSync(onlyPack())],
    [
      'a pack that is a link',
      () => {
        const path = onlyPack();
        renameSync(path, join(source.folder, 'elsewhere'));
        symlinkSync(join(source.folder, 'elsewhere'), path);
      },
    ],
    [
      'a folder that is a link',
      () => {
        renameSync(store('packs'), join(source.folder, 'elsewhere'));
        symlinkSync(join(source.folder, 'elsewhere'), store('packs'));
      },
    ],
    ['a record whose id does not match', copyRecord((text) => text.replace('"epochs":5', '"epochs":6'))],
    ['a record that is no JSON', copyRecord((text) => text.slice(0, 50))],
    ['a record of 9 MB', copyRecord((text) => `${text}${' '.repeat(9_000_000)}`)],
    ['brackets without end', copyRecord(() => '['.repeat(5_000_000))],
    [
      'a branch that points to nowhere',
      () => writeFileSync(store('git/refs/heads/main'), `${'1'.repeat(40)}\n`),
    ],
    [
      'a branch that holds no id',
      () => writeFileSync(store('git/refs/heads/main'), 'ref: refs/heads/main\n'),
    ],
    ['a tag that points to nowhere', () => writeFileSync(store('git/refs/tags/v2'), `${'1'.repeat(40)}\n`)],
    [
      'a git object with a wrong hash',
      () => {
        putObject('2'.repeat(40), 'commit', Buffer.from('tree x\n'));
        writeFileSync(store('git/refs/heads/main'), `${'2'.repeat(40)}\n`);
      },
    ],
    [
      'a git object that unpacks to more than it says',
      () => {
        const content = Buffer.alloc(100_000_000);
        const id = gitObjectId({ type: 'commit', content });
        putObject(id, 'commit', content);
        writeFileSync(store('git/refs/heads/main'), `${id}\n`);
      },
    ],
    ['a changed published record', () => commitFile('training/slow/v1.json', '{}\n')],
    [
      'an alias for a version that is not there',
      () =>
        commitFile('aliases.json', '{"aliases":{"training/slow":{"best":9}},"type":"kstore.aliases.v1"}\n'),
    ],
  ];

  it.each(attacks)('is refused: %s', async (_, attack) => {
    attack();
    const before = listTarget();
    await expect(pull()).rejects.toMatchObject({ code: 'KSTORE_SOURCE_REFUSED' });
    expect(listTarget().filter((path) => !before.includes(path))).toEqual([]);
    expect((await target.reopen().ledger.readState()).head).toBeNull();
  });
});

describe('clone', () => {
  const open = (folder: string) => openRepository(folder, source.repository.surroundings);

  it('makes a workspace of its own', async () => {
    writeFileSync(store('config.json'), '{"lockTimeoutSeconds":1}\n');
    mkdirSync(store('git/hooks'));
    writeFileSync(store('git/hooks/post-update'), 'echo evil\n');
    const folder = join(target.folder, 'copy');
    expect(await cloneFrom(source.folder, folder, open, silent)).toMatchObject({ commits: 1, versions: 2 });
    expect(readdirSync(folder)).toEqual(['.kstore']);
    expect(existsSync(join(folder, '.kstore/git/hooks'))).toBe(false);
    expect(open(folder).config).toEqual({});
    expect((await checkRepository(open(folder), silent)).ok).toBe(true);
    await expect(cloneFrom(source.folder, folder, open, silent)).rejects.toMatchObject({
      code: 'KSTORE_CHECKOUT_EXISTS',
    });
  });

  it('shows nothing when it is cut off at any rename, and succeeds the second time', async () => {
    const folder = join(target.folder, 'copy');
    for (let allowed = 0; ; allowed++) {
      rmSync(folder, { recursive: true, force: true });
      let left = allowed;
      const restore = replaceFileSystem({
        renameSync: (from, to) => {
          if (left-- <= 0) throw Object.assign(new Error('cut off'), { code: 'EIO', syscall: 'rename' });
          renameSync(from, to);
        },
      });
      const result = await cloneFrom(source.folder, folder, open, silent)
        .catch(() => null)
        .finally(restore);
      if (result !== null) break;
      expect(existsSync(join(folder, '.kstore'))).toBe(false);
      await cloneFrom(source.folder, folder, open, silent);
      expect((await checkRepository(open(folder), silent)).ok).toBe(true);
      expect(allowed).toBeLessThan(50);
    }
  });

  it('takes a copy of a store folder as its source', async () => {
    cpSync(store('.'), join(target.folder, 'backup'), { recursive: true });
    const result = await cloneFrom(join(target.folder, 'backup'), join(target.folder, 'copy'), open, silent);
    expect(result.commits).toBe(1);
  });
});

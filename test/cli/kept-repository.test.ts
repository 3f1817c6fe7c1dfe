import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kinds, type Kind } from '../../src/store/model/kind.ts';
import {
  createTemporaryFolder,
  projectFolder,
  removeTemporaryFolders,
  Workspace,
} from '../support/workspace.ts';

interface Expected {
  readonly versions: readonly {
    readonly reference: string;
    readonly kind: Kind;
    readonly id: string;
    readonly paths: number;
    readonly listing: string;
  }[];
  /** Aliases and what tags name. */
  readonly names: Readonly<Record<string, string>>;
  readonly runs: readonly string[];
}

const folder = join(projectFolder, 'fixtures/repos');
const names = readdirSync(folder).sort();
const hasPython = spawnSync('python3', ['--version']).status === 0;

afterAll(removeTemporaryFolders);

/** As scripts/make-repository-fixture.mjs lists what a checkout wrote. */
function listFolder(root: string): { paths: number; listing: string } {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  const lines = paths.map((path) => `${path}: ${describePath(join(root, path))}\n`);
  return { paths: paths.length, listing: sha256(lines.join('')) };
}

function describePath(path: string): string {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return `link to ${readlinkSync(path)}`;
  if (stat.isDirectory()) return 'folder';
  return `${(stat.mode & 0o100) === 0 ? 'file' : 'executable'} ${sha256(readFileSync(path))}`;
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function readExpected(name: string): Expected {
  return JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected;
}

describe.each(names)('the kept repository %s', (name) => {
  const expected = readExpected(name);
  const { versions } = expected;
  let workspace: Workspace;

  beforeAll(() => {
    workspace = new Workspace(createTemporaryFolder());
    cpSync(join(folder, name, 'store'), workspace.path('.kstore'), { recursive: true });
  });

  const idOf = (reference: string): string =>
    workspace.json<{ matches: { id: string }[] }>('show', reference).matches[0]!.id;

  it('passes fsck', () => {
    expect(workspace.json('fsck')).toMatchObject({ ok: true, problems: [] });
  });

  it('has the versions, names and runs that were put into it', () => {
    expect(versions.map(({ reference }) => idOf(reference))).toEqual(versions.map(({ id }) => id));
    for (const [reference, id] of Object.entries(expected.names)) expect(idOf(reference)).toBe(id);
    const { runs } = workspace.json<{ runs: { run: string }[] }>('runs');
    expect(runs.map(({ run }) => run)).toEqual(expected.runs);
  });

  it.each(versions)('gives $reference back, and makes the same id of it again', (version) => {
    const { reference, kind, id, paths, listing } = version;
    const artifact = /\/(.+)_v\d+$/.exec(reference)![1]!;
    const again = new Workspace(createTemporaryFolder());
    const isFolder = kinds[kind].form === 'files';
    const target = again.path(kinds[kind].folder, ...(isFolder ? [artifact] : []));
    workspace.json('checkout', reference, '--to', target);
    expect(listFolder(target)).toEqual({ paths, listing });
    // What runs made cannot be added; the second reader builds their trees again.
    if (kinds[kind].madeBy === 'run') return;
    again.json('init');
    // Which form archives have, and so their ids, is the format's.
    cpSync(workspace.path('.kstore/format'), again.path('.kstore/format'));
    const { added } = again.json<{ added: { id: string }[] }>('add', '.');
    expect(added.map((item) => item.id)).toEqual([id]);
  });

  it.runIf(hasPython)('is read by the second reader too', () => {
    const reader = join(projectFolder, 'docs/reader/read_store.py');
    const store = join(folder, name, 'store');
    const check = spawnSync('python3', [reader, 'check', store], { encoding: 'utf8' });
    expect(check).toMatchObject({ status: 0, stderr: '' });
    for (const { id, paths, listing } of versions) {
      const target = join(createTemporaryFolder(), 'restored');
      expect(spawnSync('python3', [reader, 'restore', store, id, target], { encoding: 'utf8' }).stderr).toBe(
        '',
      );
      expect(listFolder(target)).toEqual({ paths, listing });
    }
  });
});

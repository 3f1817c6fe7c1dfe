import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attempt } from '../../../../src/store/files/system-error.ts';
import { CheckedGit, readSurely } from '../../../../src/store/ledger/git-check.ts';
import { gitObjectId, type GitObject } from '../../../../src/store/ledger/git-object.ts';
import { GitObjects } from '../../../../src/store/ledger/git-objects.ts';

let folder: string;
let git: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kstore-git-check-'));
  git = join(folder, 'git');
  mkdirSync(git);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function writePack(...contents: readonly Buffer[]): string[] {
  const objects = contents.map((content): GitObject => ({ type: 'blob', content }));
  const byId = new Map(objects.map((object) => [gitObjectId(object), object]));
  new GitObjects(git).write(byId, join(folder, 'tmp'));
  return [...byId.keys()];
}

const listPackFiles = (ending: string) =>
  readdirSync(join(git, 'objects/pack'))
    .filter((name) => name.endsWith(ending))
    .map((name) => join(git, 'objects/pack', name));

it('takes a pack for sound that is longer than any object', () => {
  const ids = writePack(...[1, 2, 3].map(() => randomBytes(12 * 1024 * 1024)));
  const checked = new CheckedGit(git);
  expect(checked.damaged).toEqual([]);
  expect(checked.listAll().sort()).toEqual(ids.sort());
});

it('finds a pack whose index is that of another, and what is whole in it', () => {
  const ids = [writePack(Buffer.from('one')), writePack(Buffer.from('two'), Buffer.from('three'))].flat();
  const [first, second] = listPackFiles('.idx');
  copyFileSync(first!, second!);
  const checked = new CheckedGit(git);
  expect(checked.damaged.map(({ path }) => join(git, `${path}.idx`))).toEqual([second]);
  expect(checked.damaged[0]!.message).toContain('do not belong together');
  const sound = checked.listAll();
  expect([...checked.salvage().keys(), ...sound].sort()).toEqual(ids.sort());
});

describe('an object that cannot be read', () => {
  const failing = (code: string, times: number) => {
    let left = times;
    return () => {
      if (left-- > 0) throw Object.assign(new Error(code), { code, syscall: 'read' });
      return 'read';
    };
  };
  const readFailing = (code: string, times: number) => {
    const read = failing(code, times);
    return readSurely(() => attempt('read', 'a file', read));
  };

  it('is there when the disk failed once', () => {
    expect(readFailing('EIO', 1)).toEqual({ found: 'read' });
  });

  it('is damaged when the disk fails again', () => {
    expect(readFailing('EIO', 2)).toEqual({ damage: expect.stringContaining('input/output') as string });
  });

  it('is not taken for damaged when the system does not let it be read now', () => {
    expect(() => readFailing('EMFILE', 1)).toThrow(expect.objectContaining({ code: 'KSTORE_SYSTEM' }));
  });
});

import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { DuOutput } from '../../src/store/model/generated/output/du.ts';
import type { GcOutput } from '../../src/store/model/generated/output/gc.ts';
import {
  createCommittedExample,
  createTemporaryFolder,
  removeTemporaryFolders,
  type Workspace,
} from '../support/workspace.ts';

afterAll(removeTemporaryFolders);

let workspace: Workspace;
beforeEach(() => {
  workspace = createCommittedExample();
});

const listPacks = () => readdirSync(workspace.path('.kstore/packs')).sort();

function flipByte(pack: string): void {
  const path = workspace.path('.kstore/packs', pack);
  const bytes = readFileSync(path);
  // In the index, so that nothing of the pack can be used without repair.
  bytes[bytes.length - 100]! ^= 1;
  writeFileSync(path, bytes);
}

describe('kstore gc and du', () => {
  it('say what nothing needs, keep it for the grace time, and remove it when told to', () => {
    writeFileSync(workspace.path('datasets/formula/notes.bin'), 'a'.repeat(100_000));
    workspace.json('add', '.');
    rmSync(workspace.path('datasets/formula/notes.bin'));
    workspace.json('add', '.');
    const { total } = workspace.json<DuOutput>('du');
    expect(total.garbageBytes).toBeGreaterThan(0);
    expect(workspace.type('du').stdout).toContain('not needed; `kstore gc` removes it');
    const dry = workspace.type('gc', '--dry-run', '--grace', '0');
    expect(dry.stdout).toMatch(/would remove .* nothing needs it/);
    const before = listPacks();
    const waiting = workspace.json<GcOutput>('gc');
    expect(waiting.waitingBytes).toBeGreaterThan(0);
    expect(listPacks()).toEqual(before);
    const { removedBytes } = workspace.json<GcOutput>('gc', '--grace', '0');
    expect(removedBytes).toBe(waiting.waitingBytes);
    expect(listPacks().length).toBeLessThan(before.length);
    expect(workspace.type('fsck').exitCode).toBe(0);
  });

  it('refuse a length of time that is none', () => {
    const { exitCode, stderr } = workspace.type('gc', '--grace', '3');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('hint: write a number and s, m, h, d or w');
  });
});

describe('kstore show', () => {
  it('says what is no plain file', () => {
    mkdirSync(workspace.path('datasets/mixed/empty'), { recursive: true });
    writeFileSync(workspace.path('datasets/mixed/run.sh'), 'true\n');
    chmodSync(workspace.path('datasets/mixed/run.sh'), 0o755);
    symlinkSync('run.sh', workspace.path('datasets/mixed/start'));
    workspace.json('commit', '--all', '--message', 'mixed');
    const lines = workspace.type('show', 'mixed_v1').stdout.split('\n');
    expect(lines.slice(3)).toEqual([
      '  2 files, 11 B',
      '    empty        empty folder',
      '    run.sh  5 B  executable',
      '    start   6 B  link',
      '',
    ]);
  });
});

describe('kstore fsck', () => {
  it('goes on when the settings are wrong, and says the same as repair', () => {
    writeFileSync(workspace.path('.kstore/config.json'), '{"colour": 1}');
    writeFileSync(workspace.path('.kstore/trust.json'), '');
    const fsck = workspace.type('fsck');
    expect(fsck.exitCode).toBe(3);
    expect(fsck.stdout).toMatch(/^damaged config\.json: .*\n(.*\n)*damaged trust\.json: .*\n2 problems; /);
    expect(fsck.stdout).toContain('`kstore repair` sets trust.json aside');
    expect(fsck.stdout).not.toContain('--from');
    const repair = workspace.type('repair');
    expect(repair.exitCode).toBe(3);
    expect(repair.stdout).toMatch(/lost trust\.json: .*; it was set aside\n/);
    expect(repair.stdout).not.toContain('--from');
    rmSync(workspace.path('.kstore/config.json'));
    expect(workspace.type('fsck').stdout).toMatch(/^note 1 damaged file is kept .*\nall is well/);
    expect(workspace.type('repair').exitCode).toBe(0);
    expect(workspace.type('fsck').stdout).toMatch(/^all is well/);
  });
});

describe('kstore repair', () => {
  it('brings damage back from the files of the workspace, in text and with exit code 0', () => {
    flipByte(listPacks()[0]!);
    expect(workspace.type('fsck').exitCode).toBe(3);
    expect(workspace.type('gc').exitCode).toBe(14);
    const { exitCode, stdout } = workspace.type('repair');
    expect(stdout).toMatch(/^damaged pack .*\n(.*\n)*everything that is needed is there\n$/);
    expect(exitCode).toBe(0);
    expect(workspace.type('fsck').exitCode).toBe(0);
  });

  it('names what has no second copy and ends with 3, until another store is named', () => {
    const copy = join(createTemporaryFolder(), 'copy');
    cpSync(workspace.folder, copy, { recursive: true });
    rmSync(workspace.path('datasets'), { recursive: true });
    for (const pack of listPacks()) rmSync(workspace.path('.kstore/packs', pack));
    const alone = workspace.type('repair');
    expect(alone.exitCode).toBe(3);
    expect(alone.stdout).toContain('lost dataset/formula_v1');
    expect(workspace.type('repair', '--from', copy).exitCode).toBe(0);
    expect(workspace.type('fsck').exitCode).toBe(0);
  });
});

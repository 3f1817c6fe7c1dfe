import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileSystem, replaceFileSystem } from '../../../../../src/store/files/file-system.ts';
import { identifyThisProcess } from '../../../../../src/store/files/process-identity.ts';
import { collectGarbage, type GcResult } from '../../../../../src/store/repository/gc/gc.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../../support/repository.ts';

const silent = { update: () => undefined, finish: () => undefined };
let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await createTestWorkspace();
});
afterEach(() => workspace.remove());

const store = (...parts: string[]) => join(workspace.folder, '.kstore', ...parts);
const listPacks = () => readdirSync(store('packs')).sort();
const gc = ({ dryRun = false } = {}): Promise<GcResult> =>
  collectGarbage(workspace.reopen(), { dryRun, graceSeconds: 0 }, silent);

async function commitNoise(): Promise<void> {
  workspace.write('datasets/a/a.txt', randomBytes(20_000).toString('hex'));
  await workspace.add();
  await workspace.commit();
}

describe('a dry run of gc', () => {
  it('looks without the lock, and with nothing written', async () => {
    await commitNoise();
    writeFileSync(store('lock'), JSON.stringify({ ...identifyThisProcess(), command: 'add' }));
    const refuse = () => {
      throw Object.assign(new Error('not yours'), { code: 'EACCES', syscall: 'open' });
    };
    const restore = replaceFileSystem({ writeSync: refuse, mkdirSync: refuse, renameSync: refuse });
    try {
      expect((await gc({ dryRun: true })).packs).toHaveLength(1);
    } finally {
      restore();
      rmSync(store('lock'));
    }
  });

  it('looks again when another gc writes the packs anew under its eyes', async () => {
    for (let round = 0; round < 6; round++) await commitNoise();
    cpSync(store('packs'), store('old'), { recursive: true });
    expect((await gc()).writtenPacks).toHaveLength(1);
    renameSync(store('packs'), store('new'));
    renameSync(store('old'), store('packs'));
    const { openSync, existsSync: exists } = fileSystem;
    let hasBegun = false;
    const restore = replaceFileSystem({
      existsSync: (path) => ((hasBegun ||= String(path).endsWith('stage.json')), exists(path)),
      openSync: (path, ...rest) => {
        if (hasBegun && existsSync(store('new')) && String(path).startsWith(store('packs'))) {
          rmSync(store('packs'), { recursive: true });
          renameSync(store('new'), store('packs'));
        }
        return openSync(path, ...rest);
      },
    });
    try {
      const { packs, objects } = await gc({ dryRun: true });
      expect(packs.map(({ pack }) => `${pack}.pack`)).toEqual(listPacks());
      expect(objects.unneeded).toBe(0);
    } finally {
      restore();
    }
    expect(existsSync(store('new'))).toBe(false);
  });
});

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  fileSystem,
  replaceFileSystem,
  type FileSystem,
} from '../../../../../src/store/files/file-system.ts';
import {
  changeSweep,
  createSweep,
  holdSweep,
  listSweepIds,
  readSweep,
  readSweepHold,
  type Sweep,
} from '../../../../../src/store/repository/add/sweep-file.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../../support/repository.ts';

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await createTestWorkspace();
  await createSweep(workspace.repository, 'baseline', makeSweep);
});
afterEach(() => workspace.remove());

const makeSweep = (id: string): Sweep => ({
  type: 'kstore.sweep.v1',
  id,
  experiment: { name: 'baseline', version: 1, id: 'a'.repeat(64) },
  createdAt: '2026-01-01T00:00:00.000Z',
  declaration: { space: {} },
  inputs: {},
  objective: { metric: 'loss', step: 'learn', better: 'lower', onTestData: false },
  trialLimit: 0,
  stop: 'no',
  trials: [],
});
const path = () => join(workspace.folder, '.kstore/sweeps/baseline-1.json');
const extend = (sweep: Sweep): Sweep => ({ ...sweep, trialLimit: sweep.trialLimit + 1 });

describe('the file of a sweep', () => {
  it('gets the next free id', async () => {
    await createSweep(workspace.repository, 'baseline', makeSweep);
    await createSweep(workspace.repository, '기준', makeSweep);
    expect(listSweepIds(workspace.repository)).toEqual(['baseline-1', 'baseline-2', '기준-1']);
  });

  it('loses no change of many at once', async () => {
    const changes = Array.from({ length: 20 }, () => changeSweep(workspace.reopen(), 'baseline-1', extend));
    await Promise.all(changes);
    expect(readSweep(workspace.repository, 'baseline-1').trialLimit).toBe(20);
  });

  it('is as before or as after, whichever write is the last one of a process', async () => {
    const names = ['openSync', 'writeSync', 'fsyncSync', 'renameSync', 'closeSync', 'linkSync'] as const;
    let limit = 0;
    for (let last = 0; ; last++) {
      let calls = 0;
      const original = { ...fileSystem };
      const failing = Object.fromEntries(
        names.map((name) => [
          name,
          (...words: never[]) => {
            if (calls++ >= last) throw Object.assign(new Error('gone'), { code: 'EIO' });
            return (original[name] as (...given: never[]) => unknown)(...words);
          },
        ]),
      ) as Partial<FileSystem>;
      const repository = workspace.reopen();
      const restore = replaceFileSystem(failing);
      const ended = await changeSweep(repository, 'baseline-1', extend).then(
        () => true,
        () => false,
      );
      restore();
      // A process that died is seen to have ended; this one goes on, and could not remove its lock.
      rmSync(join(workspace.folder, '.kstore/lock'), { force: true });
      const found = readSweep(workspace.repository, 'baseline-1').trialLimit;
      expect([limit, limit + 1]).toContain(found);
      limit = found;
      if (ended) break;
      expect(last).toBeLessThan(200);
    }
    expect(limit).toBeGreaterThan(0);
  });

  it('is told when it is damaged or a stranger wrote it', () => {
    const text = readFileSync(path(), 'utf8');
    for (const wrong of [text.replace('"trialLimit":0', '"trialLimit":9'), '{', '{"type":"x"}', '']) {
      writeFileSync(path(), wrong);
      expect(() => readSweep(workspace.repository, 'baseline-1')).toThrow(/baseline-1\.json" is damaged/);
    }
  });

  it.each(['baseline-2', '../stage', 'a/b', '', '..'])('is not found by the id "%s"', (id) => {
    expect(() => readSweep(workspace.repository, id)).toThrow(/there is no sweep/);
  });
});

describe('the right to run a sweep', () => {
  it('is one process’s until it is given back', () => {
    const hold = holdSweep(workspace.repository, 'baseline-1');
    expect(readSweepHold(workspace.repository, 'baseline-1')).toBe('held');
    expect(() => holdSweep(workspace.repository, 'baseline-1')).toThrow(/is run by `kstore test`/);
    hold.release();
    expect(readSweepHold(workspace.repository, 'baseline-1')).toBe('free');
    holdSweep(workspace.repository, 'baseline-1').release();
  });
});

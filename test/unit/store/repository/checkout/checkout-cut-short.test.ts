import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileSystem, replaceFileSystem } from '../../../../../src/store/files/file-system.ts';
import { identifyThisProcess } from '../../../../../src/store/files/process-identity.ts';
import { CheckoutWorkspace } from '../../../../support/checkout-workspace.ts';
import type { TestWorkspace } from '../../../../support/repository.ts';

let given: CheckoutWorkspace;
let workspace: TestWorkspace;

beforeEach(async () => {
  given = await CheckoutWorkspace.create();
  workspace = given.workspace;
});
afterEach(() => workspace.remove());

const path = (name: string) => given.path(name);
const read = (name: string) => given.read(name);
const save = (files: Record<string, string>) => given.save(files);
const list = (folder: string) => given.list(folder);
const checkout = (reference: string, to?: string, force = false) => given.checkout(reference, to, force);
const refused = (reference: string, to?: string, force = false) =>
  expect(checkout(reference, to, force)).rejects;

describe('a checkout that is cut short', () => {
  it('leaves no hidden folder on a disk that has room for a folder and for no file', async () => {
    await save({ 'paint/a.txt': 'a' });
    const putBack = replaceFileSystem({
      writeSync: () => {
        throw Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' });
      },
    });
    try {
      await refused('paint_v1', 'elsewhere/paint').toMatchObject({ code: 'KSTORE_SYSTEM' });
    } finally {
      putBack();
    }
    expect(readdirSync(path('elsewhere'))).toEqual([]);
  });

  const first = { 'paint/a.txt': 'a1', 'paint/b.txt': 'b1', 'paint/c/d.txt': 'd1' };
  const second = { 'paint/a.txt': 'a2', 'paint/b.txt': 'b2', 'paint/e.txt': 'e2' };

  it('leaves each file as it was or as it will be, at whatever step, and the same checkout completes it', async () => {
    await save(first);
    await save(second);
    let steps = 0;
    for (let stopAt = 1; ; stopAt++) {
      await checkout('paint_v2');
      steps = 0;
      const stop = <Call extends (...args: never[]) => unknown>(call: Call): Call =>
        ((...args: Parameters<Call>) => {
          if (steps >= stopAt) throw Object.assign(new Error('killed'), { code: 'EIO', syscall: 'x' });
          if (String(args[0]).includes('datasets')) steps++;
          return call(...args);
        }) as Call;
      const { renameSync: rename, unlinkSync: unlink, rmdirSync: rmdir, rmSync: rm } = fileSystem;
      const putBack = replaceFileSystem({
        renameSync: stop(rename),
        unlinkSync: stop(unlink),
        rmdirSync: stop(rmdir),
        rmSync: stop(rm),
      });
      const ended = await checkout('paint_v1').then(
        () => true,
        () => false,
      );
      putBack();
      for (const name of ['paint/a.txt', 'paint/b.txt']) {
        expect(
          [first, second].map((files) => files[name as keyof typeof first & keyof typeof second]),
        ).toContain(read(`datasets/${name}`));
      }
      await checkout('paint_v1');
      expect(withoutStagings(list('datasets'))).toEqual(first);
      if (ended) break;
    }
    expect(steps).toBeGreaterThan(4);
  });

  it('leaves the target alone when bytes are damaged', async () => {
    await save(first);
    await save(second);
    const before = list('datasets');
    const packs = workspace.repository.objects.listPacks();
    for (const pack of packs) {
      const bytes = readFileSync(pack);
      const place = bytes.indexOf('d1');
      if (place >= 0) {
        bytes[place]! ^= 1;
        writeFileSync(pack, bytes);
      }
    }
    await refused('paint_v1').toMatchObject({ code: 'KSTORE_OBJECT_DAMAGED' });
    expect(list('datasets')).toEqual(before);
    await refused('paint_v1', 'target').toMatchObject({ code: 'KSTORE_OBJECT_DAMAGED' });
    expect(existsSync(path('target'))).toBe(false);
  });

  it('is cleaned up by the next one when its process has ended, and only then', async () => {
    await save(first);
    const leftBy = (pid: number, digit: string) => {
      const folder = path(`datasets/.kstore-checkout-${pid}-${digit.repeat(16)}`);
      mkdirSync(join(folder, 'content'), { recursive: true });
      writeFileSync(join(folder, 'owner'), JSON.stringify({ ...identifyThisProcess(), pid }));
      return folder;
    };
    const dead = leftBy(spawnSync('true').pid, '1');
    const alive = leftBy(process.pid, '2');
    // Killed before it named itself: with nothing but what its name says, and with content.
    const unnamed = ['3', '4', '5'].map((digit) =>
      leftBy(digit === '4' ? process.pid : spawnSync('true').pid, digit),
    );
    for (const folder of unnamed) rmSync(join(folder, 'owner'));
    rmSync(join(unnamed[0]!, 'content'), { recursive: true });
    rmSync(join(unnamed[1]!, 'content'), { recursive: true });
    rmSync(path('datasets/paint'), { recursive: true });
    await checkout('paint_v1');
    expect([dead, alive].map((folder) => existsSync(folder))).toEqual([false, true]);
    expect(unnamed.map((folder) => existsSync(folder))).toEqual([false, true, true]);
  });

  const withoutStagings = (files: Record<string, string>) =>
    Object.fromEntries(Object.entries(files).filter(([name]) => !name.startsWith('.kstore-checkout')));
});

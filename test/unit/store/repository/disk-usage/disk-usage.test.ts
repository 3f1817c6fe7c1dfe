import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { measureDiskUsage } from '../../../../../src/store/repository/disk-usage/disk-usage.ts';
import { collectGarbage } from '../../../../../src/store/repository/gc/gc.ts';
import { measureVersionStorage } from '../../../../../src/store/repository/disk-usage/storage.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../../support/repository.ts';

const silent = { update: () => undefined, finish: () => undefined };
let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await createTestWorkspace();
});
afterEach(() => workspace.remove());

const lines = (from: number, to: number) =>
  Array.from(
    { length: to - from },
    (_, line) => `${from + line} ${Math.imul(from + line, 2654435761)}\n`,
  ).join('');

async function commit(path: string, content: string): Promise<void> {
  workspace.write(path, content);
  await workspace.add();
  await workspace.commit();
}

const measure = () => measureDiskUsage(workspace.reopen(), silent);

describe('du', () => {
  it('says of versions that share nothing what their files take', async () => {
    await commit('datasets/a/a.txt', lines(0, 2000));
    await commit('datasets/b/b.txt', lines(100_000, 108_000));
    const { versions, total } = await measure();
    expect(versions.map(({ ref }) => ref)).toEqual(['b_v1', 'a_v1']);
    expect(versions.every(({ sharedBytes }) => sharedBytes === 0)).toBe(true);
    const packs = join(workspace.folder, '.kstore/packs');
    const packBytes = readdirSync(packs).reduce((sum, name) => sum + statSync(join(packs, name)).size, 0);
    expect(total.packBytes).toBe(packBytes);
    const unique = versions.reduce((sum, { uniqueBytes }) => sum + uniqueBytes, 0);
    expect(Math.abs(unique - total.neededBytes)).toBeLessThan(3);
    // Header, trailer and the list of blocks belong to no object.
    expect(packBytes - unique).toBeLessThan(300);
    expect(total).toMatchObject({ garbageBytes: 0, sharedBytes: 0, missingObjects: 0, stagedBytes: 0 });
  });

  it('counts what two versions share for neither of them', async () => {
    const base = lines(0, 20_000);
    await commit('datasets/a/a.txt', base);
    await commit('datasets/a/a.txt', `${base}${lines(50_000, 50_100)}`);
    const { versions, total } = await measure();
    for (const version of versions) {
      expect(version.sharedBytes).toBeGreaterThan(10 * version.uniqueBytes);
      expect(version.logicalBytes).toBeGreaterThan(base.length - 1);
    }
    expect(total.sharedBytes).toBeGreaterThan(total.packBytes * 0.8);
  });

  it('gives a version under two names to neither', async () => {
    await commit('datasets/a/a.txt', lines(0, 2000));
    await commit('datasets/b/a.txt', lines(0, 2000));
    const { versions } = await measure();
    expect(versions.map(({ uniqueBytes }) => uniqueBytes)).toEqual([0, 0]);
  });

  it('counts content once that one version has several times', async () => {
    await commit('datasets/a/x.txt', lines(0, 20_000));
    for (const name of ['x', 'y', 'z']) workspace.write(`datasets/b/${name}.txt`, lines(0, 20_000));
    await workspace.add();
    await workspace.commit();
    const { versions, total } = await measure();
    const [a, b] = ['a_v1', 'b_v1'].map((ref) => versions.find((version) => version.ref === ref)!);
    expect(b!.sharedBytes).toBe(a!.sharedBytes);
    expect(Math.abs(b!.sharedBytes - total.sharedBytes)).toBeLessThan(2);
  });

  it('tells garbage and what is staged, and gc frees the garbage', async () => {
    await commit('datasets/a/a.txt', lines(0, 2000));
    workspace.write('datasets/a/a.txt', lines(100_000, 104_000));
    await workspace.add();
    workspace.write('datasets/a/a.txt', lines(200_000, 201_000));
    await workspace.add();
    const { total } = await measure();
    expect(total.garbageBytes).toBeGreaterThan(10_000);
    expect(total.stagedBytes).toBeGreaterThan(1000);
    await collectGarbage(workspace.reopen(), { dryRun: false, graceSeconds: 0 }, silent);
    const after = (await measure()).total;
    expect(after.garbageBytes).toBe(0);
    expect(Math.abs(total.packBytes - after.packBytes - total.garbageBytes)).toBeLessThan(600);
  });
});

describe('show --storage', () => {
  it('tells chunks, compression, the largest files, and who shares', async () => {
    workspace.write('datasets/a/small.txt', lines(900_000, 900_010));
    await commit('datasets/a/a.txt', lines(0, 20_000));
    await commit('datasets/a/a.txt', `${lines(0, 20_000)}${lines(50_000, 50_100)}`);
    const repository = workspace.reopen();
    const state = await repository.ledger.readState();
    const storage = measureVersionStorage(repository, state, state.versions[0]!, 1);
    expect(storage.logicalBytes).toBe(state.versions[0]!.manifest.sizeBytes);
    expect(storage.rawBytes).toBeGreaterThan(storage.logicalBytes);
    expect(storage.storedBytes).toBeLessThan(storage.rawBytes * 0.8);
    expect(storage.uniqueBytes).toBeLessThan(storage.storedBytes * 0.2);
    expect(storage.chunks).toBeGreaterThan(20);
    expect(storage.uniqueChunks).toBeLessThan(5);
    expect(storage.sharedWith.map(({ subject }) => subject)).toEqual(['dataset/a_v2']);
    expect(storage.sharedWith[0]!.chunks).toBe(storage.chunks - storage.uniqueChunks);
    expect(storage.largest.map(({ path }) => path)).toEqual(['a.txt']);
  });

  it('counts a shared chunk once, however often the other one has it', async () => {
    await commit('datasets/a/x.txt', lines(0, 20_000));
    // The second file has the same chunks in a list of its own.
    for (const name of ['x', 'y']) workspace.write(`datasets/b/${name}.txt`, lines(0, 20_000));
    workspace.write('datasets/b/z.txt', `${lines(0, 20_000)}more`);
    await workspace.add();
    await workspace.commit();
    const repository = workspace.reopen();
    const state = await repository.ledger.readState();
    const [a, b] = state.versions.map((version) => measureVersionStorage(repository, state, version, 1));
    expect(b!.sharedWith[0]!.chunks).toBe(a!.chunks - a!.uniqueChunks);
    expect(a!.sharedWith[0]!.chunks).toBe(a!.chunks - a!.uniqueChunks);
    expect(a!.sharedWith[0]!.storedBytes).toBeLessThanOrEqual(a!.storedBytes);
  });
});

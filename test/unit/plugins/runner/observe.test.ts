import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkObserved } from '../../../../src/plugins/runner/observe/observed.ts';
import { readVersionFile } from '../../../../src/store/index.ts';
import { Nursery } from '../../../support/planted-tasks.ts';
import { projectFolder } from '../../../support/workspace.ts';

let nursery: Nursery;
beforeAll(async () => {
  nursery = await Nursery.open();
});
afterAll(() => nursery.remove());

async function run(name: string, body: string) {
  const record = await nursery.record(nursery.plant({ name, body }));
  const { repository } = nursery.workspace;
  const { versions } = await repository.ledger.readState();
  const version = versions.find(({ id }) => id === record.outputs[0]!.id)!;
  const bytes = readVersionFile(repository.objects, version, 'a.json')!;
  const answer = JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown;
  return { observed: record.environment.observed, answer };
}

it('sees nothing of a task that uses nothing but its inputs', async () => {
  const body = `emit('answer', { 'a.json': JSON.stringify([new Date(0).getTime(), random('a').next() < 1, Math.random() < 1]) });`;
  expect(await run('quiet', body)).toEqual({ observed: undefined, answer: [0, true, true] });
});

it('counts what is used, and changes nothing of it', async () => {
  const body = `
    const before = Date.now();
    const date = new Date();
    const crypto = await import('node:crypto');
    const { lookup } = await import('node:dns');
    await new Promise((resolve) => lookup('localhost', resolve));
    process.env.OWN = 'set';
    emit('answer', { 'a.json': JSON.stringify({
      isNow: date.getTime() >= before && date instanceof Date && date.constructor === Date,
      copy: structuredClone(date).getTime() === date.getTime(),
      texts: [typeof Date(), new Date('2020-01-01T00:00:00Z').toISOString(), Date.UTC(2020, 0), Object.prototype.toString.call(date)],
      timer: performance.now() > 0 && process.hrtime.bigint() > 0n && process.hrtime().length === 2,
      bytes: crypto.randomBytes(3).length + globalThis.crypto.getRandomValues(new Uint8Array(2)).length,
      variables: [process.env.TZ, process.env.OWN, process.env.MISSING ?? null, 'TZ' in process.env, Object.keys(process.env).includes('OWN')],
    }) });`;
  const { observed, answer } = await run('busy', body);
  expect(answer).toEqual({
    isNow: true,
    copy: true,
    texts: ['string', '2020-01-01T00:00:00.000Z', 1577836800000, '[object Date]'],
    timer: true,
    bytes: 5,
    variables: ['UTC', 'set', null, true, true],
  });
  expect(observed).toEqual({
    clock: 3,
    timer: 3,
    random: 2,
    network: ['localhost'],
    variables: {
      OWN: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      TZ: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
    },
  });
});

it('names the native libraries that are loaded, by their files', async () => {
  const anchor = JSON.stringify(join(projectFolder, 'package.json'));
  const body = `
    const { createRequire } = await import('node:module');
    const { versions } = createRequire(${anchor})('sharp');
    emit('answer', { 'a.json': JSON.stringify(typeof versions.sharp) });`;
  const { observed, answer } = await run('native', body);
  expect(answer).toBe('string');
  const [[name, hash] = ['', ''], ...others] = Object.entries(observed!.native!);
  expect(others).toEqual([]);
  expect(name).toMatch(/^sharp-.*\.node$/);
  expect(hash).toMatch(/^[0-9a-f]{16}$/);
});

it.each([
  [null],
  ['clock'],
  [{ clock: -1, timer: 0.5, random: '3', network: 'host', variables: [] }],
  [{ network: [''], variables: { A: 'not a hash' }, native: { 'a.node': 3 }, other: 1 }],
])('takes nothing of the report %j', (report) => {
  expect(checkObserved(report)).toBeNull();
});

it('bounds a report', () => {
  const hosts = Array.from({ length: 1000 }, (_, index) => `host-${index}`);
  expect(checkObserved({ clock: 2, network: hosts })).toEqual({ clock: 2, network: hosts.slice(0, 20) });
});

import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mention } from '../../../../src/plugins/experiment/plan.ts';
import { reproduceRuns } from '../../../../src/plugins/verdict/reproduce.ts';
import { Nursery } from '../../../support/planted-tasks.ts';

let nursery: Nursery;
beforeEach(async () => {
  nursery = await Nursery.open();
});
afterEach(() => nursery.remove());

/** A task whose answer stands in a file that no record knows: whatever is claimed to have changed, changed it. */
function readWorld(path: string): string {
  return `const { readFileSync } = await import('node:fs');
    emit('answer', { 'numbers.json': readFileSync(${JSON.stringify(path)}, 'utf8') });`;
}

/** What a folder needs to be a plugin. */
const declareAdder = (entry: string): string =>
  JSON.stringify({
    apiVersion: 1,
    tasks: [
      {
        type: 'test',
        name: 'adder',
        version: '1.0.0',
        summary: 'adds',
        inputs: {},
        settings: { type: 'object', additionalProperties: false },
        outputs: { answer: { kind: 'result', description: 'the sum' } },
        metrics: {},
        entry,
      },
    ],
  });

describe('the cause of a verdict', () => {
  it('is an input whose bytes are damaged: CANNOT, naming the file', async () => {
    const noise = randomBytes(300_000).toString('base64');
    const dataset = await nursery.commit(
      { 'datasets/noise/a.txt': 'a', 'datasets/noise/b.bin': noise },
      'noise',
    );
    const task = nursery.plant({
      name: 'length',
      body: `emit('answer', { 'a.txt': String(inputs.data.readFile('b.bin').length) });`,
    });
    const run = await nursery.record(task, { dataset });
    const packs = join(nursery.workspace.repository.directory, 'packs');
    for (const name of readdirSync(packs)) {
      const bytes = readFileSync(join(packs, name));
      if (bytes.length < noise.length / 2) continue;
      const middle = Math.floor(bytes.length / 2);
      bytes[middle]! ^= 0xff;
      rmSync(join(packs, name));
      writeFileSync(join(packs, name), bytes);
    }
    const judged = await nursery.judge(run, task);
    expect(judged).toMatchObject({
      verdict: 'CANNOT',
      cause: { kind: 'input-content', certainty: 'shown' },
    });
    expect(judged.cause!.evidence.join()).toMatch(/dataset\/noise_v1, file b\.bin/);
    expect(judged.cause!.evidence.join()).not.toMatch(/a\.txt/);
  });

  it('is the code of a plugin, naming the file that was edited', async () => {
    const folder = join(nursery.workspace.folder, 'plugins/adder');
    const body = (sum: string) =>
      `const { add } = await import('./add.mjs'); emit('answer', { 'a.json': String(add(1, ${sum})) });`;
    const add = { 'add.mjs': 'export const add = (a, b) => a + b;\n' };
    const before = nursery.plant({ name: 'adder', folder, body: body('2'), files: add });
    const plugin = await nursery.commit(
      { 'plugins/adder/kstore-plugin.yaml': declareAdder('adder.mjs') },
      'adder',
    );
    const run = await nursery.record(before, { used: [mention('plugin', plugin)] });
    const after = nursery.plant({ name: 'adder', folder, body: body('3'), files: add });
    const judged = await nursery.judge(run, after);
    expect(judged).toMatchObject({
      verdict: 'DIFFERENT',
      cause: { kind: 'plugin-code', certainty: 'likely' },
    });
    expect(judged.cause!.evidence).toContain('plugin adder, file adder.mjs: changed');
    expect(judged.cause!.evidence).not.toContain('plugin adder, file add.mjs: changed');
    const refused = await nursery.judge(run, after, { withCurrentCode: false });
    expect(refused).toMatchObject({ verdict: 'CANNOT', cause: { kind: 'plugin-code', certainty: 'shown' } });
  });

  it('is a dependency of a plugin, naming the file; the recorded code, run here, shows it', async () => {
    const folder = join(nursery.workspace.folder, 'plugins/adder');
    const body = `const { add } = await import('./vendor/sum/index.mjs'); emit('answer', { 'a.json': String(add(1, 2)) });`;
    const sum = (code: string) => ({ 'vendor/sum/index.mjs': `export const add = (a, b) => ${code};\n` });
    const before = nursery.plant({ name: 'adder', folder, body, files: sum('a + b') });
    const plugin = await nursery.commit(
      { 'plugins/adder/kstore-plugin.yaml': declareAdder('adder.mjs') },
      'adder',
    );
    const run = await nursery.record(before, { used: [mention('plugin', plugin)] });
    const after = nursery.plant({ name: 'adder', folder, body, files: sum('a - b') });
    const kept = nursery.plant({
      name: 'adder',
      folder: nursery.write('kept/x', '').slice(0, -2),
      body,
      files: sum('a + b'),
    });
    const judged = await nursery.judge(run, after, { findRecorded: () => Promise.resolve(kept) });
    expect(judged).toMatchObject({
      verdict: 'DIFFERENT',
      cause: { kind: 'plugin-code', certainty: 'shown' },
    });
    expect(judged.cause!.evidence[0]).toBe('plugin adder, file vendor/sum/index.mjs: changed');
    expect(
      await nursery.judge(run, after, { withCurrentCode: false, findRecorded: () => Promise.resolve(kept) }),
    ).toMatchObject({
      verdict: 'IDENTICAL',
      cause: null,
    });
  });

  it('is the engine', async () => {
    const world = nursery.write('world.json', '1');
    const planted = { name: 'world', body: readWorld(world) };
    const run = await nursery.record(nursery.plant({ ...planted, engine: { version: '4.22.0' } }));
    nursery.write('world.json', '2');
    const judged = await nursery.judge(run, nursery.plant({ ...planted, engine: { version: '4.23.0' } }));
    expect(judged).toMatchObject({ verdict: 'DIFFERENT', cause: { kind: 'engine', certainty: 'likely' } });
    expect(judged.cause!.sentence).toBe(`The engine's version is "4.23.0", recorded is "4.22.0".`);
    expect(judged.cause!.evidence).toContain('two runs here, one after the other, give the same');
  });

  it('is the computer', async () => {
    const world = nursery.write('world.json', '1');
    const task = nursery.plant({ name: 'world', body: readWorld(world) });
    const run = await nursery.record(task, { environment: { arch: 'vax' } });
    nursery.write('world.json', '2');
    expect((await nursery.judge(run, task)).cause).toMatchObject({
      kind: 'platform',
      sentence: expect.stringMatching(/recorded is "vax"/) as string,
    });
  });

  it('is possible only where several things differ, and the others are told', async () => {
    const world = nursery.write('world.json', '1');
    const planted = { name: 'world', body: readWorld(world) };
    const run = await nursery.record(
      nursery.plant({ ...planted, engine: { version: '1', 'python/numpy': '1' } }),
    );
    nursery.write('world.json', '2');
    const judged = await nursery.judge(
      run,
      nursery.plant({ ...planted, engine: { version: '2', 'python/numpy': '2' } }),
    );
    expect(judged.cause).toMatchObject({ kind: 'engine', certainty: 'possible' });
    expect(judged.cause!.evidence.join()).toMatch(/also: the package numpy/);
  });

  it('is a task that gives something else each time', async () => {
    const task = nursery.plant({
      name: 'dice',
      body: `const { randomBytes } = await import('node:crypto'); emit('answer', { 'a.json': JSON.stringify({ drawn: randomBytes(8).toString('hex') }) });`,
    });
    const judged = await nursery.judge(await nursery.record(task), task);
    expect(judged).toMatchObject({
      verdict: 'DIFFERENT',
      cause: { kind: 'not-deterministic', certainty: 'shown' },
    });
    expect(judged.cause!.evidence[0]).toMatch(/differ first in answer, a\.json, drawn$/);
    expect(judged.cause!.evidence).toContain('it drew random numbers without a seed once');
  });

  it('is the clock', async () => {
    const task = nursery.plant({
      name: 'clock',
      body: `emit('answer', { 'a.json': JSON.stringify({ now: Date.now() + performance.now() }) });`,
    });
    const run = await nursery.record(task);
    expect(run.environment.observed).toMatchObject({ clock: 1, timer: 1 });
    expect((await nursery.judge(run, task)).cause).toMatchObject({ kind: 'clock', certainty: 'likely' });
  });

  it('is the network', async () => {
    let answers = 0;
    const server: Server = createServer((socket) => socket.end(String(answers++)));
    const port = await new Promise<number>((resolve) =>
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
    );
    const task = nursery.plant({
      name: 'fetch',
      body: `const { connect } = await import('node:net'); const socket = connect(${port}, '127.0.0.1');
        let text = ''; for await (const part of socket) text += part; emit('answer', { 'a.json': text });`,
    });
    const judged = await nursery.judge(await nursery.record(task), task).finally(() => server.close());
    expect(judged.cause).toMatchObject({ kind: 'network' });
    expect(judged.cause!.evidence.join()).toContain(`it spoke to 127.0.0.1:${port}`);
  });

  it('is an environment variable that the task was seen to read', async () => {
    const task = nursery.plant({ name: 'path', body: `emit('answer', { 'a.txt': process.env.PATH });` });
    const run = await nursery.record(task);
    const path = process.env.PATH;
    process.env.PATH = `${path}:/nowhere`;
    const judged = await nursery.judge(run, task).finally(() => {
      process.env.PATH = path;
    });
    expect(judged.cause).toMatchObject({ kind: 'environment-variable', certainty: 'likely' });
    expect(judged.cause!.sentence).toMatch(/PATH/);
  });

  it('is the order of rows', async () => {
    const count = nursery.write('count', '');
    const task = nursery.plant({
      name: 'rotate',
      body: `const { appendFileSync, readFileSync } = await import('node:fs'); appendFileSync(${JSON.stringify(count)}, 'x');
        const rows = Array.from({ length: 20 }, (_, index) => 'row ' + index + ',' + index);
        const first = readFileSync(${JSON.stringify(count)}, 'utf8').length;
        emit('answer', { 'rows.csv': [...rows.slice(first), ...rows.slice(0, first)].join('\\n') });`,
    });
    const judged = await nursery.judge(await nursery.record(task), task);
    expect(judged).toMatchObject({ verdict: 'DIFFERENT', cause: { kind: 'row-order', certainty: 'shown' } });
  });

  it('is the missing seed, where draws without one bring rows into another order', async () => {
    const task = nursery.plant({
      name: 'shuffle',
      body: `const { randomInt } = await import('node:crypto');
        const rows = Array.from({ length: 200 }, (_, index) => 'row ' + index + ',' + index);
        for (let index = rows.length - 1; index > 0; index--) { const other = randomInt(index + 1); [rows[index], rows[other]] = [rows[other], rows[index]]; }
        emit('answer', { 'rows.csv': rows.join('\\n') });`,
    });
    const judged = await nursery.judge(await nursery.record(task), task);
    expect(judged.cause).toMatchObject({ kind: 'not-deterministic', certainty: 'shown' });
    expect(judged.cause!.advice).toMatch(/^let the task draw from its named streams/);
    expect(judged.cause!.evidence).toContain('they give the same rows in another order');
  });

  it('is told honestly when nothing that is recorded differs', async () => {
    const world = nursery.write('world.json', '1');
    const task = nursery.plant({ name: 'world', body: readWorld(world) });
    const run = await nursery.record(task);
    nursery.write('world.json', '2');
    const judged = await nursery.judge(run, task);
    expect(judged.cause).toMatchObject({ kind: 'unknown' });
    expect(judged.cause!.evidence.join()).toMatch(/code, engine and environment are as recorded/);
  });

  it('is looked for in no further run when the budget is 0', async () => {
    const count = nursery.write('count', '');
    const body = `const { appendFileSync, readFileSync } = await import('node:fs'); appendFileSync(${JSON.stringify(count)}, 'x');
      emit('answer', { 'a.txt': readFileSync(${JSON.stringify(count)}, 'utf8') });`;
    const task = nursery.plant({ name: 'count', body });
    const run = await nursery.record(task);
    expect((await nursery.judge(run, task, { budget: 0 })).cause).toMatchObject({ kind: 'unknown' });
    expect(readFileSync(count, 'utf8')).toBe('xx');
    expect((await nursery.judge(run, task, { budget: 1 })).cause).toMatchObject({
      kind: 'not-deterministic',
    });
    expect(readFileSync(count, 'utf8')).toBe('xxxx');
  });
});

describe('the tolerance', () => {
  const declared = { level: 'tolerance', relativeTolerance: 1e-3 } as const;

  it.each([
    ['declared by the task, and kept', declared, 1.0001, null, 'EQUIVALENT', 'task'],
    ['declared by the task, and exceeded', declared, 1.01, null, 'DIFFERENT', 'task'],
    ['not declared', { level: 'bitwise' } as const, 1 + 1e-9, null, 'DIFFERENT', null],
    ['given by the person', { level: 'bitwise' } as const, 1 + 1e-9, 1e-6, 'EQUIVALENT', 'person'],
  ])('%s', async (_what, determinism, value, tolerance, verdict, declaredBy) => {
    const world = nursery.write('world.json', '{"rmse":1}');
    const task = nursery.plant({ name: 'world', body: readWorld(world), determinism });
    const run = await nursery.record(task);
    nursery.write('world.json', JSON.stringify({ rmse: value }));
    const judged = await nursery.judge(run, task, { tolerance });
    expect(judged.verdict).toBe(verdict);
    expect(judged.tolerance?.declaredBy ?? null).toBe(declaredBy);
    expect(judged.firstDifference!.relativeDifference).toBeCloseTo(value - 1, 3);
  });
});

describe('a chain', () => {
  it('names the first run that is off, and that those before it are not', async () => {
    const world = nursery.write('world.json', '1');
    const steady = nursery.plant({ name: 'steady', body: `emit('answer', { 'a.json': '1' });` });
    const moving = nursery.plant({ name: 'world', body: readWorld(world) });
    const runs = [
      await nursery.record(steady),
      await nursery.record(moving),
      await nursery.record(steady, { seed: 2 }),
    ];
    nursery.write('world.json', '2');
    const { repository } = nursery.workspace;
    const session = {
      repository,
      state: await repository.ledger.readState(),
      tasks: {
        findTask: (_type: string, name: string) => (name === 'steady' ? steady : moving),
        findRecorded: () => Promise.resolve(null),
      },
    };
    const judged = await reproduceRuns(session, runs, { withCurrentCode: false, tolerance: null, budget: 1 });
    expect(judged.map(({ verdict }) => verdict)).toEqual(['IDENTICAL', 'DIFFERENT', 'IDENTICAL']);
    expect(judged[1]!.cause!.evidence[0]).toMatch(
      new RegExp(
        `^first DIFFERENT in the chain: run ${runs[1]!.id.slice(0, 8)} .*; 1 before it is IDENTICAL$`,
      ),
    );
  });
});

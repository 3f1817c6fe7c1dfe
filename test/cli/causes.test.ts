import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReproduceOutput } from '../../src/store/model/generated/output/reproduce.ts';
import type { RunOutput } from '../../src/store/model/generated/output/run.ts';
import { createProbe, PythonHome, type ProbeTask } from '../support/python-probe.ts';
import { removeTemporaryFolders, type Workspace } from '../support/workspace.ts';

afterAll(removeTemporaryFolders);

const python = process.platform === 'linux' ? PythonHome.create() : null;

/** A script that writes what an expression gives. */
const answering = (expression: string, imports = ''): ProbeTask => ({
  source: [
    `import json, os, sys, kstore${imports === '' ? '' : `, ${imports}`}`,
    `answer = ${expression}`,
    'kstore.save_output("answer", {"answer.json": json.dumps({"answer": answer})})',
    '',
  ].join('\n'),
});

const askServer = `
import socket, kstore
with socket.create_connection(("127.0.0.1", kstore.settings["port"])) as connection:
    kstore.save_output("answer", {"answer.json": connection.recv(100)})
`;

const shuffleRows = `
import random, kstore
rows = ["row %d,%d\\n" % (number, number) for number in range(200)]
random.SystemRandom().shuffle(rows)
kstore.save_output("answer", {"rows.csv": "".join(rows)})
`;

const readRows = `
import json, random, kstore
rows = kstore.inputs["dataset"].read_table()
drawn = random.Random(kstore.seed).random()
scaled = [value * kstore.settings["scale"] for value in rows["x"]]
kstore.save_output("answer", {"answer.json": json.dumps({"scaled": scaled, "drawn": drawn})})
`;

/** A chain: each step has a module of its own, and writes what the next one reads. */
const passOn = (module: string, file: string, input: string): string => `
import kstore, ${module}
text = (kstore.inputs["${input}"].folder / "numbers.csv").read_text()
kstore.save_output("answer", {"${file}": ${module}.change(text)})
`;

const tasks: Readonly<Record<string, ProbeTask>> = {
  library: answering('kstats.mean([1, 2, 6])', 'kstats'),
  interpreter: answering('os.path.getsize(os.path.realpath(sys.executable))'),
  processors: answering('[sum(range(part, 99, len(os.sched_getaffinity(0)))) for part in range(2)]'),
  threads: { ...answering('os.environ["OMP_NUM_THREADS"]'), variables: { OMP_NUM_THREADS: '2' } },
  mode: { ...answering('os.environ["MODE"]'), variables: { MODE: 'fast' } },
  path: answering('len(os.environ["PATH"])'),
  code: answering('shapes.area(2, 3)', 'shapes'),
  dice: answering('os.urandom(8).hex()'),
  clock: answering('datetime.datetime.now().isoformat()', 'datetime'),
  network: { source: askServer, settings: { port: 'integer' } },
  shuffle: { source: shuffleRows },
  rows: { source: readRows, inputs: { dataset: 'dataset' }, settings: { scale: 'number' } },
  clean: {
    type: 'learning',
    source: passOn('cleaning', 'numbers.csv', 'dataset'),
    inputs: { dataset: 'dataset' },
    gives: 'dataset',
  },
  fit: {
    type: 'learning',
    source: passOn('fitting', 'numbers.csv', 'dataset'),
    inputs: { dataset: 'dataset' },
    gives: 'checkpoint',
  },
  check: { source: passOn('checking', 'numbers.csv', 'checkpoint'), inputs: { checkpoint: 'checkpoint' } },
};

/** Answers each connection with another number. */
const serve = `
let count = 0;
const server = require('node:net').createServer((socket) => socket.end(String(count++)));
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

describe.skipIf(python === null)('the cause of a verdict on a Python program', () => {
  let workspace: Workspace;
  let server: ChildProcess;
  const runs = new Map<string, string>();

  const write = (path: string, content: string): void => writeFileSync(workspace.path(path), content);
  const commit = (): void => {
    workspace.json('add', '.');
    workspace.json('commit', '-m', 'changed');
    workspace.json('plugin', 'trust', 'probe', '--yes');
  };
  const reproduce = (run: string, words: readonly string[] = [], where = workspace): ReproduceOutput =>
    JSON.parse(where.type('reproduce', run, '--json', ...words).stdout) as ReproduceOutput;
  const here = ['--with-current-code'];
  const run = (experiment: string): RunOutput =>
    workspace.json<RunOutput>('run', `experiments/${experiment}.yaml`, '--jobs', '2');

  beforeAll(async () => {
    python!.install('kstats', '1.0', 'def mean(numbers):\n    return sum(numbers) / len(numbers)\n');
    workspace = createProbe(tasks, python!);
    server = spawn(process.execPath, ['-e', serve], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [text] = (await once(server.stdout!, 'data')) as [Buffer];
    write('plugins/probe/shapes.py', 'def area(width, height):\n    return width * height\n');
    for (const name of ['cleaning', 'fitting', 'checking'])
      write(`plugins/probe/${name}.py`, 'def change(text):\n    return text\n');
    const alone = Object.entries(tasks).filter(([, { inputs }]) => inputs === undefined);
    const steps = alone.map(([name, { settings }]) => [
      name,
      { task: `test/${name}`, ...(settings === undefined ? {} : { settings: { port: Number(text) } }) },
    ]);
    write('experiments/probe.yaml', JSON.stringify({ steps: Object.fromEntries(steps) as object }));
    const chain = {
      clean: { task: 'learning/clean', inputs: { dataset: 'numbers' } },
      fit: { task: 'learning/fit', inputs: { dataset: 'clean.answer' } },
      check: { task: 'test/check', inputs: { checkpoint: 'fit.answer' } },
    };
    write('experiments/chain.yaml', JSON.stringify({ steps: chain }));
    mkdirSync(workspace.path('datasets'));
    write('datasets/numbers.csv', 'x,y\n1,2\n3,4\n5,6\n');
    writeRows(2, 1);
    commit();
    for (const name of ['probe', 'chain', 'rows'])
      for (const step of run(name).steps) runs.set(step.step, step.run);
  }, 120_000);

  afterAll(() => {
    server.kill();
  });

  function writeRows(scale: number, seed: number): void {
    const step = { task: 'test/rows', inputs: { dataset: 'numbers' }, settings: { scale } };
    write('experiments/rows.yaml', JSON.stringify({ seed, steps: { rows: step } }));
  }

  it('is none when nothing was changed', () => {
    expect(reproduce(runs.get('rows')!)).toMatchObject({ verdict: 'IDENTICAL', cause: null });
  });

  it.each([
    ['dice', 'not-deterministic', 'shown'],
    ['clock', 'clock', 'likely'],
    ['network', 'network', 'likely'],
    ['shuffle', 'not-deterministic', 'shown'],
  ])('is the task itself: %s', (name, kind, certainty) => {
    const judged = reproduce(runs.get(name)!);
    expect(judged).toMatchObject({ verdict: 'DIFFERENT', cause: { kind, certainty } });
    if (name === 'shuffle') expect(judged.cause!.advice).toMatch(/^seed all random numbers from/);
    if (name === 'dice') {
      expect(judged.cause!.evidence).toContain('it drew random numbers without a seed once');
      expect(judged.cause!.advice).toMatch(
        /^seed all random numbers from `kstore\.seed` \(KSTORE_SEED\) and /,
      );
    }
    expect(judged.cause!.evidence[0]).toMatch(/^two runs here, one after the other, differ first in answer/);
  });

  it('is the PATH that it reads', () => {
    const where = workspace.within({ variables: { PATH: `${python!.path}:/nowhere` } });
    expect(reproduce(runs.get('path')!, [], where)).toMatchObject({
      verdict: 'DIFFERENT',
      cause: {
        kind: 'environment-variable',
        certainty: 'likely',
        sentence: expect.stringMatching(/^The environment variable PATH is /) as string,
      },
    });
    expect(reproduce(runs.get('code')!, [], where).verdict).toBe('IDENTICAL');
  });

  it.skipIf(availableParallelism() < 2)('is the number of processors that it may use', () => {
    const [, first] = /^Cpus_allowed_list:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))!;
    const where = workspace.within({ launcher: ['taskset', '-c', first!] });
    const judged = reproduce(runs.get('processors')!, [], where);
    expect(judged).toMatchObject({ verdict: 'DIFFERENT', cause: { kind: 'threads', certainty: 'likely' } });
    expect(judged.cause!.sentence).toMatch(/^The number of processors is 1, recorded is \d+\.$/);
  });

  it('is another version of a package, also of a recorded run that is not allowed to use it', () => {
    python!.install('kstats', '2.0', 'def mean(numbers):\n    return sorted(numbers)[1]\n', '1.0');
    const sentence = 'The package kstats is "2.0", recorded is "1.0".';
    expect(reproduce(runs.get('library')!)).toMatchObject({
      verdict: 'CANNOT',
      cause: { kind: 'library', certainty: 'shown', sentence },
      missing: [{ what: 'the recorded library' }],
    });
    const judged = reproduce(runs.get('library')!, here);
    expect(judged).toMatchObject({
      verdict: 'DIFFERENT',
      cause: { kind: 'library', certainty: 'likely', sentence },
    });
    expect(judged.cause!.evidence).toContain('two runs here, one after the other, give the same');
    python!.install('kstats', '1.0', 'def mean(numbers):\n    return sum(numbers) / len(numbers)\n', '2.0');
    expect(reproduce(runs.get('library')!).verdict).toBe('IDENTICAL');
  });

  it('is a variable that its declaration sets: the number of threads, or another one', () => {
    const former = readFileSync(workspace.path('plugins/probe/kstore-plugin.yaml'), 'utf8');
    workspace.edit('plugins/probe/kstore-plugin.yaml', '"OMP_NUM_THREADS": "2"', '"OMP_NUM_THREADS": "8"');
    workspace.edit('plugins/probe/kstore-plugin.yaml', '"MODE": "fast"', '"MODE": "slow"');
    commit();
    for (const [name, kind, sentence] of [
      ['threads', 'threads', 'The number of threads (OMP_NUM_THREADS) is "8", recorded is "2".'],
      ['mode', 'environment-variable', 'The environment variable MODE is "slow", recorded is "fast".'],
    ]) {
      expect(reproduce(runs.get(name!)!).verdict).toBe('IDENTICAL');
      const judged = reproduce(runs.get(name!)!, here);
      expect(judged).toMatchObject({ verdict: 'DIFFERENT', cause: { kind, certainty: 'shown', sentence } });
      expect(judged.cause!.evidence).toEqual([
        'plugin probe, file kstore-plugin.yaml: changed',
        'a run in which only this differs gives another output, too',
        'two runs here, one after the other, give the same',
      ]);
    }
    write('plugins/probe/kstore-plugin.yaml', former);
  });

  it('is a file of its code, and the recorded code shows it', () => {
    workspace.edit('plugins/probe/shapes.py', 'width * height', 'width * height / 2');
    commit();
    expect(reproduce(runs.get('code')!).verdict).toBe('IDENTICAL');
    const judged = reproduce(runs.get('code')!, here);
    expect(judged).toMatchObject({
      verdict: 'DIFFERENT',
      cause: { kind: 'plugin-code', certainty: 'shown' },
    });
    expect(judged.cause!.evidence.filter((line) => line.startsWith('plugin '))).toEqual([
      'plugin probe, file shapes.py: changed',
    ]);
    run('probe');
    const against = ['--against', 'result/probe-code_v2'];
    expect(reproduce(runs.get('code')!, against).cause).toMatchObject({
      kind: 'plugin-code',
      evidence: expect.arrayContaining(['plugin probe, file shapes.py: changed']) as string[],
    });
  });

  it('stands at the first of three runs that is off', () => {
    workspace.edit('plugins/probe/fitting.py', 'return text', 'return text.upper()');
    workspace.edit('plugins/probe/checking.py', 'return text', 'return text + text');
    commit();
    const judged = reproduce('result/chain-check_v1', ['--deep', ...here]);
    expect(judged.judged.map(({ verdict, cause }) => [verdict, cause])).toEqual([
      ['IDENTICAL', null],
      ['DIFFERENT', 'plugin-code'],
      ['DIFFERENT', 'plugin-code'],
    ]);
    expect(judged.cause!.evidence[0]).toMatch(
      /^first DIFFERENT in the chain: run [0-9a-f]{8} \(learning fit\); 1 before it is IDENTICAL$/,
    );
    expect(reproduce('result/chain-check_v1', ['--deep']).verdict).toBe('IDENTICAL');
  });

  it.each<[string, () => void, object]>([
    [
      'a cell',
      () => write('datasets/numbers.csv', 'x,y\n1,2\n3,4\n7,6\n'),
      {
        kind: 'input-content',
        evidence: expect.arrayContaining([expect.stringMatching(/x: 7|rows added/)]) as string[],
      },
    ],
    [
      'the order of rows',
      () => write('datasets/numbers.csv', 'x,y\n7,6\n1,2\n3,4\n'),
      { kind: 'row-order', certainty: 'likely' },
    ],
    [
      'a setting',
      () => writeRows(3, 1),
      { kind: 'settings', certainty: 'likely', sentence: 'The setting scale is 3, in the first run 2.' },
    ],
    ['the seed', () => writeRows(3, 2), { kind: 'seed', certainty: 'likely' }],
  ])('against another run is %s', (_what, change, cause) => {
    // The plugin is another one by now, so that its code would be a second suspect.
    const first = run('rows').steps[0]!.run;
    change();
    commit();
    const second = run('rows').steps[0]!.run;
    expect(reproduce(first, ['--against', second])).toMatchObject({ verdict: 'DIFFERENT', cause });
  });

  it('is another interpreter of the same version', () => {
    python!.replaceProgram();
    const sentence = expect.stringMatching(/^The interpreter \(sha256\) is \w{8}…, recorded is /) as string;
    expect(reproduce(runs.get('interpreter')!)).toMatchObject({
      verdict: 'CANNOT',
      cause: { kind: 'interpreter', certainty: 'shown' },
    });
    const judged = reproduce(runs.get('interpreter')!, here);
    expect(judged).toMatchObject({ verdict: 'DIFFERENT', cause: { kind: 'interpreter' } });
    expect(judged.cause!.sentence).toEqual(sentence);
  });
});

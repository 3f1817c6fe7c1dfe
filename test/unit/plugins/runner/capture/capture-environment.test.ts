import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CommandProgram } from '../../../../../src/plugins/registry/task-definition.ts';
import { captureEnvironment } from '../../../../../src/plugins/runner/capture/capture-environment.ts';
import { findInterpreter } from '../../../../../src/plugins/runner/capture/interpreter.ts';
import { createCommandFolder, type CommandFolder } from '../../../../support/command-task.ts';

const test_ = test.skipIf(process.platform === 'win32');

let folder: CommandFolder;
let bin: string;

beforeEach(() => {
  folder = createCommandFolder();
  bin = join(folder.path, 'bin');
  mkdirSync(bin);
});

afterEach(() => folder.remove());

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** A program of the shell that stands in for an interpreter; each start is written down. */
function writeProgram(name: string, script: string): string {
  const path = join(bin, name);
  writeFileSync(path, `#!/bin/sh\necho started >> ${folder.path}/starts\n${script}`);
  chmodSync(path, 0o755);
  return path;
}

function countStarts(): number {
  return readFileSync(join(folder.path, 'starts'), 'utf8').trim().split('\n').length;
}

function createProgram(
  command: CommandProgram['command'],
  files: Record<string, string> = {},
): CommandProgram {
  return folder.createProgram(files, command, { PATH: `${bin}${delimiter}${process.env.PATH}` });
}

/** Old enough that the cache may remember it. */
function age(...paths: string[]): void {
  for (const path of paths) utimesSync(path, 1_600_000_000, 1_600_000_000);
}

function writePython(): string {
  const site = join(folder.path, 'site');
  for (const name of [
    'scikit_learn-1.2.1.dist-info',
    'PyYAML-6.0.egg-info',
    'torch',
    'numpy-1.24.2-py3.11.egg-info',
  ])
    mkdirSync(join(site, name), { recursive: true });
  mkdirSync(join(folder.path, 'prefix/conda-meta'), { recursive: true });
  writeFileSync(join(folder.path, 'prefix/conda-meta/libblas-3.9.0-20_openblas.json'), '{}');
  const answer = {
    executable: '/bin/sh',
    version: 'cpython 3.99.1',
    prefix: join(folder.path, 'prefix'),
    path: ['/nowhere/python399.zip', site],
    sites: [site],
    library: '',
    libc: 'glibc 9.9',
  };
  return writeProgram('python3', `echo '${JSON.stringify(answer)}'`);
}

test_('Python: the interpreter that is really run, and its packages by their folders', async () => {
  writePython();
  const program = createProgram(['python3', 'train.py']);
  expect(await captureEnvironment(program, folder.storeDirectory)).toMatchObject({
    interpreter: 'cpython 3.99.1',
    'interpreter/sha256': sha256(realpathSync('/bin/sh')),
    'python/scikit-learn': '1.2.1',
    'python/pyyaml': '6.0',
    'python/numpy': '1.24.2',
    'conda/libblas': '3.9.0-20_openblas',
    'system/libc': 'glibc 9.9',
    'variable/OMP_NUM_THREADS': '1',
  });
  // A script of that name chooses one each time anew; what it chose is started.
  expect(findInterpreter(program, folder.storeDirectory).executable).toBe('/bin/sh');
});

test_('a package that comes, goes or changes is seen', async () => {
  writePython();
  const capture = () => captureEnvironment(createProgram(['python3']), folder.storeDirectory);
  const before = await capture();
  renameSync(join(folder.path, 'site/PyYAML-6.0.egg-info'), join(folder.path, 'site/PyYAML-6.1.egg-info'));
  const after = await capture();
  expect({ ...before, 'python/pyyaml': '6.1' }).toEqual(after);
});

test_('packages in folders that the task adds to PYTHONPATH are seen, and come first', async () => {
  writePython();
  const added = join(folder.path, 'added');
  mkdirSync(join(added, 'numpy-2.0.1.dist-info'), { recursive: true });
  const program = folder.createProgram({}, ['python3'], {
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    PYTHONPATH: [added, 'beside'].join(delimiter),
  });
  expect(await captureEnvironment(program, folder.storeDirectory)).toMatchObject({
    'python/numpy': '2.0.1',
    'python/pyyaml': '6.0',
  });
});

test_('a script that names Python in its first line is run by Python', async () => {
  writePython();
  const program = createProgram(['./train'], { train: '#!/usr/bin/env python3\n' });
  expect(await captureEnvironment(program, folder.storeDirectory)).toMatchObject({
    interpreter: 'cpython 3.99.1',
  });
  expect(findInterpreter(program, folder.storeDirectory).executable).toBe(join(program.codeFolder, 'train'));
});

test_('a script outside of the code is part of what is run', async () => {
  const tool = writeProgram('tool', 'exit 0');
  const captured = await captureEnvironment(createProgram(['tool']), folder.storeDirectory);
  expect(captured).toMatchObject({ 'script/tool': sha256(tool), interpreter: 'sh' });
});

test_('R: packages of its libraries, which the task gets', async () => {
  const library = join(folder.path, 'library');
  mkdirSync(join(library, 'ranger'), { recursive: true });
  writeFileSync(join(library, 'ranger/DESCRIPTION'), 'Package: ranger\nVersion: 0.14.1\n');
  const home = join(folder.path, 'R-home');
  mkdirSync(join(home, 'bin/exec'), { recursive: true });
  writeFileSync(join(home, 'bin/exec/R'), 'binary');
  writeProgram('Rscript', `echo noise; for line in 4.2.2 ${home} 1 ${library}; do echo "kstore:$line"; done`);
  const program = createProgram(['Rscript', 'train.R']);
  expect(await captureEnvironment(program, folder.storeDirectory)).toMatchObject({
    interpreter: 'R 4.2.2',
    'interpreter/sha256': sha256(join(home, 'bin/exec/R')),
    'R/ranger': '0.14.1',
  });
  expect(findInterpreter(program, folder.storeDirectory).variables).toEqual({ R_LIBS: library });
});

test_('R: libraries that the task declares or lets through come first, as the one of renv', async () => {
  const [own, library] = [join(folder.path, 'renv'), join(folder.path, 'library')];
  for (const [where, name, version] of [
    [own, 'ranger', '0.16.0'],
    [own, 'xgboost', '1.7.5'],
    [library, 'ranger', '0.14.1'],
    [library, 'MASS', '7.3'],
  ] as const) {
    mkdirSync(join(where, name), { recursive: true });
    writeFileSync(join(where, name, 'DESCRIPTION'), `Package: ${name}\nVersion: ${version}\n`);
  }
  writeProgram('Rscript', `for line in 4.2.2 /nowhere 1 ${library}; do echo "kstore:$line"; done`);
  const plain = createProgram(['Rscript', 'train.R']);
  const declared = { R_LIBS: `relative:/gone:${own}`, R_LIBS_USER: own };
  const program = { ...plain, variables: { ...plain.variables, ...declared } };
  expect(await captureEnvironment(program, folder.storeDirectory)).toMatchObject({
    'R/ranger': '0.16.0',
    'R/xgboost': '1.7.5',
    'R/MASS': '7.3',
  });
  expect(findInterpreter(program, folder.storeDirectory).variables).toEqual({ R_LIBS: `${own}:${library}` });
});

test_('any other program is known by its bytes; no paths are told', async () => {
  const captured = await captureEnvironment(createProgram(['sh', 'run.sh']), folder.storeDirectory);
  expect(captured).toMatchObject({
    interpreter: 'sh',
    'interpreter/sha256': sha256(realpathSync('/bin/sh')),
  });
  const { 'variable/PATH': _, ...others } = captured;
  expect(Object.values(others).filter((value) => value.includes('/'))).toEqual([]);
});

test_('what was found is remembered, and a damaged memory is no harm', async () => {
  const [library, later] = [join(folder.path, 'library'), join(folder.path, 'later')];
  mkdirSync(library);
  const path = writeProgram(
    'Rscript',
    `for line in 4.2.2 /nowhere 1 ${library} ${later}; do echo "kstore:$line"; done`,
  );
  const capture = () => captureEnvironment(createProgram(['Rscript']), folder.storeDirectory);
  const first = await capture();
  // What has just been written could change again within the same tick of the clock.
  expect(countStarts()).toBe(1);
  age(path);
  await capture();
  await capture();
  expect(countStarts()).toBe(2);
  // A folder that is a library as soon as it is there.
  mkdirSync(later);
  await capture();
  expect(countStarts()).toBe(3);
  const cache = join(folder.storeDirectory, 'cache');
  for (const damage of ['', 'nonsense', '\0'.repeat(1000)]) {
    for (const name of readdirSync(cache)) writeFileSync(join(cache, name), damage);
    expect(await capture()).toEqual(first);
  }
  rmSync(cache, { recursive: true });
  writeFileSync(cache, 'a file where the folder should be');
  expect(await capture()).toEqual(first);
});

test_('an interpreter that fails is named with its last word', async () => {
  const path = writeProgram('python3', 'echo "cannot find libpython" >&2; exit 127');
  await expect(captureEnvironment(createProgram(['python3']), folder.storeDirectory)).rejects.toMatchObject({
    code: 'KSTORE_SYSTEM',
    message: `cannot ask "${path}" for its version: cannot find libpython`,
  });
});

test_('what a task was captured with is what it is started with', async () => {
  writePython();
  const program = createProgram(['python3']);
  await captureEnvironment(program, folder.storeDirectory);
  findInterpreter(program, folder.storeDirectory);
  expect(countStarts()).toBe(1);
});

test('helper modules count, unless they come with the code', async () => {
  const program = createProgram([process.execPath]);
  const withOwn = { ...program, helpersFolder: folder.path };
  const { helpers, ...others } = await captureEnvironment(program, folder.storeDirectory);
  expect(helpers).toMatch(/^[0-9a-f]{64}$/);
  expect(await captureEnvironment(withOwn, folder.storeDirectory)).toEqual(others);
});

test_('the same in another folder is the same', async () => {
  const capture = (program: CommandProgram) => captureEnvironment(program, folder.storeDirectory);
  const files = { 'run.sh': 'exit 0' };
  const [first, second] = [
    folder.createProgram(files, ['./run.sh']),
    folder.createProgram(files, ['./run.sh']),
  ];
  expect(await capture(first)).toEqual(await capture(second));
});

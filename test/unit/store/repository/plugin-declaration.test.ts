import { expect, test } from 'vitest';
import { readPluginDeclaration } from '../../../../src/store/repository/plugin-declaration.ts';

const task = {
  type: 'learning',
  name: 'forest',
  version: '1',
  summary: 'grows trees',
  inputs: { dataset: { kind: 'dataset', description: 'rows' } },
  settings: { type: 'object', additionalProperties: false, properties: {} },
  outputs: { checkpoint: { kind: 'checkpoint', description: 'trees' } },
  metrics: { error: { description: 'how wrong', unit: '', better: 'lower' } },
  entry: 'task.js',
};
const { entry: _, ...withoutEntry } = task;

function read(files: Readonly<Record<string, string>>) {
  return readPluginDeclaration('plugins/forest', {
    has: (path) => path in files || path === 'task.js',
    readText: (path) => files[path] ?? null,
  });
}

const inPackage = (kstore: unknown) => read({ 'package.json': JSON.stringify({ name: 'x', kstore }) });
const declare = (...tasks: unknown[]) => inPackage({ apiVersion: 1, tasks });

test('reads the member of package.json, the file that it names, or kstore-plugin.yaml', async () => {
  const declaration = { apiVersion: 1, tasks: [task] };
  expect(await inPackage(declaration)).toEqual(declaration);
  const named = { 'package.json': '{"kstore":"./tasks.json"}', 'tasks.json': JSON.stringify(declaration) };
  expect(await read(named)).toEqual(declaration);
  expect(await read({ 'kstore-plugin.yaml': JSON.stringify(declaration) })).toEqual(declaration);
});

test('takes a program of PATH or of the plugin, with arguments and variables', async () => {
  const command = { ...withoutEntry, command: ['python3', 'train.py'], variables: { OMP_NUM_THREADS: '2' } };
  expect((await declare(command)).tasks[0]).toEqual(command);
  await expect(declare({ ...withoutEntry, command: ['./task.js'] })).resolves.toBeDefined();
});

test.each<[string, () => Promise<unknown>, RegExp]>([
  ['no declaration', () => read({}), /^plugins\/forest: declares no tasks$/],
  ['package.json without the member', () => read({ 'package.json': '{}' }), /declares no tasks/],
  [
    'package.json that is no JSON',
    () => read({ 'package.json': '{' }),
    /plugins\/forest\/package\.json: is not JSON/,
  ],
  [
    'two declarations',
    () => read({ 'package.json': '{"kstore":{}}', 'kstore-plugin.yaml': '{}' }),
    /declares its tasks twice/,
  ],
  [
    'a declaration in a file outside',
    () => inPackage('../tasks.json'),
    /package\.json: kstore names the file "\.\.\/tasks\.json", which is no JSON or YAML file beside it/,
  ],
  [
    'another apiVersion',
    () => inPackage({ apiVersion: 2, tasks: [{ unknown: true }] }),
    /package\.json, kstore: apiVersion is 2; this kstore knows version 1/,
  ],
  ['no apiVersion', () => inPackage({ tasks: [task] }), /apiVersion/],
  ['an unknown member', () => declare({ ...task, colour: 'red' }), /tasks\[0\].*colour/],
  [
    'an unknown kind',
    () => declare({ ...task, inputs: { dataset: { kind: 'cake', description: 'x' } } }),
    /cake|kind/,
  ],
  ['a name that is no word', () => declare({ ...task, name: 'My/Task' }), /tasks\[0\]\.name/],
  ['no outputs', () => declare({ ...task, outputs: {} }), /outputs/],
  ['the same task twice', () => declare(task, task), /tasks\[1\] is the learning task "forest" once more/],
  [
    'neither entry nor command',
    () => declare(withoutEntry),
    /tasks\[0\], the learning task "forest", needs either an entry or a command/,
  ],
  ['both', () => declare({ ...task, command: ['python3'] }), /needs either an entry or a command/],
  [
    'variables of a module',
    () => declare({ ...task, variables: {} }),
    /has variables, which only a command gets/,
  ],
  [
    'an environment of a module',
    () => declare({ ...task, environment: ['MODE'] }),
    /has an environment, which only a command gets/,
  ],
  [
    'a variable of every run that is let through',
    () => declare({ ...withoutEntry, command: ['python3'], environment: ['MODE', 'PATH'] }),
    /lists PATH in its environment, which kstore sets for every run/,
  ],
  [
    'a variable that is set and let through',
    () => declare({ ...withoutEntry, command: ['python3'], variables: { MODE: '1' }, environment: ['MODE'] }),
    /has MODE both in its variables and in its environment/,
  ],
  [
    'a value in the list of variables that are let through',
    () => declare({ ...withoutEntry, command: ['python3'], environment: ['MODE=1'] }),
    /environment\[0\]/,
  ],
  [
    'a command that says it can be resumed',
    () => declare({ ...withoutEntry, command: ['python3'], resumable: true }),
    /is resumable or adjustable, which only a task with an entry can be/,
  ],
  [
    'an entry outside',
    () => declare({ ...task, entry: '../task.js' }),
    /names a file outside the plugin in its entry/,
  ],
  ['an absolute entry', () => declare({ ...task, entry: '/etc/passwd' }), /names a file outside the plugin/],
  [
    'an entry that is missing',
    () => declare({ ...task, entry: 'gone.js' }),
    /names the file "gone\.js" in its entry, which the plugin does not have/,
  ],
  [
    'a program outside',
    () => declare({ ...withoutEntry, command: ['../run.sh'] }),
    /names a file outside the plugin in its command/,
  ],
  [
    'an absolute program',
    () => declare({ ...withoutEntry, command: ['/usr/bin/python3'] }),
    /not the same on every computer/,
  ],
])('refuses %s', async (_what, attempt, message) => {
  await expect(attempt()).rejects.toMatchObject({
    code: expect.stringMatching(/^KSTORE_SETTINGS_(INVALID|SYNTAX)$/) as string,
    message: expect.stringMatching(message) as string,
  });
});

import fastCheck from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/store/codec/canonical-json.ts';
import { isKstoreError } from '../../../../../src/store/errors/kstore-error.ts';
import { validateWithSchema } from '../../../../../src/store/schema/validate-with.ts';
import { readPluginDeclaration } from '../../../../../src/store/repository/add/plugin-declaration.ts';

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

test.each<[string, Record<string, unknown>, RegExp]>([
  ['an open object', { settings: { type: 'object' } }, /settings whose schema accepts unknown properties$/],
  [
    'a keyword that is none',
    { settings: { ...task.settings, properties: { p: { type: 'string', foo: 1, description: 'd' } } } },
    /settings whose schema uses "foo" in "p", which is no keyword$/,
  ],
  ['slots alike', { inputs: { aB: task.inputs.dataset, ab: task.inputs.dataset } }, /only in case$/],
  ['tolerance without a number', { determinism: { level: 'tolerance' } }, /has an unknown determinism$/],
  ['a test task that gives a checkpoint', { type: 'test' }, /gives a checkpoint in "checkpoint"/],
])('refuses %s before anything is stored, with file and task', async (_what, change, message) => {
  await expect(declare({ ...task, ...change })).rejects.toMatchObject({
    code: expect.stringMatching(/^KSTORE_(TASK_CONTRACT|SETTINGS_INVALID)$/) as string,
    message: expect.stringMatching(
      new RegExp(`^plugins/forest/package.json, kstore: .*${message.source}`),
    ) as string,
  });
});

test('half a character is refused in JSON and YAML', async () => {
  const summary = '\ud800';
  const own = { 'kstore-plugin.yaml': JSON.stringify({ apiVersion: 1, tasks: [{ ...task, summary }] }) };
  for (const refused of [declare({ ...task, summary }), read(own)]) {
    await expect(refused).rejects.toMatchObject({
      code: 'KSTORE_SETTINGS_SYNTAX',
      message: expect.stringMatching(/there is in "tasks\[0\]\.summary" half a character/) as string,
    });
  }
});

test('a program has a name, and no word that no program can be given', async () => {
  await expect(declare({ ...withoutEntry, command: [''] })).rejects.toThrow(/a command without a program/);
  await expect(declare({ ...withoutEntry, command: ['a', 'b\0'] })).rejects.toThrow(/a zero character/);
  const variables = { A: '\0' };
  await expect(declare({ ...withoutEntry, command: ['a'], variables })).rejects.toThrow(/a zero character/);
});

/** Every member inside of a value, as the names that lead to it. */
function* listPlaces(value: unknown, place: readonly string[] = []): Generator<readonly string[]> {
  yield place;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) yield* listPlaces(member, [...place, name]);
}

function change(value: unknown, [name, ...rest]: readonly string[], to: unknown): unknown {
  if (name === undefined) return to;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[name] = change(copy[name], rest, to);
  return copy;
}

test('whatever a declaration holds instead is refused with an error, or settings can be checked by it', async () => {
  const property = { type: 'integer', minimum: 1, default: 2, description: 'd' };
  const list = { type: 'array', description: 'd', items: { $ref: '#/$defs/x' } };
  const settings = {
    ...task.settings,
    properties: { p: property, list, either: { description: 'd', anyOf: [{ const: 1 }, { type: 'null' }] } },
    $defs: { x: { type: ['string', 'null'], pattern: '^a' } },
  };
  const sound = { apiVersion: 1, tasks: [{ ...withoutEntry, command: ['a', 'b'], variables: {}, settings }] };
  const words = [
    '',
    'a',
    '#',
    '#/$defs/x',
    '#/properties/list',
    '(',
    '__proto__',
    '\0',
    '\ud800',
    'object',
    'string',
  ];
  const odd = fastCheck.oneof(
    fastCheck.constantFrom<unknown>(...words, null, true, false, 0, -1, 0.5, 1e308, [], {}, [1], ['a', 'a'], property, list), // prettier-ignore
    fastCheck.dictionary(
      fastCheck.constantFrom('type', 'default', '$ref', 'not', 'allOf', 'if', 'items', 'minimum', 'required'),
      fastCheck.constantFrom<unknown>('string', 'object', 1, null, {}, [{}], ['p'], { type: 'number' }),
    ),
  );
  let accepted = 0;
  const place = fastCheck.constantFrom(...listPlaces(sound));
  await fastCheck.assert(
    fastCheck.asyncProperty(
      place,
      fastCheck.option(fastCheck.constantFrom('extra', 'default', 'not')),
      odd,
      async (path, member, to) => {
        const target = member === null ? path : [...path, member];
        try {
          const changed = change(sound, target, to);
          const { tasks } = await inPackage(changed);
          for (const { settings: schema } of tasks) await validateWithSchema(schema as JsonObject, {}, 's');
          accepted++;
        } catch (error) {
          if (error instanceof TypeError && /Cannot create property/.test(error.message)) return;
          if (!isKstoreError(error)) throw error;
        }
      },
    ),
    { seed: 1, numRuns: 400 },
  );
  expect(accepted).toBeGreaterThan(10);
});

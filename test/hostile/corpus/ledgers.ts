import { upkeep, type HostileCase, type HostileGroup, type Operation, type Place } from '../hostile-case.ts';
import { canonical, sha256, type HostileStore, type JsonMap, type JsonValue } from '../store-writer.ts';

/** What reads the ledger. */
const readers: readonly Operation[] = [
  'status',
  'list',
  'log',
  'show',
  'resolve',
  'diff',
  'lineage',
  'fsck',
  'checkout',
  'restore',
  'commit',
  'alias',
  ...upkeep,
];
const id = '0'.repeat(64);

export function ledger(
  name: string,
  make: (store: HostileStore, place: Place) => void,
  refusedBy: readonly Operation[] = ['list', 'fsck'],
  extra: Partial<HostileCase> = {},
): HostileCase {
  const build = (place: Place) => {
    const { store } = place;
    store.version({ tree: store.tree([store.file('good')]), name: 'good' });
    make(store, place);
    store.pack();
  };
  return { name, build, operations: readers, refusedBy, ...extra };
}

export const fields = (store: HostileStore) => ({ tree: store.tree([store.file('good')]), name: 'evil' });
const commit = (
  name: string,
  path: string,
  text: string | ((store: HostileStore) => string),
  refusedBy?: readonly Operation[],
) =>
  ledger(name, (store) => store.commit({ [path]: typeof text === 'string' ? text : text(store) }), refusedBy);
const changed = (name: string, changes: JsonMap, path?: string) =>
  ledger(name, (store) => {
    const record = store.record(fields(store), changes);
    store.commit({ [path ?? record.path]: record.text });
  });

const hostileNames = [
  '',
  '.',
  '..',
  '../evil',
  'a/b',
  '/etc/passwd',
  '.git',
  '.kstore',
  '-rf',
  '__proto__',
  'CON',
  'nul.txt',
  'a\\b',
  'a\0b',
  'a b',
  'a:b',
  'x'.repeat(200),
  'e\u0301',
  'evil_v1',
  'evil.',
  'a@b',
  '\u202egpj.exe',
  '\ud800',
];

export const recordGroup: HostileGroup = {
  threat: 'records of the ledger',
  cases: [
    ...hostileNames.map((name) => changed(`the name ${JSON.stringify(name.slice(0, 30))}`, { name })),
    ...[0, -1, 1.5, 2, 1e21, '1', null, 2 ** 53].map((version) =>
      changed(`version ${JSON.stringify(version)} at the path of version 1`, { version }),
    ),
    ...['Dataset', 'run', '', 'constructor', '__proto__', null, 7].map((kind) =>
      changed(`the kind ${JSON.stringify(kind)}`, { kind }),
    ),
    ledger('the same version twice, by two paths', (store) => {
      const record = store.record(fields(store));
      store.commit({ [record.path]: record.text, 'datasets/other/v1.json': record.text });
    }),
    ledger('a version number of 300 digits', (store) =>
      store.commit({ [`datasets/evil/v${'9'.repeat(200)}.json`]: store.record(fields(store)).text }),
    ),
    ledger(
      'version 2^53-1',
      (store) => store.version({ ...fields(store), version: Number.MAX_SAFE_INTEGER }),
      [],
    ),
    changed('a wrong id', { id }),
    changed('another type', { type: 'kstore.version.v2' }),
    changed('an unknown member', { extra: true }),
    changed('a manifest that is text', { manifest: 'x' }),
    ledger('a manifest of another kind', (store) => {
      const record = store.record({ ...fields(store), kind: 'report' }, { kind: 'dataset' });
      store.commit({ 'datasets/evil/v1.json': record.text });
    }),
    ...['null', '[]', '5', '""', '', '{', '{}', 'NaN', '{"a":1}garbage', '\ufeff{}', '[1,2', "{'a':1}"].map(
      (text) => commit(`a version that is ${JSON.stringify(text)}`, 'datasets/evil/v1.json', text),
    ),
    commit('a million open brackets', 'datasets/evil/v1.json', '['.repeat(1_000_000)),
    commit(
      'a million nested lists',
      'datasets/evil/v1.json',
      `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`,
    ),
    commit(
      'a million nested objects',
      'datasets/evil/v1.json',
      `${'{"a":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}`,
    ),
    commit('nested below `meta`, 100,000 deep', 'datasets/evil/v1.json', (store) => {
      const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
      return store.record({ ...fields(store), meta: {} }).text.replace('"meta":{}', `"meta":{"x":${deep}}`);
    }),
    commit('a version that is 60 MB of spaces', 'datasets/evil/v1.json', ' '.repeat(60_000_000)),
    commit(
      'a version with 60 MB in `meta`',
      'datasets/evil/v1.json',
      (store) => store.record({ ...fields(store), meta: { x: 'x'.repeat(60_000_000) } }).text,
    ),
    commit(
      'a key that comes twice',
      'datasets/evil/v1.json',
      (store) => store.record(fields(store)).text.replace('{', '{"kind":"report",'),
      [],
    ),
    ...prototypeKeys(),
    ...runs(),
    ...verdicts(),
    ...aliases(),
    commit('a file that is none of ours', 'README.md', 'hello', []),
    commit('a file in a folder of a kind', 'datasets/evil/readme.txt', 'hello', []),
    commit('a file one folder too deep', 'datasets/evil/v1.json/v1.json', 'hello', []),
    ledger('a version that is changed later', (store) => {
      store.version(fields(store));
      store.commit({ 'datasets/evil/v1.json': store.record({ ...fields(store), sizeBytes: 9 }).text });
    }),
  ],
};

function prototypeKeys(): HostileCase[] {
  const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
  return keys.flatMap((key) => [
    ledger(
      `"${key}" in meta`,
      (store) => {
        const placeholder = store.record({ ...fields(store), meta: { KEY: { polluted: true, table: 1 } } });
        const manifest = canonical(
          store.manifest({ ...fields(store), meta: { KEY: { polluted: true, table: 1 } } }),
        ).replace('"KEY"', JSON.stringify(key));
        const sorted = placeholder.text
          .replace('"KEY"', JSON.stringify(key))
          .replace(/"id":"[0-9a-f]+"/, `"id":"${sha256(manifest)}"`);
        store.commit({ [placeholder.path]: sorted });
      },
      [],
      { acceptedBy: ['list', 'checkout'] },
    ),
    commit(
      `"${key}" as the name of an alias`,
      'aliases.json',
      `{"aliases":{"dataset/good":{"${key}":1}},"type":"kstore.aliases.v1"}\n`,
      [],
    ),
    commit(
      `"${key}" as a key of the aliases`,
      'aliases.json',
      `{"aliases":{"${key}":{"best":1}},"type":"kstore.aliases.v1"}\n`,
      [],
    ),
    commit(`"${key}" in a version record`, 'datasets/evil/v1.json', (store) =>
      store.record(fields(store)).text.replace('{', `{"${key}":{"type":"kstore.version.v1"},`),
    ),
  ]);
}

function aliases(): HostileCase[] {
  const values: readonly JsonValue[] = [
    null,
    [],
    {},
    { type: 'kstore.aliases.v1' },
    { type: 'kstore.aliases.v1', aliases: [] },
    { type: 'kstore.aliases.v1', aliases: { 'dataset/good': 5 } },
    { type: 'kstore.aliases.v1', aliases: { 'dataset/good': { best: '1' } } },
    { type: 'kstore.aliases.v1', aliases: { 'dataset/good': { best: -1 } } },
    { type: 'kstore.aliases.v1', aliases: { 'dataset/good': { best: 1.5 } } },
  ];
  return [
    ...values.map((value) =>
      commit(`aliases that are ${canonical(value)}`, 'aliases.json', canonical(value)),
    ),
    commit(
      'an alias to a version that is not there',
      'aliases.json',
      '{"aliases":{"dataset/good":{"best":99}},"type":"kstore.aliases.v1"}',
      ['fsck'],
    ),
    commit(
      'aliases with 200,000 names',
      'aliases.json',
      canonical({
        type: 'kstore.aliases.v1',
        aliases: Object.fromEntries(
          Array.from({ length: 200_000 }, (_, i) => [`dataset/n${i}`, { best: 1 }]),
        ),
      }),
      [],
    ),
  ];
}

function verdicts(): HostileCase[] {
  const right = {
    type: 'kstore.verdict.v1',
    ...{ run: id, verdict: 'IDENTICAL', outputs: [], firstDifference: null, cause: null },
    ...{
      missing: [],
      changed: [],
      tolerance: null,
      environment: {},
      judgedAt: '2026-01-02T03:04:05.678Z',
      durationMs: 1,
    },
  };
  const verdict = (name: string, value: JsonValue, refusedBy?: readonly Operation[]) =>
    ledger(
      `a verdict that is ${name}`,
      (store) => {
        const hash = sha256(canonical(value));
        store.commit({ [`verdicts/${hash.slice(0, 2)}/${hash}.json`]: `${canonical(value)}\n` });
      },
      refusedBy,
    );
  return [
    verdict('null', null),
    verdict('empty', {}),
    verdict('of an unknown type', { ...right, type: 'kstore.verdict.v9' }),
    verdict('an unknown word', { ...right, verdict: 'FINE' }),
    verdict('of an unknown cause', { ...right, cause: { kind: '__proto__' } }),
    verdict('on a run that is nowhere', right, ['fsck', 'clone', 'pull', 'fsck again']),
    verdict('full of escape codes', { ...right, judgedAt: '\u001b[2J' }),
    commit('a verdict at a wrong path', `verdicts/00/${id}.json`, canonical(right)),
    commit('verdicts as a file', 'verdicts', 'x'),
  ];
}

function runs(): HostileCase[] {
  const at = (text: string) => `runs/${sha256(text.trimEnd()).slice(0, 2)}/${sha256(text.trimEnd())}.json`;
  const run = (name: string, value: JsonValue) =>
    ledger(`a run that is ${name}`, (store) => {
      const text = canonical(value);
      store.commit({ [at(text)]: `${text}\n` });
    });
  return [
    run('null', null),
    run('a list', []),
    run('empty', {}),
    run('of an unknown type', { type: 'kstore.run.v9' }),
    run('a run without anything', { type: 'kstore.run.v1' }),
    run('an experiment without anything', { type: 'kstore.experiment-run.v1' }),
    run('of a type that is an object', { type: { toString: 'kstore.run.v1' } }),
    run('with a prototype as type', { type: 'constructor' }),
    commit('a run at a wrong path', `runs/00/${id}.json`, '{"type":"kstore.run.v1"}'),
    commit('a file in runs', 'runs/x', 'x'),
    commit('runs as a file', 'runs', 'x'),
  ];
}

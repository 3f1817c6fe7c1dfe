import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostileCase, HostileGroup, Operation, Place } from '../hostile-case.ts';
import { canonical, sha256, type HostileStore, type JsonMap, type JsonValue } from '../store-writer.ts';

const id = '0'.repeat(64);

export function workspace(
  name: string,
  make: (place: Place) => void,
  refusedBy: readonly Operation[],
  extra: Partial<HostileCase> = {},
): HostileCase {
  const build = (place: Place) => {
    place.store.version({ tree: place.store.tree([place.store.file('good')]), name: 'good' });
    make(place);
    place.store.pack();
  };
  return { name, build, refusedBy, ...extra };
}

const everything: readonly Operation[] = [
  'status',
  'list',
  'log',
  'show',
  'fsck',
  'checkout',
  'add',
  'alias',
];
const put = (name: string, path: string, text: string | Uint8Array, refusedBy: readonly Operation[]) =>
  workspace(`${path}: ${name}`, ({ store }) => store.put(path, text), refusedBy);
const pipe = (path: string, refusedBy: readonly Operation[]) =>
  workspace(
    `${path}: a pipe`,
    ({ store }) => {
      rmSync(store.path(path), { force: true });
      spawnSync('mkfifo', [store.path(path)]);
    },
    refusedBy,
  );
const link = (path: string, to: string, refusedBy: readonly Operation[]) =>
  workspace(
    `${path}: a link to ${to}`,
    ({ store }) => {
      rmSync(store.path(path), { force: true, recursive: true });
      symlinkSync(to, store.path(path));
    },
    refusedBy,
  );
const folder = (path: string, refusedBy: readonly Operation[]) =>
  workspace(
    `${path}: a folder`,
    ({ store }) => {
      rmSync(store.path(path), { force: true });
      mkdirSync(store.path(path));
    },
    refusedBy,
  );
const hole = (path: string, refusedBy: readonly Operation[]) =>
  workspace(
    `${path}: 3 GiB of holes`,
    ({ store }) => {
      store.put(path, '');
      truncateSync(store.path(path), 3 * 1024 ** 3);
    },
    refusedBy,
  );

const configs: readonly JsonValue[] = [
  null,
  [],
  'x',
  5,
  { lockTimeoutSeconds: -1 },
  { lockTimeoutSeconds: '1e400' },
  { lockTimeoutSeconds: '1' },
  { author: { name: 5, email: '' } },
  { editor: 'marker' },
  { pager: '/bin/marker' },
  { hooks: { commit: 'marker' } },
  { plugins: ['/tmp/evil.js'] },
  { remotes: { origin: 'ext::sh -c marker' } },
  { alias: { list: '!marker' } },
  { constructor: 1 },
];

export const configGroup: HostileGroup = {
  threat: 'config.json, format and lock',
  cases: [
    ...configs.map((config) => put(canonical(config), 'config.json', canonical(config), everything)),
    put('a prototype', 'config.json', '{"__proto__":{"author":{"name":"x","email":"y"}}}', everything),
    ...['', '{', '{"a":}', '[[[', '\ufeff{}', 'null\0'].map((text) =>
      put(JSON.stringify(text), 'config.json', text, everything),
    ),
    put('a million open brackets', 'config.json', '['.repeat(1_000_000), everything),
    put(
      '100,000 nested objects',
      'config.json',
      `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
      everything,
    ),
    put(
      'an author with escape codes',
      'config.json',
      '{"author":{"name":"\\u001b[2J\\nCommitter: x","email":"a>b\\n<c"}}',
      [],
    ),
    hole('config.json', everything),
    pipe('config.json', everything),
    folder('config.json', everything),
    link('config.json', '/dev/zero', everything),
    ...['', 'kstore 3\n', 'kstore 1', 'kstore 02\n', 'x'].map((text) =>
      put(JSON.stringify(text), 'format', text, everything),
    ),
    hole('format', everything),
    pipe('format', everything),
    folder('format', everything),
    link('format', '/dev/zero', everything),
    ...[
      '',
      'x',
      '{}',
      'null',
      '{"pid":1}',
      '{"pid":-1,"host":"x","command":"\\u001b[2J","takenAt":"never"}',
      '['.repeat(100_000),
    ].map((text) => put(text.slice(0, 40), 'lock', text, [])),
    hole('lock', []),
    pipe('lock', []),
    folder('lock', []),
    link('lock', '/dev/zero', []),
    link('lock', '../../outside/secret.txt', []),
    ...[
      'packs',
      'tmp',
      'cache',
      'damaged',
      'git',
      'git/objects',
      'git/refs',
      'git/refs/heads',
      'git/refs/tags',
    ].map((path) =>
      link(path, `${'../'.repeat(path.split('/').length + 1)}outside`, [
        ...everything,
        'restore',
        'commit',
        'init',
        'gc',
        'repair',
      ]),
    ),
    ...['garbage.json', 'git/packed-refs', 'git/HEAD'].flatMap((path) => [
      link(path, '/dev/zero', []),
      pipe(path, []),
    ]),
  ],
};

const seal = (list: JsonValue) =>
  `${canonical({ type: 'kstore.stage.v1', staged: list, checksum: sha256(canonical(list)) })}\n`;
const staged = (entry: JsonMap) =>
  `${canonical({ type: 'kstore.stage.v1', staged: [entry], checksum: sha256(canonical([entry])) })}\n`;

function stage(
  name: string,
  make: (store: HostileStore, entry: JsonMap) => string,
  refusedBy: readonly Operation[] = ['status', 'commit', 'fsck'],
): HostileCase {
  return workspace(
    `stage.json: ${name}`,
    ({ store }) => {
      const manifest = store.manifest({ tree: store.tree([store.file('new', 'new\n')]), sizeBytes: 4 });
      const entry = {
        id: sha256(canonical(manifest)),
        kind: 'dataset',
        manifest,
        name: 'new',
        path: 'datasets/new',
      };
      store.put('stage.json', make(store, entry));
    },
    refusedBy,
    {
      operations: [
        'status',
        'list',
        'show',
        'fsck',
        'checkout',
        'restore',
        'gc',
        'repair',
        'commit',
        'clone',
        'pull',
        'fsck again',
      ],
    },
  );
}

export const stageGroup: HostileGroup = {
  threat: 'stage.json',
  cases: [
    stage('a sound one', (_, entry) => staged(entry), []),
    ...[
      '',
      '.',
      '..',
      '../evil',
      '../../evil',
      'a/b',
      '/evil',
      '.git',
      '__proto__',
      'CON',
      'a\0b',
      'evil_v1',
      5,
      null,
    ].map((name) => stage(`the name ${JSON.stringify(name)}`, (_, entry) => staged({ ...entry, name }))),
    ...['../../outside', '/etc/passwd', '..', '.kstore', 5, null, 'a\0b', ''].map((path) =>
      stage(`the path ${JSON.stringify(path)}`, (_, entry) => staged({ ...entry, path }), []),
    ),
    ...['Dataset', 'constructor', '__proto__', 5, null].map((kind) =>
      stage(`the kind ${JSON.stringify(kind)}`, (_, entry) => staged({ ...entry, kind })),
    ),
    stage('a wrong id', (_, entry) => staged({ ...entry, id })),
    stage('a manifest that is null', (_, entry) => staged({ ...entry, manifest: null })),
    stage('an entry that is null', () => seal([null])),
    stage('no list', () => seal({})),
    stage('the same name twice', (_, entry) => seal([entry, entry]), []),
    stage(
      'a tree that is missing',
      (store, entry) => {
        const manifest = store.manifest({ tree: id });
        return staged({ ...entry, manifest, id: sha256(canonical(manifest)) });
      },
      ['commit', 'fsck'],
    ),
    ...[
      '',
      'null',
      '[]',
      '{',
      '5',
      '\0',
      '['.repeat(1_000_000),
      `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`,
      '{"a":'.repeat(500_000),
    ].map((text) => stage(JSON.stringify(text.slice(0, 20)), () => text)),
    stage('nested 100,000 deep below `meta`', (store, entry) =>
      staged({ ...entry, manifest: store.manifest({ tree: id, meta: { X: 1 } }) }).replace(
        '"X":1',
        `"X":${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      ),
    ),
    hole('stage.json', ['status', 'commit', 'fsck']),
    pipe('stage.json', ['status', 'commit', 'fsck']),
    folder('stage.json', ['status', 'commit', 'fsck']),
    link('stage.json', '/dev/zero', ['status', 'commit', 'fsck']),
  ],
};

export function mine(home: string): void {
  mkdirSync(join(home, 'datasets/mine'), { recursive: true });
  writeFileSync(join(home, 'datasets/mine/a.csv'), 'a,b\n1,2\n');
}

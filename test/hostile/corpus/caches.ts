import { spawnSync } from 'node:child_process';
import { createHash, randomFillSync } from 'node:crypto';
import { lstatSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { HostileCase, HostileGroup, Place } from '../hostile-case.ts';
import type { HostileStore, JsonValue } from '../store-writer.ts';
import { mine, workspace } from './workspaces.ts';

const id = '0'.repeat(64);
const gitId = '1'.repeat(40);
/** Whatever is in a cache, kstore makes it anew and shows what is in the store. */
const madeAnew: Partial<HostileCase> = {
  acceptedBy: ['list', 'log', 'fsck', 'checkout', 'status', 'alias', 'clone', 'pull', 'fsck again'],
  lists: 'good',
};
/** What has the right form is believed: it may show what is not there, and do nothing else. */
const believed: Partial<HostileCase> = { acceptedBy: ['fsck', 'clone', 'pull', 'fsck again'] };

/** Lines with the right checksums, as in docs/format.md. */
function sealLines(lines: readonly string[], firstLine = 'kstore ledger cache 2\n'): Buffer {
  let bytes = Buffer.from(firstLine);
  for (const line of lines) {
    bytes = Buffer.concat([bytes, Buffer.from(`${line}\t`)]);
    const checksum = crc32(bytes).toString(16).padStart(8, '0');
    bytes = Buffer.concat([bytes, Buffer.from(`${checksum}\n`)]);
  }
  return bytes;
}

const commitColumn = (head: string) => JSON.stringify([head, 'hostile', 'Mallory', 'mallory@example.org', 0]);

interface Columns {
  readonly commit?: string;
  readonly versions?: string;
  readonly runs?: string;
  readonly aliases?: string;
  readonly verdicts?: string;
}
const line = (head: string, columns: Columns) =>
  [
    columns.commit ?? commitColumn(head),
    columns.versions ?? '',
    columns.runs ?? '',
    columns.aliases ?? '',
    columns.verdicts ?? '',
  ].join('\t');

function ledgerCache(
  name: string,
  make: (store: HostileStore, head: string) => string | Uint8Array,
  extra: Partial<HostileCase> = madeAnew,
): HostileCase {
  const build = ({ store }: Place) => store.put('cache/ledger', make(store, store.commit({})));
  return workspace(`cache/ledger: ${name}`, build, [], extra);
}
const columns = (name: string, own: Columns, extra?: Partial<HostileCase>) =>
  ledgerCache(name, (_, head) => sealLines([line(head, own)]), extra);

interface VersionColumns {
  readonly kind?: JsonValue;
  readonly name?: JsonValue;
  readonly version?: JsonValue;
  readonly id?: JsonValue;
  readonly tree?: JsonValue;
  readonly files?: JsonValue;
  readonly bytes?: JsonValue;
  readonly blob?: JsonValue;
  readonly commit?: JsonValue;
}
const versionRow = (own: VersionColumns) =>
  JSON.stringify(
    Object.values({
      ...{ kind: 'dataset', name: 'evil', version: 1, id, tree: id, files: 1, bytes: 1, blob: gitId },
      commit: gitId,
      ...own,
    }),
  );
const wrongVersion = (own: VersionColumns) =>
  columns(`a version with ${JSON.stringify(own)}`, { versions: versionRow(own) });

const ledgerCases: readonly HostileCase[] = [
  ledgerCache('noise', () => randomFillSync(Buffer.alloc(500))),
  ledgerCache('empty', () => ''),
  ledgerCache('only its first line', () => sealLines([])),
  ledgerCache('the first line of another version', (_, head) =>
    sealLines([line(head, {})], 'kstore ledger cache 1\n'),
  ),
  ledgerCache('no first line', (_, head) => sealLines([line(head, {})], '')),
  ledgerCache('cut off in its line', (_, head) => sealLines([line(head, {})]).subarray(0, -5)),
  ledgerCache('a byte changed', (_, head) => {
    const bytes = sealLines([line(head, {})]);
    bytes[30]! ^= 1;
    return bytes;
  }),
  ...['', 'null', '5', '[]', '{', '{}', '\t\t\t\t\t\t', '[[[[', '\0'].map((text) =>
    ledgerCache(`the line ${JSON.stringify(text)}`, () => sealLines([text])),
  ),
  ledgerCache('a line of a million open brackets', () => sealLines(['['.repeat(1_000_000)])),
  ledgerCache('a line nested 100,000 deep', () =>
    sealLines([`${'['.repeat(100_000)}${']'.repeat(100_000)}`]),
  ),
  ...[
    [],
    [5],
    [null, 'm', 'n', 'e', 0],
    ['HEAD', 'm', 'n', 'e', 0],
    ['../../../outside', 'm', 'n', 'e', 0],
    [gitId, 'm', 'n', 'e', 0],
  ].map((row) => columns(`the commit ${JSON.stringify(row)}`, { commit: JSON.stringify(row) })),
  ledgerCache('a wrong commit before the right one', (_, head) =>
    sealLines([line('', { commit: '[5]' }), line(head, { versions: '5' })]),
  ),
  ...['5', 'null', '[]', '{}', '[5', '[[]]', '"x"', ',', '['.repeat(50_000)].map((text) =>
    columns(`versions that are ${text.slice(0, 20)}`, { versions: text }),
  ),
  ...['5', '[]', '{}', '[null,null]', '['.repeat(50_000)].map((text) =>
    columns(`runs that are ${text.slice(0, 20)}`, { runs: text, versions: '5' }),
  ),
  ...['5', '[]', '{}', '[null,null]'].map((text) =>
    columns(`verdicts that are ${text}`, { verdicts: text, versions: '5' }),
  ),
  ...['5', '[]', 'null', '{"__proto__":5}', '{"dataset/x":5}', '{"../x":{"a":1}}', '['.repeat(50_000)].map(
    (text) => columns(`aliases that are ${text.slice(0, 20)}`, { aliases: text, versions: '5' }),
  ),
  ...['../../outside/evil', '..', '.git/hooks', '/tmp/evil', '', 'CON', 'a\0b', '__proto__', 5, null].map(
    (name) => wrongVersion({ name }),
  ),
  ...['__proto__', 'constructor', '../..', 5].map((kind) => wrongVersion({ kind })),
  ...[-1, 1.5, 1e308, '1', null].flatMap((number) => [
    wrongVersion({ version: number }),
    wrongVersion({ files: number }),
    wrongVersion({ bytes: number }),
  ]),
  ...['', '../../../outside/secret.txt', '0'.repeat(63), 5].flatMap((text) => [
    wrongVersion({ id: text }),
    wrongVersion({ tree: text }),
    wrongVersion({ blob: text }),
    wrongVersion({ commit: text }),
  ]),
  columns('a version that is nowhere', { versions: versionRow({}) }, believed),
  columns('a version twice', { versions: `${versionRow({})},${versionRow({})}` }, believed),
  columns('a version with the number 2^53-1', { versions: versionRow({ version: 2 ** 53 - 1 }) }, believed),
  ledgerCache(
    'a version whose record is a commit',
    (_, head) => sealLines([line(head, { versions: versionRow({ blob: head, commit: head }) })]),
    believed,
  ),
  ledgerCache(
    'a version with a tree that leads out',
    (store, head) => {
      const tree = store.tree([store.file('../../outside/evil')]);
      return sealLines([line(head, { versions: versionRow({ tree, commit: head }) })]);
    },
    { ...believed, refusedBy: ['checkout', 'checkout --force', 'checkout in place', 'restore'] },
  ),
  columns('an alias of a version that is nowhere', { aliases: '{"dataset/good":{"x":99}}' }, believed),
  columns(
    'a run of escape codes',
    { runs: JSON.stringify([id, id, '\u001b[2J', '\u001b]0;owned\u0007', 'x', gitId, gitId]) },
    believed,
  ),
];

/** A cache file with the right checksum and any content. */
const sealed = (content: Uint8Array) =>
  Buffer.concat([createHash('sha256').update(content).digest(), content]);
const magic = Buffer.from('kstore index 3\n\0', 'latin1');
const toNextEight = (bytes: number) => Buffer.alloc((8 - (bytes % 8)) % 8);

function statCache(
  header: string,
  rest: Uint8Array = Buffer.alloc(0),
  headerBytes = Buffer.byteLength(header),
) {
  const lengths = Buffer.alloc(8);
  lengths.writeUInt32LE(headerBytes >>> 0);
  const text = Buffer.from(header);
  return sealed(Buffer.concat([magic, lengths, text, toNextEight(text.length), rest]));
}

function index(name: string, make: (place: Place) => Uint8Array, extra = madeAnew): HostileCase {
  const build = (place: Place) => {
    mine(place.workspace);
    place.store.put('index', make(place));
  };
  return workspace(`index: ${name}`, build, [], extra);
}

/** The columns of the one file of `datasets/mine`, as they are on disk, so that what is said of it is looked at. */
function trueColumns({ workspace: home }: Place, flags: number, names = 'a.csv'): Buffer {
  const { size, mtimeMs, ctimeMs, ino } = lstatSync(join(home, 'datasets/mine/a.csv'));
  const numbers = Float64Array.of(size, mtimeMs, ctimeMs, ino);
  const bytes = [Buffer.from(numbers.buffer), Buffer.alloc(32), Buffer.of(flags), Buffer.from(names)];
  const length = bytes.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([...bytes, toNextEight(length)]);
}

interface IndexEntry {
  readonly path?: JsonValue;
  readonly tree?: JsonValue;
  readonly count?: JsonValue;
  readonly folders?: JsonValue;
  readonly lists?: JsonValue;
  readonly isStored?: JsonValue;
}
const entry = (own: IndexEntry, packs: JsonValue = []) => {
  const whole = {
    path: 'datasets/mine',
    tree: null,
    isStored: false,
    count: 1,
    folders: [['', 1, 5]],
    lists: [],
  };
  return JSON.stringify({ packs, artifacts: [{ ...whole, ...own }] });
};
/** A changed entry over columns that are true. */
const changed = (own: IndexEntry, flags = 0) =>
  index(`an entry with ${JSON.stringify(own).slice(0, 60)}, flags ${flags}`, (place) =>
    statCache(entry(own), trueColumns(place, flags)),
  );

const indexCases: readonly HostileCase[] = [
  ...[
    '',
    'null',
    '{}',
    '5',
    '[null]',
    '[5]',
    '[[]]',
    '[{}]',
    '{"artifacts":5}',
    '{"packs":[],"artifacts":[{}]}',
    '['.repeat(50_000),
  ].map((header) => index(`the header ${JSON.stringify(header.slice(0, 60))}`, () => statCache(header))),
  index('a header that is longer than the file', () => statCache('[]', Buffer.alloc(0), 0xffffffff)),
  index('only the magic', () => sealed(magic)),
  index('columns cut off', () => statCache(entry({}), Buffer.alloc(20))),
  ...[-1, 0, 2, 1.5, 1e6, 2 ** 31, 2 ** 53, 1e308, 'x', null].map((count) => changed({ count })),
  ...['x', id, '../../outside', 5, {}].map((tree) => changed({ tree })),
  ...[5, 'x', null, {}].map((isStored) => changed({ isStored })),
  ...[5, 'x', null, {}, [5], ['../../outside']].map((packs) =>
    index(`the packs ${JSON.stringify(packs)}`, (place) =>
      statCache(entry({ isStored: true }, packs), trueColumns(place, 0)),
    ),
  ),
  ...['../../outside', '/etc', '..', '', '.git', '__proto__', 5, null].map((path) => changed({ path })),
  ...[
    null,
    5,
    {},
    [],
    [null],
    [[]],
    [['', -1, -1]],
    [['', 1e9, 5]],
    [['', 1, 1e9]],
    [['', 1, -5]],
    [['../../outside', 1, 5]],
    [['/etc', 1, 5]],
    [[5, 1, 5]],
    [
      ['', 1, 5],
      ['', 1, 5],
    ],
  ].map((folders) => changed({ folders })),
  ...[null, 5, {}, [null], [[0]], [[0, 5]], [[-1, 'x']], [[0, '../../outside/secret.txt']], [[1e9, id]]].map(
    (lists) => changed({ lists }, 8),
  ),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 12, 15, 16, 255].map((flags) => changed({}, flags)),
  ...['../x!', '/etc!', '\0\0\0\0\0', '....!', '\u00e9\u00e9!'].map((names) =>
    index(`the name ${JSON.stringify(names)}`, (place) =>
      statCache(entry({ folders: [['', 1, Buffer.byteLength(names)]] }), trueColumns(place, 8, names)),
    ),
  ),
];

const places: readonly HostileCase[] = (['index', 'cache/ledger'] as const).flatMap((path) => {
  const at = (name: string, make: (place: Place, path: string) => void) =>
    workspace(`${path}: ${name}`, (place) => make(place, place.store.path(path)), [], madeAnew);
  return [
    at('a pipe', (_, real) => void spawnSync('mkfifo', [real])),
    at('a link to /dev/zero', (_, real) => symlinkSync('/dev/zero', real)),
    at('a folder', (_, real) => void mkdirSync(real)),
    at('a link outside', ({ outside }, real) => symlinkSync(join(outside, 'secret.txt'), real)),
  ];
});

export const cacheGroup: HostileGroup = {
  threat: 'caches with a right checksum and a wrong content',
  cases: [...ledgerCases, ...indexCases, ...places],
};

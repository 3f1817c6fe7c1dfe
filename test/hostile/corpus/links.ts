import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { upkeep, type HostileCase, type HostileGroup, type Operation, type Place } from '../hostile-case.ts';
import { sumSizes, type HostileStore } from '../store-writer.ts';

const checkouts: readonly Operation[] = ['checkout', 'checkout --force', 'checkout in place', 'restore'];
type Entry = readonly [path: string, content: string, mode?: 'f' | 'x' | 'l'];

function publish(store: HostileStore, entries: readonly Entry[]): void {
  const files = entries.map(([path, content, mode = 'f']) => store.file(path, content, mode));
  store.version({ tree: store.tree(files), files: files.length, sizeBytes: sumSizes(files) });
}

function links(
  name: string,
  entries: readonly Entry[],
  refusedBy: readonly Operation[] = checkouts,
): HostileCase {
  const build = ({ store }: Place) => {
    publish(store, entries);
    store.pack();
  };
  const accepted = refusedBy.length > 0 ? {} : { acceptedBy: ['fsck', 'checkout', 'clone'] as const };
  return { name, build, operations: ['fsck', ...checkouts, ...upkeep], refusedBy, ...accepted };
}

/** Targets of links that would leave the version. */
const escapes = [
  '/etc/passwd',
  '/',
  '..',
  '../x',
  '../../.git/hooks',
  '../../outside',
  '../..',
  'a/../../x',
  './../x',
  '//etc',
  '/proc/self/root',
  '../.kstore',
  '.git/hooks',
  '.git',
  '.kstore/config.json',
  '.GIT/hooks',
  'git~1/hooks',
  'C:\\x',
  'C:/x',
  '\\\\server\\x',
  '..\\x',
  'a\\..\\..\\x',
  'a\0b',
  '',
  'file:///etc',
  'a\nb',
  '.git\u200c/x',
];

/** Places where a version is to be written, prepared by a stranger. */
function target(
  name: string,
  prepare: (place: Place) => void,
  extra: Partial<HostileCase> = {},
): HostileCase {
  return {
    name,
    build: (place) => {
      publish(place.store, [
        ['data.csv', 'a,b\n1,2\n'],
        ['hooks/pre-commit', '#!/bin/sh\ntouch executed\n', 'x'],
        ['sub/deep/file', 'x'],
      ]);
      place.store.pack();
      prepare(place);
    },
    operations: checkouts,
    refusedBy: [],
    ...extra,
  };
}

export const linkGroup: HostileGroup = {
  threat: 'symbolic links in trees',
  cases: [
    ...escapes.map((to) => links(`a link to ${JSON.stringify(to)}`, [['link', to, 'l']])),
    links('a link from a folder to above the version', [['a/b/link', '../../../x', 'l']]),
    links('a link through a link to the version itself', [
      ['s', '.', 'l'],
      ['t', 's/../x', 'l'],
    ]),
    links('a link through a link to the top', [
      ['n/s', '..', 'l'],
      ['t', 'n/s/../x', 'l'],
    ]),
    links('a deep link through links, three up', [
      ['a/b/c/s', '../../..', 'l'],
      ['t', 'a/b/c/s/../../../x', 'l'],
    ]),
    links(
      'a file below a link',
      [
        ['a', 'b', 'l'],
        ['a/x', 'x'],
        ['b/y', 'y'],
      ],
      ['fsck', ...checkouts],
    ),
    links(
      'a link, then the same name in other case as a folder',
      [
        ['A', '.git/hooks', 'l'],
        ['a/post-checkout', 'x', 'x'],
      ],
      ['fsck', ...checkouts],
    ),
    links('a link longer than a path', [['l', 'x/'.repeat(5000), 'l']]),
    links(
      'links in a circle',
      [
        ['a', 'b', 'l'],
        ['b', 'a', 'l'],
      ],
      [],
    ),
    links('a link to itself', [['a', 'a', 'l']], []),
    links(
      'a chain of links',
      Array.from(
        { length: 12 },
        (_, i): Entry => [`l${String(i).padStart(3, '0')}`, `l${String(i + 1).padStart(3, '0')}`, 'l'],
      ),
      [],
    ),
    links(
      'links inside the version',
      [
        ['a/link', '../b/file', 'l'],
        ['b/file', 'x'],
        ['top', 'b', 'l'],
      ],
      [],
    ),
    {
      name: 'a link whose content is a file of 64 MiB',
      build: ({ store }) => {
        const chunk = Buffer.alloc(1024 * 1024, 'x');
        const list = store.chunkList(Array.from({ length: 64 }, () => [store.chunk(chunk), chunk.length]));
        store.version({ tree: store.tree([['l', 'l', 64 * chunk.length, '0'.repeat(64), list]]) });
        store.pack();
      },
      operations: ['fsck', ...checkouts, ...upkeep],
      refusedBy: ['fsck', ...checkouts],
    },
  ],
};

const linkTo = (place: Place, path: string, to: string) => {
  mkdirSync(join(place.target, path, '..'), { recursive: true });
  symlinkSync(to, join(place.target, path));
};

export const targetGroup: HostileGroup = {
  threat: 'places where a version is written',
  cases: [
    target('the target is a link to a folder outside', (place) => symlinkSync(place.outside, place.target)),
    target('the target is a link to nothing', (place) =>
      symlinkSync(join(place.root, 'nowhere'), place.target),
    ),
    target('the target is a link to itself', (place) => symlinkSync(place.target, place.target)),
    target('the target is a link into the store', (place) => symlinkSync(place.store.folder, place.target), {
      refusedBy: ['checkout --force'],
    }),
    target('a file of the target is a link outside', (place) =>
      linkTo(place, 'data.csv', join(place.outside, 'secret.txt')),
    ),
    target('a folder of the target is a link outside', (place) =>
      linkTo(place, 'hooks', join(place.outside, 'hooks')),
    ),
    target('a folder of the target is a link to .git/hooks of the workspace', (place) =>
      linkTo(place, 'hooks', join(place.workspace, '.git/hooks')),
    ),
    target('a folder below a folder is a link', (place) => linkTo(place, 'sub/deep', place.outside)),
    target('a folder is a link in a circle', (place) => linkTo(place, 'hooks', 'hooks')),
    target(
      'a file of the target is a second name of a file outside',
      (place) => {
        mkdirSync(place.target);
        linkSync(join(place.outside, 'secret.txt'), join(place.target, 'data.csv'));
      },
      { acceptedBy: ['checkout --force'] },
    ),
    target('a file of the target is a pipe', (place) => {
      mkdirSync(place.target);
      spawnSync('mkfifo', [join(place.target, 'data.csv')]);
    }),
    target('a folder of the target is a pipe', (place) => {
      mkdirSync(place.target);
      spawnSync('mkfifo', [join(place.target, 'hooks')]);
    }),
    target('the target is a pipe', (place) => void spawnSync('mkfifo', [place.target])),
    target('the target is a file', (place) => writeFileSync(place.target, 'mine')),
    target('a folder stands where a file belongs', (place) =>
      mkdirSync(join(place.target, 'data.csv/full'), { recursive: true }),
    ),
    target('a file stands where a folder belongs', (place) => {
      mkdirSync(place.target);
      writeFileSync(join(place.target, 'hooks'), 'mine');
    }),
    target('the folder of the kind is a link outside', (place) =>
      symlinkSync(place.outside, join(place.workspace, 'datasets')),
    ),
    target('the place of the dataset is a link outside', (place) => {
      mkdirSync(join(place.workspace, 'datasets'));
      symlinkSync(place.outside, join(place.workspace, 'datasets/evil'));
    }),
    target('the place of the dataset is a link to .git/hooks', (place) => {
      mkdirSync(join(place.workspace, 'datasets'));
      symlinkSync('../.git', join(place.workspace, 'datasets/evil'));
    }),
    target('the folder of the kind is a link into the store', (place) =>
      symlinkSync('.kstore', join(place.workspace, 'datasets')),
    ),
    target(
      'a folder of an interrupted checkout whose owner is a pipe',
      (place) => {
        for (const parent of [place.root, join(place.workspace, 'datasets')]) {
          const staging = join(parent, `.kstore-checkout-1-${'0'.repeat(16)}`);
          mkdirSync(staging, { recursive: true });
          spawnSync('mkfifo', [join(staging, 'owner')]);
        }
      },
      { acceptedBy: ['checkout', 'checkout in place'] },
    ),
    target('the folder of the kind is a link in a circle', (place) =>
      symlinkSync('datasets', join(place.workspace, 'datasets')),
    ),
  ],
};

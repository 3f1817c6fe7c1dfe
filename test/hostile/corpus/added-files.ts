import { spawnSync } from 'node:child_process';
import { linkSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HostileCase, HostileGroup, Operation, Place } from '../hostile-case.ts';

import { mine, workspace } from './workspaces.ts';

/** Files in the folders of the workspace that are to be added. */
function added(
  name: string,
  make: (place: Place) => void,
  refusedBy: readonly Operation[] = ['add'],
  extra: Partial<HostileCase> = {},
): HostileCase {
  return workspace(`added: ${name}`, make, refusedBy, {
    operations: ['status', 'add', 'commit', 'fsck', 'checkout'],
    ...extra,
  });
}
const file =
  (path: string, content: string | Uint8Array) =>
  ({ workspace: home }: Place): void => {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), content);
  };
const inDataset =
  (command: (folder: string, place: Place) => void) =>
  (place: Place): void => {
    const home = join(place.workspace, 'datasets/data');
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'image.bin'), 'x');
    command(home, place);
  };

function yamlBomb(): string {
  const lines = ['a0: &a0 [x,x,x,x,x,x,x,x,x,x]'];
  for (let level = 1; level < 12; level++)
    lines.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(',')}]`);
  return `${lines.join('\n')}\n`;
}

const yamls: Readonly<Record<string, string>> = {
  'a bomb of aliases': yamlBomb(),
  'an alias to itself': 'a: &a [*a]\n',
  'merge keys': 'a: &a {x: 1}\nb:\n  <<: *a\n',
  'a tag that names a function':
    "a: !!js/function \"function(){require('child_process').execSync('marker')}\"\n",
  'a tag that names an object of Python': 'a: !!python/object/apply:os.system ["marker"]\n',
  'an unknown tag': 'a: !<tag:evil> x\n',
  '20,000 nested lists': `a: ${'['.repeat(20_000)}\n`,
  '20,000 nested and closed lists': `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`,
  '5,000 nested mappings': Array.from({ length: 5000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  '20,000 dashes': `${'- '.repeat(20_000)}x\n`,
  '20,000 nested anchors': `${'&a '.repeat(20_000)}x\n`,
  'a prototype': '__proto__: {polluted: true}\n',
  'the key constructor': 'constructor: {prototype: {polluted: true}}\n',
  'two documents': 'a: 1\n---\nb: 2\n',
  'a key twice': 'layers: []\nlayers: []\n',
  'a key that is a list': '? [a]\n: b\n',
  'not UTF-8': '\u00ff\u00fe'.repeat(3),
  'a number that is none': 'epochs: .nan\n',
  'a million keys': `${Array.from({ length: 200_000 }, (_, i) => `k${i}: 1`).join('\n')}\n`,
  'only a comment of 20 MB': `#${'x'.repeat(20_000_000)}\n`,
  empty: '',
};

export const addGroup: HostileGroup = {
  threat: 'files that are added',
  cases: [
    ...Object.entries(yamls).map(([name, text]) =>
      added(
        `settings: ${name}`,
        file('models/m.yaml', name === 'not UTF-8' ? Buffer.from(text, 'latin1') : text),
      ),
    ),
    ...Object.entries(yamls)
      .filter(
        ([name]) =>
          ![
            'two documents',
            'a key that is a list',
            'empty',
            'only a comment of 20 MB',
            'a key twice',
            'merge keys',
          ].includes(name),
      )
      .map(([name, text]) =>
        added(`dataset.yaml: ${name}`, (place) => {
          mine(place.workspace);
          file(
            'datasets/mine/dataset.yaml',
            name === 'not UTF-8' ? Buffer.from(text, 'latin1') : text,
          )(place);
        }),
      ),
    added(
      'front matter of a report: a bomb of aliases',
      file('reports/r/page.md', `---\n${yamlBomb()}---\n# x\n`),
    ),
    added(
      'front matter of a report: 20,000 nested lists',
      file('reports/r/page.md', `---\na: ${'['.repeat(20_000)}\n---\n# x\n`),
    ),
    added(
      'a pipe',
      inDataset((home) => void spawnSync('mkfifo', [join(home, 'pipe')])),
    ),
    added(
      'a socket',
      inDataset(
        (home) =>
          void spawnSync(process.execPath, [
            '-e',
            `require('net').createServer().listen(${JSON.stringify(join(home, 's'))}, () => process.kill(process.pid, 'SIGKILL'))`,
          ]),
      ),
    ),
    added('a pipe as settings', (place) => {
      mkdirSync(join(place.workspace, 'models'));
      spawnSync('mkfifo', [join(place.workspace, 'models/m.yaml')]);
    }),
    added(
      'a link to a file outside',
      inDataset((home) => symlinkSync('/etc/passwd', join(home, 'passwd'))),
    ),
    added(
      'a link to a folder outside',
      inDataset((home, place) => symlinkSync(place.outside, join(home, 'folder'))),
    ),
    added(
      'a link to /dev/zero',
      inDataset((home) => symlinkSync('/dev/zero', join(home, 'zero'))),
    ),
    added(
      'a link to a folder above',
      inDataset((home) => symlinkSync('..', join(home, 'up'))),
    ),
    added(
      'links in a circle',
      inDataset((home) => {
        symlinkSync('b', join(home, 'a'));
        symlinkSync('a', join(home, 'b'));
      }),
      [],
    ),
    added(
      'a link to the store',
      inDataset((home, place) => symlinkSync(place.store.folder, join(home, 'store'))),
    ),
    added(
      'a dataset that is a link to a file outside',
      ({ workspace: home, outside }) => {
        mkdirSync(join(home, 'datasets'));
        symlinkSync(join(outside, 'secret.txt'), join(home, 'datasets/d.csv'));
      },
      [],
    ),
    added('a dataset that is a link to /dev/zero', ({ workspace: home }) => {
      mkdirSync(join(home, 'datasets'));
      symlinkSync('/dev/zero', join(home, 'datasets/d.csv'));
    }),
    added(
      'a dataset that is a link to nothing',
      ({ workspace: home }) => {
        mkdirSync(join(home, 'datasets'));
        symlinkSync('nowhere', join(home, 'datasets/d.csv'));
      },
      [],
    ),
    added(
      'a dataset that is a link to itself',
      ({ workspace: home }) => {
        mkdirSync(join(home, 'datasets'));
        symlinkSync('d.csv', join(home, 'datasets/d.csv'));
      },
      [],
    ),
    added('settings that are a link to /dev/zero', ({ workspace: home }) => {
      mkdirSync(join(home, 'models'));
      symlinkSync('/dev/zero', join(home, 'models/m.yaml'));
    }),
    added(
      'the folder of a kind is a link to the store',
      ({ workspace: home }) => symlinkSync('.kstore', join(home, 'datasets')),
      [],
      { operations: ['status', 'add', 'fsck'] },
    ),
    added(
      'a second name of a file outside',
      inDataset((home, place) => linkSync(join(place.outside, 'secret.txt'), join(home, 'secret'))),
      [],
    ),
    ...['a\\b', 'a:b', 'CON', 'nul.txt', 'a.', 'a ', 'a\nb', '\u001b[2J', 'git~1', '.g\u200cit'].map((name) =>
      added(
        `the file name ${JSON.stringify(name)}`,
        inDataset((home) => writeFileSync(join(home, name), 'x')),
      ),
    ),
    added(
      'a file name that is not UTF-8',
      inDataset((home) =>
        writeFileSync(Buffer.concat([Buffer.from(`${home}/`), Buffer.from([0xff, 0x2e, 0x78])]), 'x'),
      ),
    ),
    added(
      'a file name that is not UTF-8 in a dataset with versions',
      ({ workspace: home }) => {
        mkdirSync(join(home, 'datasets/good'), { recursive: true });
        const name = Buffer.from([0xff, 0x2e, 0x78]);
        writeFileSync(Buffer.concat([Buffer.from(`${home}/datasets/good/`), name]), 'x');
      },
      ['status', 'add'],
    ),
    ...(
      [
        ['A', 'a'],
        ['\u00e9', 'e\u0301'],
        ['K', '\u212a'],
      ] as const
    ).map((names) =>
      added(
        `the file names ${JSON.stringify(names)}`,
        inDataset((home) => names.forEach((name) => writeFileSync(join(home, name), 'x'))),
      ),
    ),
    added(
      'folders 300 deep',
      inDataset((home) =>
        mkdirSync(join(home, ...Array.from({ length: 300 }, () => 'dddddddd')), { recursive: true }),
      ),
      [],
    ),
    added(
      'a file of 3 GiB of holes as settings',
      (place) => {
        file('models/m.yaml', '')(place);
        truncateSync(join(place.workspace, 'models/m.yaml'), 3 * 1024 ** 3);
      },
      ['add'],
      { operations: ['add'] },
    ),
  ],
};

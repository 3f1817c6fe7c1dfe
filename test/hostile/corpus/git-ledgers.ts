import { randomFillSync } from 'node:crypto';
import { symlinkSync, rmSync, writeFileSync, mkdirSync, chmodSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { deflateSync } from 'node:zlib';
import type { HostileCase, HostileGroup } from '../hostile-case.ts';
import { type GitEntry, type HostileStore } from '../store-writer.ts';

import { fields, ledger } from './ledgers.ts';

/** What surrounds the records: objects, references and settings of git. */
const gitNames: readonly (string | Buffer)[] = [
  '..',
  '.',
  '.git',
  '.GIT',
  'git~1',
  '.git ',
  '.g\u200cit',
  'a/b',
  '../../evil',
  'a\\b',
  Buffer.from([0xff, 0xfe]),
  'datasets\n',
  '-rf',
  '__proto__',
  'constructor',
  'x'.repeat(5000),
];

export const gitGroup: HostileGroup = {
  threat: 'the ledger as a git repository',
  cases: [
    ...gitNames.map((name) =>
      ledger(
        `a git tree with the name ${JSON.stringify(name.toString().slice(0, 20))}`,
        (store) => {
          const blob = store.gitObject('blob', 'evil');
          store.commitTree(store.gitTree([['100644', name, blob]]));
        },
        ['fsck'],
      ),
    ),
    ...gitNames.slice(0, 8).map((name) =>
      ledger(
        `a git tree with the folder ${JSON.stringify(name.toString())} among the datasets`,
        (store) => {
          const record = store.record(fields(store));
          const inner = store.gitTree([['100644', 'v1.json', store.gitObject('blob', record.text)]]);
          store.commitTree(store.gitTree([['40000', 'datasets', store.gitTree([['40000', name, inner]])]]));
        },
        ['fsck'],
      ),
    ),
    ...(['120000', '160000', '100755', '0', '777', '040000', '999999999'] as const).map((mode) =>
      ledger(
        `a version of git mode ${mode}`,
        (store) => {
          const record = store.record(fields(store));
          const names: GitEntry[] = [[mode, 'v1.json', store.gitObject('blob', record.text)]];
          store.commitTree(
            store.gitTree([['40000', 'datasets', store.gitTree([['40000', 'evil', store.gitTree(names)]])]]),
          );
        },
        [],
      ),
    ),
    ledger(
      'a git tree with one name twice',
      (store) => {
        const blob = store.gitObject('blob', 'x');
        store.commitTree(
          store.gitTree([
            ['100644', 'a', blob],
            ['100644', 'a', blob],
          ]),
        );
      },
      [],
    ),
    ledger('a git tree that is a blob', (store) => store.commitTree(store.gitObject('blob', 'x'))),
    ledger('a git tree of noise', (store) =>
      store.commitTree(store.gitObject('tree', randomFillSync(Buffer.alloc(500)))),
    ),
    ledger('a missing git tree', (store) => store.commitTree('1'.repeat(40))),
    ledger(
      'folders 5,000 deep',
      (store) => {
        let tree = store.gitTree([['100644', 'v1.json', store.gitObject('blob', '{}')]]);
        for (let depth = 0; depth < 5000; depth++) tree = store.gitTree([['40000', 'd', tree]]);
        store.commitTree(store.gitTree([['40000', 'datasets', tree]]));
      },
      [],
    ),
    ledger(
      'ten levels of ten folders each (10^10 paths)',
      (store) => {
        let tree = store.gitTree([['100644', 'f', store.gitObject('blob', 'x')]]);
        for (let depth = 0; depth < 10; depth++)
          tree = store.gitTree(Array.from({ length: 10 }, (_, i) => ['40000', `d${i}`, tree] as const));
        store.commitTree(
          store.gitTree([
            ['40000', 'datasets', tree],
            ['40000', 'other', tree],
            ['40000', 'runs', tree],
          ]),
        );
      },
      [],
    ),
    ledger('a blob of 300 MB in 300 kB', (store) => {
      const oid = bombObject(store, 300_000_000);
      const tree = store.gitTree([['40000', 'evil', store.gitTree([['100644', 'v1.json', oid]])]]);
      store.commitTree(store.gitTree([['40000', 'datasets', tree]]));
    }),
    ledger('a tree of 300 MB in 300 kB', (store) => store.commitTree(bombObject(store, 300_000_000))),
    ...(
      [
        '',
        'garbage',
        'g'.repeat(40),
        '0'.repeat(40),
        'A'.repeat(40),
        '0'.repeat(64),
        'ref: refs/heads/main',
        'ref: refs/heads/other',
        'ref: ../../../../etc/passwd',
        'ref: HEAD',
        '../../../etc/passwd',
        '\0'.repeat(41),
      ] as const
    ).map((text) =>
      ledger(`a branch that is ${JSON.stringify(text.slice(0, 30))}`, (store) =>
        store.put('git/refs/heads/main', text),
      ),
    ),
    ledger('a branch that names a blob', (store) =>
      store.put('git/refs/heads/main', store.gitObject('blob', 'x')),
    ),
    ledger('a branch that names a tree', (store) => store.put('git/refs/heads/main', store.gitTree([]))),
    ledger('a branch of 300 MB', (store) => store.put('git/refs/heads/main', Buffer.alloc(300_000_000, 'a'))),
    ledger('a branch that is a pipe', (store) => {
      rmSync(store.path('git/refs/heads/main'));
      spawnSync('mkfifo', [store.path('git/refs/heads/main')]);
    }),
    ledger('a branch that is a folder', (store) => {
      rmSync(store.path('git/refs/heads/main'));
      mkdirSync(store.path('git/refs/heads/main'));
    }),
    ledger('a branch that is a link to /dev/zero', (store) => {
      rmSync(store.path('git/refs/heads/main'));
      symlinkSync('/dev/zero', store.path('git/refs/heads/main'));
    }),
    ledger(
      'a branch that is a link to itself',
      (store) => {
        rmSync(store.path('git/refs/heads/main'));
        symlinkSync('main', store.path('git/refs/heads/main'));
      },
      ['fsck'],
    ),
    ...(
      [
        'garbage',
        '\0\0\0\0',
        'zz refs/heads/main\n',
        `${'0'.repeat(40)} refs/heads/main\n`,
        `^${'0'.repeat(40)}\n`,
        ` refs/heads/main\n`,
        `${'0'.repeat(39)} refs/heads/main\n`,
        'ref: refs/heads/main refs/heads/main\n',
      ] as const
    ).map((text) =>
      ledger(
        `packed-refs ${JSON.stringify(text.slice(0, 30))}`,
        (store) => {
          rmSync(store.path('git/refs/heads/main'));
          store.put('git/packed-refs', text);
        },
        [],
      ),
    ),
    ledger(
      'packed-refs of 300 MB',
      (store) => {
        rmSync(store.path('git/refs/heads/main'));
        store.put('git/packed-refs', Buffer.alloc(300_000_000, 'a\n'));
      },
      ['list'],
    ),
    ledger(
      'packed-refs that is a pipe',
      (store) => {
        rmSync(store.path('git/refs/heads/main'));
        spawnSync('mkfifo', [store.path('git/packed-refs')]);
      },
      ['list'],
    ),
    ledger(
      'a commit that is its own parent by name',
      (store) => store.gitObject('commit', `tree ${'1'.repeat(40)}\nparent ${'2'.repeat(40)}\n\nx`),
      [],
    ),
    ledger('a commit of noise', (store) =>
      store.put('git/refs/heads/main', store.gitObject('commit', randomFillSync(Buffer.alloc(300)))),
    ),
    ledger(
      'a commit without an author',
      (store) =>
        store.put('git/refs/heads/main', store.gitObject('commit', `tree ${store.gitTree([])}\n\nx`)),
      [],
    ),
    ledger(
      'a commit of the year 10^15',
      (store) =>
        store.put(
          'git/refs/heads/main',
          store.gitObject(
            'commit',
            `tree ${store.gitTree([])}\nauthor a <a@b> 99999999999999999 +9999\ncommitter a <a@b> -1 -9999\n\nx`,
          ),
        ),
      [],
    ),
    ledger(
      'a commit message of escape codes',
      (store) =>
        store.put(
          'git/refs/heads/main',
          store.gitObject(
            'commit',
            `tree ${store.gitTree([])}\nauthor \u001b[2J <a@b> 1 +0000\ncommitter a <a@b> 1 +0000\n\n\u001b]0;owned\u0007\u001b[31m`,
          ),
        ),
      [],
    ),
    ledger('a loose object that is not what its name says', (store) => {
      const oid = store.gitObject('commit', 'x');
      store.put(`git/objects/${'ab'}/${'c'.repeat(38)}`, deflateSync(Buffer.from('commit 1\0x')));
      store.put('git/refs/heads/main', `ab${'c'.repeat(38)}`);
      void oid;
    }),
    ledger('a loose object that is a pipe', (store) => {
      mkdirSync(store.path('git/objects/ab'), { recursive: true });
      spawnSync('mkfifo', [store.path(`git/objects/ab/${'c'.repeat(38)}`)]);
      store.put('git/refs/heads/main', `ab${'c'.repeat(38)}`);
    }),
    ...gitPrograms(),
    ...gitPacks(),
  ],
};

/** Writes a loose blob whose content is far longer than the file. */
function bombObject(store: HostileStore, bytes: number): string {
  return store.gitObject('blob', Buffer.alloc(bytes, 0x20));
}

/** Each of these makes stock git run a program or read elsewhere. */
function gitPrograms(): HostileCase[] {
  const config = (name: string, text: (marker: string) => string) =>
    ledger(
      `git config: ${name}`,
      (store, place) =>
        store.put(
          'git/config',
          `[core]\n\trepositoryformatversion = 0\n\tbare = true\n${text(`${place.root}/bin/marker`)}\n`,
        ),
      [],
      { operations: undefined as never },
    );
  const everything = (item: HostileCase): HostileCase => {
    const { operations: _, ...rest } = item;
    return rest;
  };
  return [
    config(
      'fsmonitor, pager, editor and hooks',
      (marker) =>
        `\tfsmonitor = ${marker}\n\tpager = ${marker}\n\teditor = ${marker}\n\tsshCommand = ${marker}\n\thooksPath = /\n[filter "x"]\n\tclean = ${marker}\n\tsmudge = ${marker}\n[alias]\n\tlog = !${marker}\n[gpg]\n\tprogram = ${marker}\n[commit]\n\tgpgsign = true\n[diff]\n\texternal = ${marker}\n[uploadpack]\n\tpackObjectsHook = ${marker}\n[credential]\n\thelper = !${marker}`,
    ),
    config(
      'worktree elsewhere',
      () => '\tworktree = /\n[include]\n\tpath = /etc/passwd\n[extensions]\n\tworktreeConfig = true',
    ),
    config('garbage', () => '[[[[\n=\u0000\n[core\n\tbare = ]'),
    config('other object format', () => '[extensions]\n\tobjectFormat = sha256'),
  ]
    .map(everything)
    .concat([
      ledger(
        'hooks of every name',
        (store, place) => {
          for (const hook of [
            'pre-commit',
            'post-commit',
            'reference-transaction',
            'post-checkout',
            'pre-receive',
            'update',
            'post-receive',
            'pre-auto-gc',
            'post-index-change',
            'fsmonitor-watchman',
            'commit-msg',
            'prepare-commit-msg',
            'post-merge',
            'pre-push',
          ]) {
            store.put(`git/hooks/${hook}`, `#!/bin/sh\n${place.root}/bin/marker\n`);
            chmodSync(store.path(`git/hooks/${hook}`), 0o755);
          }
        },
        [],
      ),
      ledger(
        'alternates that name other folders',
        (store) => {
          store.put('git/objects/info/alternates', '/etc\n../../../outside\n/dev\n');
          store.put('git/objects/info/http-alternates', 'http://127.0.0.1:1/\n');
        },
        [],
      ),
      ledger(
        'a git folder that is a file naming another place',
        (store, place) => {
          rmSync(store.path('git'), { recursive: true });
          writeFileSync(store.path('git'), `gitdir: ${place.outside}\n`);
        },
        ['fsck'],
      ),
      ledger(
        'attributes, grafts and replacements',
        (store) => {
          store.put('git/info/attributes', '* filter=x\n');
          store.put('git/info/grafts', 'x y\n');
          store.put('git/shallow', `${'1'.repeat(40)}\n`);
          store.put(`git/refs/replace/${'1'.repeat(40)}`, `${'2'.repeat(40)}\n`);
          store.put('git/commondir', '/etc\n');
          store.put('git/HEAD', 'ref: refs/heads/main\n');
        },
        [],
      ),
      ledger(
        'a HEAD that names another place',
        (store) => store.put('git/HEAD', 'ref: ../../../../etc/passwd\n'),
        ['fsck'],
      ),
      ledger('a HEAD of a detached commit', (store) => store.put('git/HEAD', `${'1'.repeat(40)}\n`), [
        'fsck',
      ]),
    ]);
}

function gitPacks(): HostileCase[] {
  const pack = (name: string, pack: Uint8Array, index: Uint8Array) =>
    ledger(`git pack: ${name}`, (store) => {
      store.put('git/objects/pack/pack-1.pack', pack);
      store.put('git/objects/pack/pack-1.idx', index);
      store.put('git/refs/heads/main', '1'.repeat(40));
    });
  const magic = Buffer.from([0xff, 0x74, 0x4f, 0x63, 0, 0, 0, 2]);
  return [
    pack('noise', randomFillSync(Buffer.alloc(400)), randomFillSync(Buffer.alloc(2000))),
    pack('an empty index', Buffer.alloc(0), Buffer.alloc(0)),
    pack(
      'a fan-out that lies',
      Buffer.from('PACK\0\0\0\x02\xff\xff\xff\xff'),
      Buffer.concat([magic, Buffer.alloc(1024, 0xff), Buffer.alloc(100)]),
    ),
  ];
}

import { createHash } from 'node:crypto';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Operation, Place } from './hostile-case.ts';
import { HostileStore } from './store-writer.ts';

/** Programs that something might be tricked into starting. */
const programs = [
  'git',
  'sh',
  'bash',
  'marker',
  'vi',
  'less',
  'ssh',
  'python3',
  'gpg',
  'tar',
  'unzip',
  'mkfifo',
  'env',
  'cmd',
];

/** A folder with a workspace and, around it, what nobody may touch. */
export function makePlace(): Place {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'kstore-hostile-')));
  const place = {
    root,
    workspace: join(root, 'workspace'),
    outside: join(root, 'outside'),
    target: join(root, 'target'),
  };
  for (const folder of ['workspace/.git/hooks', 'outside/hooks', 'bin', 'executed'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'outside/secret.txt'), 'secret\n');
  writeFileSync(join(root, 'outside/hooks/pre-commit'), '#!/bin/sh\nexit 0\n');
  writeFileSync(join(root, 'workspace/.git/hooks/pre-commit'), '#!/bin/sh\nexit 0\n');
  writeFileSync(join(root, 'workspace/.git/config'), '[core]\n');
  for (const program of programs) {
    writeFileSync(join(root, 'bin', program), `#!/bin/sh\n: > "${root}/executed/${program}"\n`);
    chmodSync(join(root, 'bin', program), 0o755);
  }
  return { ...place, store: new HostileStore(place.workspace) };
}

export type Snapshot = ReadonlyMap<string, string>;

const hashedBytes = 1_000_000;

/** Path below the root to what is there; long files by their times. */
export function takeSnapshot(root: string): Snapshot {
  const found = new Map<string, string>();
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const name of readdirSync(join(root, folder), { encoding: 'buffer' })) {
      const path = join(folder, name.toString('latin1'));
      const real = Buffer.concat([Buffer.from(join(root, folder, '/')), name]);
      const stat = lstatSync(real);
      const kind = stat.isDirectory()
        ? 'folder'
        : stat.isSymbolicLink()
          ? `link ${readlinkSync(real)}`
          : stat.isFile()
            ? 'file'
            : 'other';
      const isShort = stat.isFile() && stat.size <= hashedBytes;
      const content = isShort
        ? createHash('sha256').update(readFileSync(real)).digest('hex')
        : `${stat.mtimeMs}`;
      found.set(path, `${kind} ${stat.mode.toString(8)} ${stat.isFile() ? `${stat.size} ${content}` : ''}`);
      if (stat.isDirectory() && name.equals(Buffer.from(path.split('/').at(-1)!))) open.push(path);
    }
  }
  return found;
}

const disposable = /^workspace\/\.kstore\/(cache|index|tmp|lock)(\/|$)/;
const additions: Partial<Record<Operation, RegExp>> = {
  clone: /^cloned(\/|$)/,
  pull: /^pulled(\/|$)/,
  checkout: /^target-new(\/|$)/,
  'checkout --force': /^target(\/|$)/,
  'checkout in place': /^workspace\/(datasets|reports)(\/|$)/,
  restore: /^workspace\/(datasets|reports)(\/|$)/,
  gc: /^workspace\/\.kstore\/(garbage\.json|packs(\/[0-9a-f]{64}\.pack)?)$/,
  repair: /^workspace\/\.kstore\/(garbage\.json|(damaged|git)(\/.*)?|packs(\/[0-9a-f]{64}\.pack)?)$/,
  add: /^workspace\/\.kstore\/(stage\.json|packs(\/[0-9a-f]{64}\.pack)?)$/,
  commit: /^workspace\/\.kstore\/(stage\.json|git(\/.*)?)$/,
  alias: /^workspace\/\.kstore\/git(\/.*)?$/,
  init: /^workspace\/\.kstore(\/(config\.json|format|packs|git(\/.*)?))?$/,
};
/** What may be replaced, not only added. */
const replacements: Partial<Record<Operation, RegExp>> = {
  'checkout --force': /^target(\/|$)/,
  'checkout in place': /^workspace\/datasets\/(evil|good)(\/|$)/,
  restore: /^workspace\/datasets\/(evil|good)(\/|$)/,
  gc: /^workspace\/\.kstore\/(garbage\.json|packs\/.*)$/,
  repair: /^workspace\/\.kstore\/((garbage|stage|trust)\.json|(packs|git|damaged|sweeps)\/.*)$/,
  add: /^workspace\/\.kstore\/stage\.json$/,
  commit: /^workspace\/\.kstore\/(stage\.json|git\/refs\/heads(\/main)?)$/,
  alias: /^workspace\/\.kstore\/git\/refs\/heads(\/main)?$/,
};

/** What an operation did that it may not do; empty when all is well. */
export function findTrespasses(operation: Operation, before: Snapshot, after: Snapshot): string[] {
  const problems: string[] = [];
  for (const [path, state] of after) {
    const former = before.get(path);
    if (former === state || disposable.test(path)) continue;
    if (path.startsWith('executed/')) problems.push(`executed ${path.slice(9)}`);
    else if (former === undefined && additions[operation]?.test(path) !== true) problems.push(`made ${path}`);
    else if (former !== undefined && replacements[operation]?.test(path) !== true)
      problems.push(`changed ${path}: ${former} to ${state}`);
  }
  for (const path of before.keys()) {
    if (after.has(path) || disposable.test(path) || replacements[operation]?.test(path) === true) continue;
    problems.push(`removed ${path}`);
  }
  return problems;
}

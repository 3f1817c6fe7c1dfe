import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { demand } from './program.mjs';

/**
 * What is killed. `setUp` makes the command have work and gives its words; `check` looks at what it did, whether it
 * was killed or ended.
 */
const operations = [
  {
    name: 'init',
    needs: 'init',
    folder: (lane) => join(lane.folder, 'fresh'),
    setUp(lane) {
      rmSync(join(lane.folder, 'fresh'), { recursive: true, force: true });
      mkdirSync(join(lane.folder, 'fresh/training'), { recursive: true });
      writeFileSync(join(lane.folder, 'fresh/training/slow.yaml'), 'epochs: 3\n');
      return ['init'];
    },
    /** Repeating it gives a repository that works. */
    async check(lane) {
      for (const words of [['init'], ['add', '.'], ['commit', '-m', 'x'], ['fsck']]) {
        const { exitCode, stdout } = await lane.start(join(lane.folder, 'fresh'), words).end;
        demand(exitCode === 0, `${words.join(' ')} in the new workspace: ${stdout}`);
      }
    },
  },
  {
    name: 'add',
    needs: 'add',
    setUp(lane, label) {
      lane.changeData(label);
      return ['add', 'datasets/data'];
    },
    check: commitAll,
  },
  {
    name: 'commit',
    needs: 'commit',
    async setUp(lane, label) {
      lane.changeData(label);
      await lane.succeed('add', 'datasets/data');
      return ['commit', '-m', label];
    },
    async check(lane, { exitCode, stdout }) {
      if (exitCode === 0) lane.acknowledge(JSON.parse(stdout));
      else await commitAll(lane);
    },
  },
  {
    name: 'checkout',
    needs: 'checkout',
    setUp(lane) {
      lane.target = join(lane.folder, 'targets/out');
      rmSync(lane.target, { recursive: true, force: true });
      mkdirSync(dirname(lane.target), { recursive: true });
      lane.checkedOut = lane.chance.pick([...lane.contents.keys()]);
      return ['checkout', lane.checkedOut, '--to', lane.target];
    },
    /** The target is whole or missing; the next checkout clears away what the killed one left beside it. */
    async check(lane, { exitCode }) {
      const files = lane.contents.get(lane.checkedOut);
      if (exitCode === 0 || existsSync(lane.target)) lane.compareFiles(lane.target, files);
      const before = readdirSync(dirname(lane.target)).filter((name) => name !== 'out');
      if (before.length > 0) lane.tally.add('killed with a folder half written beside the target');
      const {
        exitCode: code,
        stdout,
        stderr,
      } = await lane.type('checkout', lane.checkedOut, '--to', lane.target, '--force');
      demand(code === 0, `checkout again: ${stdout}${stderr}`);
      lane.compareFiles(lane.target, files);
      const after = readdirSync(dirname(lane.target)).filter((name) => name !== 'out');
      const told = after.every((name) => `${stdout}${stderr}`.includes(name));
      demand(told, `the checkout after the killed one left ${after.join(', ')} and said nothing`);
    },
  },
  {
    name: 'run',
    needs: 'run',
    setUp: () => ['run', 'baseline', '--fresh'],
    check(lane, { exitCode, stdout }) {
      if (exitCode === 0) lane.runs.add(JSON.parse(stdout).run);
    },
  },
  {
    name: 'alias',
    needs: 'alias',
    setUp: (lane) => ['alias', `dataset/${lane.chance.pick([...lane.contents.keys()])}`, 'best'],
    async check(lane, { exitCode, stdout }) {
      if (exitCode !== 0) return;
      const { version } = JSON.parse(stdout);
      const { matches } = await lane.succeed('show', 'dataset/data@best');
      demand(matches.length > 0 && JSON.stringify(matches).includes(version), `data@best is not ${version}`);
    },
  },
  { name: 'gc', needs: 'gc', setUp: (lane, label) => makeGarbage(lane, label, ['gc', '--grace', '0']) },
  { name: 'repair', needs: 'repair', setUp: () => ['repair'] },
  {
    name: 'restore',
    needs: 'restore',
    async setUp(lane, label) {
      lane.changeData(label);
      await commitAll(lane);
      lane.committed = lane.files;
      lane.changeData(`${label} unwanted`);
      return ['restore', 'datasets/data'];
    },
    /** Each file is as it was or as it shall be, never in between; restoring again finishes it. */
    async check(lane) {
      lane.compareFiles(lane.path('datasets/data'), lane.files, lane.committed);
      await lane.succeed('restore', 'datasets/data');
      lane.files = lane.committed;
      lane.compareFiles(lane.path('datasets/data'), lane.files);
    },
  },
  { name: 'tag', needs: 'tag', setUp: (_lane, label) => ['tag', `at-${label}`] },
];

/** The operations whose commands the program has. */
export function listOperations(commands) {
  return operations.filter(({ needs }) => commands.has(needs));
}

/** Adds again what a killed command may not have staged, and commits it. */
async function commitAll(lane) {
  await lane.succeed('add', 'datasets/data', '--no-wait');
  const { exitCode, stdout } = await lane.type('commit', '-m', 'again', '--no-wait');
  if (exitCode === 0) return lane.acknowledge(JSON.parse(stdout));
  const { code } = JSON.parse(stdout).error;
  demand(code === 'KSTORE_NOTHING_STAGED', `commit after the killed command: ${stdout}`);
}

/** Content that was staged and is not any more. */
async function makeGarbage(lane, label, words) {
  lane.changeData(`${label} garbage`);
  await lane.succeed('add', 'datasets/data');
  lane.changeData(label);
  await lane.succeed('add', 'datasets/data');
  return words;
}

import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { initRepository } from '../../src/store/index.ts';
import { fileSystem, replaceFileSystem, type FileSystem } from '../../src/store/files/file-system.ts';
import { askAll, findWrongAnswers } from './answers.ts';
import type { ChildReport } from './child.ts';
import { readImage, Scratch, type DiskImage } from './disk-image.ts';
import { FaultLayer } from './fault-layer.ts';
import { add, commit, findOperation, operations, write, type Operation } from './operations.ts';
import { ageLocks, describeError, inspectStore, isClearError, type StoreState } from './store-state.ts';
import { proveClocks } from './clocks.ts';
import { createRandom, type Form, type Proof, type Tally } from './tally.ts';

const nobody = 65534;
const diskBytes = 4 * 1024 * 1024;

/** Disks that are full, broken, forbidden, read-only or gone, and clocks that run backwards. */
export function createDiskProof(childPath: string): Proof {
  return async (form, tally) => {
    const scratch = new Scratch();
    try {
      await proveFullDisk(form, scratch, tally);
      await proveUnreadableFiles(form, scratch, tally);
      await proveFewDescriptors(form, childPath, scratch, tally);
      await proveForbidden(form, childPath, scratch, tally);
      await proveReadOnlyDisk(scratch, tally);
      await proveRemovedStore(form, scratch, tally);
      await proveClocks(scratch, tally);
    } finally {
      scratch.remove();
    }
  };
}

/** Reports what is wrong with a store after an operation that may have failed. */
async function judge(
  folder: string,
  allowed: readonly (StoreState | null)[],
  place: string,
  tally: Tally,
): Promise<void> {
  ageLocks(folder);
  const { state, problems } = await inspectStore(folder, true);
  tally.count('git fsck --strict');
  for (const problem of problems) tally.fail(`${place}: ${problem}`);
  if (!allowed.some((one) => JSON.stringify(one) === JSON.stringify(state)))
    tally.fail(`${place}: neither before nor after`);
}

/** Runs an operation that may be refused, with a clear error only; true when it was done. */
async function attemptClearly(action: () => Promise<unknown>, place: string, tally: Tally): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (error) {
    if (!isClearError(error)) tally.fail(`${place}: no clear error: ${describeError(error)}`);
    return false;
  }
}

async function prepare(operation: Operation, scratch: Scratch): Promise<DiskImage> {
  const folder = scratch.path();
  mkdirSync(folder);
  await operation.prepare(folder);
  const image = readImage(folder);
  rmSync(folder, { recursive: true });
  return image;
}

/** The states before and after an operation that goes well. */
async function observe(
  operation: Operation,
  image: DiskImage,
  scratch: Scratch,
): Promise<(StoreState | null)[]> {
  return scratch.with(image, async (folder) => {
    const before = (await inspectStore(folder, false)).state;
    await operation.run(folder);
    return [before, (await inspectStore(folder, false)).state];
  });
}

/** A store that is damaged before the operation answers nothing to compare with. */
const soundOperations = operations.filter(({ mends }) => mends !== true);

const isRoot = () => process.getuid?.() === 0;

function withMountedDisk(
  scratch: Scratch,
  tally: Tally,
  what: string,
): { folder: string; remove: () => void } | null {
  const folder = scratch.path();
  mkdirSync(folder);
  const mounted =
    isRoot() && spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${diskBytes}`, 'tmpfs', folder]).status === 0;
  if (!mounted) {
    tally.skip(`${what}: needs root and the right to mount`);
    return null;
  }
  return { folder, remove: () => void spawnSync('umount', ['-l', folder]) };
}

/** Fills a small disk so that the space ends at some point of each operation. */
async function proveFullDisk(form: Form, scratch: Scratch, tally: Tally): Promise<void> {
  const disk = withMountedDisk(scratch, tally, 'full disk');
  if (disk === null) return;
  const random = createRandom(3);
  const passes = form === 'long' ? 100 : 10;
  try {
    for (let pass = 0; pass < passes; pass++) {
      const operation = soundOperations[pass % soundOperations.length]!;
      const folder = join(disk.folder, 'workspace');
      mkdirSync(folder);
      await operation.prepare(folder);
      const allowed = await observe(operation, readImage(folder), scratch);
      const ballast = join(disk.folder, 'ballast');
      const { bavail, bsize } = statfsSync(disk.folder);
      const leaveBytes = Math.floor(random() * 10) * bsize;
      writeFileSync(ballast, Buffer.alloc(bavail * bsize - leaveBytes));
      const place = `full disk with ${leaveBytes} bytes left, ${operation.name}`;
      const isDone = await attemptClearly(() => operation.run(folder), place, tally);
      tally.count(isDone ? 'full disk: done all the same' : 'full disk: refused');
      rmSync(ballast);
      await judge(folder, allowed, place, tally);
      if (!isDone) {
        await attemptClearly(() => operation.run(folder), `${place}, repeated`, tally);
        await judge(folder, allowed.slice(1), `${place}, repeated`, tally);
      }
      rmSync(folder, { recursive: true });
    }
  } finally {
    disk.remove();
  }
}

/** Each file in turn lies on a bad place of the disk: nobody can read it. */
async function proveUnreadableFiles(form: Form, scratch: Scratch, tally: Tally): Promise<void> {
  for (const name of form === 'long' ? soundOperations.map((operation) => operation.name) : ['commit']) {
    const operation = findOperation(name);
    const image = await prepare(operation, scratch);
    const allowed = await observe(operation, image, scratch);
    for (const [path, { type }] of image) {
      if (type !== 'file') continue;
      const place = `${path} unreadable, ${name}`;
      tally.count('unreadable files');
      await scratch.with(image, async (folder) => {
        const restore = replaceFileSystem(failReading(join(folder, path)));
        try {
          await attemptClearly(() => operation.run(folder), place, tally);
          const answers = await askAll(folder);
          for (const [question, { type: kind }] of Object.entries(answers))
            if (kind === 'crashed') tally.fail(`${place}: ${question} crashed`);
        } finally {
          restore();
        }
        await judge(folder, allowed, place, tally);
      });
    }
  }
}

function failReading(path: string): Partial<FileSystem> {
  const opened = new Set<number>();
  const { openSync, readSync, readFileSync, closeSync } = fileSystem;
  const fail = (): never => {
    throw Object.assign(new Error('EIO: simulated'), { code: 'EIO', syscall: 'read', path });
  };
  return {
    openSync: (...parameters: Parameters<typeof openSync>) => {
      const descriptor = openSync(...parameters);
      if (parameters[0] === path) opened.add(descriptor);
      return descriptor;
    },
    closeSync: (descriptor: number) => {
      opened.delete(descriptor);
      closeSync(descriptor);
    },
    readSync: ((descriptor: number, ...rest: never[]) =>
      opened.has(descriptor)
        ? fail()
        : (readSync as (...all: unknown[]) => number)(descriptor, ...rest)) as never,
    readFileSync: ((source: number | string, ...rest: never[]) =>
      source === path || opened.has(source as number)
        ? fail()
        : (readFileSync as (...all: unknown[]) => unknown)(source, ...rest)) as never,
  };
}

function runChild(
  childPath: string,
  words: readonly string[],
  prefix: readonly string[] = [],
): ChildReport | null {
  const [program, ...rest] = [...prefix, process.execPath, childPath, ...words];
  const { stdout } = spawnSync(program!, rest, { encoding: 'utf8' });
  try {
    return JSON.parse(stdout) as ChildReport;
  } catch {
    return null;
  }
}

/** Fewer and fewer files may be open at once, until Node itself cannot start. */
async function proveFewDescriptors(
  form: Form,
  childPath: string,
  scratch: Scratch,
  tally: Tally,
): Promise<void> {
  const step = form === 'long' ? 1 : 8;
  for (const name of form === 'long' ? ['add', 'commit', 'checkout of a folder'] : ['commit']) {
    const operation = findOperation(name);
    const image = await prepare(operation, scratch);
    const allowed = await observe(operation, image, scratch);
    for (let limit = 32; limit >= 16; limit -= step) {
      const place = `${limit} open files, ${name}`;
      await scratch.with(image, async (folder) => {
        const prefix = ['sh', '-c', `ulimit -n ${limit}; exec "$@"`, 'sh'];
        const report = runChild(childPath, [folder, name], prefix);
        tally.count(`few open files: ${report?.outcome ?? 'node does not start'}`);
        if (report?.outcome === 'crashed') tally.fail(`${place}: ${report.why}`);
        await judge(folder, report?.outcome === 'done' ? allowed.slice(1) : allowed, place, tally);
      });
    }
  }
}

/** Another user, who may read the workspace and not write to it, or not even read the packs. */
async function proveForbidden(form: Form, childPath: string, scratch: Scratch, tally: Tally): Promise<void> {
  const asNobody = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];
  if (!isRoot() || spawnSync(asNobody[0]!, [...asNobody.slice(1), 'true']).status !== 0) {
    tally.skip('forbidden folders: needs root and setpriv');
    return;
  }
  for (const path of [scratch.folder, dirname(childPath)]) chmodSync(path, 0o755);
  for (const operation of soundOperations.filter((_, index) => form === 'long' || index % 6 === 2)) {
    const image = await prepare(operation, scratch);
    for (const hidden of [
      '',
      '.kstore/packs',
      '.kstore/git/objects',
      '.kstore/stage.json',
      '.kstore/cache',
    ]) {
      if (!image.has(hidden) && hidden !== '') continue;
      const place = `as another user, ${hidden === '' ? 'read-only' : `${hidden} hidden`}, ${operation.name}`;
      await scratch.with(image, async (folder) => {
        if (hidden !== '') chmodSync(join(folder, hidden), 0);
        const before = JSON.stringify([...readImage(folder)]);
        for (const what of [operation.name, 'ask']) {
          const report = runChild(childPath, [folder, what], asNobody);
          tally.count(`as another user: ${report?.outcome ?? 'no report'}`);
          if (report === null || report.outcome === 'crashed')
            tally.fail(`${place}: ${report?.why ?? 'no report'}`);
          if (hidden === '' && what === 'ask' && image.has('.kstore') && report?.outcome !== 'done')
            tally.fail(`${place}: refused to answer: ${report?.why}`);
        }
        if (JSON.stringify([...readImage(folder)]) !== before) tally.fail(`${place}: something was changed`);
      });
    }
  }
  await proveOwnFolder(childPath, asNobody, scratch, tally);
}

/** A workspace of that user's own, with a store that belongs to somebody else. */
async function proveOwnFolder(
  childPath: string,
  asNobody: readonly string[],
  scratch: Scratch,
  tally: Tally,
): Promise<void> {
  const operation = findOperation('checkout of a folder');
  const image = await prepare(operation, scratch);
  await scratch.with(image, async (folder) => {
    for (const path of ['', ...[...image.keys()].filter((key) => !key.startsWith('.kstore'))])
      chownSync(join(folder, path), nobody, nobody);
    const report = runChild(childPath, [folder, operation.name], asNobody);
    tally.count(`checkout out of another user's store: ${report?.outcome}`);
    if (report?.outcome === 'crashed') tally.fail(`checkout out of another user's store: ${report.why}`);
  });
}

/** A disk that is mounted read-only: everything can be asked, nothing changed. */
async function proveReadOnlyDisk(scratch: Scratch, tally: Tally): Promise<void> {
  const disk = withMountedDisk(scratch, tally, 'read-only disk');
  if (disk === null) return;
  try {
    for (const operation of soundOperations) {
      const folder = join(disk.folder, 'workspace');
      mkdirSync(folder);
      await operation.prepare(folder);
      const hasStore = readImage(folder).has('.kstore');
      const expected = await askAll(folder);
      const before = JSON.stringify([...readImage(folder)]);
      spawnSync('mount', ['-o', 'remount,ro', disk.folder]);
      const place = `read-only disk, ${operation.name}`;
      tally.count('operations on a read-only disk');
      await attemptClearly(() => operation.run(folder), place, tally);
      const answers = await askAll(folder);
      for (const wrong of findWrongAnswers(expected, answers)) tally.fail(`${place}: ${wrong}`);
      for (const [question, { type }] of Object.entries(answers))
        if (hasStore && type !== 'answer') tally.fail(`${place}: ${question} is refused`);
      if (JSON.stringify([...readImage(folder)]) !== before) tally.fail(`${place}: something was changed`);
      spawnSync('mount', ['-o', 'remount,rw', disk.folder]);
      rmSync(folder, { recursive: true });
    }
  } finally {
    disk.remove();
  }
}

/** Somebody removes the store while a command runs: a clear error, no file of the person lost, no half store. */
async function proveRemovedStore(form: Form, scratch: Scratch, tally: Tally): Promise<void> {
  for (const operation of operations) {
    const image = await prepare(operation, scratch);
    const calls = await scratch.with(image, async (folder) => {
      const layer = new FaultLayer();
      await layer.run(() => operation.run(folder));
      return layer.calls.length;
    });
    for (let at = 0; at < calls; at += form === 'long' ? 1 : 61) {
      const place = `store removed at call ${at}, ${operation.name}`;
      tally.count('stores removed meanwhile');
      await scratch.with(image, async (folder) => {
        const store = join(folder, '.kstore');
        const action = () => rmSync(store, { recursive: true, force: true });
        const layer = new FaultLayer(at, { kind: 'meanwhile', action });
        await attemptClearly(() => layer.run(() => operation.run(folder)), place, tally);
        checkOwnFiles(folder, image, operation, place, tally);
        ageLocks(folder);
        await attemptClearly(() => startAgain(folder), `${place}, begun again`, tally);
        const { problems } = await inspectStore(folder, false);
        for (const problem of problems) tally.fail(`${place}, begun again: ${problem}`);
      });
    }
  }
}

async function startAgain(folder: string): Promise<void> {
  await initRepository(folder);
  await add(folder);
  write(folder, 'reports/again.md', 'begun again\n');
  await add(folder);
  await commit(folder, 'again');
}

/** Checkout and restore exchange files as a whole, and the proof of the faults looks at them; the others leave all as it is. */
function checkOwnFiles(
  folder: string,
  image: DiskImage,
  operation: Operation,
  place: string,
  tally: Tally,
): void {
  if (/^(checkout|restore)/.test(operation.name)) return;
  for (const [path, entry] of image) {
    if (path.startsWith('.kstore') || entry.type !== 'file') continue;
    if (!readFileSync(join(folder, path)).equals(entry.bytes)) tally.fail(`${place}: ${path} was changed`);
  }
}

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { askAll, examine, findWrongAnswers, isRefused, type Answers } from './answers.ts';
import { readImage, Scratch, type DiskImage } from './disk-image.ts';
import { FaultLayer } from './fault-layer.ts';
import { checkRepair, type Mending } from './mending.ts';
import { add, alias, prepareTinyHistory, prepareWorkbookHistory, tag, write } from './operations.ts';
import { inspectStore, isClearError, describeError } from './store-state.ts';
import type { Form, Proof, Tally } from './tally.ts';

/** One bit in so many is flipped. */
const bitStride: Record<Form, number> = { long: 1, short: 301 };
/** The same in the packs of the store with a workbook, which are longer. */
const workbookBitStride: Record<Form, number> = { long: 61, short: 20_011 };
/** After one flip in so many the store is repaired. */
const repairStride: Record<Form, number> = { long: 53, short: 4999 };
/** Rewritten by a question when they are not as they should be. */
const caches = ['.kstore/index', '.kstore/cache/ledger'];

interface Store {
  readonly folder: string;
  readonly image: DiskImage;
  readonly files: readonly string[];
  readonly answers: Answers;
}

/** What a file is damaged to; null removes it. */
type Damage = ReadonlyMap<string, Buffer | null>;

/**
 * Flips each bit of each file of a small store, and cuts, empties, lengthens.
 *
 * @param only a part of the paths of the files that are damaged.
 * @remarks fsck finds the damage, or every answer stays the same. Never does a wrong byte come out.
 */
export const proveBits: Proof = async (form, tally, only) => {
  const scratch = new Scratch();
  try {
    const whole = await prepareStore(scratch);
    const store = { ...whole, files: whole.files.filter((path) => path.includes(only ?? '')) };
    tally.count('files', store.files.length);
    for (const path of store.files) tally.count('bytes', bytesOf(store, path).length);
    const startMs = performance.now();
    for (const path of store.files) await flipBits(store, path, bitStride[form], tally);
    tally.count(
      'microseconds per flip',
      Math.round(((performance.now() - startMs) * 1000) / tally.counts['bits flipped']!),
    );
    const unstaged = await scratch.with(
      applyDamage(store, new Map([['.kstore/stage.json', null]])),
      (folder) => askAll(folder),
    );
    const mending = { intactFolder: store.folder, answers: store.answers, unstaged, scratch };
    for (const path of store.files) await damageWhole(store, path, mending, form, tally);
    await repairFlips(store, mending, form, tally);
    if (only !== undefined) return;
    await damageLock(store, scratch, form, tally);
    await damageWorkbook(scratch, form, tally);
  } finally {
    scratch.remove();
  }
};

/** The packs of a store whose versions are workbooks, kept as tokens, have forms that no other content has. */
async function damageWorkbook(scratch: Scratch, form: Form, tally: Tally): Promise<void> {
  const folder = scratch.path();
  mkdirSync(folder);
  await prepareWorkbookHistory(folder);
  const whole = await examineStore(folder);
  const store = { ...whole, files: whole.files.filter((path) => path.startsWith('.kstore/packs/')) };
  const { folder: intactFolder, answers } = store;
  const mending = { intactFolder, answers, unstaged: answers, scratch };
  for (const path of store.files) {
    await flipBits(store, path, workbookBitStride[form], tally);
    await damageWhole(store, path, mending, form, tally);
  }
}

/** Two commits, an alias, a run, a tag in a file of its own and one that is packed, something staged, warm caches, and the lock of a command that was killed. */
async function prepareStore(scratch: Scratch): Promise<Store> {
  const folder = scratch.path();
  mkdirSync(folder);
  await prepareTinyHistory(folder);
  await tag(folder, 'packed');
  packTag(folder, 'packed');
  await tag(folder, 'loose');
  write(folder, 'training/slow.yaml', 'epochs: 9\n');
  await add(folder);
  await leaveLock(folder);
  return examineStore(folder);
}

async function examineStore(folder: string): Promise<Store> {
  // Files that are younger than the clock's tick are read each time; from now on the stat cache vouches for them.
  await sleep(100);
  await askAll(folder);
  const { answers, fsck } = await examine(folder, true);
  if (fsck !== null || isRefused(answers)) throw new Error(JSON.stringify({ fsck, answers }));
  const image = readImage(folder);
  const files = [...image].flatMap(([path, { type }]) =>
    path.startsWith('.kstore/') && type === 'file' ? [path] : [],
  );
  return { folder, image, files, answers };
}

/** As `git pack-refs` does, which would pack the branch as well. */
function packTag(folder: string, name: string): void {
  const path = join(folder, '.kstore/git/refs/tags', name);
  const line = `${readFileSync(path, 'latin1').trim()} refs/tags/${name}\n`;
  const header = '# pack-refs with: peeled fully-peeled sorted \n';
  writeFileSync(join(folder, '.kstore/git/packed-refs'), header + line);
  rmSync(path);
}

async function leaveLock(folder: string): Promise<void> {
  const command = () => alias(folder, 'paint_v2', 'next');
  for (let at = 0; ; at++) {
    try {
      await new FaultLayer(at, { kind: 'kill' }).run(command);
    } catch {
      if (readImage(folder).has('.kstore/lock')) return;
    }
  }
}

function bytesOf({ image }: Store, path: string): Buffer {
  const entry = image.get(path);
  if (entry?.type !== 'file') throw new Error(`${path} is no file`);
  return entry.bytes;
}

async function flipBits(store: Store, path: string, stride: number, tally: Tally): Promise<void> {
  const bytes = bytesOf(store, path);
  for (let bit = path.length % stride; bit < bytes.length * 8; bit += stride) {
    const damaged = Buffer.from(bytes);
    damaged[bit >> 3]! ^= 1 << (bit & 7);
    tally.count('bits flipped');
    // Without a turn of the event loop in between, what was used for one flip is kept until the last one.
    await setImmediate();
    await check(store, new Map([[path, damaged]]), `${path}, bit ${bit & 7} of byte ${bit >> 3}`, tally);
  }
}

async function damageWhole(
  store: Store,
  path: string,
  mending: Mending,
  form: Form,
  tally: Tally,
): Promise<void> {
  const bytes = bytesOf(store, path);
  const lengths = new Set([
    0,
    1,
    12,
    32,
    64,
    bytes.length >> 2,
    bytes.length >> 1,
    bytes.length - 9,
    bytes.length - 1,
  ]);
  for (const length of lengths) {
    if (length < 0 || length >= bytes.length) continue;
    tally.count('files cut');
    await check(store, new Map([[path, bytes.subarray(0, length)]]), `${path} cut to ${length}`, tally);
  }
  const others: readonly [string, Damage][] = [
    ['lengthened', new Map([[path, Buffer.concat([bytes, Buffer.from('x')])]])],
    ['zeroed', new Map([[path, Buffer.alloc(bytes.length)]])],
    ['deleted', new Map([[path, null]])],
    ['exchanged', exchange(store, path, store.files)],
    ['exchanged with the next of the kind', exchange(store, path, listKind(store, path))],
  ];
  for (const [how, damage] of others) {
    if (damage.size === 0) continue;
    tally.count(`files ${how}`);
    await check(store, damage, `${path} ${how}`, tally);
    if (damage.get('.kstore/stage.json') === null) continue;
    if (form === 'short' && !how.startsWith('exchanged')) continue;
    await checkRepair(mending, applyDamage(store, damage), damage.keys(), `${path} ${how}`, tally);
  }
}

async function repairFlips(store: Store, mending: Mending, form: Form, tally: Tally): Promise<void> {
  for (const path of store.files) {
    const bytes = bytesOf(store, path);
    for (
      let bit = (path.length * 7) % (bytes.length * 8);
      bit < bytes.length * 8;
      bit += repairStride[form]
    ) {
      const damaged = Buffer.from(bytes);
      damaged[bit >> 3]! ^= 1 << (bit & 7);
      const image = applyDamage(store, new Map([[path, damaged]]));
      await checkRepair(mending, image, [path], `${path}, bit ${bit}`, tally);
    }
  }
}

function applyDamage(store: Store, damage: Damage): DiskImage {
  const image = new Map(store.image);
  for (const [path, bytes] of damage) {
    if (bytes === null) image.delete(path);
    else image.set(path, { type: 'file', bytes, mode: 0o644 });
  }
  return image;
}

/** The file and the one after it in the list; nothing when there is no other. */
function exchange(store: Store, path: string, files: readonly string[]): Damage {
  const neighbour = files[(files.indexOf(path) + 1) % files.length]!;
  if (neighbour === path) return new Map();
  return new Map([
    [path, bytesOf(store, neighbour)],
    [neighbour, bytesOf(store, path)],
  ]);
}

/** Files that are whole and in the right form where another of them should be, such as the indexes of two packs. */
function listKind({ files }: Store, path: string): string[] {
  return files.filter((other) => dirname(other) === dirname(path) && extname(other) === extname(path));
}

async function check(store: Store, damage: Damage, place: string, tally: Tally): Promise<void> {
  for (const [path, bytes] of damage) put(store.folder, path, bytes);
  const { answers, fsck } = await examine(store.folder, true);
  for (const path of [...damage.keys(), ...caches]) put(store.folder, path, bytesOf(store, path));
  const wrong = findWrongAnswers(store.answers, answers);
  // docs/format.md: deleting the stage loses what was added since the last commit.
  const isStageGone = damage.get('.kstore/stage.json') === null;
  if (!isStageGone) for (const one of wrong) tally.fail(`${place}: ${one}`);
  if (fsck?.type === 'crashed') tally.fail(`${place}: fsck crashed: ${fsck.why}`);
  if (isRefused(answers) && fsck === null) tally.fail(`${place}: refused, and not found by fsck`);
  tally.count(fsck === null ? 'harmless' : 'found by fsck');
}

function put(folder: string, path: string, bytes: Buffer | null): void {
  if (bytes === null) rmSync(join(folder, path));
  else writeFileSync(join(folder, path), bytes);
}

/** With a damaged lock of a dead process a command takes it over or names it; the store stays whole. */
async function damageLock(store: Store, scratch: Scratch, form: Form, tally: Tally): Promise<void> {
  const path = '.kstore/lock';
  const bytes = bytesOf(store, path);
  const stride = form === 'long' ? 1 : 211;
  for (let bit = 0; bit < bytes.length * 8; bit += stride) {
    const damaged = Buffer.from(bytes);
    damaged[bit >> 3]! ^= 1 << (bit & 7);
    const image = new Map(store.image).set(path, { type: 'file', bytes: damaged, mode: 0o644 });
    tally.count('commands beside a damaged lock');
    await scratch.with(image, async (folder) => {
      try {
        await alias(folder, 'paint_v2', 'next');
        tally.count('damaged locks taken over');
      } catch (error) {
        if (!isClearError(error)) tally.fail(`${path}, bit ${bit}: ${describeError(error)}`);
      }
      const { problems } = await inspectStore(folder, false);
      for (const problem of problems) tally.fail(`${path}, bit ${bit}: ${problem}`);
    });
  }
}

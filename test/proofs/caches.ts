import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { askAll, examine, findWrongAnswers, isRefused, type Answers, type Examination } from './answers.ts';
import { readImage, Scratch, type DiskImage } from './disk-image.ts';
import { add, alias, commit, prepareHistory, recordRun, write } from './operations.ts';
import type { Form, Proof, Tally } from './tally.ts';

const bitStride: Record<Form, number> = { long: 1, short: 251 };
const checksumBytes = 32;

/** The bytes of each cache file at one time. */
type Caches = ReadonlyMap<string, Buffer>;

/**
 * Puts wrong, old and foreign files in the place of the caches: each answer stays what it is without any cache.
 *
 * @remarks A bit that is flipped together with the checksum can only come from somebody who means it; then it must
 * do no more than give a wrong answer or be ignored: nothing crashes, and fsck, which trusts no cache, is not misled.
 */
export const proveCaches: Proof = async (form, tally) => {
  const scratch = new Scratch();
  try {
    const folder = scratch.path();
    mkdirSync(folder);
    await prepareHistory(folder);
    const older = [await takeCaches(folder)];
    for (const change of laterChanges(folder)) {
      await change();
      older.push(await takeCaches(folder));
    }
    const current = older.pop()!;
    const names = [...current.keys()];
    tally.count('cache files', names.length);
    removeCaches(folder, names);
    const cold = await askAll(folder);
    const foreign = await takeForeignCaches(scratch);
    const place = { folder, cold, current };
    for (const [index, caches] of [...older, foreign, exchangeAll(current)].entries()) {
      await tryCaches(place, caches, `caches ${index}`, 'states of other times and stores', tally);
      for (const name of names) {
        const mixed = new Map(current).set(name, caches.get(name) ?? Buffer.alloc(0));
        await tryCaches(place, mixed, `${name} of ${index}`, 'mixed states', tally);
      }
    }
    for (const name of names) await damageCache(place, name, form, tally);
  } finally {
    scratch.remove();
  }
};

interface Place {
  readonly folder: string;
  readonly cold: Answers;
  readonly current: Caches;
}

function laterChanges(folder: string): (() => Promise<unknown>)[] {
  return [
    async () => write(folder, 'datasets/paint.csv', 'water,oil,gloss\n1,2,3\n'),
    () => add(folder),
    () => commit(folder, 'third'),
    () => alias(folder, 'paint_v3', 'best'),
    () => recordRun(folder, 'other weights'),
    async () => write(folder, 'datasets/paint.csv', 'water,oil,gloss\n1,2,4\n'),
    async () => write(folder, 'reports/why.md', 'because of paint_v3\n'),
  ];
}

async function takeCaches(folder: string): Promise<Caches> {
  // Past the clock's tick, so that the stat cache vouches for what it has seen.
  await sleep(100);
  await askAll(folder);
  const image: DiskImage = readImage(join(folder, '.kstore'));
  const caches = new Map<string, Buffer>();
  for (const [path, entry] of image)
    if (entry.type === 'file' && (path === 'index' || path.startsWith('cache/')))
      caches.set(path, entry.bytes);
  return caches;
}

async function takeForeignCaches(scratch: Scratch): Promise<Caches> {
  const folder = scratch.path();
  mkdirSync(folder);
  await prepareHistory(folder);
  write(folder, 'datasets/paint.csv', 'water,oil\n7,8\n');
  await add(folder);
  await commit(folder, 'elsewhere');
  return takeCaches(folder);
}

/** Each cache file under the name of the next. */
function exchangeAll(caches: Caches): Caches {
  const names = [...caches.keys()];
  return new Map(names.map((name, index) => [name, caches.get(names[(index + 1) % names.length]!)!]));
}

function removeCaches(folder: string, names: readonly string[]): void {
  for (const name of names) rmSync(join(folder, '.kstore', name), { force: true });
}

async function askWith({ folder, current }: Place, caches: Caches, withFsck: boolean): Promise<Examination> {
  removeCaches(folder, [...current.keys()]);
  for (const [name, bytes] of caches) {
    const path = join(folder, '.kstore', name);
    if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  return examine(folder, withFsck);
}

async function tryCaches(
  place: Place,
  caches: Caches,
  what: string,
  kind: string,
  tally: Tally,
): Promise<void> {
  tally.count(kind);
  const { answers } = await askWith(place, caches, false);
  for (const wrong of findWrongAnswers(place.cold, answers)) tally.fail(`${what}: ${wrong}`);
  if (isRefused(answers)) tally.fail(`${what}: refused: ${JSON.stringify(answers).slice(0, 300)}`);
}

async function damageCache(place: Place, name: string, form: Form, tally: Tally): Promise<void> {
  const bytes = place.current.get(name)!;
  const others = new Map(place.current);
  others.delete(name);
  await tryCaches(place, others, `${name} deleted`, 'deleted', tally);
  const step = form === 'long' ? 1 : Math.ceil(bytes.length / 16);
  for (let length = 0; length < bytes.length; length += step) {
    const cut = new Map(place.current).set(name, bytes.subarray(0, length));
    await tryCaches(place, cut, `${name} cut to ${length}`, 'cut', tally);
    if (length < checksumBytes) continue;
    const forged = seal(bytes.subarray(checksumBytes, length));
    await tryForged(place, name, forged, `${name} cut to ${length} with a new checksum`, tally);
  }
  for (let bit = name.length; bit < bytes.length * 8; bit += bitStride[form]) {
    const flipped = Buffer.from(bytes);
    flipped[bit >> 3]! ^= 1 << (bit & 7);
    await tryCaches(
      place,
      new Map(place.current).set(name, flipped),
      `${name} bit ${bit}`,
      'bits flipped',
      tally,
    );
    if (bit < checksumBytes * 8) continue;
    const forged = seal(flipped.subarray(checksumBytes));
    await tryForged(place, name, forged, `${name} bit ${bit} with a new checksum`, tally);
  }
}

function seal(content: Buffer): Buffer {
  return Buffer.concat([createHash('sha256').update(content).digest(), content]);
}

async function tryForged(
  place: Place,
  name: string,
  forged: Buffer,
  what: string,
  tally: Tally,
): Promise<void> {
  tally.count('with a new checksum');
  const { answers, fsck } = await askWith(place, new Map(place.current).set(name, forged), true);
  const wrong = findWrongAnswers(place.cold, answers);
  if (wrong.length === 0 && !isRefused(answers)) tally.count('with a new checksum, same answers');
  for (const one of wrong) if (one.includes(' crashed: ')) tally.fail(`${what}: ${one}`);
  if (fsck !== null) tally.fail(`${what}: fsck is misled: ${JSON.stringify(fsck)}`);
}

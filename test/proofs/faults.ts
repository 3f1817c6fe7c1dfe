import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Scratch, readImage, type DiskImage } from './disk-image.ts';
import { FaultLayer, ProcessEnded, type Fault } from './fault-layer.ts';
import { chooseOperations, type Operation } from './operations.ts';
import { ageLocks, describeError, inspectStore, isClearError, type StoreState } from './store-state.ts';
import type { Form, Proof, Tally } from './tally.ts';

const codes = ['EIO', 'ENOSPC', 'EACCES', 'EMFILE'];
/** In the short form one call in so many is struck. */
const shortStride = 23;

/** An operation that went well: what was there before, and what is there afterwards. */
interface Reference {
  readonly operation: Operation;
  readonly template: DiskImage;
  readonly before: StoreState | null;
  readonly after: StoreState;
  readonly finished: DiskImage;
  readonly calls: FaultLayer['calls'];
}

/**
 * Strikes each operation at each of its file calls. Whatever happens, the store opens again without damage, has
 * every acknowledged version byte for byte, shows the operation fully or not at all, does it when asked again, and
 * has lost no file of the person.
 */
export const proveFaults: Proof = async (form, tally, only) => {
  const scratch = new Scratch();
  try {
    for (const operation of chooseOperations(only)) {
      const reference = await observe(operation, scratch);
      tally.count('operations');
      tally.count(`calls of ${operation.name}`, reference.calls.length);
      for (const { at, fault } of listPoints(reference, form))
        await strike(reference, at, fault, scratch, tally);
    }
  } finally {
    scratch.remove();
  }
};

async function observe(operation: Operation, scratch: Scratch): Promise<Reference> {
  const folder = scratch.path();
  mkdirSync(folder);
  await operation.prepare(folder);
  const template = readImage(folder);
  rmSync(folder, { recursive: true });
  return scratch.with(template, async (copy) => {
    const before = await inspectStore(copy, operation.touchesHistory);
    const layer = new FaultLayer();
    await layer.run(() => operation.run(copy));
    const after = await inspectStore(copy, operation.touchesHistory);
    const isDamaged = before.problems.length > 0;
    if (isDamaged !== (operation.mends === true) || after.problems.length > 0 || after.state === null)
      throw new Error(`${operation.name} alone: ${[...before.problems, ...after.problems].join('; ')}`);
    const finished = readImage(copy);
    return { operation, template, before: before.state, after: after.state, finished, calls: layer.calls };
  });
}

function* listPoints(reference: Reference, form: Form): Generator<{ at: number; fault: Fault }> {
  const stride = form === 'long' ? 1 : shortStride;
  for (let at = reference.operation.name.length % stride; at < reference.calls.length; at += stride) {
    const { name, changes } = reference.calls[at]!;
    for (const code of form === 'long' ? codes : [codes[at % codes.length]!])
      yield { at, fault: { kind: 'fail', code } };
    // Before a call that changes nothing the disk is as before the next one that does.
    if (changes) yield { at, fault: { kind: 'kill' } };
    if (changes) yield { at, fault: { kind: 'full' } };
    if (name === 'writeSync' || name === 'rmSync') yield { at, fault: { kind: 'tear' } };
  }
}

async function strike(
  reference: Reference,
  at: number,
  fault: Fault,
  scratch: Scratch,
  tally: Tally,
): Promise<void> {
  const { operation, template, calls } = reference;
  const what = fault.kind === 'fail' ? fault.code : fault.kind;
  const place = `${operation.name}, call ${at} ${calls[at]!.name}, ${what}`;
  tally.count(`points (${fault.kind})`);
  await scratch.with(template, async (folder) => {
    const acknowledged = await runStruck(operation, folder, new FaultLayer(at, fault), place, tally);
    ageLocks(folder);
    const { state, problems } = await inspectStore(folder, operation.touchesHistory && isRepository(folder));
    if (operation.touchesHistory) tally.count('git fsck --strict');
    const isDone = isSame(state, reference.after);
    // A damaged store may stay damaged until it is repaired; what it shows is right all the same.
    const isDamaged = operation.mends === true && problems.length > 0;
    if (!isDamaged || acknowledged) for (const problem of problems) tally.fail(`${place}: ${problem}`);
    if (acknowledged && !isDone) tally.fail(`${place}: acknowledged, and not there`);
    if (!isDone && !isDamaged && !isSame(state, reference.before))
      tally.fail(`${place}: neither before nor after: ${explain(reference, state)}`);
    checkFiles(reference, folder, place, tally);
    if (!isDone || isDamaged) await repeat(reference, folder, place, tally);
  });
}

/** An init that was interrupted has made no repository yet, and git is not asked about it. */
function isRepository(folder: string): boolean {
  return existsSync(join(folder, '.kstore/format'));
}

/** True when the operation told its caller that it was done. */
async function runStruck(
  operation: Operation,
  folder: string,
  layer: FaultLayer,
  place: string,
  tally: Tally,
): Promise<boolean> {
  try {
    await layer.run(() => operation.run(folder));
    return !layer.hasEnded;
  } catch (error) {
    if (!layer.hasEnded && !(error instanceof ProcessEnded) && !isClearError(error))
      tally.fail(`${place}: no clear error: ${describeError(error)}`);
    return false;
  }
}

async function repeat(reference: Reference, folder: string, place: string, tally: Tally): Promise<void> {
  tally.count('repeated after the fault');
  try {
    await reference.operation.run(folder);
  } catch (error) {
    tally.fail(`${place}: repeated: ${describeError(error)}`);
  }
  const { state, problems } = await inspectStore(folder, false);
  for (const problem of problems) tally.fail(`${place}: repeated: ${problem}`);
  if (!isSame(state, reference.after)) tally.fail(`${place}: repeated: ${explain(reference, state)}`);
}

/** Each file of the person has its former bytes or those that the operation gives it, or lies beside as `-old-`. */
function checkFiles({ template, finished }: Reference, folder: string, place: string, tally: Tally): void {
  const found = readImage(folder);
  const setAside = [...found].filter(([path]) => path.includes('-old-'));
  for (const [path, entry] of template) {
    if (path.startsWith('.kstore') || entry.type === 'folder') continue;
    const now = found.get(path);
    const isKept = isEqual(now, entry) || isEqual(now, finished.get(path));
    if (!isKept && !setAside.some(([, other]) => isEqual(other, entry)))
      tally.fail(`${place}: ${path} is lost`);
  }
}

function isEqual(left: ReturnType<DiskImage['get']>, right: ReturnType<DiskImage['get']>): boolean {
  if (left === undefined || right === undefined) return left === right;
  if (left.type === 'file' && right.type === 'file')
    return left.bytes.equals(right.bytes) && left.mode === right.mode;
  if (left.type === 'link' && right.type === 'link') return left.target === right.target;
  return left.type === right.type;
}

function isSame(left: StoreState | null, right: StoreState | null): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function explain(reference: Reference, state: StoreState | null): string {
  const brief = (shown: StoreState | null) =>
    shown === null
      ? 'no repository'
      : `${shown.head?.slice(0, 7)} ${Object.keys(shown.versions).length} versions, ${shown.runs.length} runs, staged ${shown.staged.length}`;
  return `${brief(state)}; before: ${brief(reference.before)}; after: ${brief(reference.after)}`;
}

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, writeFileAtomically } from '../../src/store/files/atomic-write.ts';
import { initRepository } from '../../src/store/index.ts';
import { hashImage, readImage, Scratch, type DiskImage } from './disk-image.ts';
import { DiskRecorder, type DiskLog } from './disk-log.ts';
import { DiskMoment } from './disk-states.ts';
import { add, alias, commit, operations, recordRun, type Operation } from './operations.ts';
import { ageLocks, describeError, inspectStore, runGitFsck, type StoreState } from './store-state.ts';
import { createRandom, type Form, type Proof, type Tally } from './tally.ts';

/** With at most so many states after a cut all of them are looked at, else so many of them by chance. */
const statesPerCut: Record<Form, number> = { long: 256, short: 6 };
const cutStride: Record<Form, number> = { long: 1, short: 11 };
/** States of the long session, drawn by chance. */
const sessionStates: Record<Form, number> = { long: 6000, short: 120 };
const sessionRounds: Record<Form, number> = { long: 8, short: 2 };

interface Recording {
  readonly name: string;
  readonly log: DiskLog;
  /** What is promised before the first acknowledgement, after it, and so on. */
  readonly promised: readonly (StoreState | null)[];
  readonly temporary: ReadonlySet<number>;
  /** Asked again after the power cut; null when that is not tried. */
  readonly operation: Operation | null;
}

/**
 * Replays what a disk may hold after a power cut: writes that were not synchronised are lost, torn, zero or
 * complete, names that were not synchronised are there or not, each independently of the others.
 *
 * @remarks After each of these states the store opens without damage and shows what was acknowledged before the
 * cut, with or without the operation that was under way.
 */
export const proveReorder: Proof = async (form, tally) => {
  const scratch = new Scratch();
  const judge = new Judge(scratch, tally);
  try {
    for (const operation of operations) {
      const recording = await recordOperation(operation, scratch);
      tally.count('operations');
      tally.count('recorded events', recording.log.events.length);
      for (let cut = 0; cut <= recording.log.events.length; cut += cutStride[form]) {
        tally.count('power cuts');
        await replayCut(recording, cut, statesPerCut[form], judge);
      }
    }
    await replaySession(form, scratch, judge, tally);
  } finally {
    scratch.remove();
  }
};

async function recordOperation(operation: Operation, scratch: Scratch): Promise<Recording> {
  const folder = scratch.path();
  mkdirSync(folder);
  await operation.prepare(folder);
  const before = operation.mends === true ? null : await inspectCopy(folder, scratch);
  const recorder = new DiskRecorder(folder);
  await recorder.run(() => operation.run(folder));
  recorder.acknowledge();
  const promised = [before, await inspectCopy(folder, scratch)];
  const temporary = findTemporary(recorder);
  rmSync(folder, { recursive: true });
  return { name: operation.name, log: recorder.log, promised, temporary, operation };
}

/** A look at the folder itself would change its caches, unseen by the recorder. */
async function inspectCopy(folder: string, scratch: Scratch): Promise<StoreState | null> {
  const { state, problems } = await scratch.with(readImage(folder), (copy) => inspectStore(copy, false));
  if (problems.length > 0) throw new Error(problems.join('; '));
  return state;
}

function findTemporary(recorder: DiskRecorder): ReadonlySet<number> {
  const found = recorder.find('.kstore/tmp');
  return new Set(found === null ? [] : [found]);
}

/** All states after a cut when they are few, else the likely ones and some by chance. */
async function replayCut(recording: Recording, cut: number, limit: number, judge: Judge): Promise<void> {
  const moment = new DiskMoment(recording.log, cut, recording.temporary);
  const interesting = moment.interesting;
  const total = interesting.reduce((product, choice) => product * moment.fateCount(choice), 1);
  const seen = (decide: (choice: number) => number) => judge.look(recording, cut, moment.build(decide));
  if (total <= limit) {
    for (let number = 0; number < total; number++) await seen(decideBy(moment, interesting, number));
    return;
  }
  // In order: nothing, everything, and each prefix of what was under way.
  for (let done = 0; done <= interesting.length && done < limit / 2; done++) {
    await seen((choice) => (interesting.indexOf(choice) < done ? 1 : 0));
  }
  const random = createRandom(cut + 1);
  for (let number = 0; number < limit / 2; number++) await seen(decideByChance(moment, random));
}

/** Reads a number as digits, one for each choice; temporary names are all there or all lost by the first digit. */
function decideBy(moment: DiskMoment, interesting: readonly number[], number: number) {
  const digits = new Map<number, number>();
  let rest = number;
  for (const choice of interesting) {
    digits.set(choice, rest % moment.fateCount(choice));
    rest = Math.floor(rest / moment.fateCount(choice));
  }
  return (choice: number): number => digits.get(choice) ?? number % 2;
}

function decideByChance(moment: DiskMoment, random: () => number) {
  const decided = new Map<number, number>();
  // Sometimes nearly everything has reached the disk, sometimes nearly nothing.
  const share = random();
  return (choice: number): number => {
    const known = decided.get(choice);
    if (known !== undefined) return known;
    const count = moment.fateCount(choice);
    const fate = count === 2 ? Number(random() < share) : Math.floor(random() * count);
    decided.set(choice, fate);
    return fate;
  };
}

/** Adds, commits, aliases and runs one after the other, and cuts the power at random moments. */
async function replaySession(form: Form, scratch: Scratch, judge: Judge, tally: Tally): Promise<void> {
  const recording = await recordSession(sessionRounds[form], scratch);
  tally.count('recorded events of the session', recording.log.events.length);
  const random = createRandom(7);
  for (let number = 0; number < sessionStates[form]; number++) {
    const cut = Math.floor(random() * (recording.log.events.length + 1));
    const moment = new DiskMoment(recording.log, cut, recording.temporary);
    tally.count('random states of the session');
    await judge.look(recording, cut, moment.build(decideByChance(moment, random)));
  }
}

async function recordSession(rounds: number, scratch: Scratch): Promise<Recording> {
  const folder = scratch.path();
  mkdirSync(folder);
  const recorder = new DiskRecorder(folder);
  const promised: (StoreState | null)[] = [null];
  const perform = async (action: () => Promise<unknown>) => {
    await recorder.run(action);
    recorder.acknowledge();
    promised.push(await inspectCopy(folder, scratch));
  };
  const save = (path: string, content: string) => saveDurably(folder, path, content);
  await recorder.run(async () => save('datasets/paint.csv', 'water,oil\n1,2\n'));
  await perform(() => initRepository(folder));
  for (let round = 1; round <= rounds; round++) {
    await recorder.run(async () => {
      save('datasets/paint.csv', `water,oil\n1,${round}\n`);
      save(`datasets/mix/${round}.txt`, `notes ${round}\n`);
      save('outputs/weights.bin', `weights ${round}`);
    });
    await perform(() => add(folder));
    await perform(() => commit(folder, `round ${round}`));
    await perform(() => alias(folder, `paint_v${round}`, 'best'));
    await perform(() => recordRun(folder, `weights ${round}`));
  }
  const temporary = findTemporary(recorder);
  rmSync(folder, { recursive: true });
  return { name: 'session', log: recorder.log, promised, temporary, operation: null };
}

/** As an editor saves a file; the folder of temporary files is the person's own. */
function saveDurably(folder: string, path: string, content: string): void {
  const absolute = join(folder, path);
  makeFolder(join(absolute, '..'));
  writeFileAtomically(absolute, content, join(folder, 'drafts'));
}

/** Looks at each state once, however many ways lead to it. */
class Judge {
  readonly #scratch: Scratch;
  readonly #tally: Tally;
  readonly #seen = new Set<string>();
  /** What stock git says depends on nothing but its own folder. */
  readonly #gitAnswers = new Map<string, readonly string[]>();

  constructor(scratch: Scratch, tally: Tally) {
    this.#scratch = scratch;
    this.#tally = tally;
  }

  async look(recording: Recording, cut: number, image: DiskImage): Promise<void> {
    const acknowledged = recording.log.events
      .slice(0, cut)
      .filter(({ type }) => type === 'acknowledged').length;
    this.#tally.count('states replayed');
    const key = `${recording.name} ${acknowledged} ${hashImage(image)}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#tally.count('different states');
    const place = `${recording.name}, power cut at event ${cut} of ${recording.log.events.length}`;
    await this.#scratch.with(image, async (folder) => {
      ageLocks(folder);
      const { state, problems } = await inspectStore(folder, false);
      // What is being mended is damaged until it is acknowledged.
      const isDamaged = recording.operation?.mends === true && acknowledged === 0 && problems.length > 0;
      if (isDamaged) return this.#repeat(recording.operation, folder, recording.promised[1]!, place);
      const gitProblems = state === null ? [] : this.#askGit(folder, image);
      for (const problem of [...problems, ...gitProblems]) this.#tally.fail(`${place}: ${problem}`);
      const allowed = recording.promised
        .slice(acknowledged, acknowledged + 2)
        .map((one) => JSON.stringify(one));
      if (!allowed.includes(JSON.stringify(state))) this.#tally.fail(`${place}: not what was promised`);
      if (recording.operation !== null && JSON.stringify(state) !== JSON.stringify(recording.promised[1]))
        await this.#repeat(recording.operation, folder, recording.promised[1]!, place);
    });
  }

  #askGit(folder: string, image: DiskImage): readonly string[] {
    const key = hashImage(new Map([...image].filter(([path]) => path.startsWith('.kstore/git'))));
    let answer = this.#gitAnswers.get(key);
    if (answer === undefined) {
      this.#tally.count('git fsck --strict');
      answer = runGitFsck(folder);
      this.#gitAnswers.set(key, answer);
    }
    return answer;
  }

  async #repeat(
    operation: Operation,
    folder: string,
    promised: StoreState | null,
    place: string,
  ): Promise<void> {
    this.#tally.count('repeated after the power cut');
    try {
      await operation.run(folder);
    } catch (error) {
      this.#tally.fail(`${place}: repeated: ${describeError(error)}`);
      return;
    }
    const { state, problems } = await inspectStore(folder, false);
    for (const problem of problems) this.#tally.fail(`${place}: repeated: ${problem}`);
    if (JSON.stringify(state) !== JSON.stringify(promised))
      this.#tally.fail(`${place}: repeated, and not what was promised`);
  }
}

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listOperations } from './kill-operations.mjs';
import { askGit, demand, makeBytes, projectFolder, readVersionsByGit, startProcess } from './program.mjs';

const fileCount = 100;
const fileBytes = 6000;
const changedFiles = 25;

/** Durations of commands, for all lanes, as multiples of the duration of a small `add`: the load changes. */
const typicalShares = new Map();

/** A workspace in which one command after the other is killed. */
export class KillLane {
  /** What a command said is committed: `kind/name_vN` to id. */
  acknowledged = new Map();
  /** What is in the files of the dataset now, and in each version of it: path to label. */
  files = new Map();
  contents = new Map();
  runs = new Set();

  constructor(site, folder, chance, tally) {
    Object.assign(this, { site, folder, chance, tally });
    this.workspace = join(folder, 'workspace');
    this.operations = listOperations(site.commands);
  }

  async prepare() {
    cpSync(join(projectFolder, 'fixtures/example'), this.workspace, { recursive: true });
    cpSync(join(projectFolder, 'fixtures/kolmar'), this.path('datasets/formula'), { recursive: true });
    this.edit('experiments/baseline.yaml', 'dataset: concrete', 'dataset: formula');
    this.edit('training/default.yaml', 'epochs: 300', 'epochs: 1');
    this.changeData('first', fileCount);
    await this.succeed('init');
    await this.succeed('add', '.');
    this.acknowledge(await this.succeed('commit', '-m', 'first'));
    await this.#addLittle(0);
    if (!typicalShares.has('start-up')) await this.#measure('start-up', this.workspace, ['list']);
    for (const operation of this.operations) {
      if (typicalShares.has(operation.name)) continue;
      const words = await operation.setUp(this, `measure-${operation.name}`);
      await this.#addLittle(0);
      const outcome = await this.#measure(operation.name, operation.folder?.(this) ?? this.workspace, words);
      await operation.check?.(this, outcome);
    }
  }

  async #measure(name, folder, words) {
    const outcome = await this.start(folder, words).end;
    demand(outcome.exitCode === 0, `${name} without a kill: ${outcome.stderr}${outcome.stdout}`);
    typicalShares.set(name, outcome.durationMs / this.littleMs);
    console.log(`  ${name} takes ${Math.round(outcome.durationMs)} ms`);
    return outcome;
  }

  /** A small command that must work at once, whatever was killed before it. */
  async #addLittle(round) {
    writeFileSync(this.path('training/tick.yaml'), `epochs: ${round + 1}\n`);
    const startMs = performance.now();
    await this.succeed('add', 'training/tick.yaml', '--no-wait');
    this.littleMs = performance.now() - startMs;
  }

  async runRound(round) {
    const operation = this.chance.pick(this.operations);
    const words = await operation.setUp(this, `round-${round}`);
    this.leftovers = this.#countTemporaryFiles();
    const afterMs = this.#chooseMoment(operation.name);
    const head = this.#readHead(operation);
    const { child, end } = this.start(operation.folder?.(this) ?? this.workspace, words);
    const timer = setTimeout(() => child.kill('SIGKILL'), afterMs);
    const outcome = await end;
    clearTimeout(timer);
    this.#count(operation, outcome, afterMs, head);
    if (outcome.signal === null) {
      const share = outcome.durationMs / this.littleMs;
      typicalShares.set(operation.name, (typicalShares.get(operation.name) + share) / 2);
      demand(outcome.exitCode === 0, `${words.join(' ')}: ${outcome.stdout}${outcome.stderr}`);
    }
    await this.explain(
      `round ${round}, ${operation.name} ${outcome.signal === null ? 'ended' : `killed after ${Math.round(afterMs)} ms`}`,
      async () => {
        await operation.check?.(this, outcome);
        await this.checkStore(round);
      },
    );
  }

  /** Half of the kills fall anywhere in the life of a command, half into its work, after the program has started. */
  #chooseMoment(name) {
    const durationMs = typicalShares.get(name) * this.littleMs;
    const fromMs = this.chance.next() < 0.5 ? 0 : Math.min(this.#startUpMs, durationMs);
    return this.chance.between(fromMs, durationMs);
  }

  get #startUpMs() {
    return typicalShares.get('start-up') * this.littleMs;
  }

  #readHead({ folder }) {
    const path = join(folder?.(this) ?? this.workspace, '.kstore/git/refs/heads/main');
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  }

  #count(operation, { signal }, afterMs, head) {
    this.tally.add('rounds');
    if (this.tally.get('rounds') % 100 === 0) console.log(`  ${this.tally.get('rounds')} rounds`);
    this.tally.add(`rounds of ${operation.name}`);
    this.tally.add(signal === null ? 'ended before the kill' : 'killed');
    if (signal === null) return;
    if (afterMs > this.#startUpMs) this.tally.add('killed after the start-up of the program');
    if (existsSync(this.path('.kstore/lock'))) this.tally.add('killed while it held the lock of the store');
    if (existsSync(this.path('.kstore/git/refs/heads/main.lock')))
      this.tally.add('killed while it moved the branch');
    if (this.#readHead(operation) !== head)
      this.tally.add('killed after its commit was visible, before it said so');
    const leftovers = this.#countTemporaryFiles();
    if (leftovers > this.leftovers) this.tally.add('killed with a file half written in tmp/');
  }

  #countTemporaryFiles() {
    return existsSync(this.path('.kstore/tmp')) ? readdirSync(this.path('.kstore/tmp')).length : 0;
  }

  /** The next command works at once, fsck is content, git too, and nothing that was acknowledged is missing. */
  async checkStore(round) {
    await this.#addLittle(round);
    await this.succeed('fsck');
    this.tally.add('fsck found nothing wrong');
    const complaint = askGit(this.workspace, 'fsck', '--strict', '--full', '--no-dangling');
    demand(complaint.trim() === '', `git fsck: ${complaint}`);
    this.tally.add('git fsck --strict found nothing wrong');
    const versions = readVersionsByGit(this.workspace);
    for (const [ref, id] of this.acknowledged)
      demand(versions.get(ref) === id, `${ref} ${id} was acknowledged and is ${versions.get(ref) ?? 'gone'}`);
    const runs = askGit(this.workspace, 'ls-tree', '-r', '--name-only', 'main');
    for (const run of this.runs) demand(runs.includes(run), `run ${run} was acknowledged and is gone`);
    this.tally.add('acknowledged versions and runs found again', this.acknowledged.size + this.runs.size);
  }

  /** Every version of the dataset comes out byte for byte. */
  async checkContent() {
    for (const [ref, files] of this.contents) {
      const target = join(this.folder, 'check');
      await this.succeed('checkout', ref, '--to', target);
      this.compareFiles(target, files);
      rmSync(target, { recursive: true });
      this.tally.add('versions compared byte for byte');
    }
  }

  /** @param others what the files may hold instead. */
  compareFiles(folder, files, others = files) {
    const names = readdirSync(folder).sort();
    demand(names.join() === [...files.keys()].sort().join(), `${folder} holds ${names.length} files`);
    for (const [name, label] of files) {
      const bytes = readFileSync(join(folder, name));
      const isRight = [label, others.get(name)].some((one) => bytes.equals(makeBytes(one, fileBytes)));
      demand(isRight, `${folder}/${name} is wrong`);
    }
  }

  /** Gives some files of the dataset other bytes. */
  changeData(label, count = changedFiles) {
    mkdirSync(this.path('datasets/data'), { recursive: true });
    this.files = new Map(this.files);
    for (let index = 0; index < count; index++) {
      const name = `file-${count === fileCount ? index : this.chance.below(fileCount)}.bin`;
      this.files.set(name, `${label} ${name}`);
      writeFileSync(this.path('datasets/data', name), makeBytes(`${label} ${name}`, fileBytes));
    }
  }

  /** Notes the versions that a commit said it made. */
  acknowledge({ versions }) {
    for (const { ref, kind, id } of versions) {
      this.acknowledged.set(`${kind}/${ref}`, id);
      if (kind === 'dataset' && ref.startsWith('data_')) this.contents.set(ref, this.files);
    }
  }

  path(...parts) {
    return join(this.workspace, ...parts);
  }

  edit(path, before, after) {
    const text = readFileSync(this.path(path), 'utf8');
    demand(text.includes(before), `${path} lacks "${before}"`);
    writeFileSync(this.path(path), text.replace(before, after));
  }

  start(folder, words) {
    return startProcess(folder, [process.execPath, this.site.program, ...words, '--json']);
  }

  async type(...words) {
    return this.start(this.workspace, words).end;
  }

  /** A command that must end well; gives its JSON. */
  async succeed(...words) {
    const outcome = await this.type(...words);
    demand(
      outcome.exitCode === 0,
      `kstore ${words.join(' ')}: exit code ${outcome.exitCode ?? outcome.signal}: ${outcome.stdout}${outcome.stderr}`,
    );
    return JSON.parse(outcome.stdout);
  }

  async explain(what, check) {
    try {
      await check();
    } catch (error) {
      error.message = `${what}: ${error.message}`;
      throw error;
    }
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

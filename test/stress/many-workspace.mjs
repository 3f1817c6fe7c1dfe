import { appendFileSync, cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chaos } from './chaos.mjs';
import { findObstacle, onOtherHost } from './hosts.mjs';
import { ManyWorker } from './many-worker.mjs';
import { askGit, createChance, demand, projectFolder, readVersionsByGit, startProcess } from './program.mjs';

/** Shorter than a long stop, so that commands also give up. */
const lockTimeoutSeconds = 6;

/** One workspace, and all who work in it at the same time. */
export class ManyWorkspace {
  constructor(site, { processes, seed, tally }) {
    Object.assign(this, { site, seed, tally });
    this.folder = join(site.folder, 'many');
    const hasSecondHost = findObstacle() === null;
    this.workers = Array.from({ length: processes }, (_, number) => {
      const isElsewhere = hasSecondHost && number % 4 === 3;
      return new ManyWorker(this, number, createChance(seed * 1000 + number), isElsewhere);
    });
    this.chaos = new Chaos(join(this.folder, '.kstore/lock'), createChance(seed * 1000 + 999), tally);
  }

  async prepare() {
    cpSync(join(projectFolder, 'fixtures/example'), this.folder, { recursive: true });
    cpSync(join(projectFolder, 'fixtures/kolmar'), join(this.folder, 'datasets/formula'), {
      recursive: true,
    });
    this.#edit('experiments/baseline.yaml', 'dataset: concrete', 'dataset: formula');
    this.#edit('training/default.yaml', 'epochs: 300', 'epochs: 1');
    await this.#succeed('init');
    writeFileSync(join(this.folder, '.kstore/config.json'), `${JSON.stringify({ lockTimeoutSeconds })}\n`);
    await this.#succeed('add', '.');
    await this.#succeed('commit', '-m', 'first');
  }

  async runFor(seconds) {
    const stop = new globalThis.AbortController();
    const timer = setTimeout(() => stop.abort(), seconds * 1000);
    const chaos = this.chaos.rage(stop.signal);
    try {
      await Promise.all(this.workers.map((worker) => worker.work(stop.signal)));
    } finally {
      stop.abort();
      clearTimeout(timer);
      await chaos;
    }
  }

  /** A process of a worker, open to the chaos while it runs. */
  async type(words, isElsewhere) {
    const command = [process.execPath, this.site.program, ...words, '--json'];
    const { child, end } = startProcess(this.folder, isElsewhere ? onOtherHost(command) : command);
    this.chaos.watch(child, isElsewhere);
    const outcome = await end;
    this.chaos.forget(child);
    this.tally.add('commands');
    if (isElsewhere) this.tally.add('commands on the second host');
    if (outcome.stderr.includes('waiting for'))
      this.tally.add('commands that waited a second or more for the lock');
    return outcome;
  }

  /** What a worker was told is committed; the file is what is compared in the end. */
  note(worker, acknowledged) {
    appendFileSync(join(this.site.folder, `worker-${worker}.jsonl`), `${JSON.stringify(acknowledged)}\n`);
  }

  /** Everything that was acknowledged is there, everything that is there is whole, and nothing is stuck. */
  async check() {
    writeFileSync(join(this.folder, 'training/last.yaml'), 'epochs: 9\n');
    await this.#succeed('add', 'training/last.yaml', '--no-wait');
    await this.#succeed('commit', '-m', 'last', '--no-wait');
    await this.#succeed('fsck');
    const complaint = askGit(this.folder, 'fsck', '--strict', '--full', '--no-dangling');
    demand(complaint.trim() === '', `git fsck: ${complaint}`);
    const versions = readVersionsByGit(this.folder);
    const ids = new Set(versions.values());
    const runs = askGit(this.folder, 'ls-tree', '-r', '--name-only', 'main');
    for (const entry of this.#readNotes()) {
      const what = JSON.stringify(entry);
      if (entry.run !== undefined) demand(runs.includes(entry.run), `lost: ${what}`);
      else if (entry.ref === undefined) demand(ids.has(entry.id), `lost: ${what}`);
      else demand(versions.get(entry.ref) === entry.id, `lost or changed: ${what}`);
      this.tally.add('acknowledgements found in the ledger');
    }
    for (const worker of this.workers) await worker.compareAll(versions);
    this.tally.add('versions in the ledger', versions.size);
    this.tally.add('files left in tmp/', readdirSync(join(this.folder, '.kstore/tmp')).length);
  }

  #readNotes() {
    return this.workers.flatMap(({ number }) => {
      const path = join(this.site.folder, `worker-${number}.jsonl`);
      if (!existsSync(path)) return [];
      return readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    });
  }

  /** A command after or before the storm that must end well. */
  async #succeed(...words) {
    const { exitCode, stdout, stderr } = await startProcess(this.folder, [
      process.execPath,
      this.site.program,
      ...words,
      '--json',
    ]).end;
    demand(exitCode === 0, `kstore ${words.join(' ')}: exit code ${exitCode}: ${stdout}${stderr}`);
  }

  #edit(path, before, after) {
    const text = readFileSync(join(this.folder, path), 'utf8');
    writeFileSync(join(this.folder, path), text.replace(before, after));
  }
}

import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { measure, shell } from './measure.mjs';

/** What tools put beside the files. */
const ownFiles = ['.git', '.gitattributes', '.gitmodules', '.datalad', '.kstore'];

/** One tool with one workload, in a fresh repository; every row goes to `emit`. */
export class Session {
  #tool;
  #data;
  #emit;
  #isHasty;
  #box;
  #files;
  #variables;

  /** @param isHasty leaves out the waits for the disk between the steps. */
  constructor(tool, data, scratch, emit, isHasty) {
    [this.#tool, this.#data, this.#emit, this.#isHasty] = [tool, data, emit, isHasty];
    this.#box = join(scratch, `${data.workload}-${tool.name.replaceAll(/\W/g, '-')}`);
    this.#files = join(this.#box, 'work', tool.inside ?? '');
    this.#variables = {
      WORK: join(this.#box, 'work'),
      REPOSITORY: join(this.#box, 'repository'),
      TARGET: join(this.#box, 'target'),
      HOME_FOLDER: join(this.#box, 'home'),
      TMPDIR: join(this.#box, 'tmp'),
      LC_ALL: 'C.UTF-8',
    };
  }

  /** @throws Error at the first step that fails; the box is removed in any case. */
  run(isFirst) {
    this.#remove();
    for (const name of ['home', 'tmp']) mkdirSync(join(this.#box, name), { recursive: true });
    mkdirSync(this.#files, { recursive: true });
    try {
      this.#step('init', this.#tool.init);
      if (this.#data.workload === 'W8') this.#commitOften();
      else this.#addVersions(isFirst);
    } finally {
      this.#remove();
    }
  }

  #remove() {
    if (!existsSync(this.#box)) return;
    // An annex makes its files read-only.
    shell(`chmod -R u+rwX "${this.#box}"`);
    rmSync(this.#box, { recursive: true, force: true });
    this.#settle();
  }

  #addVersions(isFirst) {
    const { workload, versions } = this.#data;
    const tool = this.#tool;
    for (let version = 1; version <= versions; version++) {
      this.#bringFiles(version);
      this.#step(version === 1 ? 'add v1' : 'add others', tool.add(version), { version });
    }
    this.#measureSize('all');
    if (workload === 'W2') for (const step of ['status', 'status again']) this.#step(step, tool.status);
    if (tool.beforeRestore) shell(tool.beforeRestore, this.#variables);
    this.#step('restore', tool.restore(versions));
    if (isFirst) this.#compareRestored();
    if (workload === 'W2') this.#changeOne();
    else if (versions > 1) this.#diff(1, versions);
    if (isFirst && tool.pack && versions > 1) {
      this.#step('pack', tool.pack);
      this.#measureSize('packed');
    }
  }

  #changeOne() {
    this.#bringFiles(2);
    this.#step('status one changed', this.#tool.status);
    this.#step('add one changed', this.#tool.add(2));
  }

  #commitOften() {
    const tool = this.#tool;
    const commits = Math.min(this.#data.versions, tool.mostCommits ?? Infinity);
    const file = join(this.#files, 'config.yaml');
    this.#bringFiles(1);
    this.#step('add v1', tool.add(1));
    // The edit uses what the shell has built in, so the loop costs what the tool costs.
    const edit = `printf 'step: %d\\n%s\\n' $i "$BODY" > "${file}"`;
    const loop = `BODY=$(tail -n +2 "${file}"); for i in $(seq 2 ${commits + 1}); do ${edit}; ${tool.add('$i')}; done`;
    this.#step('commits', loop, { commits });
    this.#measureSize('all');
    this.#step('log', tool.log);
    this.#diff(1, commits + 1);
    this.#step('status', tool.status);
  }

  #diff(before, after) {
    if (!this.#tool.diff) return;
    const { environment, beforeDiff } = this.#tool;
    if (beforeDiff) shell(`${environment}; ${beforeDiff(before, after)}`, this.#variables);
    this.#step('diff', this.#tool.diff(before, after));
  }

  #step(step, text, more = {}) {
    if (!text) return;
    const { environment } = this.#tool;
    const row = measure(text, { environment, variables: this.#variables, scratch: this.#box });
    this.#emit({ type: 'step', step, ...more, ...row });
    if (row.exitCode !== 0) throw new Error(`${step} ended with ${row.exitCode}: ${row.complaint}`);
    this.#settle();
  }

  /** What one step left to be written is not the next one's work. */
  #settle() {
    if (!this.#isHasty) shell(`sync -f "${join(this.#box, '..')}"`);
  }

  #bringFiles(version) {
    const source = join(this.#data.folder, `v${version}`);
    shell(`cp -r --remove-destination "${source}/." "${this.#files}/"`);
    this.#settle();
  }

  #measureSize(when) {
    const folders = this.#tool.storedIn
      .map((path) => join(this.#box, path))
      .filter((path) => existsSync(path));
    if (folders.length === 0) return;
    const quoted = folders.map((path) => `"${path}"`).join(' ');
    const total = (flags) => Number(shell(`du ${flags} -c ${quoted} | tail -n 1 | cut -f 1`));
    const files = folders.reduce((sum, path) => sum + countFiles(path), 0);
    this.#emit({ type: 'size', when, bytes: total('-sb'), diskBytes: total('-s -B1'), files });
  }

  #compareRestored() {
    const leftOut = ownFiles.map((name) => `-x ${name}`).join(' ');
    const restored = join(this.#variables.TARGET, this.#tool.inside ?? '');
    const difference = shell(`diff -rq ${leftOut} "${this.#files}" "${restored}" | head -n 3 || true`);
    this.#emit({ type: 'restored', isRight: difference === '', difference });
  }
}

function countFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .length;
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demand } from '../program.mjs';
import { RunsWorkspace } from './runs-workspace.mjs';

const sizeMiB = 96;
/** For the outputs of a round and what it leaves behind. */
const roomMiB = 40;
const outputKiB = 2048;
/** So much is left at most; more than the outputs of one step. */
const leftAtMostKiB = 6 * 1024;
/** Errors that a full disk may end a run with. */
const allowed = ['KSTORE_SYSTEM', 'KSTORE_TASK_FAILED'];

export function canMount() {
  return (
    process.platform === 'linux' && process.getuid() === 0 && spawnSync('mount', ['--version']).status === 0
  );
}

/** A workspace on a disk of its own that gets full while a task writes its output. */
export class SmallDisk {
  workspace = null;
  #folder;
  #filler;

  constructor(site) {
    this.site = site;
    this.#folder = join(site.folder, 'small-disk');
    mkdirSync(this.#folder);
    const { status, stderr } = spawnSync('mount', [
      ...['-t', 'tmpfs', '-o', `size=${sizeMiB}m`, 'tmpfs', this.#folder],
    ]);
    demand(status === 0, `mount: ${String(stderr)}`);
    this.#filler = join(this.#folder, 'filler');
  }

  /** Gives a workspace with room for another round. */
  async open(chance, tally) {
    if (this.workspace !== null && this.#freeBytes > roomMiB * 1024 * 1024) return this.workspace;
    if (this.workspace !== null) await this.workspace.end();
    this.workspace = new LargeOutputs(this.site, join(this.#folder, 'workspace'), chance, tally);
    await this.workspace.prepare();
    return this.workspace;
  }

  get #freeBytes() {
    const { bavail, bsize } = statfsSync(this.#folder);
    return bavail * bsize;
  }

  /** Runs with little space left, then makes room again. */
  async runRound() {
    const { workspace } = this;
    const { chance, tally } = workspace;
    const name = chance.pick(['walk', 'stride', 'mixed']);
    const leftBytes = Math.floor(chance.between(0, leftAtMostKiB)) * 1024;
    this.#fill(leftBytes);
    workspace.unfinished.add(name);
    const { exitCode, stdout, stderr } = await workspace.type('run', name, '--json');
    const looked = await workspace.type('runs', '--json');
    rmSync(this.#filler);
    for (const text of [stderr, looked.stderr]) demand(!/^\s+at /m.test(text), `a stack trace: ${text}`);
    const lookedCode = looked.exitCode === 0 ? null : JSON.parse(looked.stdout).error.code;
    demand([null, 'KSTORE_SYSTEM'].includes(lookedCode), `runs on a full disk: ${looked.stdout}`);
    if (exitCode === 0) {
      tally.add('full disk: there was just enough');
      return;
    }
    const { error } = JSON.parse(stdout);
    demand(allowed.includes(error.code), `a full disk gave ${stdout}${stderr}`);
    tally.add(`full disk: ${error.code}`);
  }

  #fill(leftBytes) {
    writeFileSync(this.#filler, Buffer.alloc(Math.max(0, this.#freeBytes - leftBytes)));
  }

  remove() {
    spawnSync('umount', ['-l', this.#folder]);
  }
}

class LargeOutputs extends RunsWorkspace {
  get outputKiB() {
    return outputKiB;
  }
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { demand, makeBytes, startProcess } from './program.mjs';

const otherHost = 'kstore-other-host';
const asContainer = ['unshare', '--pid', '--fork', '--mount-proc', '--kill-child'];

/** Why no second host can be made here; null when it can. */
export function findObstacle() {
  const { status, stderr, error } = spawnSync(
    'unshare',
    [...asContainer.slice(1), '--uts', 'hostname', otherHost],
    {
      encoding: 'utf8',
    },
  );
  if (error !== undefined) return error.message;
  return status === 0 ? null : stderr.trim();
}

/** The same command as on another computer: other process numbers, another name. */
export function onOtherHost(words) {
  return [...asContainer, '--uts', 'sh', '-c', `hostname ${otherHost} && exec "$@"`, 'sh', ...words];
}

/** The same command in a container that has the name of this computer. */
function inContainer(words) {
  return [...asContainer, ...words];
}

/** The process inside, by its number out here; null while there is none. */
export function findInnerProcess(child) {
  try {
    const [inner] = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'latin1').trim().split(' ');
    return inner === '' ? null : Number(inner);
  } catch {
    return null;
  }
}

/** One holder of the lock after the other, and what a second command makes of it. */
export async function proveHolders(site, tally) {
  const workspace = join(site.folder, 'holders');
  mkdirSync(join(workspace, 'datasets/large'), { recursive: true });
  mkdirSync(join(workspace, 'training'));
  writeFileSync(join(workspace, 'training/slow.yaml'), 'epochs: 3\n');
  const bench = new HolderBench(site, workspace);
  await bench.type('init');
  const held = await bench.withStoppedHolder(
    (words) => words,
    async (text) => {
      await bench.expectRefusal(`on ${hostname()}`);
      return text;
    },
  );
  tally.add('living holder respected');
  for (const [what, wrap, host] of listPlaces(tally)) {
    await bench.withStoppedHolder(wrap, () => bench.expectRefusal(`on ${host}`, 'remove "'));
    tally.add(`living holder ${what} respected`);
    await bench.expectWait(wrap);
    tally.add(`living holder ${what} waited for`);
    await bench.withStoppedHolder(wrap, () => undefined, 'SIGKILL');
    await bench.expectRefusal(`on ${host}`, 'remove "');
    rmSync(bench.lock);
    await bench.expectSuccess();
    tally.add(`dead holder ${what}: told how to remove its lock, and removed`);
  }
  await bench.withStoppedHolder(
    (words) => words,
    () => undefined,
    'SIGKILL',
  );
  await bench.expectSuccess();
  tally.add('lock of a dead process taken over');
  // The number of a process that runs, with the start of one that does not.
  writeFileSync(bench.lock, `${JSON.stringify({ ...JSON.parse(held), pid: process.pid })}\n`);
  await bench.expectSuccess();
  tally.add('lock of a reused process number taken over');
}

function listPlaces(tally) {
  const obstacle = findObstacle();
  if (obstacle !== null) {
    console.log(`  without a second host: ${obstacle}`);
    tally.add('parts skipped: no second host here');
    return [];
  }
  return [
    ['on another host', onOtherHost, otherHost],
    ['in another container of the same name', inContainer, hostname()],
  ];
}

/** A workspace whose `add` takes long enough to be stopped while it holds the lock. */
class HolderBench {
  #round = 0;

  constructor(site, workspace) {
    Object.assign(this, { site, workspace, lock: join(workspace, '.kstore/lock') });
  }

  #start(wrap, ...words) {
    return startProcess(this.workspace, wrap([process.execPath, this.site.program, ...words]));
  }

  type(...words) {
    return this.#start((plain) => plain, ...words).end;
  }

  /** Stops a command while it has the lock, does something, and lets it go on, or kills it. */
  async withStoppedHolder(wrap, act, signal = 'SIGCONT') {
    writeFileSync(
      join(this.workspace, 'datasets/large/data.bin'),
      makeBytes(`large ${++this.#round}`, 24_000_000),
    );
    const { child, end } = this.#start(wrap, 'add', 'datasets/large');
    while (!existsSync(this.lock)) await sleep(1);
    const pid = wrap(['x']).length === 1 ? child.pid : findInnerProcess(child);
    process.kill(pid, 'SIGSTOP');
    demand(existsSync(this.lock), 'the command was too quick to be stopped');
    try {
      return await act(readFileSync(this.lock, 'utf8'));
    } finally {
      process.kill(pid, signal);
      const { exitCode, stderr } = await end;
      if (signal === 'SIGCONT') demand(exitCode === 0, `the holder went on and failed: ${stderr}`);
    }
  }

  async expectRefusal(...parts) {
    const { exitCode, stderr } = await this.type('add', 'training', '--no-wait');
    demand(
      exitCode === 11,
      `the lock of another process was not respected: exit code ${exitCode}: ${stderr}`,
    );
    for (const part of parts) demand(stderr.includes(part), `the refusal does not say "${part}": ${stderr}`);
  }

  async expectSuccess() {
    const { exitCode, stderr } = await this.type('add', 'training', '--no-wait');
    demand(exitCode === 0, `the lock was not taken over: ${stderr}`);
    const check = await this.type('fsck');
    demand(check.exitCode === 0, check.stdout);
  }

  /** A command waits for the stopped one, names it, and goes on when it is done. */
  async expectWait(wrap) {
    let waiter;
    await this.withStoppedHolder(wrap, async () => {
      waiter = this.type('add', 'training');
      await sleep(1600);
    });
    const { exitCode, stderr } = await waiter;
    demand(
      exitCode === 0 && stderr.includes('waiting for `kstore add`'),
      `the command did not wait: ${stderr}`,
    );
  }
}

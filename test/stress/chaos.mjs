import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { findInnerProcess } from './hosts.mjs';

/** Longer than the wait for the lock here (6 s), for a nameless lock (10 s), and for git's lock (1 s). */
const longStopMs = [11_000, 13_000];
const shortStopMs = [100, 1500];
const maximumStopped = 4;

/** Stops, continues and kills processes at random, by preference the one that holds the lock. */
export class Chaos {
  #watched = new Map();
  #stopped = new Map();

  constructor(lockPath, chance, tally) {
    Object.assign(this, { lockPath, chance, tally });
  }

  watch(child, isElsewhere) {
    this.#watched.set(child, isElsewhere);
  }

  forget(child) {
    this.#watched.delete(child);
  }

  async rage(signal) {
    const stops = [];
    while (!signal.aborted) {
      await sleep(this.chance.between(100, 700), undefined, { signal }).catch(() => undefined);
      if (signal.aborted) break;
      const chosen = this.#choose();
      if (chosen === null) continue;
      const dice = this.chance.next();
      // A lock of another host stays when its holder dies, as it should; then nobody could work here any more.
      if (dice < 0.25 && !chosen.isElsewhere) this.#kill(chosen);
      else if (this.#stopped.size < maximumStopped) stops.push(this.#stop(chosen, dice > 0.96, signal));
    }
    await Promise.all(stops);
  }

  #choose() {
    const candidates = [...this.#watched].flatMap(([child, isElsewhere]) => {
      const pid = isElsewhere ? findInnerProcess(child) : child.pid;
      return pid === null || this.#stopped.has(pid) ? [] : [{ pid, isElsewhere }];
    });
    const holder = candidates.find(({ pid, isElsewhere }) => !isElsewhere && pid === this.#readHolder());
    if (holder !== undefined && this.chance.next() < 0.5) return { ...holder, isHolder: true };
    return candidates.length === 0 ? null : this.chance.pick(candidates);
  }

  #readHolder() {
    try {
      return JSON.parse(readFileSync(this.lockPath, 'utf8')).pid;
    } catch {
      return null;
    }
  }

  #kill({ pid, isHolder }) {
    if (!send(pid, 'SIGKILL')) return;
    this.tally.add('kills');
    if (isHolder) this.tally.add('kills of the holder of the lock');
  }

  async #stop({ pid, isElsewhere, isHolder }, isLong, signal) {
    if (!send(pid, 'SIGSTOP')) return;
    this.#stopped.set(pid, true);
    this.tally.add('stops');
    if (isLong) this.tally.add('stops past every time limit');
    if (isLong && isHolder) this.tally.add('stops of the holder of the lock past every time limit');
    if (isElsewhere) this.tally.add('stops on the second host');
    const [low, high] = isLong ? longStopMs : shortStopMs;
    await sleep(this.chance.between(low, high), undefined, { signal }).catch(() => undefined);
    send(pid, 'SIGCONT');
    this.#stopped.delete(pid);
  }
}

function send(pid, signal) {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { tasks } = JSON.parse(readFileSync(new URL('./kstore-plugin.json', import.meta.url), 'utf8'));

/** What a task declares, as kstore reads it without running code. */
export function readMeta(name) {
  const task = tasks.find((candidate) => candidate.name === name);
  return Object.fromEntries(Object.entries(task).filter(([member]) => !['type', 'entry'].includes(member)));
}

/** Two processes that nobody ends: one in the group of the task, one that leads a group of its own. */
export function leaveProcesses({ marker }) {
  if (marker === '') return;
  for (const detached of [false, true])
    spawn('sleep', [marker], { stdio: 'ignore', detached })
      .on('error', () => undefined)
      .unref();
}

/** Numerical Recipes' linear congruential generator. */
export function step(value) {
  return (Math.imul(value, 1664525) + 1013904223) >>> 0;
}

/** Bytes that do not compress. */
export function makeBytes(start, sizeBytes) {
  const words = new Uint32Array(sizeBytes / 4);
  let value = start;
  for (let index = 0; index < words.length; index++) {
    value = step(value);
    words[index] = value ^ (value >>> 15);
  }
  return new Uint8Array(words.buffer);
}

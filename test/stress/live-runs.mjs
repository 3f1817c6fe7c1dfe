// What the proofs of runs see of those that go on, beside what kstore says of them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readRecordsByGit } from './program.mjs';

/** Folders of live runs: `{ id, owner, task }`, the two as process numbers, or null when they cannot be read. */
export function listLiveFolders(workspace) {
  const folder = join(workspace, '.kstore/live');
  return (existsSync(folder) ? readdirSync(folder) : []).map((id) => ({
    id,
    owner: readPid(join(folder, id, 'owner')),
    task: readPid(join(folder, id, 'task.json')),
  }));
}

function readPid(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).pid;
  } catch {
    return null;
  }
}

export function findTaskRuns(workspace) {
  return readRecordsByGit(workspace, /^runs\//)
    .map(([, record]) => record)
    .filter(({ type }) => type === 'kstore.run.v1');
}

export function tryKill(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

/** True when the process is still there after a moment; a zombie is not. */
export async function lives(pid) {
  for (let left = 50; left > 0; left--) {
    if (!isAlive(pid)) return false;
    await sleep(100);
  }
  return true;
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2)[0] !== 'Z';
  } catch {
    return false;
  }
}

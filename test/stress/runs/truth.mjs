// What must hold after a round, whatever was killed in it.
import { existsSync, lstatSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findTaskRuns, isAlive, listLiveFolders, tryKill } from '../live-runs.mjs';
import { askGit, demand, readRecordsByGit, readVersionsByGit } from '../program.mjs';

const made = ['checkpoint', 'result'];

/** Types `kstore runs`: what goes on is not called interrupted, and what is called running has a runner. */
export async function checkLookedAt(workspace) {
  const before = listLiveFolders(workspace.folder).filter(({ owner }) => owner !== null && isAlive(owner));
  const { live } = await workspace.succeed('runs');
  const after = listLiveFolders(workspace.folder);
  for (const { id, state } of live) demand(typeof state === 'string', `run ${id} has no state`);
  for (const { id, owner } of before) {
    const isSame = after.some((now) => now.id === id && now.owner === owner) && isAlive(owner);
    const shown = live.find((run) => run.live === id);
    if (!isSame) continue;
    demand(shown !== undefined, `run ${id} goes on and is not shown`);
    demand(shown.state !== 'interrupted', `run ${id} goes on and is called interrupted`);
    workspace.tally.add('looked at while they went on');
  }
}

/** After all processes of the round have ended. */
export async function checkAfter(workspace) {
  const { runs, live } = await workspace.succeed('runs');
  const states = live.map(({ state }) => state);
  demand(
    states.every((state) => state === 'interrupted'),
    `runs shows ${states.join()} although nothing runs`,
  );
  workspace.tally.add('runs left interrupted', live.length);
  checkAcknowledged(workspace, runs);
  await checkProcesses(workspace);
  await checkStore(workspace);
}

/** What `kstore run` told of its end is what `kstore runs` shows. */
function checkAcknowledged(workspace, runs) {
  for (const { run, status } of workspace.acknowledged.splice(0)) {
    const shown = runs.find((candidate) => candidate.run === run);
    demand(shown?.status === status, `run ${run} was told as ${status} and is ${shown?.status ?? 'gone'}`);
    workspace.tally.add('acknowledged runs found again');
  }
}

/** No process is left of what tasks started. */
async function checkProcesses(workspace) {
  let left = [];
  for (let attempts = 30; attempts > 0; attempts--) {
    left = listProcesses(workspace);
    if (left.length === 0) return;
    await sleep(100);
  }
  demand(false, `processes were left running: ${left.join('; ')}`);
}

/** Those with the marker among their words, or a folder of the workspace in their environment. */
function listProcesses({ folder, marker }) {
  return readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid || !isAlive(Number(pid))) return [];
    const words = readProcessFile(pid, 'cmdline').split('\0');
    const isOurs = words.includes(marker) || readProcessFile(pid, 'environ').includes(`${folder}/.kstore/`);
    return isOurs ? [`${pid} ${words.join(' ')}`] : [];
  });
}

/** Ends what a restart of the computer would have ended. */
export function endProcesses(workspace) {
  for (const text of listProcesses(workspace)) tryKill(Number.parseInt(text, 10));
}

function readProcessFile(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1');
  } catch {
    return '';
  }
}

async function checkStore(workspace) {
  const { tally, folder } = workspace;
  const { ok, problems } = await workspace.succeed('fsck');
  demand(ok, `fsck: ${JSON.stringify(problems)}`);
  tally.add('fsck found nothing wrong');
  const complaint = askGit(folder, 'fsck', '--strict', '--full', '--no-dangling');
  demand(complaint.trim() === '', `git fsck: ${complaint}`);
  const runs = new Map(
    readRecordsByGit(folder, /^runs\//).map(([path, run]) => [/(\w+)\.json$/.exec(path)[1], run]),
  );
  const versions = readVersionsByGit(folder);
  checkVersions(workspace, versions);
  checkRecords(workspace, runs, versions);
  const aliases = workspace.ledgerAliases();
  demand(aliases === '{"checkpoint/walk-walk":{"first":1}}', `the aliases are ${aliases}`);
}

/** Versions stay what they are, and are numbered without a gap. */
function checkVersions(workspace, versions) {
  for (const [ref, id] of workspace.versions)
    demand(versions.get(ref) === id, `${ref} was ${id} and is ${versions.get(ref) ?? 'gone'}`);
  for (const ref of versions.keys()) {
    const [, name, number] = /^(.*)_v(\d+)$/.exec(ref);
    demand(number === '1' || versions.has(`${name}_v${number - 1}`), `${ref} has none before it`);
  }
  workspace.versions = versions;
}

/** A name moves only by a run that succeeded, and the same spec gives the same. */
function checkRecords(workspace, runs, versions) {
  const records = [...runs.values()];
  const tasks = records.filter(({ type }) => type === 'kstore.run.v1');
  const succeeded = tasks.filter(({ status }) => status === 'succeeded');
  const ids = new Set(succeeded.flatMap(({ outputs }) => outputs.map(({ id }) => id)));
  for (const [ref, id] of versions) {
    if (made.some((kind) => ref.startsWith(`${kind}/`)))
      demand(ids.has(id), `${ref} is of no run that succeeded`);
  }
  for (const { status, outputs, error } of tasks) {
    if (status !== 'succeeded') demand(outputs.length === 0, `a run that ${status} has outputs`);
    demand((status === 'succeeded') === (error === undefined), `a run that ${status} has the error ${error}`);
  }
  for (const { spec, outputs, metricLog } of succeeded) {
    const text = [...outputs.map(({ slot, id }) => `${slot} ${id}`), metricLog?.id].join();
    const known = workspace.outputs.get(spec) ?? text;
    demand(known === text, `spec ${spec} gave ${known} and ${text}`);
    workspace.outputs.set(spec, text);
  }
  for (const { type, status, steps } of records) {
    if (type !== 'kstore.experiment-run.v1' || status !== 'succeeded') continue;
    const isWhole = steps.every((step) => runs.get(step.run)?.status === 'succeeded');
    demand(isWhole && steps.length > 0, 'an experiment succeeded without its steps');
  }
}

/** What was killed is gone on with, in one of the ways that there are; then nothing is left of it. */
export async function goOn(workspace) {
  const { chance, tally } = workspace;
  const { live } = await workspace.succeed('runs');
  const ways = [...workspace.unfinished].map((name) => {
    const dead = live.filter(({ experiment }) => experiment.startsWith(`${name}_v`));
    const way = chance.pick(['run', 'run --continue', 'resume']);
    if (way === 'resume' && dead.length > 0) return ['resume', chance.pick(dead).live];
    return ['run', name, ...(way === 'run --continue' ? ['--continue'] : [])];
  });
  workspace.unfinished.clear();
  await Promise.all(
    ways.map(async (words) => {
      await workspace.succeed(...words);
      tally.add(`gone on with: ${words.filter((word) => /^(run|resume|--)/.test(word)).join(' ')}`);
    }),
  );
  const after = await workspace.succeed('runs');
  demand(after.live.length === 0, `left: ${after.live.map((run) => `${run.live} ${run.step}`).join()}`);
  for (const place of ['live', 'executions']) {
    const path = workspace.path('.kstore', place);
    const left = existsSync(path) ? readdirSync(path) : [];
    demand(left.length === 0, `.kstore/${place} holds ${left.join()}`);
  }
  await checkProcesses(workspace);
  await checkStore(workspace);
  if (chance.next() < 0.3) await reproduceSome(workspace, 1);
}

/** Runs recorded runs again: what was recorded is what they give. */
export async function reproduceSome(workspace, count) {
  const { chance, folder, tally } = workspace;
  const succeeded = findTaskRuns(folder).filter(({ status }) => status === 'succeeded');
  for (let index = 0; index < count && succeeded.length > 0; index++) {
    const [output] = chance.pick(succeeded).outputs;
    const { verdict } = await workspace.succeed(
      'reproduce',
      `${output.kind}/${output.name}_v${output.version}`,
    );
    demand(verdict === 'IDENTICAL', `${output.name}_v${output.version} is ${verdict}`);
    tally.add('reproduced, IDENTICAL');
  }
}

/** What killed processes left in `tmp/`, gc clears away when it is an hour old. */
export async function checkTemporaryFiles(workspace) {
  const folder = workspace.path('.kstore/tmp');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  workspace.tally.add('leftovers in tmp/, cleared away by gc', names.length);
  const old = new Date(Date.now() - 2 * 3600 * 1000);
  for (const name of names) {
    const path = join(folder, name);
    if (!lstatSync(path).isSymbolicLink()) utimesSync(path, old, old);
  }
  await workspace.succeed('gc', '--grace', '0');
  const left = existsSync(folder) ? readdirSync(folder) : [];
  demand(left.length === 0, `gc leaves ${left.join()} in tmp/`);
  await checkStore(workspace);
}

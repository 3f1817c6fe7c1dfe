import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, listLiveFolders, tryKill } from '../live-runs.mjs';
import { demand, startProcess } from '../program.mjs';
import { experimentNames } from './runs-workspace.mjs';
import { checkLookedAt, endProcesses } from './truth.mjs';

const killShare = 0.6;
/** The exit code of a run whose task failed, and its error. */
const taskFailed = { exitCode: 15, code: 'KSTORE_TASK_FAILED' };

/** People run experiments side by side, some of them the same; some are killed, and one looks at it meanwhile. */
export async function runCrowd(workspace, people) {
  const { chance } = workspace;
  const count = chance.pick([people, people, Math.ceil(people / 2)]);
  const names = Array.from({ length: count }, () => chance.pick(experimentNames));
  const spectator = lookNowAndThen(workspace, names.length);
  const runners = names.map((name) => startRunner(workspace, name));
  const killed = runners.map((runner) =>
    chance.next() < killShare ? killOnce(workspace, runner, count) : null,
  );
  await Promise.all(killed);
  for (const runner of runners) await judge(workspace, runner);
  await spectator.end();
  workspace.tally.add('runs side by side', count);
}

/** Two people run the same at once: there is one version of each output, and both are served rightly. */
export async function runPair(workspace) {
  const { chance, tally } = workspace;
  const name = chance.pick(experimentNames);
  const before = (await workspace.succeed('list')).artifacts.length;
  const runners = [startRunner(workspace, name)];
  await sleep(chance.pick([0, 0, chance.between(0, workspace.typicalMs)]));
  runners.push(startRunner(workspace, name));
  if (chance.next() < 0.4) await killOnce(workspace, chance.pick(runners), 2);
  for (const runner of runners) await judge(workspace, runner);
  demand(before > 0, 'list names no artifacts');
  const [first, second] = runners.map(({ outcome }) => outcome.outputs);
  if (first === undefined || second === undefined) return;
  demand(first === second, `two runs of the same ${name} gave ${first} and ${second}`);
  tally.add('pairs that ended with the same versions');
}

/** The runner is killed; then its number belongs to another process, or the computer was started again. */
export async function runStale(workspace) {
  const { chance, tally } = workspace;
  const runner = startRunner(workspace, 'walk');
  const folder = await waitForState(workspace, runner.child);
  const bystander = startProcess(workspace.folder, ['sleep', '600']);
  try {
    if (folder !== null) tryKill(runner.child.pid);
    runner.victim = 'runner';
    await judge(workspace, runner);
    if (folder === null) return;
    const how = chance.pick(['number given again', 'restart', 'dead']);
    if (how === 'restart') endProcesses(workspace);
    for (const file of ['owner', 'task.json']) changeIdentity(`${folder}/${file}`, how, bystander.child.pid);
    tally.add(`stale: ${how}`);
    const { live } = await workspace.succeed('runs');
    demand(
      live.every(({ state }) => state === 'interrupted'),
      `${how}: runs shows ${live.map(({ state }) => state).join()}`,
    );
    demand(isAlive(bystander.child.pid), `${how}: an innocent process was ended`);
  } finally {
    bystander.child.kill('SIGKILL');
    await bystander.end;
  }
}

/** Waits until a run has saved a state; null when its runner ended before. */
async function waitForState(workspace, child) {
  while (child.exitCode === null && child.signalCode === null) {
    for (const { id, owner } of listLiveFolders(workspace.folder)) {
      const folder = workspace.path('.kstore/live', id);
      try {
        if (owner === child.pid && readFileSync(`${folder}/state.json`).length > 0) return folder;
      } catch {
        // Not saved yet.
      }
    }
    await sleep(5);
  }
  return null;
}

function changeIdentity(path, how, pid) {
  const identity = JSON.parse(readFileSync(path, 'utf8'));
  const [boot, ticks] = identity.processStartedAt.split(' ');
  if (how !== 'dead') identity.pid = pid;
  if (how === 'restart') identity.processStartedAt = `${boot.replaceAll(/[0-9]/g, '7')} ${ticks}`;
  writeFileSync(path, `${JSON.stringify(identity)}\n`);
}

function startRunner(workspace, name) {
  const jobs = workspace.chance.pick([[], ['--jobs', '2']]);
  workspace.unfinished.add(name);
  const { child, end } = workspace.start(['run', name, '--json', ...jobs]);
  return { name, child, end, victim: null, outcome: {} };
}

/** Kills the runner, its task or both at a random moment of its life; they may have ended before. */
async function killOnce(workspace, runner, crowd) {
  const { chance, tally, typicalMs } = workspace;
  const victim = chance.pick(['runner', 'task', 'both']);
  const listMine = () => listLiveFolders(workspace.folder).filter(({ owner }) => owner === runner.child.pid);
  if (chance.next() < 0.3) await sleep(chance.between(0, typicalMs * Math.max(1, crowd / 2)));
  else await waitForTask(runner, listMine, chance);
  const mine = listMine();
  const task = mine.length === 0 ? null : chance.pick(mine).task;
  const isThere = runner.child.exitCode === null && runner.child.signalCode === null;
  if (!isThere || (victim === 'task' && task === null))
    return void tally.add('nothing to kill at that moment');
  if (victim !== 'runner' && task !== null) tryKill(task);
  if (victim !== 'task') runner.child.kill('SIGKILL');
  runner.victim = victim;
  tally.add('kills');
  tally.add(`killed: ${victim}${victim === 'both' && task === null ? ', before its task' : ''}`);
}

/** However busy the computer is: into a task, or what follows it. */
async function waitForTask({ child }, listMine, chance) {
  while (
    child.exitCode === null &&
    child.signalCode === null &&
    !listMine().some(({ task }) => task !== null)
  )
    await sleep(5);
  await sleep(chance.between(0, 1200));
}

/** Holds what a runner said against what was done to it. */
async function judge(workspace, runner) {
  const { name, victim } = runner;
  const { exitCode, signal, stdout, stderr } = await runner.end;
  demand(!/^\s+at /m.test(stderr), `a stack trace: ${stderr}`);
  if (signal !== null) {
    demand(signal === 'SIGKILL' && victim !== null, `run ${name} ended by ${signal}`);
    return;
  }
  const told = JSON.parse(stdout);
  if (exitCode === 0) {
    demand(told.status === 'succeeded', `run ${name} ended well and says ${told.status}`);
    runner.outcome = { run: told.run, outputs: told.outputs.map(({ ref }) => ref).join() };
    workspace.acknowledged.push({ run: told.run, status: 'succeeded' });
    workspace.unfinished.delete(name);
    workspace.tally.add('runs that succeeded');
    return;
  }
  const isExpected =
    victim === 'task' && exitCode === taskFailed.exitCode && told.error.code === taskFailed.code;
  demand(isExpected, `run ${name}, killed: ${victim}: exit code ${exitCode}: ${stdout}${stderr}`);
  workspace.acknowledged.push({ run: told.error.data.run, status: 'failed' });
  workspace.tally.add('runs that told of their killed task');
}

/** Types `kstore runs` while others run, and holds what it says against what is seen. */
function lookNowAndThen(workspace, crowd) {
  const { chance } = workspace;
  let isOver = false;
  const work = (async () => {
    for (let looks = 0; looks < 3 && !isOver; looks++) {
      await sleep(chance.between(200, (workspace.typicalMs * crowd) / 4));
      if (!isOver) await checkLookedAt(workspace);
    }
  })();
  return {
    end() {
      isOver = true;
      return work;
    },
  };
}

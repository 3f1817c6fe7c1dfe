// npm run proof:resume [-- --short] [--rounds N] [--seed N]
//
// Kills the runner of an experiment, its task, or both with SIGKILL at random moments, some of them again while the
// run goes on, and demands that `kstore resume` gives what a run without a break gives; see docs/proofs.md.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findTaskRuns, listLiveFolders, lives, tryKill } from './live-runs.mjs';
import { createChance, demand, projectFolder, prove, readNumber, startProcess } from './program.mjs';

const isShort = process.argv.includes('--short');
const rounds = readNumber('rounds', isShort ? 3 : 20);
const seed = readNumber('seed', 1);
const experiment = 'experiments/baseline.yaml';
/** One kill more than once in a while hits the run that goes on. */
const killsAtMost = 3;
const epochs = 40;

await prove('proof:resume', async (site, tally) => {
  console.log(`proof:resume: ${rounds} rounds, seed ${seed}`);
  const chance = createChance(seed);
  const base = join(site.folder, 'base');
  await prepare(site, base);
  const whole = join(site.folder, 'whole');
  cpSync(base, whole, { recursive: true });
  const reference = await kstore(site, whole, ['run', experiment]);
  demand(reference.exitCode === 0, `the run without a break failed: ${reference.stderr}`);
  const expected = describeLearning(whole);
  for (let round = 0; round < rounds; round++) {
    const folder = join(site.folder, `round-${round}`);
    cpSync(base, folder, { recursive: true });
    await runRound(site, folder, { chance, tally, expected });
    tally.add('rounds');
  }
});

async function prepare(site, folder) {
  mkdirSync(folder, { recursive: true });
  cpSync(join(projectFolder, 'fixtures/example'), folder, { recursive: true });
  const words = ['scripts/make-concrete-dataset.mjs', join(folder, 'datasets/concrete'), '--samples', '80'];
  demand(spawnSync(process.execPath, words, { cwd: projectFolder }).status === 0, 'no dataset');
  writeFileSync(
    join(folder, 'training/default.yaml'),
    `epochs: ${epochs}\nlearningRate: 0.01\noptimiser: adam\n`,
  );
  for (const command of [['init'], ['add', '.'], ['commit', '-m', 'first']]) {
    const { exitCode, stderr } = await kstore(site, folder, command);
    demand(exitCode === 0, `${command.join(' ')}: ${stderr}`);
  }
  // Every state, so that kills hit the saving too.
  writeFileSync(join(folder, '.kstore/config.json'), '{"saveStateSeconds":0}\n');
}

function start(site, folder, words) {
  return startProcess(folder, [process.execPath, site.program, ...words]);
}

function kstore(site, folder, words) {
  return start(site, folder, words).end;
}

async function runRound(site, folder, { chance, tally, expected }) {
  const kills = 1 + chance.below(killsAtMost);
  let words = ['run', experiment];
  for (let kill = 0; kill < kills && words !== null; kill++) {
    const { child, end } = start(site, folder, words);
    await waitForMoment(folder, chance, child);
    const victim = chance.pick(['runner', 'task', 'both']);
    const pid = listLiveFolders(folder)[0]?.task ?? null;
    if (victim !== 'runner' && pid !== null) tryKill(pid);
    if (victim !== 'task') child.kill('SIGKILL');
    const { signal, exitCode } = await end;
    tally.add(
      signal === 'SIGKILL' ? `killed: ${victim}` : exitCode === 0 ? 'done before the kill' : 'task killed',
    );
    words = await lookAfter(site, folder, tally, pid);
  }
  if (words !== null) {
    const { exitCode, stderr } = await kstore(site, folder, words);
    demand(exitCode === 0, `${folder}: kstore ${words.join(' ')}: exit code ${exitCode}: ${stderr}`);
  }
  await check(site, folder, expected);
}

/** Now and then somewhere in the start; else at some epoch, however fast the machine is, and somewhere in it. */
async function waitForMoment(folder, chance, child) {
  if (chance.next() < 0.15) return sleep(chance.between(100, 1500));
  const epoch = chance.below(epochs);
  while (child.exitCode === null && countMetrics(folder) < 2 * epoch) await sleep(5);
  return sleep(chance.between(0, 30));
}

function countMetrics(folder) {
  const live = join(folder, '.kstore/live');
  for (const id of existsSync(live) ? readdirSync(live) : []) {
    const path = join(live, id, 'metrics.jsonl');
    if (existsSync(path)) return readFileSync(path, 'latin1').split('\n').length - 1;
  }
  return 0;
}

/** Asks `kstore runs` for the truth; gives the command that goes on, or null when nothing is left to do. */
async function lookAfter(site, folder, tally, pid) {
  const { stdout, exitCode, stderr } = await kstore(site, folder, ['runs', '--json']);
  demand(exitCode === 0, `${folder}: kstore runs: ${stderr}`);
  const { live, runs } = JSON.parse(stdout);
  demand(
    live.every(({ state }) => state === 'interrupted'),
    `${folder}: runs shows ${live.map(({ state }) => state).join()} although nothing runs`,
  );
  demand(pid === null || !(await lives(pid)), `${folder}: the task ${pid} outlived its runner`);
  const interrupted = live.at(-1);
  if (interrupted !== undefined) {
    tally.add(interrupted.savedStep === null ? 'nothing was saved' : 'resumed from the folder');
    return ['resume', interrupted.live];
  }
  if (runs.length === 0) return ['run', experiment];
  if (runs[0].status === 'succeeded') return null;
  const resumable = findTaskRuns(folder).some((run) => run.status !== 'succeeded' && run.state !== undefined);
  tally.add(resumable ? 'resumed from the record' : 'begun anew');
  return resumable ? ['resume', runs[0].run] : ['run', experiment];
}

async function check(site, folder, expected) {
  const found = describeLearning(folder);
  demand(found.checkpoint === expected.checkpoint, `${folder}: the checkpoint is ${found.checkpoint}`);
  demand(found.metricLog === expected.metricLog, `${folder}: the metric log is another one`);
  const live = join(folder, '.kstore/live');
  demand(!existsSync(live) || readdirSync(live).length === 0, `${folder}: a live run is left`);
  const { exitCode, stdout } = await kstore(site, folder, ['fsck']);
  demand(exitCode === 0, `${folder}: fsck: ${stdout}`);
}

function describeLearning(folder) {
  const run = findTaskRuns(folder).find(
    ({ specification, status }) => specification.task.type === 'learning' && status === 'succeeded',
  );
  demand(run !== undefined, `${folder}: no learning run succeeded`);
  return { checkpoint: run.outputs[0].id, metricLog: run.metricLog.id };
}

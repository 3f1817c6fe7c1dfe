// npm run proof:resume [-- --short] [--rounds N] [--seed N]
//
// Kills the runner of an experiment, its task, or both with SIGKILL at random moments, some of them again while the
// run goes on, and demands that `kstore resume` gives what a run without a break gives; see docs/proofs.md.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findTaskRuns, listLiveFolders, lives, tryKill } from './live-runs.mjs';
import { createChance, demand, projectFolder, prove, readNumber, startProcess } from './program.mjs';

const isShort = process.argv.includes('--short');
const rounds = readNumber('rounds', isShort ? 3 : 20);
const seed = readNumber('seed', 1);
/** One kill more than once in a while hits the run that goes on. */
const killsAtMost = 3;
/** What is learnt, each in its turn. */
const lessons = [
  {
    task: 'regression',
    example: 'fixtures/example',
    data: ['scripts/make-concrete-dataset.mjs', 'datasets/concrete', '--samples', '80'],
    experiment: 'experiments/baseline.yaml',
    training: 'training/default.yaml',
    settings: { epochs: 40, learningRate: 0.01, optimiser: 'adam' },
    metricsOfEpoch: 2,
  },
  {
    task: 'classification',
    example: 'fixtures/example-classification',
    data: ['scripts/make-concrete-classes.mjs', 'datasets/strength'],
    experiment: 'experiments/classes.yaml',
    training: 'training/classes.yaml',
    settings: { epochs: 25, learningRate: 0.01, classWeights: 'balanced' },
    metricsOfEpoch: 4,
  },
];

await prove('proof:resume', async (site, tally) => {
  console.log(`proof:resume: ${rounds} rounds, seed ${seed}`);
  const chance = createChance(seed);
  const prepared = [];
  for (const lesson of lessons) prepared.push(await prepare(site, lesson));
  for (let round = 0; round < rounds; round++) {
    const { base, ...lesson } = prepared[round % prepared.length];
    const folder = join(site.folder, `round-${round}`);
    cpSync(base, folder, { recursive: true });
    await runRound(site, folder, { chance, tally, lesson });
    tally.add(`rounds of ${lesson.task}`);
    rmSync(folder, { recursive: true });
  }
});

/** Gives a workspace, and what comes out of it without a break. */
async function prepare(site, lesson) {
  const { task, example, data, training, settings, experiment } = lesson;
  const base = join(site.folder, `${task}-base`);
  cpSync(join(projectFolder, example), base, { recursive: true });
  const [script, dataFolder, ...words] = data;
  const made = spawnSync(process.execPath, [script, join(base, dataFolder), ...words], {
    cwd: projectFolder,
  });
  demand(made.status === 0, `no dataset: ${made.stderr}`);
  writeFileSync(join(base, training), JSON.stringify(settings));
  for (const command of [['init'], ['add', '.'], ['commit', '-m', 'first']]) {
    const { exitCode, stderr } = await kstore(site, base, command);
    demand(exitCode === 0, `${command.join(' ')}: ${stderr}`);
  }
  // Every state, so that kills hit the saving too.
  writeFileSync(join(base, '.kstore/config.json'), '{"saveStateSeconds":0}\n');
  const whole = join(site.folder, `${task}-whole`);
  cpSync(base, whole, { recursive: true });
  const { exitCode, stderr } = await kstore(site, whole, ['run', experiment]);
  demand(exitCode === 0, `the ${task} without a break failed: ${stderr}`);
  return { ...lesson, base, expected: describeLearning(whole) };
}

function start(site, folder, words) {
  return startProcess(folder, [process.execPath, site.program, ...words]);
}

function kstore(site, folder, words) {
  return start(site, folder, words).end;
}

async function runRound(site, folder, { chance, tally, lesson }) {
  const kills = 1 + chance.below(killsAtMost);
  let words = ['run', lesson.experiment];
  for (let kill = 0; kill < kills && words !== null; kill++) {
    const { child, end } = start(site, folder, words);
    await waitForMoment(folder, chance, child, lesson);
    const victim = chance.pick(['runner', 'task', 'both']);
    const pid = listLiveFolders(folder)[0]?.task ?? null;
    if (victim !== 'runner' && pid !== null) tryKill(pid);
    if (victim !== 'task') child.kill('SIGKILL');
    const { signal, exitCode } = await end;
    tally.add(
      signal === 'SIGKILL' ? `killed: ${victim}` : exitCode === 0 ? 'done before the kill' : 'task killed',
    );
    words = await lookAfter(site, folder, { tally, lesson, pid });
  }
  if (words !== null) {
    const { exitCode, stderr } = await kstore(site, folder, words);
    demand(exitCode === 0, `${folder}: kstore ${words.join(' ')}: exit code ${exitCode}: ${stderr}`);
  }
  await check(site, folder, lesson);
}

/** Now and then somewhere in the start; else at some epoch, however fast the machine is, and somewhere in it. */
async function waitForMoment(folder, chance, child, { settings, metricsOfEpoch }) {
  if (chance.next() < 0.15) return sleep(chance.between(100, 1500));
  const epoch = chance.below(settings.epochs);
  while (child.exitCode === null && countMetrics(folder) < metricsOfEpoch * epoch) await sleep(5);
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
async function lookAfter(site, folder, { tally, lesson: { experiment }, pid }) {
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
  if (runs[0].status === 'succeeded') return runs[0].task === null ? null : ['run', experiment];
  const resumable = findTaskRuns(folder).some((run) => run.status !== 'succeeded' && run.state !== undefined);
  tally.add(resumable ? 'resumed from the record' : 'begun anew');
  return resumable ? ['resume', runs[0].run] : ['run', experiment];
}

async function check(site, folder, { expected }) {
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

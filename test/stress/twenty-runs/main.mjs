// npm run proof:twenty [-- --short]
//
// Records 20 runs of five kinds, copies their workspace to other folders, changes the code of their tasks there, and
// runs every one of them again by its id; see docs/proofs.md.
import { appendFileSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { demand, prove } from '../program.mjs';
import { findSearchPath, kinds } from './kinds.mjs';
import { changeWorkspace, prepareWorkspace, Workspace } from './workspace.mjs';

/** The short form repeats each run in one of the copies, the long one in each of them. */
const isShort = process.argv.includes('--short');
const rounds = 2;
const stepsOfExperiment = 2;
const lanes = 2;

await prove('proof:twenty', async (site, tally) => {
  const searchPaths = new Map(kinds.map((kind) => [kind.name, findSearchPath(kind)]));
  const present = kinds.filter(({ name }) => searchPaths.get(name) !== null);
  for (const { name, check } of kinds.filter((kind) => !present.includes(kind)))
    console.log(`left out: ${name}, since \`${check.join(' ')}\` fails here`);
  demand(
    present.length === kinds.length || process.env.KSTORE_EXAMPLES !== 'all',
    'a kind is left out, and KSTORE_EXAMPLES=all says that all are installed',
  );
  const original = new Workspace(join(site.folder, 'lab/original'), site.program);
  await prepareWorkspace(original, present);
  const runs = await recordRuns(original, present, searchPaths);
  demand(runs.length === present.length * rounds * stepsOfExperiment, `${runs.length} runs were recorded`);
  const copies = await makeCopies(site, original);
  // What is found from here on is found in the copies.
  rmSync(original.folder, { recursive: true });
  const changed = makeChangedProgram(site);
  for (const { copy, hasFiles } of copies) {
    copy.program = changed;
    await trustRecorded(copy, present);
    if (hasFiles)
      await changePlugins(copy, isShort ? present.slice(0, 3) : present, searchPaths, runs, tally);
  }
  await reproduceAll(copies, runs, tally);
  await reproduceDeep(copies, runs, tally);
  printTable(copies, runs);
  const identical = runs.filter(({ verdicts }) => verdicts.every(({ verdict }) => verdict === 'IDENTICAL'));
  console.log(`${identical.length} of ${runs.length} runs are IDENTICAL`);
  demand(identical.length === runs.length, 'a run came out otherwise');
});

/** Each experiment twice, with other seeds, settings and data, and so four runs of each kind. */
async function recordRuns(workspace, present, searchPaths) {
  const runs = [];
  for (let round = 0; round < rounds; round++) {
    if (round > 0) await changeWorkspace(workspace, present);
    for (const { name, datasets } of present) {
      const { steps } = await workspace.ask(
        ['run', `experiments/${name}.yaml`, '--jobs', '1'],
        searchPaths.get(name),
      );
      for (const { step, run, cached, outputs } of steps) {
        demand(cached === false, `${name}, ${step} was served from the cache`);
        const PATH = searchPaths.get(name);
        runs.push({ kind: name, step, round, run, PATH, datasets, outputs, verdicts: [] });
      }
    }
  }
  return runs;
}

/** By what there is: a copy of the folder, one of `.kstore` alone without its caches, and `kstore clone`. */
async function makeCopies(site, original) {
  const open = (name) => new Workspace(join(site.folder, 'elsewhere', name), site.program);
  const [folder, store, clone] = [open('a copy'), open('store-only'), open('clone')];
  cpSync(original.folder, folder.folder, { recursive: true });
  cpSync(original.path('.kstore'), store.path('.kstore'), { recursive: true });
  rmSync(store.path('.kstore/cache'), { recursive: true, force: true });
  await original.ask(['clone', '.', clone.folder]);
  return [
    { name: 'folder', copy: folder, hasFiles: true },
    { name: '.kstore', copy: store, hasFiles: false },
    { name: 'clone', copy: clone, hasFiles: false },
  ];
}

/** A kstore whose built-in tasks are others, and fail. */
function makeChangedProgram(site) {
  const folder = join(site.folder, 'changed-program');
  cpSync(join(site.folder, 'program'), folder, { recursive: true });
  const builtin = kinds.filter(({ plugin }) => plugin === null);
  for (const { task } of builtin)
    for (const type of ['learning', 'test'])
      appendFileSync(
        join(folder, 'dist/tasks', `${type}-${task}.mjs`),
        "\nthrow new Error('another build');\n",
      );
  return join(folder, 'bin/kstore.js');
}

/** A copy trusts nothing; the code of the record is what a person looks at. */
async function trustRecorded(copy, present) {
  const plugins = present.flatMap(({ plugin }) => (plugin === null ? [] : [`${plugin}_v1`]));
  for (const name of ['kstore_v1', ...plugins]) await copy.ask(['plugin', 'trust', name, '--yes']);
}

/** Changes the files of each plugin in place, makes them a new version, and sees that it gives something else. */
async function changePlugins(copy, present, searchPaths, runs, tally) {
  for (const { name, plugin, change } of present.filter((kind) => kind.plugin !== null)) {
    copy.edit(join('plugins', plugin, change.path), change.before, change.after);
    await copy.ask(['plugin', 'add', `plugins/${plugin}`]);
    await copy.ask(['plugin', 'trust', plugin, '--yes']);
    const { outputs } = await copy.ask(['run', `experiments/${name}.yaml`], searchPaths.get(name));
    const recorded = new Set(runs.flatMap((run) => run.outputs.map(({ id }) => id)));
    for (const { ref, id } of outputs)
      demand(!recorded.has(id), `the changed ${plugin} gives the same ${ref}`);
    tally.add('plugins whose new version gives other results');
  }
}

async function reproduceAll(copies, runs, tally) {
  const jobs = runs.flatMap((run, index) =>
    (isShort ? [copies[index % copies.length]] : copies).map((place) => ({ run, place })),
  );
  const work = async () => {
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
      const { run, place } = job;
      const outcome = await place.copy.type(['reproduce', run.run], run.PATH);
      const { verdict, cause, missing, error } = JSON.parse(outcome.stdout);
      if (verdict !== 'IDENTICAL')
        console.log(`${run.kind}, ${run.step}, ${place.name}: ${JSON.stringify(error ?? cause ?? missing)}`);
      const seconds = outcome.durationMs / 1000;
      run.verdicts.push({ place: place.name, verdict: verdict ?? error.code, seconds });
      tally.add('runs repeated by their id');
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
}

/** With everything that led there: the result of a test, in the copy that has least. */
async function reproduceDeep(copies, runs, tally) {
  const tests = runs.filter(({ step, round }) => step === 'test' && round === 0);
  const { copy } = copies.find(({ name }) => name === '.kstore');
  for (const { run, kind, PATH } of isShort ? tests.slice(0, 1) : tests) {
    const { verdict, judged } = await copy.ask(['reproduce', run, '--deep'], PATH);
    demand(verdict === 'IDENTICAL' && judged.length === stepsOfExperiment, `--deep of ${kind}: ${verdict}`);
    tally.add('chains repeated with --deep');
  }
}

function printTable(copies, runs) {
  const header = ['kind', 'step', 'seed', 'data', 'run', ...copies.map(({ name }) => name)];
  const rows = runs.map(({ kind, step, round, run, datasets, verdicts }) => [
    ...[kind, step, String(round + 1), datasets.join(', '), run.slice(0, 8)],
    ...copies.map(({ name }) => {
      const found = verdicts.find(({ place }) => place === name);
      return found === undefined ? '' : `${found.verdict} ${found.seconds.toFixed(1)} s`;
    }),
  ]);
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column].length)));
  for (const row of [header, ...rows])
    console.log(
      row
        .map((text, column) => text.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
}

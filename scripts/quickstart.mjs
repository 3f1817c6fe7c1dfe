// npm run quickstart [-- FOLDER]
//
// The whole story of kstore on real data, in ./kstore-quickstart or the folder given: every command is shown and
// really run. Interrupted or repeated, it sees what is there and goes on from it.
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { ensureBuilt } from './build/ensure-built.mjs';
import { projectFolder } from './build/settings.mjs';
import {
  ask,
  CommandFailure,
  kstore,
  program,
  run,
  say,
  stopBetweenCommands,
  write,
} from './quickstart/commands.mjs';
import { editCell, editLearningRate, writeObservation } from './quickstart/edits.mjs';
import { copySettings, openFolder } from './quickstart/folder.mjs';

const sampleCount = 300;
const experiment = 'experiments/baseline.yaml';
const folder = resolve(process.argv[2] ?? 'kstore-quickstart');

try {
  ensureBuilt();
  stopBetweenCommands();
  openFolder(folder);
  await write(`kstore quickstart in ${folder}\n`);
  await commitFirstVersions();
  const first = await runExperiment(1, 'Learn from the samples, then test on those that were held out:');
  await commitReport(first);
  await commitChanges();
  const second = await runExperiment(
    2,
    'Run again; the changes make it another run with results of its own:',
  );
  await lookBack(first, second);
  await proveResult();
  await write(nextSteps());
} catch (error) {
  if (!(error instanceof CommandFailure)) throw error;
  console.error(`\nquickstart: ${error.message}`);
  if (error.exitCode > 128) console.error('quickstart: the same command again goes on from here');
  process.exitCode = error.exitCode;
}

async function commitFirstVersions() {
  await say('A folder becomes a workspace:');
  await kstore(folder, 'init');
  if (countVersions('dataset', 'concrete') > 0) return sayDone('the first versions');
  await say(
    `${sampleCount} concrete mixtures as Excel sheets: the formula in input/, its property in output/:`,
  );
  const script = join(projectFolder, 'scripts', 'make-concrete-dataset.mjs');
  const words = ['datasets/concrete', '--samples', String(sampleCount)];
  await run(folder, ['node', shortenPath(folder, script), ...words].join(' '), [script, ...words]);
  await say('The settings of the experiment, a few lines of YAML each:');
  await write(copySettings(folder).join('\n') + '\n');
  await say('Store everything, look, and give it version numbers:');
  await kstore(folder, 'add', '.');
  await kstore(folder, 'status');
  await kstore(folder, 'commit', '-m', 'first samples');
}

/** Returns the id of the run that made result/baseline_vN. */
async function runExperiment(version, reason) {
  if (findRun(version) === undefined) {
    await say(reason);
    await kstore(folder, 'run', experiment);
  } else await sayDone(`the run that made result/baseline_v${version}`);
  const id = findRun(version);
  if (id === undefined) throw new CommandFailure(`no run made result/baseline_v${version}`, 1);
  return id;
}

async function commitReport(runId) {
  if (countVersions('report', 'baseline') > 0) return sayDone('the report');
  if (!existsSync(join(folder, 'reports', 'baseline.md'))) {
    await say('Write down what came of it, on a page that knows the run it speaks of:');
    await kstore(folder, 'report', 'new', 'baseline', '--from', shorten(runId));
  }
  await say('A sentence is added by hand:');
  await write(`${writeObservation(folder)}\n`);
  await kstore(folder, 'add', 'reports');
  await kstore(folder, 'commit', '-m', 'what we saw');
}

async function commitChanges() {
  if (countVersions('dataset', 'concrete') > 1 && countVersions('training', 'default') > 1) {
    await sayDone('the changes');
  } else {
    await say('One cell of one sheet is changed by hand, and the learning rate:');
    await write(`${await editCell(folder)}\n${editLearningRate(folder)}\n`);
    await kstore(folder, 'add', '.');
    await kstore(folder, 'commit', '-m', 'more water in sample 0, slower learning');
  }
  await say('What changed, down to the cell and the setting:');
  await kstore(folder, 'diff', 'concrete_v1', 'concrete_v2');
  await kstore(folder, 'diff', 'default_v1', 'default_v2');
}

async function lookBack(first, second) {
  await say('Both runs side by side, the history, and where a result came from:');
  await kstore(folder, 'compare', shorten(first), shorten(second));
  await kstore(folder, 'log', '-n', '5');
  await kstore(folder, 'show', 'result/baseline_v1');
  await kstore(folder, 'lineage', 'result/baseline_v1');
  await say('The first samples come back as they were, byte for byte:');
  const force = existsSync(join(folder, 'checked-out')) ? ['--force'] : [];
  await kstore(folder, 'checkout', 'concrete_v1', '--to', './checked-out', ...force);
}

async function proveResult() {
  await say(
    'The first result again from its record alone, learning included, although the files have changed:',
  );
  const { id } = ask(folder, 'show', 'result/baseline_v1').matches[0];
  await kstore(folder, 'reproduce', shorten(id), '--deep');
  await say('And every stored byte is checked:');
  await kstore(folder, 'fsck');
}

function sayDone(what) {
  return say(`Already here from before: ${what}.`);
}

function countVersions(kind, name) {
  const { artifacts } = ask(folder, 'list');
  return artifacts.find((artifact) => artifact.kind === kind && artifact.name === name)?.versions ?? 0;
}

/** The oldest run that made this version of the result; later ones were served from the cache. */
function findRun(version) {
  const { runs } = ask(folder, 'runs');
  return runs.findLast(({ outputs }) => outputs.includes(`result/baseline_v${version}`))?.run;
}

function shortenPath(from, to) {
  const path = relative(from, to) || '.';
  return path.length < to.length && !path.startsWith(join('..', '..')) ? path : to;
}

/** As people type ids. */
function shorten(id) {
  return id.slice(0, 12);
}

function nextSteps() {
  return `
All of it worked, and the first result came out IDENTICAL. Where to look next:

  cd ${shortenPath(process.cwd(), folder)}
  kstore checkout result/baseline_v1 --to ./result   the parity plot (.svg), the residuals, the metrics
  reports/baseline.md                                the report, yours to write on
  kstore help                                        every command
  ${join(projectFolder, 'README.md')} and docs/ beside it: how to go on, the format, every error

\`kstore\` above is \`node ${program}\`; \`npm link\` in ${resolve(projectFolder)} makes it a command.

다음: 이 폴더의 값을 하나 고치고 \`kstore add .\`, \`kstore commit -m "…"\`, \`kstore run ${experiment}\` 을 실행해 보세요. 설명서는 README.ko.md 입니다.
`;
}

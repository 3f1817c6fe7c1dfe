// A workspace of shipped examples, and its copies.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { demand, projectFolder, startProcess } from '../program.mjs';

/** Rows of the concrete table; every fifth is held out. */
const rowCount = 240;

/** A folder in which commands are typed. */
export class Workspace {
  constructor(folder, program) {
    Object.assign(this, { folder, program });
  }

  path(...parts) {
    return join(this.folder, ...parts);
  }

  /** Types a command with the PATH that a kind needs. */
  type(words, PATH = process.env.PATH) {
    const command = [process.execPath, this.program, ...words, '--json'];
    return startProcess(this.folder, command, { environment: { PATH } }).end;
  }

  /** A command that must end well, as its JSON. */
  async ask(words, PATH) {
    const { exitCode, stdout, stderr } = await this.type(words, PATH);
    demand(exitCode === 0, `kstore ${words.join(' ')}: exit code ${exitCode}: ${stdout}${stderr}`);
    return JSON.parse(stdout);
  }

  write(path, content) {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), content);
  }

  edit(path, before, after) {
    const text = readFileSync(this.path(path), 'utf8');
    demand(text.includes(before), `${path} does not contain ${before}`);
    writeFileSync(this.path(path), text.replace(before, after));
  }
}

/** Everything that the first runs need, committed, and the plugins trusted. */
export async function prepareWorkspace(workspace, kinds) {
  writeData(workspace);
  copyFixture('example/preprocessing/standard.yaml', workspace, 'preprocessing/regression.yaml');
  copyFixture('example/models/mlp.yaml', workspace, 'models/regression.yaml');
  copyFixture(
    'example-classification/preprocessing/stratified.yaml',
    workspace,
    'preprocessing/classification.yaml',
  );
  copyFixture('example-classification/models/classifier.yaml', workspace, 'models/classification.yaml');
  writeRound(workspace, kinds, 0);
  await workspace.ask(['init']);
  for (const { plugin } of kinds.filter((kind) => kind.plugin !== null)) {
    const source = join(projectFolder, 'examples/plugins', plugin);
    await workspace.ask(['plugin', 'add', source]);
    await workspace.ask(['plugin', 'trust', plugin, '--yes']);
  }
  await commit(workspace, 'first');
}

/** Other seeds, settings and data for the second runs. */
export async function changeWorkspace(workspace, kinds) {
  workspace.edit('datasets/concrete/concrete.csv', '28,79.99', '28,69.99');
  workspace.edit('datasets/strength/strength.csv', ',high\n', ',medium\n');
  writeRound(workspace, kinds, 1);
  await commit(workspace, 'second');
}

function writeRound(workspace, kinds, round) {
  for (const { name, task, plugin, datasets, settings } of kinds) {
    const [dataset, testDataset = dataset] = datasets;
    const own = plugin === null ? { preprocessing: name, model: name } : {};
    const steps = {
      learn: { task: `learning/${task}`, inputs: { dataset, ...own }, settings: settings[round] },
      test: { task: `test/${task}`, inputs: { checkpoint: 'learn.checkpoint', dataset: testDataset } },
    };
    workspace.write(`experiments/${name}.yaml`, `${JSON.stringify({ seed: round + 1, steps })}\n`);
  }
}

async function commit(workspace, message) {
  await workspace.ask(['add', '.']);
  await workspace.ask(['commit', '-m', message]);
}

function copyFixture(from, workspace, to) {
  mkdirSync(dirname(workspace.path(to)), { recursive: true });
  cpSync(join(projectFolder, 'fixtures', from), workspace.path(to));
}

/** Mixtures that are measured twice are left out: equal rows in training and test data would stop a run. */
function writeData(workspace) {
  const text = readFileSync(join(projectFolder, 'fixtures/concrete.csv'), 'utf8');
  const [header, ...lines] = text.trim().split('\n');
  const mixtures = new Map(lines.map((line) => [line.replace(/,[^,]*$/, ''), line]));
  const rows = [...mixtures.values()].slice(0, rowCount);
  for (const [name, isHeldOut] of [
    ['concrete', false],
    ['held-out', true],
  ]) {
    const chosen = rows.filter((_, index) => (index % 5 === 4) === isHeldOut);
    workspace.write(`datasets/${name}/${name}.csv`, [header, ...chosen, ''].join('\n'));
    workspace.write(`datasets/${name}/dataset.yaml`, 'targets: [compressive_strength]\n');
  }
  const script = join(projectFolder, 'scripts/make-concrete-classes.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, workspace.path('datasets/strength')], {
    encoding: 'utf8',
  });
  demand(status === 0, `no classes: ${stderr}`);
  copyFixture(
    'example-classification/datasets/strength/dataset.yaml',
    workspace,
    'datasets/strength/dataset.yaml',
  );
}

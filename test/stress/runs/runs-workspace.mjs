import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askGit, demand, projectFolder, startProcess } from '../program.mjs';
import { checkTemporaryFiles, reproduceSome } from './truth.mjs';

const pluginFolder = join(projectFolder, 'test/stress/runs/plugin');

/** Experiments whose steps take a fraction of a second; `real` trains a network. */
const experiments = {
  walk: ({ settings }) => ({ walk: learn('walk', settings), look: test('look', 'walk', settings) }),
  stride: ({ settings }) => ({
    stride: learn('stride', settings),
    measure: test('measure', 'stride', settings),
  }),
  mixed: ({ settings }) => ({
    walk: learn('walk', settings),
    measure: test('measure', 'walk', settings),
    look: test('look', 'walk', settings),
  }),
  fan: ({ settings }) => ({ walk: learn('walk', settings), stride: learn('stride', settings) }),
};

export const experimentNames = [...Object.keys(experiments), 'real'];

function learn(task, settings) {
  return { task: `learning/${task}`, inputs: {}, settings };
}

function test(task, step, settings) {
  return { task: `test/${task}`, inputs: { checkpoint: `${step}.checkpoint` }, settings };
}

/** A workspace in which several people run experiments at the same time. */
export class RunsWorkspace {
  /** All versions that were ever there: `kind/name_vN` to id. */
  versions = new Map();
  /** What each spec gave when it succeeded. */
  outputs = new Map();
  /** Experiments of the round that are not known to have succeeded. */
  unfinished = new Set();
  /** Runs of which `kstore run` told how they ended, since the last check. */
  acknowledged = [];

  constructor(site, folder, chance, tally) {
    Object.assign(this, { site, folder, chance, tally });
    /** Argument of the processes that tasks leave behind; nobody else sleeps so long. */
    this.marker = `${86_400 + process.pid}.${String(folder.length).padStart(3, '0')}`;
  }

  async prepare() {
    mkdirSync(this.folder, { recursive: true });
    cpSync(join(projectFolder, 'fixtures/example'), this.folder, { recursive: true });
    cpSync(join(projectFolder, 'fixtures/kolmar'), this.path('datasets/formula'), { recursive: true });
    rmSync(this.path('experiments'), { recursive: true });
    mkdirSync(this.path('experiments'));
    await this.succeed('init');
    // Every state, so that kills hit the saving too.
    writeFileSync(this.path('.kstore/config.json'), '{"saveStateSeconds":0}\n');
    await this.succeed('plugin', 'add', pluginFolder);
    await this.succeed('plugin', 'trust', 'walks', '--yes');
    await this.beginRound(0);
    const { durationMs } = await this.start(['run', 'walk', '--json']).end;
    this.typicalMs = durationMs;
    await this.succeed('alias', 'checkpoint/walk-walk_v1', 'first');
  }

  /** Commits experiments that were never run. */
  async beginRound(round) {
    this.unfinished.clear();
    const key = this.chance.below(2 ** 32);
    for (const [name, makeSteps] of Object.entries(experiments)) {
      const settings = { key, marker: this.marker, outputKiB: this.outputKiB, steps: this.steps };
      const matrix = name === 'fan' ? { matrix: { 'walk.settings.key': [key, (key ^ 1) >>> 0] } } : {};
      this.#writeExperiment(name, { steps: makeSteps({ settings }), ...matrix });
    }
    const named = { dataset: 'formula', preprocessing: 'standard', model: 'mlp', training: 'default' };
    this.#writeExperiment('real', { ...named, evaluation: 'holdout', seed: key });
    writeFileSync(this.path('training/default.yaml'), 'epochs: 40\n');
    await this.succeed('add', '.');
    await this.succeed('commit', '-m', `round ${round}`);
  }

  get outputKiB() {
    return 64 + this.chance.below(512);
  }

  get steps() {
    return 4 + this.chance.below(12);
  }

  #writeExperiment(name, value) {
    writeFileSync(this.path('experiments', `${name}.json`), JSON.stringify(value));
  }

  start(words) {
    return startProcess(this.folder, [process.execPath, this.site.program, ...words]);
  }

  type(...words) {
    return this.start(words).end;
  }

  /** A command that must end well; gives its JSON. */
  async succeed(...words) {
    const outcome = await this.type(...words, '--json');
    const told = `${outcome.stdout}${outcome.stderr}`.slice(0, 4000);
    demand(outcome.exitCode === 0, `kstore ${words.join(' ')}: exit code ${outcome.exitCode}: ${told}`);
    return JSON.parse(outcome.stdout);
  }

  path(...parts) {
    return join(this.folder, ...parts);
  }

  /** The aliases as stock git reads them. */
  ledgerAliases() {
    const { aliases } = JSON.parse(askGit(this.folder, 'show', 'main:aliases.json'));
    return JSON.stringify(aliases);
  }

  async end() {
    await reproduceSome(this, 3);
    await checkTemporaryFiles(this);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

import { planExperiment, type PlanOverrides } from '../../src/plugins/experiment/plan-experiment.ts';
import type { TaskSource } from '../../src/plugins/experiment/plan.ts';
import type { RunOptions } from '../../src/plugins/experiment/experiment-execution.ts';
import { runExperiment } from '../../src/plugins/experiment/run-experiment.ts';
import {
  isKstoreError,
  resolveVersion,
  type ExperimentRunRecord,
  type Version,
} from '../../src/store/index.ts';
import { createFakeExecution, createFakeTasks } from './fake-tasks.ts';
import { createTestWorkspace, type TestWorkspace } from './repository.ts';

/** Tasks of every shape that a graph needs; none starts a process. */
export const chainTasks = createFakeTasks({
  'learning/clean': { inputs: { dataset: 'dataset' }, outputs: { dataset: 'dataset' } },
  'learning/fit': {
    inputs: { dataset: 'dataset', model: { kind: 'model', optional: true } },
    outputs: { checkpoint: 'checkpoint' },
  },
  'learning/divide': {
    inputs: { dataset: 'dataset', preprocessing: { kind: 'preprocessing', optional: true } },
    outputs: { checkpoint: 'checkpoint' },
    divides: true,
  },
  'learning/mix': {
    inputs: { a: { kind: 'checkpoint', optional: true }, b: { kind: 'checkpoint', optional: true } },
    outputs: { checkpoint: 'checkpoint' },
  },
  'learning/dice': {
    outputs: { checkpoint: 'checkpoint' },
    determinism: { level: 'none', reason: 'it throws dice' },
  },
  'test/score': { inputs: { checkpoint: 'checkpoint', dataset: 'dataset' }, outputs: { result: 'result' } },
  'test/compare': { inputs: { left: 'result', right: 'result' }, outputs: { result: 'result' } },
});

/** A workspace with two versions of `rows`, two models, a training and an evaluation. */
export interface ExperimentWorkspace extends TestWorkspace {
  /** Commits an experiment file. */
  commitExperiment(name: string, settings: object): Promise<Version>;
  plan(experiment: Version, overrides?: PlanOverrides, tasks?: TaskSource): ReturnType<typeof planExperiment>;
}

export async function createExperimentWorkspace(): Promise<ExperimentWorkspace> {
  const workspace = await createTestWorkspace();
  const json = (path: string, value: object) => workspace.write(path, JSON.stringify(value));
  workspace.write('datasets/rows.csv', 'x,y\n1,2\n');
  json('models/narrow.json', { task: 'fit' });
  json('models/wide.json', { task: 'fit', note: 'wide' });
  json('models/divided.json', { task: 'divide' });
  workspace.write('training/slow.json', '{}');
  json('preprocessing/parts.json', { steps: [{ split: { train: 0.8, test: 0.2 } }] });
  json('evaluations/scores.json', { tests: [{ task: 'score', settings: { value: 3 } }] });
  await workspace.add();
  await workspace.commit();
  return {
    ...workspace,
    async commitExperiment(name, settings) {
      json(`experiments/${name}.json`, settings);
      await workspace.add();
      await workspace.commit();
      return resolveVersion(await workspace.repository.ledger.readState(), `experiment/${name}`);
    },
    async plan(experiment, overrides, tasks = chainTasks) {
      return planExperiment(await workspace.repository.ledger.readState(), tasks, experiment, overrides);
    },
  };
}

/** preprocess → learn → two tests → compare. */
export const chain = {
  steps: {
    compare: { task: 'test/compare', inputs: { left: 'score-raw.result', right: 'score.result' } },
    'score-raw': { task: 'test/score', inputs: { checkpoint: 'learn.checkpoint', dataset: 'rows' } },
    score: {
      task: 'score',
      inputs: { checkpoint: 'learn.checkpoint', dataset: 'clean.dataset' },
      settings: 'scores',
    },
    learn: { task: 'learning/fit', inputs: { dataset: 'clean.dataset', model: 'narrow' } },
    clean: { task: 'learning/clean', inputs: { dataset: 'rows' }, seed: 0 },
  },
};

/** The chain with other settings of its steps. */
export const chainWith = (own: Readonly<Record<string, object>>) => ({
  steps: Object.fromEntries(
    Object.entries(chain.steps).map(([name, step]) => [
      name,
      { ...step, ...(own[name] === undefined ? {} : { settings: own[name] }) },
    ]),
  ),
});

/** Runs an experiment without starting a process; gives what it ended with, and the tasks that were executed. */
export async function runFake(
  workspace: ExperimentWorkspace,
  experiment: Version,
  own: Partial<RunOptions> = {},
  overrides: PlanOverrides = {},
) {
  const { execute, specs } = createFakeExecution();
  const plan = await workspace.plan(experiment, overrides);
  const result = await runExperiment(workspace.repository, plan, { fresh: false, execute, ...own }).catch(
    (error: unknown) => {
      if (isKstoreError(error)) return error;
      throw error;
    },
  );
  return { result, executed: specs.map(({ task }) => task.name), plan };
}

/** The records of whole experiments, in the order in which they were committed. */
export async function readExperimentRecords(workspace: TestWorkspace): Promise<ExperimentRunRecord[]> {
  const { runs } = await workspace.repository.ledger.readState();
  return runs.filter((record) => record.type === 'kstore.experiment-run.v1');
}

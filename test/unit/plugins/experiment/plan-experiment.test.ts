import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { labelStep, type ExperimentPlan } from '../../../../src/plugins/experiment/plan.ts';
import { canonicalJson, type JsonObject, type Version } from '../../../../src/store/index.ts';
import {
  chain,
  createExperimentWorkspace,
  type ExperimentWorkspace,
} from '../../../support/experiment-workspace.ts';

let workspace: ExperimentWorkspace;
let committed: Version;

beforeAll(async () => {
  workspace = await createExperimentWorkspace();
  committed = await workspace.commitExperiment('some', { dataset: 'rows', model: 'narrow' });
});
afterAll(() => workspace.remove());

/** As if the settings had been committed, which would take longer than all the rest. */
async function plan(settings: object, overrides = {}): Promise<ExperimentPlan> {
  const value = JSON.parse(canonicalJson(settings)) as JsonObject;
  const experiment = { ...committed, manifest: { ...committed.manifest, meta: { value } } };
  return workspace.plan(experiment, overrides);
}

const labels = ({ steps }: ExperimentPlan) => steps.map(labelStep);
const classic = { dataset: 'rows', model: 'narrow', evaluation: 'scores' };
const withStep = (name: string, step: object) => ({ steps: { ...chain.steps, [name]: step } });
const matrix = (values: object, base: object = classic) => ({ ...base, matrix: values });

describe('the classic form', () => {
  test('is learning and then its tests', async () => {
    const planned = await plan(classic);
    expect(labels(planned)).toEqual(['learn', 'test']);
    const [learn, testing] = planned.steps;
    expect(testing!.inputs.checkpoint).toEqual({ type: 'output', step: learn!.id, slot: 'checkpoint' });
    expect(testing!.settings.value).toBe(3);
    expect(planned.paths[0]!.spec).toMatchObject({
      learning: { task: { name: 'fit' } },
      tests: [{}],
      seed: 1,
    });
    expect(planned.paths[0]!.used.map(({ role }) => role)).toEqual([
      'experiment',
      'dataset',
      'model',
      'evaluation',
    ]);
  });

  test('may leave to the matrix what it lists, and nothing else', async () => {
    const planned = await plan({ model: 'narrow', matrix: { dataset: ['rows'] } });
    expect(labels(planned)).toEqual(['learn']);
    await expect(plan({ dataset: 'rows', matrix: { seed: [1] } })).rejects.toThrow(/names no model/);
  });

  test('takes other settings and another seed for a sweep', async () => {
    const planned = await plan(classic, {
      training: { value: 7, 'deep.rate': 0.1 },
      seed: 5,
      steps: { test: { value: 2 } },
    });
    expect(planned.steps.map(({ settings, seed }) => ({ settings, seed }))).toEqual([
      { settings: { value: 7, fails: false, torn: false, note: 'none', deep: { rate: 0.1 } }, seed: 5 },
      { settings: { value: 2, fails: false, torn: false, note: 'none', deep: { rate: 0.5 } }, seed: 5 },
    ]);
    expect(planned.paths[0]!.point).toEqual({
      'training.value': 7,
      'training.deep.rate': 0.1,
      'test.settings.value': 2,
      seed: 5,
    });
  });
});

describe('a graph', () => {
  test('is ordered by what the steps need', async () => {
    const planned = await plan(chain);
    expect(labels(planned)).toEqual(['clean', 'learn', 'score', 'score-raw', 'compare']);
    expect(planned.steps[0]!.outputName).toBe('some-clean');
    expect(planned.steps[2]!.settings.value).toBe(3);
    expect(planned.paths[0]!.used.map(({ role }) => role)).toEqual([
      'experiment',
      'clean.dataset',
      'learn.model',
      'score.settings',
      'score-raw.dataset',
    ]);
    expect((planned.paths[0]!.spec.steps as unknown as Record<string, JsonObject>).learn!.inputs).toEqual({
      dataset: 'clean.dataset',
    });
  });

  const score = chain.steps['score-raw'];
  const faults: [what: string, settings: object, message: RegExp][] = [
    [
      'an unknown step',
      withStep('score', { ...score, inputs: { ...score.inputs, checkpoint: 'lern.checkpoint' } }),
      /step "score": input "checkpoint": there is no checkpoint "lern\.checkpoint" and no step "lern"/,
    ],
    [
      'an unknown slot',
      withStep('score', { ...score, inputs: { ...score.inputs, checkpoint: 'learn.weights' } }),
      /step "score": input "checkpoint" names "learn\.weights"; the outputs of learn are checkpoint/,
    ],
    [
      'an output of another kind',
      withStep('score', { ...score, inputs: { ...score.inputs, checkpoint: 'clean.dataset' } }),
      /step "score": input "checkpoint" needs a checkpoint, and clean\.dataset is a dataset/,
    ],
    [
      'a version of another kind',
      withStep('clean', { task: 'learning/clean', inputs: { dataset: 'narrow' } }),
      /step "clean": "narrow" is model\/narrow_v1, not a dataset/,
    ],
    [
      'an input that the task has not',
      withStep('clean', { task: 'learning/clean', inputs: { data: 'rows' } }),
      /step "clean": the learning task "clean" has no input "data"; it has dataset/,
    ],
    [
      'an input that is missing',
      withStep('clean', { task: 'learning/clean' }),
      /step "clean": the learning task "clean" needs a dataset as its input "dataset"/,
    ],
    [
      'an unknown task',
      withStep('clean', { task: 'learning/wash' }),
      /step "clean": no learning task is named "wash"/,
    ],
    [
      'an unknown setting',
      withStep('clean', { ...chain.steps.clean, settings: { valu: 2 } }),
      /step "clean": settings: valu is unknown; did you mean "value"\?/,
    ],
    [
      'settings without the test',
      withStep('learn', { ...chain.steps.learn, settings: 'scores' }),
      /step "learn": evaluations\/scores has no test of the learning task "fit"/,
    ],
    [
      'the name of a dataset of the person',
      withStep('clean', { ...chain.steps.clean, name: 'rows' }),
      /step "clean": its output would be a version of dataset\/rows/,
    ],
    [
      'a name that leads out of its folder',
      withStep('clean', { ...chain.steps.clean, name: '../../x' }),
      /step "clean": the name "\.\.\/\.\.\/x" has characters/,
    ],
    [
      'a name that would read as a version',
      withStep('clean', { ...chain.steps.clean, name: 'x_v2' }),
      /step "clean": the name "x_v2" ends like a version/,
    ],
    ['both forms', { ...chain, dataset: 'rows' }, /has both `steps` and `dataset`/],
    [
      'a matrix of settings of no step',
      matrix({ 'lern.settings.value': [1] }, chain),
      /the step "lern", which there is not/,
    ],
    [
      'a matrix with a wrong setting',
      matrix({ 'learn.settings.value': ['x'] }, chain),
      /step "learn": settings: value must be/,
    ],
  ];
  test.each(faults)('refuses %s, naming it', async (_what, settings, message) => {
    await expect(plan(settings)).rejects.toThrow(message);
  });

  test('refuses steps that need each other, with the circle', async () => {
    const mix = (needs: string) => ({ task: 'learning/mix', inputs: { a: `${needs}.checkpoint` } });
    await expect(plan({ steps: { a: mix('c'), b: mix('a'), c: mix('b'), d: mix('c') } })).rejects.toThrow(
      /step "a": the steps need each other in a circle: a needs c needs b needs a/,
    );
  });
});

describe('a matrix', () => {
  test('makes a path of each combination', async () => {
    const planned = await plan(matrix({ model: ['narrow', 'wide'], seed: [1, 2] }));
    expect(planned.paths.map(({ point }) => point)).toEqual([
      { model: 'narrow', seed: 1 },
      { model: 'narrow', seed: 2 },
      { model: 'wide', seed: 1 },
      { model: 'wide', seed: 2 },
    ]);
    expect(labels(planned).slice(0, 3)).toEqual([
      'learn [model=narrow seed=1]',
      'test [model=narrow seed=1]',
      'learn [model=narrow seed=2]',
    ]);
    expect(new Set(planned.paths.map(({ specId }) => specId)).size).toBe(4);
  });

  test('shares the steps that do not depend on what is chosen', async () => {
    const planned = await plan(
      matrix({ 'learn.settings.value': [1, 2, 3], 'score.settings.value': [1, 2] }, chain),
    );
    const names = planned.steps.map(({ step }) => step);
    const count = (name: string) => names.filter((step) => step === name).length;
    expect(['clean', 'learn', 'score', 'score-raw', 'compare'].map(count)).toEqual([1, 3, 6, 3, 6]);
    expect(labels(planned)).toContain('score-raw [value=2]');
    expect(labels(planned)[0]).toBe('clean');
  });

  test('gives each path the spec that it has alone', async () => {
    const [, second] = (await plan(matrix({ seed: [1, 2] }))).paths;
    expect(second!.specId).toBe((await plan({ ...classic, seed: 2 })).paths[0]!.specId);
  });
});

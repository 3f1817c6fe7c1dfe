import { KstoreError, type ExperimentSpec, type JsonObject, type Version } from '../../store/index.ts';
import { validateArtifact } from '../../store/schema/validate.ts';
import type { TaskDefinition } from '../registry/task-definition.ts';
import {
  atStep,
  type DeclaredInput,
  type DeclaredPath,
  type DeclaredStep,
  type PlanSources,
} from './declared-step.ts';
import { defaultSeed, placeOf } from './experiment-settings.ts';
import type { ChosenExperiment } from './matrix.ts';
import { identifyTask, mention } from './plan.ts';
import { mergeByPath } from './settings-path.ts';

interface EvaluationSettings {
  readonly tests: readonly {
    readonly task: string;
    readonly name?: string;
    readonly settings?: JsonObject;
  }[];
}

interface Chosen {
  readonly dataset: Version;
  readonly testDataset: Version | undefined;
  readonly preprocessing: Version | undefined;
  readonly model: Version;
  readonly training: Version | undefined;
  readonly evaluation: Version | undefined;
}

/**
 * The steps of an experiment of the classic form: the learning task that the model names, then each test of the
 * evaluation on its checkpoint.
 */
export async function declareClassic(
  sources: PlanSources,
  experiment: Version,
  { settings, changes }: ChosenExperiment,
): Promise<DeclaredPath> {
  const find = (kind: Exclude<keyof Chosen, 'testDataset'>, text: string | undefined) =>
    text === undefined ? undefined : sources.findVersion(text, [kind]);
  const findRequired = (kind: 'dataset' | 'model') =>
    find(kind, settings[kind]) ?? refuseWithout(experiment, kind);
  const chosen: Chosen = {
    dataset: findRequired('dataset'),
    testDataset: find('dataset', settings.testDataset),
    preprocessing: find('preprocessing', settings.preprocessing),
    model: findRequired('model'),
    training: find('training', settings.training),
    evaluation: find('evaluation', settings.evaluation),
  };
  const seed = settings.seed ?? defaultSeed;
  const changesOf = (step: string): JsonObject => changes.get(step) ?? {};
  const learning = await declareLearning(sources, experiment, chosen, seed, changesOf('learn'));
  const tests = await declareTests(sources, experiment, chosen, seed, learning.task, changesOf);
  const used = [
    mention('experiment', experiment),
    ...Object.entries<Version | undefined>({ ...chosen }).flatMap(([role, version]) =>
      version === undefined ? [] : [mention(role, version)],
    ),
  ];
  return { steps: [learning, ...tests], used, spec: describePath(learning, tests, chosen, seed) };
}

function refuseWithout(experiment: Version, member: string): never {
  throw new KstoreError(
    'KSTORE_SETTINGS_INVALID',
    `${placeOf(experiment)}: names no ${member}, and its matrix lists none`,
  );
}

async function declareLearning(
  sources: PlanSources,
  experiment: Version,
  chosen: Chosen,
  seed: number,
  changes: JsonObject,
): Promise<DeclaredStep> {
  const modelSettings = chosen.model.manifest.meta.value as { task: string };
  const task = await sources.findTask('learning', modelSettings.task);
  const given = (chosen.training?.manifest.meta.value ?? {}) as JsonObject;
  const where =
    chosen.training === undefined
      ? `the defaults of learning task "${task.name}"`
      : `training/${chosen.training.name}`;
  const settings = await sources.fillSettings(task, mergeByPath(given, changes), where);
  const offered = { dataset: chosen.dataset, preprocessing: chosen.preprocessing, model: chosen.model };
  const inputs = Object.fromEntries(
    Object.entries(offered).flatMap(([slot, version]): [string, DeclaredInput][] =>
      version === undefined || !(slot in task.meta.inputs) ? [] : [[slot, { type: 'version', version }]],
    ),
  );
  const settingsFrom = [
    mention('experiment', experiment),
    ...(chosen.training === undefined ? [] : [mention('training', chosen.training)]),
  ];
  return { name: 'learn', task, settings, inputs, settingsFrom, outputName: experiment.name, seed };
}

async function declareTests(
  sources: PlanSources,
  experiment: Version,
  chosen: Chosen,
  seed: number,
  learningTask: TaskDefinition,
  changesOf: (step: string) => JsonObject,
): Promise<DeclaredStep[]> {
  const { evaluation } = chosen;
  if (evaluation === undefined) return [];
  const { value } = evaluation.manifest.meta;
  await validateArtifact('evaluation', value, `evaluations/${evaluation.name}`);
  const { tests } = value as unknown as EvaluationSettings;
  const names = tests.map((test) => test.name ?? test.task);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) {
    throw new KstoreError(
      'KSTORE_SETTINGS_INVALID',
      `evaluations/${evaluation.name}: two tests have the name "${repeated}"`,
      { hints: ['give each of them a `name`'] },
    );
  }
  return Promise.all(
    tests.map(async (test, index): Promise<DeclaredStep> => {
      const isOnly = tests.length === 1;
      const name = isOnly ? 'test' : `test/${names[index]!}`;
      const task = await sources.findTask('test', test.task);
      const settings = await sources.fillSettings(
        task,
        mergeByPath(test.settings ?? {}, changesOf(name)),
        `evaluations/${evaluation.name}, tests[${index}].settings`,
      );
      return {
        name,
        task,
        settings,
        inputs: await atStep(placeOf(experiment), name, () => connectTest(task, chosen, learningTask)),
        settingsFrom: [mention('experiment', experiment), mention('evaluation', evaluation)],
        outputName: isOnly ? experiment.name : `${experiment.name}-${names[index]!}`,
        seed,
      };
    }),
  );
}

function connectTest(
  task: TaskDefinition,
  chosen: Chosen,
  learningTask: TaskDefinition,
): Record<string, DeclaredInput> {
  const inputs: Record<string, DeclaredInput> = {};
  if ('dataset' in task.meta.inputs)
    inputs.dataset = { type: 'version', version: chosen.testDataset ?? chosen.dataset };
  if ('training' in task.meta.inputs && chosen.testDataset !== undefined)
    inputs.training = { type: 'version', version: chosen.dataset };
  if (!('checkpoint' in task.meta.inputs)) return inputs;
  const slot = Object.entries(learningTask.meta.outputs).find(([, { kind }]) => kind === 'checkpoint')?.[0];
  if (slot === undefined) {
    throw new KstoreError(
      'KSTORE_TASK_INPUT',
      `learning task "${learningTask.name}" gives no checkpoint to test`,
    );
  }
  return { ...inputs, checkpoint: { type: 'output', step: 'learn', slot } };
}

function describePath(
  learning: DeclaredStep,
  tests: readonly DeclaredStep[],
  chosen: Chosen,
  seed: number,
): ExperimentSpec {
  const versions = Object.entries(learning.inputs).flatMap(([slot, input]) =>
    input.type === 'version' ? [[slot, input.version.id] as const] : [],
  );
  const { testDataset } = chosen;
  return {
    type: 'kstore.experiment-spec.v1',
    inputs: Object.fromEntries([
      ...versions,
      ...(testDataset === undefined ? [] : [['testDataset', testDataset.id] as const]),
    ]),
    learning: describeStep(learning),
    tests: tests.map(describeStep),
    seed,
    engine: learning.task.engine,
  };
}

function describeStep({ task, settings }: DeclaredStep): JsonObject {
  return { task: { ...identifyTask(task) }, settings };
}

import {
  hashJson,
  KstoreError,
  resolveVersion,
  type ExperimentSpec,
  type JsonObject,
  type Kind,
  type LedgerState,
  type Spec,
  type SpecId,
  type TaskRunRecord,
  type Used,
  type Version,
} from '../../store/index.ts';
import { validateWithSchema } from '../../store/schema/validate-with.ts';
import type { TaskDefinition, TaskType } from '../registry/task-definition.ts';

/** Where tasks are looked up; the registry of the built-in tasks is one. */
export interface TaskSource {
  /** @param name `task`, or `plugin/task` with the plugin as any reference. */
  findTask(type: TaskType, name: string): TaskDefinition | Promise<TaskDefinition>;
  /**
   * The task of a recorded run with the very code that ran.
   *
   * @returns null when the store does not have that code.
   * @throws KSTORE_PLUGIN_UNTRUSTED; KSTORE_RUN_NOT_REPRODUCIBLE when this kstore cannot run it.
   */
  findRecorded(run: Pick<TaskRunRecord, 'specification' | 'used'>): Promise<TaskDefinition | null>;
}

export interface PlannedStep {
  /** `learn`, `test` or `test/<name>`. */
  readonly step: string;
  readonly task: TaskDefinition;
  readonly settings: JsonObject;
  /** Inputs known before the run; a test gets the checkpoint when there is one. */
  readonly inputs: Readonly<Record<string, Version>>;
  /** Versions that gave settings, for the lineage. */
  readonly settingsFrom: readonly Used[];
  /** Name under which the outputs get versions. */
  readonly outputName: string;
}

export interface ExperimentPlan {
  readonly experiment: Version;
  readonly seed: number;
  readonly learning: PlannedStep;
  readonly tests: readonly PlannedStep[];
  readonly used: readonly Used[];
  readonly spec: ExperimentSpec;
  readonly specId: SpecId;
}

interface ExperimentSettings {
  readonly dataset: string;
  readonly testDataset?: string;
  readonly preprocessing?: string;
  readonly model: string;
  readonly training?: string;
  readonly evaluation?: string;
  readonly seed?: number;
}

interface EvaluationSettings {
  readonly tests: readonly {
    readonly task: string;
    readonly name?: string;
    readonly settings?: JsonObject;
  }[];
}

const defaultSeed = 1;

export function mention(role: string, version: Version): Used {
  const { kind, name, version: number, id } = version;
  return { role, kind, name, version: number, id };
}

/**
 * Resolves everything an experiment names to versions and settings; runs nothing.
 *
 * @throws KSTORE_REFERENCE_… for what it names and the store lacks, KSTORE_TASK_UNKNOWN, KSTORE_SETTINGS_INVALID.
 */
export async function planExperiment(
  state: LedgerState,
  tasks: TaskSource,
  experiment: Version,
): Promise<ExperimentPlan> {
  const settings = experiment.manifest.meta.value as unknown as ExperimentSettings;
  const find = (kind: Kind, text: string | undefined) =>
    text === undefined ? undefined : resolveVersion(state, text, [kind]);
  const chosen = {
    dataset: find('dataset', settings.dataset)!,
    testDataset: find('dataset', settings.testDataset),
    preprocessing: find('preprocessing', settings.preprocessing),
    model: find('model', settings.model)!,
    training: find('training', settings.training),
    evaluation: find('evaluation', settings.evaluation),
  };
  const learning = await planLearning(tasks, experiment, chosen);
  const tests = await planTests(tasks, experiment, chosen);
  const seed = settings.seed ?? defaultSeed;
  const used = [
    mention('experiment', experiment),
    ...Object.entries(chosen).flatMap(([role, version]) =>
      version === undefined ? [] : [mention(role, version)],
    ),
  ];
  const spec: ExperimentSpec = {
    type: 'kstore.experiment-spec.v1',
    inputs: Object.fromEntries(
      Object.entries({
        ...learning.inputs,
        ...(chosen.testDataset === undefined ? {} : { testDataset: chosen.testDataset }),
      }).map(([slot, version]) => [slot, version.id]),
    ),
    learning: describeStep(learning),
    tests: tests.map(describeStep),
    seed,
    engine: learning.task.engine,
  };
  return { experiment, seed, learning, tests, used, spec, specId: hashJson<'spec'>(spec) };
}

interface Chosen {
  readonly dataset: Version;
  readonly testDataset: Version | undefined;
  readonly preprocessing: Version | undefined;
  readonly model: Version;
  readonly training: Version | undefined;
  readonly evaluation: Version | undefined;
}

async function planLearning(tasks: TaskSource, experiment: Version, chosen: Chosen): Promise<PlannedStep> {
  const modelSettings = chosen.model.manifest.meta.value as { task: string };
  const task = await tasks.findTask('learning', modelSettings.task);
  const given = (chosen.training?.manifest.meta.value ?? {}) as JsonObject;
  const place =
    chosen.training === undefined
      ? `the defaults of learning task "${task.name}"`
      : `training/${chosen.training.name}`;
  const settings = await validateWithSchema(task.meta.settings, given, place);
  const offered = { dataset: chosen.dataset, preprocessing: chosen.preprocessing, model: chosen.model };
  const inputs = Object.fromEntries(
    Object.entries(offered).filter(
      (entry): entry is [string, Version] => entry[1] !== undefined && entry[0] in task.meta.inputs,
    ),
  );
  const settingsFrom = [
    mention('experiment', experiment),
    ...(chosen.training === undefined ? [] : [mention('training', chosen.training)]),
  ];
  return { step: 'learn', task, settings, inputs, settingsFrom, outputName: experiment.name };
}

async function planTests(tasks: TaskSource, experiment: Version, chosen: Chosen): Promise<PlannedStep[]> {
  if (chosen.evaluation === undefined) return [];
  const { evaluation } = chosen;
  const { tests } = evaluation.manifest.meta.value as unknown as EvaluationSettings;
  const names = tests.map((test) => test.name ?? test.task);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) {
    throw new KstoreError(
      'KSTORE_SETTINGS_INVALID',
      `evaluations/${evaluation.name}: two tests have the name "${repeated}"`,
      {
        hints: ['give each of them a `name`'],
      },
    );
  }
  return Promise.all(
    tests.map(async (test, index): Promise<PlannedStep> => {
      const task = await tasks.findTask('test', test.task);
      const settings = await validateWithSchema(
        task.meta.settings,
        test.settings ?? {},
        `evaluations/${evaluation.name}, tests[${index}].settings`,
      );
      const isOnly = tests.length === 1;
      return {
        step: isOnly ? 'test' : `test/${names[index]!}`,
        task,
        settings,
        inputs: 'dataset' in task.meta.inputs ? { dataset: chosen.testDataset ?? chosen.dataset } : {},
        settingsFrom: [mention('experiment', experiment), mention('evaluation', evaluation)],
        outputName: isOnly ? experiment.name : `${experiment.name}-${names[index]!}`,
      };
    }),
  );
}

export function identifyTask(task: TaskDefinition): Spec['task'] {
  return { type: task.type, name: task.name, version: task.version, code: task.codeId };
}

function describeStep(step: PlannedStep): JsonObject {
  return { task: { ...identifyTask(step.task) }, settings: step.settings };
}

/** The spec of one task run. */
export function specifyRun(step: PlannedStep, inputs: Readonly<Record<string, Version>>, seed: number): Spec {
  return {
    type: 'kstore.spec.v1',
    task: identifyTask(step.task),
    inputs: Object.fromEntries(Object.entries(inputs).map(([slot, version]) => [slot, version.id])),
    settings: step.settings,
    seed,
    engine: step.task.engine,
  };
}

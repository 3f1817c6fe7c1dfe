import {
  isKstoreError,
  KstoreError,
  type ExperimentSpec,
  type JsonObject,
  type Used,
  type Version,
} from '../../store/index.ts';
import { labelTask, type TaskDefinition, type TaskType } from '../registry/task-definition.ts';
import {
  atStep,
  type DeclaredInput,
  type DeclaredPath,
  type DeclaredStep,
  type PlanSources,
} from './declared-step.ts';
import {
  defaultSeed,
  placeOf,
  referenceNames,
  type ExperimentSettings,
  type StepSettings,
} from './experiment-settings.ts';
import type { ChosenExperiment } from './matrix.ts';
import { identifyTask, mention } from './plan.ts';
import { mergeByPath } from './settings-path.ts';

/** The steps of an experiment that names them: any tasks, connected by `step.slot`. */
export async function declareGraph(
  sources: PlanSources,
  experiment: Version,
  { settings, changes }: ChosenExperiment,
): Promise<DeclaredPath> {
  const place = placeOf(experiment);
  const steps = settings.steps ?? {};
  refuseMixture(settings, place);
  const seed = settings.seed ?? defaultSeed;
  const declared: DeclaredStep[] = [];
  for (const [name, own] of Object.entries(steps)) {
    const declare = () =>
      declareStep(sources, experiment, name, own, Object.keys(steps), seed, changes.get(name) ?? {});
    declared.push(await atStep(place, name, declare));
  }
  return {
    steps: declared,
    used: [mention('experiment', experiment), ...declared.flatMap(listUsed)],
    spec: describePath(declared, seed),
  };
}

function refuseMixture(settings: ExperimentSettings, place: string): void {
  const member = referenceNames.find((name) => settings[name] !== undefined);
  if (member === undefined) return;
  throw new KstoreError(
    'KSTORE_SETTINGS_INVALID',
    `${place}: has both \`steps\` and \`${member}\`; a graph names its inputs in the steps`,
  );
}

async function declareStep(
  sources: PlanSources,
  experiment: Version,
  name: string,
  own: StepSettings,
  stepNames: readonly string[],
  seed: number,
  changes: JsonObject,
): Promise<DeclaredStep> {
  const task = await findTask(sources, own.task);
  const { given, from } = findSettings(sources, name, task, own.settings ?? {});
  const settings = await sources.fillSettings(task, mergeByPath(given, changes), from?.name ?? 'settings');
  const inputs = Object.entries(own.inputs ?? {}).map(
    ([slot, text]) => [slot, findInput(sources, task, slot, text, stepNames)] as const,
  );
  return {
    name,
    task,
    inputs: Object.fromEntries(inputs),
    settings,
    settingsFrom: [mention('experiment', experiment), ...(from === null ? [] : [mention(from.kind, from)])],
    outputName: own.name ?? `${experiment.name}-${name}`,
    seed: own.seed ?? seed,
  };
}

/** `learning/NAME` or `test/NAME`; a name alone where only one of the two has it. */
async function findTask(sources: PlanSources, text: string): Promise<TaskDefinition> {
  const typed = /^(?<type>learning|test)\/(?<name>.+)$/.exec(text)?.groups;
  if (typed !== undefined) return sources.findTask(typed.type as TaskType, typed.name!);
  const found: TaskDefinition[] = [];
  for (const type of ['learning', 'test'] as const) {
    try {
      found.push(await sources.findTask(type, text));
    } catch (error) {
      if (!isKstoreError(error, 'KSTORE_TASK_UNKNOWN')) throw error;
    }
  }
  if (found.length === 1) return found[0]!;
  const what =
    found.length === 0 ? `no task is named "${text}"` : `"${text}" is both a learning and a test task`;
  throw new KstoreError('KSTORE_TASK_UNKNOWN', what, {
    hints: [`write learning/NAME or test/NAME`, 'run `kstore task list` to see what there is'],
  });
}

interface FoundSettings {
  readonly given: JsonObject;
  readonly from: Version | null;
}

function findSettings(
  sources: PlanSources,
  step: string,
  task: TaskDefinition,
  settings: JsonObject | string,
): FoundSettings {
  if (typeof settings !== 'string') return { given: settings, from: null };
  const from = sources.findVersion(settings, ['training', 'evaluation']);
  const value = from.manifest.meta.value as JsonObject;
  if (from.kind === 'training') return { given: value, from };
  const tests = value.tests as readonly { task: string; name?: string; settings?: JsonObject }[];
  const fitting = tests.filter((test) => test.task === task.name);
  const chosen = fitting.length > 1 ? fitting.filter((test) => (test.name ?? test.task) === step) : fitting;
  if (chosen.length === 1) return { given: chosen[0]!.settings ?? {}, from };
  const what = fitting.length === 0 ? 'no test' : `several tests, and none named "${step}",`;
  throw new KstoreError(
    'KSTORE_SETTINGS_INVALID',
    `evaluations/${from.name} has ${what} of the ${labelTask(task)}`,
  );
}

function findInput(
  sources: PlanSources,
  task: TaskDefinition,
  slot: string,
  text: string,
  stepNames: readonly string[],
): DeclaredInput {
  const declared = Object.hasOwn(task.meta.inputs, slot) ? task.meta.inputs[slot] : undefined;
  if (declared === undefined) {
    const known = Object.keys(task.meta.inputs);
    const there = known.length === 0 ? 'it has none' : `it has ${known.join(', ')}`;
    throw new KstoreError('KSTORE_TASK_INPUT', `the ${labelTask(task)} has no input "${slot}"; ${there}`);
  }
  // The name of a step has no full stop, the name of a version may have one.
  const [step = '', ...rest] = text.split('.');
  if (rest.length > 0 && stepNames.includes(step)) return { type: 'output', step, slot: rest.join('.') };
  try {
    return { type: 'version', version: sources.findVersion(text, [declared.kind]) };
  } catch (error) {
    if (rest.length === 0 || !isKstoreError(error, 'KSTORE_REFERENCE_NOT_FOUND')) throw error;
    throw new KstoreError(
      'KSTORE_REFERENCE_NOT_FOUND',
      `input "${slot}": there is no ${declared.kind} "${text}" and no step "${step}"`,
      { hints: [`the steps are ${stepNames.join(', ')}`], data: { reference: text } },
    );
  }
}

function listUsed({ name, inputs, settingsFrom }: DeclaredStep): Used[] {
  const versions = Object.entries(inputs).flatMap(([slot, input]) =>
    input.type === 'version' ? [mention(`${name}.${slot}`, input.version)] : [],
  );
  const settings = settingsFrom
    .filter(({ role }) => role !== 'experiment')
    .map((used): Used => ({ ...used, role: `${name}.settings` }));
  return [...versions, ...settings];
}

function describePath(steps: readonly DeclaredStep[], seed: number): ExperimentSpec {
  const versions = steps.flatMap(({ name, inputs }) =>
    Object.entries(inputs).flatMap(([slot, input]) =>
      input.type === 'version' ? [[`${name}.${slot}`, input.version.id] as const] : [],
    ),
  );
  return {
    type: 'kstore.experiment-spec.v1',
    inputs: Object.fromEntries(versions),
    steps: Object.fromEntries(steps.map((step) => [step.name, describeStep(step)])),
    seed,
    engine: Object.assign({}, ...steps.map(({ task }) => task.engine)) as Record<string, string>,
  };
}

function describeStep({ task, inputs, settings, seed }: DeclaredStep): JsonObject {
  const outputs = Object.entries(inputs).flatMap(([slot, input]) =>
    input.type === 'output' ? [[slot, `${input.step}.${input.slot}`] as const] : [],
  );
  return {
    task: { ...identifyTask(task) },
    inputs: Object.fromEntries(outputs),
    settings,
    seed,
    engine: { ...task.engine },
  };
}

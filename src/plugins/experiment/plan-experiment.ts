import {
  canonicalJson,
  hashJson,
  isKstoreError,
  isMadeByRun,
  KstoreError,
  parseName,
  resolveVersion,
  type ExperimentSpec,
  type Json,
  type JsonObject,
  type Kind,
  type LedgerState,
  type Point,
  type Used,
  type Version,
} from '../../store/index.ts';
import { validateArtifact } from '../../store/schema/validate.ts';
import { validateWithSchema } from '../../store/schema/validate-with.ts';
import { checkTaskCard } from '../framing/check-task-card.ts';
import type { Division } from '../preprocessing/division.ts';
import type { TaskDefinition, TaskType } from '../registry/task-definition.ts';
import { declareClassic } from './declare-classic.ts';
import { declareGraph } from './declare-graph.ts';
import type { DeclaredPath, DeclaredStep, PlanSources } from './declared-step.ts';
import { placeOf, readExperiment } from './experiment-settings.ts';
import { choosePoint, listPoints, maximumPaths } from './matrix.ts';
import { orderSteps } from './order-steps.ts';
import type { ProtocolSettings } from './protocol-settings.ts';
import { chooseDivision, labelDivision, listDivisions, measureTestShare } from './protocol.ts';
import {
  identifyTask,
  type ExperimentPlan,
  type PlannedInput,
  type PlannedPath,
  type PlannedProtocol,
  type PlannedStep,
  type TaskSource,
} from './plan.ts';

/** What is to be other than the experiment says; kept in the record as the point of the run. */
export interface PlanOverrides {
  /** Dotted path → value, over the training settings of the classic form. */
  readonly training?: JsonObject;
  readonly seed?: number;
  /** Step → dotted path → value. */
  readonly steps?: Readonly<Record<string, JsonObject>>;
  /** These versions are meant where a reference could mean them or newer ones. */
  readonly versions?: readonly Used[];
}

/**
 * Resolves everything an experiment names to versions and settings, for every point of its matrix; runs nothing.
 *
 * @throws KSTORE_REFERENCE_… for what it names and the store lacks, KSTORE_TASK_UNKNOWN, KSTORE_TASK_INPUT,
 * KSTORE_SETTINGS_INVALID.
 */
export async function planExperiment(
  state: LedgerState,
  tasks: TaskSource,
  experiment: Version,
  overrides: PlanOverrides = {},
): Promise<ExperimentPlan> {
  const settings = readExperiment(experiment);
  const place = placeOf(experiment);
  // Files are checked when they are added; a version that another program made may be anything.
  await validateArtifact('experiment', settings, place);
  const sources = createSources(state, tasks, overrides.versions ?? []);
  const steps = new Map<string, Omit<PlannedStep, 'point'>>();
  const paths: PlannedPath[] = [];
  const declare = settings.steps === undefined ? declareClassic : declareGraph;
  for (const listed of listPoints(settings, place)) {
    const point = { ...listed, ...listOverrides(overrides) };
    const chosen = choosePoint(settings, point, place);
    const declared = await declare(sources, experiment, chosen);
    refuseUnknownSteps(declared, chosen.changes, place);
    const connect = async (of: DeclaredPath): Promise<readonly string[]> => {
      const ordered = (await orderSteps(of.steps, place)).map((step) => checkOutputName(step, place));
      for (const step of ordered) refuseTakenName(state, step, place);
      const planned = connectSteps(ordered);
      for (const step of planned) if (!steps.has(step.id)) steps.set(step.id, step);
      return planned.map(({ id }) => id);
    };
    const { used } = declared;
    if (settings.protocol === undefined) {
      const { spec } = declared;
      paths.push({ point, steps: await connect(declared), used, spec, specId: hashJson<'spec'>(spec) });
      continue;
    }
    const protocol = await planProtocol(settings.protocol, declared, place, async (division) =>
      connect(await declare(sources, experiment, chooseDivision(chosen, declared.steps, division, place))),
    );
    const spec: ExperimentSpec = { ...declared.spec, protocol: { ...settings.protocol } };
    const ids = [...new Set(protocol.divisions.flatMap((division) => division.steps))];
    paths.push({ point, steps: ids, used, spec, specId: hashJson<'spec'>(spec), protocol });
  }
  refuseTooManyPaths(paths, place);
  const withPoints = [...steps.values()].map((step) => ({ ...step, point: findOwnPoint(step.id, paths) }));
  const plan = { experiment, steps: withPoints, paths };
  checkTaskCard(plan);
  return plan;
}

async function planProtocol(
  settings: ProtocolSettings,
  { steps }: DeclaredPath,
  place: string,
  plan: (division: Division) => Promise<readonly string[]>,
): Promise<PlannedProtocol> {
  const divisions = listDivisions(settings, place);
  const testShare = measureTestShare(steps, settings, divisions, place);
  const planned: { label: Point; steps: readonly string[] }[] = [];
  for (const division of divisions)
    planned.push({ label: labelDivision(division, settings), steps: await plan(division) });
  return { settings, divisions: planned, testShare };
}

function refuseTooManyPaths(paths: readonly PlannedPath[], place: string): void {
  const count = paths.reduce((sum, { protocol }) => sum + (protocol?.divisions.length ?? 1), 0);
  if (count <= maximumPaths) return;
  const message = `${place}: the matrix and the protocol together are ${count} paths; at most ${maximumPaths} are run at once`;
  throw new KstoreError('KSTORE_SETTINGS_INVALID', message);
}

function createSources(state: LedgerState, tasks: TaskSource, versions: readonly Used[]): PlanSources {
  const isMeant = ({ kind, name, version }: Version) =>
    versions.some((used) => used.kind === kind && used.name === name && used.version === version);
  const meant = versions.length === 0 ? null : { ...state, versions: state.versions.filter(isMeant) };
  // Reading a task's code and compiling its schema once is enough for a whole matrix.
  const findTask = remember((type: TaskType, name: string) => Promise.resolve(tasks.findTask(type, name)));
  const fillSettings = remember((task: TaskDefinition, given: JsonObject, where: string) =>
    validateWithSchema(task.meta.settings, given, where),
  );
  return {
    findTask,
    fillSettings,
    findVersion(text: string, kinds: readonly Kind[]) {
      if (meant === null) return resolveVersion(state, text, kinds);
      try {
        return resolveVersion(meant, text, kinds);
      } catch (error) {
        if (!isKstoreError(error)) throw error;
        return resolveVersion(state, text, kinds);
      }
    },
  };
}

/** The same function, that asks once for the same arguments. */
function remember<Arguments extends readonly unknown[], Result>(
  action: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  const known = new Map<string, Result>();
  return (...given) => {
    const key = canonicalJson(given);
    if (!known.has(key)) known.set(key, action(...given));
    return known.get(key)!;
  };
}

function listOverrides({ training = {}, seed, steps = {} }: PlanOverrides): Point {
  const ofTraining = Object.entries(training).map(([path, value]) => [`training.${path}`, value] as const);
  const ofSteps = Object.entries(steps).flatMap(([step, changes]) =>
    Object.entries(changes).map(([path, value]) => [`${step}.settings.${path}`, value] as const),
  );
  return Object.fromEntries<Json>([
    ...ofTraining,
    ...ofSteps,
    ...(seed === undefined ? [] : [['seed', seed] as const]),
  ]);
}

function refuseUnknownSteps(
  { steps }: DeclaredPath,
  changes: ReadonlyMap<string, JsonObject>,
  place: string,
): void {
  const names = steps.map(({ name }) => name);
  const unknown = [...changes.keys()].find((name) => !names.includes(name));
  if (unknown === undefined) return;
  throw new KstoreError(
    'KSTORE_SETTINGS_INVALID',
    `${place}: settings are listed for the step "${unknown}", which there is not; the steps are ${names.join(', ')}`,
  );
}

/** In NFC, as versions are named. What a run gives must not turn out at its end to have no possible name. */
function checkOutputName(step: DeclaredStep, place: string): DeclaredStep {
  try {
    return { ...step, outputName: parseName(step.outputName) };
  } catch (error) {
    if (!isKstoreError(error, 'KSTORE_NAME_INVALID')) throw error;
    throw new KstoreError(error.code, `${place}, step "${step.name}": ${error.message}`, {
      data: error.data,
      hints: ['give the step another `name`'],
    });
  }
}

/** A dataset that a step makes must not become the next version of one that lies in the workspace. */
function refuseTakenName(state: LedgerState, { name, task, outputName }: DeclaredStep, place: string): void {
  for (const { kind } of Object.values(task.meta.outputs)) {
    if (kind !== 'dataset') continue;
    const taken = state.versions.find((version) => version.kind === kind && version.name === outputName);
    if (taken === undefined || isMadeByRun(state, taken)) continue;
    throw new KstoreError(
      'KSTORE_NAME_CONFLICT',
      `${place}, step "${name}": its output would be a version of ${kind}/${outputName}, which is made of your files`,
      { hints: ['give the step another `name`'] },
    );
  }
}

/** Steps with the same task, settings and inputs get the same id, so that paths share them. */
function connectSteps(ordered: readonly DeclaredStep[]): Omit<PlannedStep, 'point'>[] {
  const ids = new Map<string, string>();
  return ordered.map((declared) => {
    const { name: step, task, settings, settingsFrom, seed, outputName } = declared;
    const inputs: Record<string, PlannedInput> = Object.fromEntries(
      Object.entries(declared.inputs).map(([slot, input]) => [
        slot,
        input.type === 'version' ? input : { ...input, step: ids.get(input.step)! },
      ]),
    );
    const identity = Object.entries(inputs).map(([slot, input]) => [
      slot,
      input.type === 'version' ? input.version.id : [input.step, input.slot],
    ]);
    const id = hashJson({ step, task: identifyTask(task), settings, seed, outputName, inputs: identity });
    ids.set(step, id);
    return { id, step, task, settings, seed, inputs, settingsFrom, outputName };
  });
}

/** The keys on which the paths with this step agree, and others differ, and the one division that has it. */
function findOwnPoint(id: string, paths: readonly PlannedPath[]): Point {
  const own = paths.filter((path) => path.steps.includes(id));
  const isSame = (left: Point, right: Point, key: string) =>
    canonicalJson(left[key] ?? null) === canonicalJson(right[key] ?? null);
  const first = own[0]!.point;
  const keys = Object.keys(first).filter(
    (key) =>
      own.every(({ point }) => isSame(point, first, key)) &&
      paths.some(({ point }) => !isSame(point, first, key)),
  );
  const divisions = own[0]!.protocol?.divisions.filter(({ steps }) => steps.includes(id)) ?? [];
  const label = divisions.length === 1 ? divisions[0]!.label : {};
  return { ...Object.fromEntries(keys.map((key) => [key, first[key]!])), ...label };
}

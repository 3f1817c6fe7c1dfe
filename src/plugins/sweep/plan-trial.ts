import type { Json, JsonObject } from '../../store/codec/canonical-json.ts';
import {
  hashJson,
  KstoreError,
  type ExperimentSpec,
  type LedgerState,
  type Sweep,
  type Used,
  type Version,
} from '../../store/index.ts';
import { validateWithSchema } from '../../store/schema/validate-with.ts';
import {
  mention,
  planExperiment,
  type ExperimentPlan,
  type PlannedStep,
  type TaskSource,
} from '../experiment/plan.ts';
import { variedMembers } from './declaration.ts';
import type { Parameters } from './space.ts';

/** What a sweep needs to know to plan a trial. */
export type SweepBase = Pick<Sweep, 'experiment' | 'inputs' | 'objective'>;

/**
 * Plans a trial as any experiment, with the parameters in place of what the experiment says. The tests are left
 * out unless test data decide: what nobody asks for, nobody should look at.
 *
 * @param where what the trial is, for messages: `trial 3`.
 * @throws what `planExperiment` throws, and KSTORE_SETTINGS_INVALID for parameters that the task does not take.
 */
export async function planTrial(
  state: LedgerState,
  tasks: TaskSource,
  sweep: SweepBase,
  parameters: Parameters,
  where: string,
): Promise<ExperimentPlan> {
  const experiment = findSweptExperiment(state, sweep);
  const { members, settings: varied } = splitParameters(parameters);
  const plan = await planExperiment(state, tasks, withMembers(experiment, { ...sweep.inputs, ...members }));
  const settings = await validateWithSchema(
    plan.learning.task.meta.settings,
    Object.entries(varied).reduce(
      (all, [path, value]) => setMember(all, path.split('.'), value),
      plan.learning.settings,
    ),
    where,
  );
  return toTrialPlan(plan, experiment, settings, sweep.objective.onTestData);
}

/** Name under which the checkpoints of trials get versions, so that those of the experiment do not move. */
export function nameTrials(experimentName: string): string {
  return `${experimentName}-trial`;
}

/** Which parameters are members of the experiment, and which settings of the training. */
export function splitParameters(parameters: Parameters): {
  readonly members: JsonObject;
  readonly settings: JsonObject;
} {
  const entries = Object.entries(parameters);
  const isMember = ([name]: [string, Json]) => variedMembers.includes(name);
  return {
    members: Object.fromEntries(entries.filter(isMember)),
    settings: Object.fromEntries(entries.filter((entry) => !isMember(entry))),
  };
}

/** A copy in which the member at the path, with the objects above it, has the value. */
export function setMember(value: JsonObject, path: readonly string[], member: Json): JsonObject {
  const [name = '', ...rest] = path;
  if (rest.length === 0) return { ...value, [name]: member };
  const inside = value[name];
  const isObject = typeof inside === 'object' && inside !== null && !Array.isArray(inside);
  return { ...value, [name]: setMember(isObject ? (inside as JsonObject) : {}, rest, member) };
}

function findSweptExperiment(state: LedgerState, { experiment }: SweepBase): Version {
  const version = state.versions.find(({ kind, id }) => kind === 'experiment' && id === experiment.id);
  if (version !== undefined) return version;
  throw new KstoreError(
    'KSTORE_REFERENCE_NOT_FOUND',
    `the experiment ${experiment.name}_v${experiment.version} of the sweep is not in this workspace`,
  );
}

function withMembers(experiment: Version, members: JsonObject): Version {
  const { manifest } = experiment;
  const value = { ...(manifest.meta.value as JsonObject), ...members };
  return { ...experiment, manifest: { ...manifest, meta: { ...manifest.meta, value } } };
}

function toTrialPlan(
  plan: ExperimentPlan,
  experiment: Version,
  settings: JsonObject,
  isTested: boolean,
): ExperimentPlan {
  const name = nameTrials(experiment.name);
  const rename = (step: PlannedStep): PlannedStep => ({
    ...step,
    settingsFrom: step.settingsFrom.map((used) =>
      used.role === 'experiment' ? { ...used, role: 'sweep' } : used,
    ),
    outputName: step.outputName.replace(experiment.name, () => name),
  });
  const { testDataset: _unseen, ...inputs } = plan.spec.inputs;
  const spec: ExperimentSpec = {
    ...plan.spec,
    ...(isTested ? {} : { inputs, tests: [] }),
    learning: { ...plan.spec.learning, settings },
  };
  const isUsed = ({ role }: Used) => isTested || (role !== 'testDataset' && role !== 'evaluation');
  return {
    ...plan,
    learning: { ...rename(plan.learning), settings },
    tests: isTested ? plan.tests.map(rename) : [],
    used: [...plan.used.filter(isUsed), mention('sweep', experiment)],
    spec,
    specId: hashJson<'spec'>(spec),
  };
}

import type { Json, JsonObject } from '../../store/codec/canonical-json.ts';
import {
  hashJson,
  KstoreError,
  parseName,
  type ExperimentSpec,
  type LedgerState,
  type Sweep,
  type Used,
  type Version,
} from '../../store/index.ts';
import { planExperiment } from '../experiment/plan-experiment.ts';
import {
  mention,
  type ExperimentPlan,
  type PlannedPath,
  type PlannedProtocol,
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
 * @throws what `planExperiment` throws, and KSTORE_SETTINGS_INVALID for parameters that the task does not take.
 */
export async function planTrial(
  state: LedgerState,
  tasks: TaskSource,
  sweep: SweepBase,
  parameters: Parameters,
): Promise<ExperimentPlan> {
  const experiment = findSweptExperiment(state, sweep);
  const { members, settings } = splitParameters(parameters);
  const { seed, ...references } = members;
  const planned = sweep.objective.onTestData ? experiment : withoutTests(experiment);
  const inputs = sweep.objective.onTestData ? sweep.inputs : omit(sweep.inputs, testMembers);
  const plan = await planExperiment(state, tasks, withMembers(planned, { ...inputs, ...references }), {
    training: settings,
    ...(seed === undefined ? {} : { seed: seed as number }),
  });
  return toTrialPlan(plan, experiment, sweep.objective.onTestData);
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

function findSweptExperiment(state: LedgerState, { experiment }: SweepBase): Version {
  const version = state.versions.find(({ kind, id }) => kind === 'experiment' && id === experiment.id);
  if (version !== undefined) return version;
  throw new KstoreError(
    'KSTORE_REFERENCE_NOT_FOUND',
    `the experiment ${experiment.name}_v${experiment.version} of the sweep is not in this workspace`,
  );
}

const testMembers = ['testDataset', 'evaluation'];

/** What is not asked for needs not be there: no test rows, and nothing that a test would want besides. */
function withoutTests(experiment: Version): Version {
  const { manifest } = experiment;
  const value = manifest.meta.value as JsonObject;
  const card = value['card'] as JsonObject | undefined;
  return withMembers(
    {
      ...experiment,
      manifest: { ...manifest, meta: { ...manifest.meta, value: omit(value, testMembers) } },
    },
    card === undefined ? {} : { card: omit(card, ['success']) },
  );
}

function omit<Value extends Json>(value: Readonly<Record<string, Value>>, members: readonly string[]) {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !members.includes(name)));
}

function withMembers(experiment: Version, members: JsonObject): Version {
  const { manifest } = experiment;
  const value = { ...(manifest.meta.value as JsonObject), ...members };
  return { ...experiment, manifest: { ...manifest, meta: { ...manifest.meta, value } } };
}

function toTrialPlan(plan: ExperimentPlan, experiment: Version, isTested: boolean): ExperimentPlan {
  const name = nameTrials(experiment.name);
  const rename = (step: PlannedStep): PlannedStep => ({
    ...step,
    settingsFrom: step.settingsFrom.map((used) =>
      used.role === 'experiment' ? { ...used, role: 'sweep' } : used,
    ),
    outputName: parseName(step.outputName.replace(experiment.name, () => name)),
  });
  const steps = plan.steps.filter(({ task }) => isTested || task.type === 'learning').map(rename);
  const isUsed = ({ role }: Used) => isTested || (role !== 'testDataset' && role !== 'evaluation');
  const paths = plan.paths.map((path): PlannedPath => {
    const { testDataset: _unseen, ...inputs } = path.spec.inputs;
    const spec: ExperimentSpec = { ...path.spec, ...(isTested ? {} : { inputs, tests: [] }) };
    return {
      point: path.point,
      steps: path.steps.filter((id) => steps.some((step) => step.id === id)),
      ...(path.protocol === undefined ? {} : { protocol: keepSteps(path.protocol, steps) }),
      used: [...path.used.filter(isUsed), mention('sweep', experiment)],
      spec,
      specId: hashJson<'spec'>(spec),
    };
  });
  return { ...plan, steps, paths };
}

function keepSteps(protocol: PlannedProtocol, steps: readonly PlannedStep[]): PlannedProtocol {
  const isKept = (id: string) => steps.some((step) => step.id === id);
  const divisions = protocol.divisions.map((division) => ({
    ...division,
    steps: division.steps.filter(isKept),
  }));
  return { ...protocol, divisions };
}

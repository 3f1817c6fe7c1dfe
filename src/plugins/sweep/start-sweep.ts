import type { Json, JsonObject } from '../../store/codec/canonical-json.ts';
import {
  createSweep,
  formatVersion,
  KstoreError,
  resolveVersion,
  type Kind,
  type LedgerState,
  type Repository,
  type Sweep,
  type Version,
} from '../../store/index.ts';
import { parseName } from '../../store/model/name.ts';
import type { TaskSource } from '../experiment/plan.ts';
import { checkDataRoles, refuseOverlap } from '../overlap/check-data-roles.ts';
import { findServedRuns } from '../experiment/run-cache.ts';
import { listRoleSteps } from '../overlap/plan-roles.ts';
import { checkSpace } from './check-space.ts';
import { readDeclaration, variedInputs, type VariedInput } from './declaration.ts';
import { findObjective, isTestMetric } from './objective.ts';
import { nameTrials, planTrial, type SweepBase } from './plan-trial.ts';
import { spaceError } from './space.ts';
import { suggestTrials } from './suggest-trials.ts';

/** What an experiment names, with the kinds. */
const namedKinds = {
  dataset: 'dataset',
  testDataset: 'dataset',
  preprocessing: 'preprocessing',
  model: 'model',
  training: 'training',
  evaluation: 'evaluation',
} as const satisfies Record<string, Kind>;

/** Name of the version that keeps a sweep. */
export function nameRecord(experimentName: string): string {
  return `${experimentName}-sweep`;
}

/** What a person has to say before a sweep may do it. */
export interface SweepPermissions {
  /** Let a metric of a test decide. */
  readonly mayUseTestData: boolean;
  /** Why to go on although training, validation and test data overlap. */
  readonly allowOverlap: string | undefined;
}

/**
 * Begins the sweep that an experiment declares: checks everything that can be checked before a trial runs, holds
 * fast which versions are meant, and fills the queue. Runs nothing.
 *
 * @throws KSTORE_SETTINGS_INVALID naming the parameter, KSTORE_REFERENCE_…, KSTORE_USAGE for a metric of a test
 * without leave to use test data, KSTORE_DATA_OVERLAP.
 */
export async function startSweep(
  repository: Repository,
  tasks: TaskSource,
  experiment: Version,
  { mayUseTestData, allowOverlap }: SweepPermissions,
): Promise<Sweep> {
  const state = await repository.ledger.readState();
  const value = experiment.manifest.meta.value as JsonObject;
  const ref = formatVersion(experiment.name, experiment.version);
  if (value.sweep === undefined) {
    throw new KstoreError('KSTORE_SETTINGS_INVALID', `experiment ${ref} declares no sweep`, {
      hints: ['add a member `sweep` with a `space`, as docs/sweeps.md shows, and commit it'],
    });
  }
  const other = ['steps', 'matrix'].find((member) => value[member] !== undefined);
  if (other !== undefined) {
    throw new KstoreError(
      'KSTORE_SETTINGS_INVALID',
      `experiment ${ref} has \`${other}\`: a sweep varies one learning task with its tests`,
    );
  }
  const declaration = holdVersions(state, value.sweep as JsonObject);
  const { trials, metric } = readDeclaration(declaration);
  const { name, version, id } = experiment;
  const base: SweepBase = {
    experiment: { name: parseName(name), version, id },
    inputs: listInputs(state, value),
    objective: { metric, step: 'learn', better: 'lower', onTestData: isTestMetric(metric) },
  };
  for (const made of [nameTrials(name), nameRecord(name)]) parseName(made);
  const plan = await planTrial(state, tasks, base, {});
  const objective = findObjective(plan, metric, mayUseTestData);
  await checkSpace(state, tasks, base, readDeclaration(declaration));
  const trial = await planTrial(state, tasks, { ...base, objective }, {});
  const served = findServedRuns(state, trial, { fresh: false });
  refuseOverlap(checkDataRoles(repository, state, listRoleSteps(state, trial, served)), allowOverlap);
  return createSweep(repository, name, (sweepId) =>
    suggestTrials({
      type: 'kstore.sweep.v1',
      id: sweepId,
      createdAt: repository.surroundings.now().toISOString(),
      declaration,
      ...base,
      objective,
      ...(allowOverlap === undefined ? {} : { allowOverlap }),
      trialLimit: trials,
      stop: 'no',
      trials: [],
    }),
  );
}

/** A name means its newest version now, and must mean the same for the last trial. */
function listInputs(state: LedgerState, experiment: JsonObject): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(namedKinds).flatMap(([member, kind]) => {
      const reference = experiment[member];
      return reference === undefined ? [] : [[member, holdVersion(state, reference as string, kind)]];
    }),
  );
}

function holdVersion(state: LedgerState, reference: string, kind: Kind): string {
  const { name, version } = resolveVersion(state, reference, [kind]);
  return formatVersion(name, version);
}

/** The same for references among the choices, and in the conditions on them. */
function holdVersions(state: LedgerState, declared: JsonObject): JsonObject {
  const space = Object.entries(declared.space as Record<string, JsonObject>).map(([name, parameter]) => {
    const { choice, when } = parameter as { readonly choice?: Json; readonly when?: JsonObject };
    const member = variedInputs.find((input) => input === name);
    return [
      name,
      {
        ...parameter,
        ...(member === undefined ? {} : { choice: holdAll(state, member, choice, name) }),
        ...(when === undefined ? {} : { when: holdCondition(state, when, name) }),
      },
    ] as const;
  });
  return { ...declared, space: Object.fromEntries(space) };
}

function holdCondition(state: LedgerState, when: JsonObject, parameter: string): JsonObject {
  const conditions = Object.entries(when).map(([name, values]) => {
    const member = variedInputs.find((input) => input === name);
    return [name, member === undefined ? values : holdAll(state, member, values, parameter)] as const;
  });
  return Object.fromEntries(conditions);
}

function holdAll(state: LedgerState, member: VariedInput, references: Json | undefined, parameter: string) {
  if (!Array.isArray(references) || !references.every((item): item is string => typeof item === 'string'))
    throw spaceError(parameter, `needs a choice of references to ${member} versions`);
  return references.map((reference) => holdVersion(state, reference, namedKinds[member]));
}

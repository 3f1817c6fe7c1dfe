import type { LedgerState, Run, TaskRunRecord, Version } from '../../store/index.ts';
import { readDivision } from '../preprocessing/division.ts';
import { hasPart } from './data-roles.ts';

/** How often a dataset version was looked at in one role, and by how many models. */
export interface Looks {
  readonly looks: number;
  readonly models: number;
}

export interface DatasetLooks {
  /** Runs of test tasks on it. */
  readonly test: Looks;
  /** Trainings that used its validation rows, and tests on them. */
  readonly validation: Looks;
}

/** Slot of a test task for the rows that the checkpoint was trained on. */
const comparedSlot = 'training';

/** The datasets that some of these runs tested on. */
export function listTestedDatasets(state: LedgerState, runs: readonly TaskRunRecord[]): Version[] {
  const checkpoints = listCheckpointIds(state);
  const ids = new Set(
    runs
      .filter((run) => run.specification.task.type === 'test' && testsModel(run, checkpoints))
      .flatMap(({ specification }) => Object.values<string>(specification.inputs)),
  );
  return state.versions.filter(({ kind, id }) => kind === 'dataset' && ids.has(id));
}

/** Ids of all checkpoints, for {@link listTestedInputs}. */
export function listCheckpointIds({ versions }: LedgerState): ReadonlySet<string> {
  return new Set(versions.filter(({ kind }) => kind === 'checkpoint').map(({ id }) => id as string));
}

/** A task that takes no checkpoint, as one that compares two datasets, says nothing of a model, and so is no look. */
function testsModel({ specification }: TaskRunRecord, checkpoints: ReadonlySet<string>): boolean {
  return Object.values<string>(specification.inputs).some((id) => checkpoints.has(id));
}

/**
 * Ids of what a test task tested, by its slots: not the rows that it compares them with, and nothing for a test on rows
 * that the model learnt from or was chosen by, or of no model.
 */
export function listTestedInputs(run: TaskRunRecord, checkpoints: ReadonlySet<string>): string[] {
  const { specification } = run;
  if (readTestedPart(specification.settings) !== 'test' || !testsModel(run, checkpoints)) return [];
  return Object.entries<string>(specification.inputs)
    .filter(([slot]) => slot !== comparedSlot)
    .map(([, id]) => id);
}

/** Which wear a test causes: `part` is the setting of the tests on rows of a table. */
function readTestedPart({
  part,
}: TaskRunRecord['specification']['settings']): 'train' | 'validation' | 'test' {
  return part === 'train' || part === 'validation' ? part : 'test';
}

type TaskRun = TaskRunRecord & Pick<Run, 'id' | 'commit'>;

class Tally {
  looks = 0;
  readonly #models = new Set<string>();

  add(models: readonly string[]): void {
    this.looks++;
    for (const model of models) this.#models.add(model);
  }

  get result(): Looks {
    return { looks: this.looks, models: this.#models.size };
  }
}

/**
 * Counts the looks at datasets, in one pass over the runs. A run that the cache served was no new look; a run that
 * failed may have seen the data, and shown nothing of it.
 */
export function countLooks(
  state: LedgerState,
  datasets: readonly Version[],
): ReadonlyMap<string, DatasetLooks> {
  const tallies = new Map(
    datasets.map(({ id }) => [id as string, { test: new Tally(), validation: new Tally() }]),
  );
  const versions = new Map(state.versions.map((version) => [version.id as string, version]));
  const checkpoints = listCheckpointIds(state);
  for (const run of state.runs) {
    if (run.type !== 'kstore.run.v1' || run.status !== 'succeeded') continue;
    if (run.specification.task.type === 'test' && !testsModel(run, checkpoints)) continue;
    for (const [slot, id] of Object.entries(run.specification.inputs)) {
      const tally = tallies.get(id);
      if (tally === undefined) continue;
      if (run.specification.task.type === 'test' && slot === comparedSlot) continue;
      if (run.specification.task.type === 'test') {
        const part = readTestedPart(run.specification.settings);
        if (part !== 'train') tally[part].add(listInputCheckpoints(run, versions));
      } else if (usesValidation(run, slot, versions)) tally.validation.add(listCheckpoints(run));
    }
  }
  return new Map(
    [...tallies].map(([id, { test, validation }]) => [
      id,
      { test: test.result, validation: validation.result },
    ]),
  );
}

function listInputCheckpoints(run: TaskRun, versions: ReadonlyMap<string, Version>): string[] {
  return Object.values(run.specification.inputs).filter((id) => versions.get(id)?.kind === 'checkpoint');
}

function listCheckpoints(run: TaskRun): string[] {
  return run.outputs.filter(({ kind }) => kind === 'checkpoint').map(({ id }) => id);
}

function usesValidation(run: TaskRun, slot: string, versions: ReadonlyMap<string, Version>): boolean {
  if (/validation/i.test(slot)) return true;
  const { preprocessing } = run.specification.inputs;
  const version = preprocessing === undefined ? null : (versions.get(preprocessing) ?? null);
  return hasPart(
    { preprocessing: version, division: readDivision(run.specification.settings) },
    'validation',
  );
}

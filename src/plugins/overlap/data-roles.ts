import type { JsonObject, LedgerState, Run, TaskRunRecord, Version } from '../../store/index.ts';
import type { TaskType } from '../registry/task-definition.ts';
import { hasFolds, readDivision } from '../preprocessing/division.ts';
import { readPreprocessing, type Divided, type RowChoice } from './chosen-rows.ts';
import type { DataPair, DataSide } from './data-pair.ts';

/** A step of an experiment as far as it says who learns from which data. */
export interface RoleStep {
  /** Unique among the steps. */
  readonly id: string;
  readonly step: string;
  readonly type: TaskType;
  readonly settings: JsonObject;
  /** Versions in the slots of the task, as far as they are known before the run. */
  readonly inputs: Readonly<Record<string, Version>>;
  /** Ids of the steps that make the checkpoints which this one takes. */
  readonly checkpointsFrom: readonly string[];
  /** Names of the steps that make data which this one, or a checkpoint that it takes, learns from or is tested on. */
  readonly waitsFor: readonly string[];
}

/** The comparisons that a step asks for. */
export interface StepRoles {
  readonly id: string;
  readonly step: string;
  readonly pairs: readonly DataPair[];
  /** What kstore cannot tell of the roles, in words. */
  readonly unknown: readonly string[];
}

/** Data that a checkpoint learnt from. */
interface Source extends Divided {
  readonly dataset: Version;
}

const allRows: RowChoice = { type: 'all' };

/**
 * Finds which data is to have nothing in common, step by step: training rows with the validation rows of a learning
 * step, and everything that a checkpoint learnt from with the rows that it is tested on. A checkpoint of an earlier
 * run is followed through the ledger to the datasets of its run, and of the checkpoints which that began from.
 */
export function findDataRoles(state: LedgerState, steps: readonly RoleStep[]): StepRoles[] {
  const finder = new SourceFinder(state, steps);
  return steps.map((step) => {
    const { id, step: name, waitsFor } = step;
    const { pairs, unknown } =
      step.type === 'learning' ? pairLearning(step, finder) : pairTest(step, finder.findOf(step));
    const later = waitsFor.map(
      (maker) => `${name}: data of the step "${maker}" is compared when it is there`,
    );
    return { id, step: name, pairs, unknown: [...unknown, ...later] };
  });
}

type Roles = Pick<StepRoles, 'pairs' | 'unknown'>;

function pairLearning(step: RoleStep, finder: SourceFinder): Roles {
  const sources = finder.findOf(step);
  const own = listDatasets(step.inputs);
  const divided = readDivided(step);
  const { preprocessing } = divided;
  const training = own.filter(({ role }) => role === 'training');
  const inside = training.flatMap(({ version }): DataPair[] =>
    hasPart(divided, 'validation')
      ? [
          {
            left: sideOf('training', version, divided),
            right: sideOf('validation', version, divided),
            preprocessing,
          },
        ]
      : [],
  );
  const given = own
    .filter(({ role }) => role !== 'training')
    .flatMap(({ role, version }) =>
      sources
        .filter(({ dataset }) => dataset.id !== version.id)
        .map(
          (source): DataPair => ({
            left: sideOf('training', source.dataset, source),
            right: { role, version, rows: allRows },
            preprocessing: source.preprocessing,
          }),
        ),
    );
  return { pairs: [...inside, ...given], unknown: [] };
}

function pairTest(step: RoleStep, sources: readonly Source[]): Roles {
  const part = step.settings['part'];
  const pairs: DataPair[] = [];
  const unknown: string[] = [];
  if (part === 'train') return { pairs, unknown };
  // A test that takes training rows compares with them and measures nothing on them.
  const { training: _compared, ...tested } = step.inputs;
  for (const { version } of listDatasets(tested)) {
    for (const source of sources) {
      const { dataset, preprocessing } = source;
      const right = findTestedRows(version, source, part);
      if (right === null) {
        unknown.push(
          `${version.name} is used for training and for the test; kstore does not know how it is divided`,
        );
        continue;
      }
      pairs.push({ left: sideOf('training', dataset, source), right, preprocessing });
      if (hasPart(source, 'validation') && part !== 'validation')
        pairs.push({ left: sideOf('validation', dataset, source), right, preprocessing });
    }
  }
  return { pairs, unknown };
}

/**
 * The rows that a test looks at: as the setting `part` of the test task says where it has one. A task without it
 * takes the test part of the dataset that was trained on, and all rows of any other.
 */
function findTestedRows(version: Version, source: Source, part: unknown): DataSide | null {
  const { dataset: trainedOn, preprocessing, division } = source;
  const side = (rows: RowChoice): DataSide => ({ role: 'test', version, rows });
  if (part === 'all') return side(allRows);
  const isSame = version.id === trainedOn.id;
  const wanted = part === 'validation' ? 'validation' : 'test';
  if (isSame && hasPart(source, wanted)) return side({ type: 'part', part: wanted, preprocessing, division });
  if (isSame) return null;
  if (part === 'auto' && hasPart(source, 'test'))
    return side({ type: 'auto', preprocessing, division, trainedOn });
  return side(allRows);
}

function sideOf(
  role: 'training' | 'validation',
  version: Version,
  { preprocessing, division }: Divided,
): DataSide {
  const part = role === 'training' ? 'train' : 'validation';
  const isSplit = hasFolds(division) || (readPreprocessing(preprocessing)?.split ?? null) !== null;
  return { role, version, rows: isSplit ? { type: 'part', part, preprocessing, division } : allRows };
}

/** What divides the rows of a learning step. */
function readDivided({ inputs, settings }: Pick<RoleStep, 'inputs' | 'settings'>): Divided {
  return { preprocessing: inputs['preprocessing'] ?? null, division: readDivision(settings) };
}

/** Whether rows are set aside for a part. */
export function hasPart({ preprocessing, division }: Divided, part: 'validation' | 'test'): boolean {
  if (part === 'test' && hasFolds(division)) return true;
  return (readPreprocessing(preprocessing)?.split?.[part] ?? 0) > 0;
}

/** The datasets of a task with the role that the name of their slot says: `validationDataset`, `testDataset`. */
export function listDatasets(
  inputs: Readonly<Record<string, Version>>,
): { readonly role: 'training' | 'validation' | 'test'; readonly version: Version }[] {
  return Object.entries(inputs).flatMap(([slot, version]) => {
    if (version.kind !== 'dataset') return [];
    const role = /validation/i.test(slot) ? 'validation' : /test/i.test(slot) ? 'test' : 'training';
    return [{ role, version }];
  });
}

type TaskRun = TaskRunRecord & Pick<Run, 'id' | 'commit'>;

/** Follows checkpoints to the data that they learnt from. */
class SourceFinder {
  readonly #state: LedgerState;
  readonly #steps: ReadonlyMap<string, RoleStep>;
  #makers: ReadonlyMap<string, TaskRun> | null = null;

  constructor(state: LedgerState, steps: readonly RoleStep[]) {
    this.#state = state;
    this.#steps = new Map(steps.map((step) => [step.id, step]));
  }

  /** What a step's checkpoint learnt from; for a learning step, its own data as well. */
  findOf(step: RoleStep): Source[] {
    const seen = new Set<string>();
    const sources = this.#ofStep(step, seen, step.type === 'learning');
    const key = ({ dataset, preprocessing, division }: Source) =>
      `${dataset.id} ${preprocessing?.id ?? ''} ${JSON.stringify(division)}`;
    return [...new Map(sources.map((source) => [key(source), source])).values()];
  }

  #ofStep(step: RoleStep, seen: Set<string>, withOwn: boolean): Source[] {
    const own = withOwn ? listSources(step) : [];
    const before = step.checkpointsFrom.flatMap((id) => {
      const from = this.#steps.get(id);
      return from === undefined || from === step ? [] : this.#ofStep(from, seen, from.type === 'learning');
    });
    const checkpoints = Object.values(step.inputs).filter(({ kind }) => kind === 'checkpoint');
    return [...own, ...before, ...checkpoints.flatMap(({ id }) => this.#ofCheckpoint(id, seen))];
  }

  #ofCheckpoint(id: string, seen: Set<string>): Source[] {
    if (seen.has(id)) return [];
    seen.add(id);
    this.#makers ??= indexMakers(this.#state);
    const run = this.#makers.get(id);
    if (run === undefined) return [];
    const versions = new Map(this.#state.versions.map((version) => [version.id as string, version]));
    const inputs = Object.fromEntries(
      Object.entries(run.specification.inputs).flatMap(([slot, input]) => {
        const version = versions.get(input);
        return version === undefined ? [] : [[slot, version]];
      }),
    );
    const { settings } = run.specification;
    const { type, name } = run.specification.task;
    const step = { id: run.id, step: name, type, settings, inputs, checkpointsFrom: [], waitsFor: [] };
    return this.#ofStep(step, seen, type === 'learning');
  }
}

function listSources(step: Pick<RoleStep, 'inputs' | 'settings'>): Source[] {
  return listDatasets(step.inputs)
    .filter(({ role }) => role === 'training')
    .map(({ version }) => ({ dataset: version, ...readDivided(step) }));
}

function indexMakers({ runs }: LedgerState): Map<string, TaskRun> {
  const makers = new Map<string, TaskRun>();
  for (const run of runs) {
    if (run.type !== 'kstore.run.v1') continue;
    for (const { id } of run.outputs) if (!makers.has(id)) makers.set(id, run);
  }
  return makers;
}

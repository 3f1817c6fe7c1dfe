import type { InputDifference, Json } from '../../store/index.ts';

/** What a factor is about; of what changed together, each. */
export type FactorKind =
  | 'data'
  | 'model'
  | 'preprocessing'
  | 'settings'
  | 'seed'
  | 'code'
  | 'engine'
  | 'other';

/** Something that is not the same in all compared runs. */
export interface Factor {
  /** `dataset`, `model`, `learn.learningRate`: several where they never changed one without the other. */
  readonly names: readonly string[];
  readonly kinds: readonly FactorKind[];
  /** The values, each once, in the order in which runs have them. */
  readonly levels: readonly (readonly Json[])[];
  /** Place of each run's value in `levels`. */
  readonly levelOfRun: readonly number[];
}

/** Their content stands in the settings of the steps, or tells of nothing that is run. */
const toldElsewhere = new Set(['experiment', 'training', 'evaluation']);

/**
 * Finds what tells the runs apart. Inputs that never change one without the other are one factor: nobody can say which
 * of them it was.
 *
 * @param inputs what differs, as `compareRuns` finds it.
 */
export function findFactors(inputs: readonly InputDifference[]): Factor[] {
  const factors = new Map<string, { names: string[]; values: Json[][]; levelOfRun: number[] }>();
  const follows = findFollowers(inputs);
  for (const difference of inputs) {
    const { what, values } = difference;
    if (toldElsewhere.has(what) || what.startsWith('chosen ') || follows(difference)) continue;
    const texts = values.map((value) => JSON.stringify(value));
    const different = [...new Set(texts)];
    const levelOfRun = texts.map((text) => different.indexOf(text));
    const key = levelOfRun.join(' ');
    const factor = factors.get(key) ?? { names: [], values: different.map(() => []), levelOfRun };
    factor.names.push(what);
    different.forEach((text, level) => factor.values[level]!.push(values[texts.indexOf(text)]!));
    factors.set(key, factor);
  }
  return [...factors.values()].map(({ names, values, levelOfRun }) => ({
    names,
    kinds: [...new Set(names.map(findKind))],
    levels: values,
    levelOfRun,
  }));
}

/**
 * Tells which differences follow from another one: a model names the task that learns, and a task brings its code, its
 * settings, its engine and the slots that only it has.
 *
 * @param inputs what differs, as `compareRuns` finds it.
 */
export function findFollowers(inputs: readonly InputDifference[]): (difference: InputDifference) => boolean {
  const tasks = inputs.filter(({ what }) => what.startsWith(taskOfStep));
  const model = inputs.find(({ what }) => what === 'model');
  if (tasks.length === 0) return () => false;
  const models = model === undefined ? null : nameGroups([model]);
  const groups = nameGroups(tasks);
  return ({ what, values }) => {
    if (tasks.some((task) => task.what === what)) return models !== null && isDetermined(values, models);
    const isOfTask = isPartOfTask(what) && values.includes(null) && isDetermined(values, groups);
    const isOfModel =
      models !== null && ['code', 'settings'].includes(findKind(what)) && isDetermined(values, models);
    return isOfTask || (isOfModel && isDetermined(nameGroups(tasks), models));
  };
}

const taskOfStep = 'task of ';

/** What a person changed on the way, and what they allowed, is theirs. */
function isPartOfTask(what: string): boolean {
  return !what.startsWith('adjusted in ') && (what.includes('.') || /^(code of|engine) /.test(what));
}

/** For each run its values in one text: runs with the same text are alike in these. */
function nameGroups(differences: readonly InputDifference[]): string[] {
  const runs = differences[0]?.values.length ?? 0;
  return Array.from({ length: runs }, (_, run) =>
    JSON.stringify(differences.map(({ values }) => values[run])),
  );
}

function isDetermined(values: readonly Json[], groups: readonly string[]): boolean {
  const pairs = new Set(values.map((value, run) => `${groups[run]!} ${JSON.stringify(value)}`));
  return pairs.size === new Set(groups).size;
}

/** Names are those of `compareRuns`: slots, `STEP.SETTING`, and fixed words. */
function findKind(name: string): FactorKind {
  if (/dataset|^newer$|^data overlap/i.test(name) && !name.includes('.')) return 'data';
  if (/model|^checkpoint/i.test(name) && !name.includes('.')) return 'model';
  if (name === 'preprocessing') return 'preprocessing';
  if (name === 'seed') return 'seed';
  if (/^(code|task) of /.test(name)) return 'code';
  if (name.startsWith('engine ')) return 'engine';
  return name.includes('.') || name.startsWith('adjusted in ') ? 'settings' : 'other';
}

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
  const comesWithModel = findWhatComesWithModels(inputs);
  for (const { what, values } of inputs) {
    if (toldElsewhere.has(what) || what.startsWith('chosen ') || comesWithModel(what, values)) continue;
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
 * A model names the task that learns: where models have different tasks, the code of each task, and the settings that
 * each has, come with the choice of the model.
 */
function findWhatComesWithModels(
  inputs: readonly InputDifference[],
): (what: string, values: readonly Json[]) => boolean {
  const models = inputs.find(({ what }) => what === 'model')?.values.map((value) => JSON.stringify(value));
  if (models === undefined) return () => false;
  const isOfModel = (values: readonly Json[]) =>
    new Set(values.map((value, run) => `${models[run]!} ${JSON.stringify(value)}`)).size ===
    new Set(models).size;
  const isOfOneTask = ({ what, values }: InputDifference) =>
    findKind(what) === 'code' && values.includes(null) && isOfModel(values);
  if (!inputs.some(isOfOneTask)) return () => false;
  return (what, values) => ['code', 'settings'].includes(findKind(what)) && isOfModel(values);
}

/** Names are those of `compareRuns`: slots, `STEP.SETTING`, and fixed words. */
function findKind(name: string): FactorKind {
  if (/dataset|^newer$|^data overlap/i.test(name) && !name.includes('.')) return 'data';
  if (/model|^checkpoint/i.test(name) && !name.includes('.')) return 'model';
  if (name === 'preprocessing') return 'preprocessing';
  if (name === 'seed') return 'seed';
  if (name.startsWith('code of ')) return 'code';
  if (name.startsWith('engine ')) return 'engine';
  return name.includes('.') || name.startsWith('adjusted in ') ? 'settings' : 'other';
}

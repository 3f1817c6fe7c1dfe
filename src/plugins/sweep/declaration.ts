import type { JsonObject } from '../../store/codec/canonical-json.ts';
import { KstoreError } from '../../store/errors/kstore-error.ts';
import { listGrid } from './grid.ts';
import { checkHalving, type Halving } from './halving.ts';
import { parseSpace, spaceError, type Space } from './space.ts';

export type StrategyName = 'random' | 'grid' | 'tpe' | 'halving';

/** The `sweep` of an experiment with its defaults filled in. */
export interface Declaration {
  readonly space: Space;
  readonly strategy: StrategyName;
  readonly trials: number;
  readonly seed: number;
  readonly metric: string;
  /** Null unless the strategy is halving. */
  readonly halving: Halving | null;
}

/** Members of an experiment that a sweep may vary; every other name is a setting of the training. */
export const variedInputs = ['dataset', 'preprocessing', 'model'] as const;
export type VariedInput = (typeof variedInputs)[number];
export const variedMembers: readonly string[] = [...variedInputs, 'seed'];

const defaultTrials = 20;
const defaultFactor = 3;

interface DeclaredSweep {
  readonly space: JsonObject;
  readonly strategy?: StrategyName;
  readonly trials?: number;
  readonly seed?: number;
  readonly metric?: string;
  readonly halving?: Omit<Halving, 'factor'> & { readonly factor?: number };
}

/**
 * Reads what `schemas/artifact/experiment.schema.json` has let through.
 *
 * @throws KSTORE_SETTINGS_INVALID naming the parameter, for what a schema cannot say.
 */
export function readDeclaration(value: JsonObject): Declaration {
  const declared = value as unknown as DeclaredSweep;
  const { strategy = 'tpe' } = declared;
  const space = parseSpace(declared.space);
  const halving = readHalving(declared, strategy);
  if (halving !== null && halving.budget in declared.space)
    throw spaceError(halving.budget, 'it is the budget of halving, which the strategy sets');
  const trials = declared.trials ?? (strategy === 'grid' ? listGrid(space).length : defaultTrials);
  return {
    space,
    strategy,
    trials,
    seed: declared.seed ?? 1,
    metric: declared.metric ?? 'validationLoss',
    halving,
  };
}

function readHalving({ halving }: DeclaredSweep, strategy: StrategyName): Halving | null {
  if ((strategy === 'halving') !== (halving !== undefined)) {
    throw new KstoreError(
      'KSTORE_SETTINGS_INVALID',
      halving === undefined
        ? 'sweep.halving: the strategy halving needs `budget`, `minimum` and `maximum`'
        : `sweep.halving: the strategy is ${strategy}, which takes no notice of it`,
    );
  }
  if (halving === undefined) return null;
  const complete = { factor: defaultFactor, ...halving };
  checkHalving(complete);
  return complete;
}

import type { JsonObject } from '../api/task.ts';
import type { SplitStep } from './steps.ts';

/** Which of several divisions of the rows a run learns from and is tested on: a setting of learning tasks. */
export interface Division {
  /** How many folds there are; null for a hold-out, which the shares of the `split` step divide. */
  readonly folds: number | null;
  /** The fold that is for the test, from 1; 1 for a hold-out. */
  readonly fold: number;
  /** Another number draws the rows anew, from 1; 1 is what the `split` step gives alone. */
  readonly repeat: number;
}

/** Whether rows are divided into folds. */
export function hasFolds(division: Division | null): division is Division & { readonly folds: number } {
  return division !== null && division.folds !== null;
}

/** Name of the setting. A task that has it can take part in a protocol. */
export const divisionSettingName = 'division';

/** The setting as a part of a task's schema; absent it is one hold-out. */
export const divisionSetting: JsonObject = {
  type: 'object',
  additionalProperties: false,
  description: 'which division of the rows is meant; the `protocol` of an experiment sets it',
  properties: {
    folds: {
      type: 'integer',
      minimum: 2,
      maximum: 256,
      description: 'number of folds; without it the shares of the `split` step divide the rows',
    },
    fold: { type: 'integer', minimum: 1, maximum: 256, description: 'fold that is for the test' },
    repeat: { type: 'integer', minimum: 1, maximum: 256, description: 'another number draws the rows anew' },
  },
  dependentRequired: { folds: ['fold'], fold: ['folds'] },
};

/** Reads the setting of a task that was checked by its schema; null when there is none. */
export function readDivision(settings: JsonObject): Division | null {
  const value = settings[divisionSettingName];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { folds, fold, repeat } = value as JsonObject;
  return {
    folds: typeof folds === 'number' ? folds : null,
    fold: typeof fold === 'number' ? fold : 1,
    repeat: typeof repeat === 'number' ? repeat : 1,
  };
}

/** The split of rows that are divided into folds by a preprocessing without one. */
export const splitForFolds: SplitStep = {
  train: 1,
  validation: 0,
  test: 0,
  seed: 1,
  keepTogether: { by: 'inputs' },
  stratify: false,
  orderBy: null,
};

import training from '../../../../schemas/artifact/training.schema.json' with { type: 'json' };
import type { JsonObject, MetricDeclaration } from '../../api/task.ts';
import { divisionSetting, divisionSettingName } from '../../preprocessing/division.ts';

type SettingName = keyof typeof training.properties;

/** Settings of every task that trains a network, as in `schemas/artifact/training.schema.json`. */
export const networkSettings = [
  'epochs',
  'batchSize',
  'parts',
  'learningRate',
  'schedule',
  'optimiser',
  'weightDecay',
  'momentum',
  'nesterov',
  'loss',
  'l1',
  'l2',
  'clipNorm',
  'clipValue',
  'patience',
  'keepWeights',
  'reportSteps',
] as const satisfies readonly SettingName[];

/** Those of them that may change while a network is trained. */
export const adjustableSettings = ['epochs', 'learningRate', 'weightDecay', 'patience'] as const;

/**
 * Settings of a task as a part of what a training file may say.
 *
 * @param losses that the task knows; the first is the default.
 * @param lossMeaning what is to be said of them.
 * @param further settings that only this task takes.
 */
export function chooseTrainingSettings(
  losses: readonly [string, ...string[]],
  lossMeaning: string,
  further: readonly SettingName[] = [],
): JsonObject {
  return chooseSettings([...networkSettings, ...further], {
    loss: { enum: losses, default: losses[0], description: lossMeaning },
  });
}

/**
 * Settings of a task as a part of what a training file may say, and which division of the rows is meant.
 *
 * @param changes what this task says differently of a setting.
 */
export function chooseSettings(
  names: readonly SettingName[],
  changes: Partial<Record<SettingName, JsonObject>> = {},
): JsonObject {
  const properties: Readonly<Record<string, JsonObject>> = training.properties;
  const chosen = names.map((name) => [name, { ...properties[name], ...changes[name] }]);
  return {
    $schema: training.$schema,
    type: 'object',
    additionalProperties: false,
    properties: { ...(Object.fromEntries(chosen) as JsonObject), [divisionSettingName]: divisionSetting },
  };
}

/** Metrics of every task that trains a network, beside its losses. */
export const trainingMetrics = {
  stepLoss: { description: 'loss of the rows of one step, with `reportSteps`', unit: '', better: 'lower' },
  learningRate: { description: 'size of the steps, where a schedule changes it', unit: '', better: 'lower' },
} as const satisfies Record<string, MetricDeclaration>;

import type { InputSlot, JsonObject, TaskContext } from '../../api/task.ts';

/** Settings of a test of a checkpoint on rows of a table. */
const testedPartProperties: JsonObject = {
  part: {
    type: 'string',
    enum: ['auto', 'test', 'validation', 'train', 'all'],
    default: 'auto',
    description:
      'rows to test on: a part of the split that the checkpoint was trained with, `all` rows of the dataset, or ' +
      '`auto`: the test part when the dataset is the one trained on or a later version of it, else all rows',
  },
  weights: {
    type: 'string',
    enum: ['kept', 'last'],
    default: 'kept',
    description:
      'weights to test: those that the checkpoint keeps first, or those of the last epoch beside them (`keepWeights: both`)',
  },
};

/** Of a longer table some rows say as much: an interval of 100,000 is a third of that of 10,000. */
export const mostRowsSetting: JsonObject = {
  type: 'integer',
  minimum: 1,
  maximum: 1_000_000,
  default: 100_000,
  description: 'rows that are read of a table; of a longer one so many are drawn, always the same ones',
};

/** What decides on intervals by the bootstrap. */
const intervalProperties: JsonObject = {
  resamples: {
    type: 'integer',
    minimum: 100,
    maximum: 10_000,
    default: 1000,
    description: 'times that the tested rows are drawn anew for the intervals (bootstrap)',
  },
  confidence: {
    type: 'number',
    exclusiveMinimum: 0.5,
    exclusiveMaximum: 1,
    default: 0.95,
    description: 'share of such intervals that would hold the true value',
  },
};

/** Closed settings of a test task on rows: those of every one, and its own. */
export function chooseTestSettings(
  further: JsonObject,
  { intervals = true }: { readonly intervals?: boolean } = {},
): JsonObject {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    properties: {
      ...testedPartProperties,
      mostRows: mostRowsSetting,
      ...(intervals ? intervalProperties : {}),
      ...further,
    },
  };
}

export const topErrorsSetting: JsonObject = {
  type: 'integer',
  minimum: 0,
  maximum: 1000,
  default: 20,
  description: 'rows with the largest errors that are shown',
};

/** What is lost by a row that may have several labels. */
export const labelLossSetting: JsonObject = {
  type: 'string',
  enum: ['labels', 'rows'],
  default: 'labels',
  description:
    'what counts as wrong where a row may have several labels: `labels` each of them by itself (Hamming loss), `rows` those of which any label is wrong (subset accuracy)',
};

/** Inputs of every task that tests a checkpoint. */
export const testedInputs = {
  checkpoint: { kind: 'checkpoint', description: 'made by a learning task on tables or pictures' },
  dataset: {
    kind: 'dataset',
    description: 'table with the columns of the training dataset, or pictures as those',
  },
  training: {
    kind: 'dataset',
    description:
      'dataset that the checkpoint was trained on, for what is compared with training rows; without it these are ' +
      'looked for in `dataset`',
    optional: true,
  },
} as const satisfies Record<string, InputSlot>;

/** How intervals are drawn, from the settings of the test. */
export function readIntervalOptions(context: TaskContext) {
  return {
    resamples: context.settings['resamples'] as number,
    confidence: context.settings['confidence'] as number,
    random: context.random('bootstrap'),
  };
}

/** Which rows a task looks at one by one. */
export const sampleSettings: JsonObject = {
  rows: {
    type: 'array',
    items: { type: 'string', minLength: 1 },
    maxItems: 100,
    uniqueItems: true,
    default: [],
    description: 'ids of rows to look at one by one; without them some of the tested ones, evenly spaced',
  },
  explained: {
    type: 'integer',
    minimum: 1,
    maximum: 100,
    default: 5,
    description: 'rows that are looked at one by one when none are named',
  },
};

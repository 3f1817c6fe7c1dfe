import type { JsonObject } from '../../api/task.ts';

/** Settings of a test of a checkpoint on rows of a table. */
export const testedPartSettings: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  additionalProperties: false,
  properties: {
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
  },
};

import { defineTestTask } from '../../api/task.ts';
import { mostRowsSetting } from '../table-task/tested-part.ts';

/** Tells how a dataset differs from a former one. */
export default defineTestTask({
  meta: {
    name: 'drift',
    version: '1',
    summary: 'tells which columns of a dataset, or of a part of its split, are not as they were',
    inputs: {
      dataset: { kind: 'dataset', description: 'table or pictures as they were, such as those trained on' },
      newer: {
        kind: 'dataset',
        optional: true,
        description: 'table or pictures as they are now; without it the parts of a split are compared',
      },
      preprocessing: {
        kind: 'preprocessing',
        optional: true,
        description: 'its split says which rows of the dataset are compared when there is no newer one',
      },
    },
    settings: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
      properties: {
        part: {
          type: 'string',
          enum: ['validation', 'test'],
          default: 'test',
          description: 'rows that are compared with the training rows when there is no newer dataset',
        },
        mostRows: mostRowsSetting,
        bins: {
          type: 'integer',
          minimum: 2,
          maximum: 100,
          default: 10,
          description: 'bins of the stability index, with equally many former rows each',
        },
        permutations: {
          type: 'integer',
          minimum: 19,
          maximum: 10_000,
          default: 199,
          description: 'divisions by chance that the difference of all numbers together is compared with',
        },
        comparedRows: {
          type: 'integer',
          minimum: 10,
          maximum: 1000,
          default: 300,
          description: 'rows of each dataset, evenly spaced, for the difference of all numbers together',
        },
        significance: {
          type: 'number',
          exclusiveMinimum: 0,
          maximum: 0.5,
          default: 0.01,
          description: 'p-value below which a difference is no chance, for all columns together',
        },
      },
    },
    outputs: {
      result: {
        kind: 'result',
        description: 'how each column differs, figures of the distributions, a summary in words',
      },
    },
    metrics: {
      stability: { description: 'population stability index of the column', unit: '', better: 'lower' },
      distance: {
        description: 'largest distance of the cumulative distributions of the column (Kolmogorov–Smirnov)',
        unit: '',
        better: 'lower',
      },
      discrepancy: {
        description: 'square of the maximum mean discrepancy of all numbers together',
        unit: '',
        better: 'lower',
      },
    },
  },
  run: async (context) => (await import('../drift/drift.ts')).measureDrift(context),
});

import { describe, expect, it } from 'vitest';
import { isKstoreError } from '../../../../src/store/errors/kstore-error.ts';
import {
  validateArtifact,
  validateConfig,
  validateManifest,
  validateRun,
} from '../../../../src/store/schema/validate.ts';
import { validateWithSchema } from '../../../../src/store/schema/validate-with.ts';

const id = 'a'.repeat(64);
const manifest = { type: 'kstore.manifest.v1', kind: 'dataset', tree: id, files: 1, sizeBytes: 3, meta: {} };

async function catchError(action: () => unknown): Promise<{ code: string; message: string; data: unknown }> {
  try {
    await action();
  } catch (error) {
    if (isKstoreError(error)) return { code: error.code, message: error.message, data: error.data };
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('store objects', () => {
  it('returns a manifest that fits', () => {
    expect(validateManifest(manifest, 'x')).toBe(manifest);
  });

  it('names the file, the place and what would be right', async () => {
    const wrong = { ...manifest, kind: 'datasets' };
    expect(await catchError(() => validateManifest(wrong, 'datasets/f/v1.json'))).toEqual({
      code: 'KSTORE_OBJECT_INVALID',
      message:
        'datasets/f/v1.json: kind must be "dataset", "preprocessing", "model", "training", "evaluation", "experiment", "report", "checkpoint", "result" or "plugin", but is "datasets"; did you mean "dataset"?',
      data: { where: 'datasets/f/v1.json', path: 'kind' },
    });
  });

  it.each([
    [{ ...manifest, tree: 'abc' }, 'm: tree must fit the pattern ^[0-9a-f]{64}$, but is "abc"'],
    [{ ...manifest, files: -1 }, 'm: files must be at least 0, but is -1'],
    [{ ...manifest, files: 1.5 }, 'm: files must be a whole number, but is 1.5'],
    [{ ...manifest, time: 1 }, 'm: time is unknown; allowed are type, kind, tree, files, sizeBytes, meta'],
    [
      { ...manifest, author: 1 },
      'm: author is unknown; allowed are type, kind, tree, files, sizeBytes, meta',
    ],
    [{ ...manifest, tree: undefined, meta: [] }, 'm: tree is missing; it must be text'],
    ['text', 'm: must be an object with members, but is "text"'],
    [null, 'm: must be an object with members, but is null'],
  ])('%j', async (value, message) => {
    const error = await catchError(() => validateManifest(value, 'm'));
    expect(error.message).toBe(message);
  });

  it('finds a wrong item of a list', async () => {
    const run = {
      type: 'kstore.run.v1',
      spec: id,
      specification: {},
      status: 'succeeded',
      used: [{ role: 'dataset', kind: 'dataset', name: 'f', version: 0, id }],
      outputs: [],
      metrics: {},
      determinism: { level: 'bitwise' },
      environment: { kstore: '', node: '', platform: '', arch: '', cpu: '', host: '' },
      startedAt: '',
      durationMs: 1,
    };
    const error = await catchError(() => validateRun(run, 'r'));
    expect(error.message).toBe('r: used[0].version must be at least 1, but is 0');
  });
});

it('reports a wrong config as such', async () => {
  const error = await catchError(() => validateConfig({ author: { name: '' } }, '.kstore/config.json'));
  expect(error).toMatchObject({
    code: 'KSTORE_CONFIG_INVALID',
    message: '.kstore/config.json: author.email is missing; it must be text',
  });
});

describe('artifacts', () => {
  it('accepts an experiment', async () => {
    await validateArtifact('experiment', { dataset: 'formula_v1', model: 'mlp' }, 'experiments/a.yaml');
  });

  it('tells a misspelt member before the missing one that follows from it', async () => {
    const error = await catchError(() =>
      validateArtifact('experiment', { dataset: 'f', modle: 'mlp' }, 'a.yaml'),
    );
    expect(error).toMatchObject({
      code: 'KSTORE_SETTINGS_INVALID',
      message: 'a.yaml: modle is unknown; did you mean "model"? (and 1 more)',
    });
  });
});

describe('a schema given at run time', () => {
  const schema = {
    type: 'object',
    additionalProperties: false,
    required: ['layers'],
    properties: {
      rate: { type: 'number', exclusiveMinimum: 0, default: 0.5 },
      layers: {
        type: 'array',
        minItems: 1,
        items: {
          oneOf: [
            { type: 'string', enum: ['relu', 'tanh'] },
            {
              type: 'object',
              additionalProperties: false,
              required: ['dense'],
              properties: {
                dense: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['units'],
                  properties: { units: { type: 'integer', minimum: 1 } },
                },
              },
            },
            {
              type: 'object',
              additionalProperties: false,
              required: ['type'],
              properties: { type: { const: 'flatten' } },
            },
          ],
        },
      },
    },
  };

  it('fills in defaults in a copy', async () => {
    const value = { layers: ['relu'] };
    expect(await validateWithSchema(schema, value, 's')).toEqual({ layers: ['relu'], rate: 0.5 });
    expect(value).toEqual({ layers: ['relu'] });
  });

  it.each([
    [{ layers: [] }, 's: layers must have at least 1 items, but has 0'],
    [{ layers: ['relu'], rate: 0 }, 's: rate must be more than 0, but is 0'],
    [{ layers: ['relu'], rate: '1' }, 's: rate must be a number, but is "1"'],
    [{ layers: ['reul'] }, 's: layers[0] must be "relu" or "tanh", but is "reul"; did you mean "relu"?'],
    [
      { layers: ['relu', { dense: { unit: 3 } }] },
      's: layers[1].dense.unit is unknown; did you mean "units"?',
    ],
    [
      { layers: ['relu', { dense: {} }] },
      's: layers[1].dense.units is missing; it must be a whole number of at least 1',
    ],
    [{ layers: [5] }, 's: layers[0] must be text or an object with members, but is 5'],
  ])('%j', async (value, message) => {
    const error = await catchError(() => validateWithSchema(schema, value, 's'));
    expect(error.message).toBe(message);
  });

  it('tells what is wrong with a schema', async () => {
    await expect(validateWithSchema({ type: 'thing' }, {}, 's')).rejects.toMatchObject({
      code: 'KSTORE_TASK_CONTRACT',
      message: expect.stringContaining('their schema is no JSON Schema: type') as string,
    });
  });
});

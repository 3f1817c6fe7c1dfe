import { expect, test } from 'vitest';
import { findSettingsSchemaProblem } from '../../../../src/store/schema/settings-schema.ts';

const closed = { type: 'object', additionalProperties: false };
const rate = { type: 'number', description: 'step size' };

test('a closed schema with descriptions is in order', () => {
  expect(findSettingsSchemaProblem({ ...closed, properties: { rate } })).toBeNull();
});

test('a map of described values and variants told apart by a constant are in order', () => {
  const variant = { ...closed, properties: { name: { const: 'adam' }, rate } };
  const properties = {
    optimiser: { description: 'how weights move', oneOf: [variant] },
    weights: { type: 'object', description: 'one for each column', additionalProperties: { type: 'number' } },
  };
  expect(findSettingsSchemaProblem({ ...closed, properties })).toBeNull();
});

test.each([
  ['nothing of an object', { type: 'number' }, 'is not the schema of an object'],
  ['an open object', { type: 'object', properties: { rate } }, 'accepts unknown properties'],
  [
    'a setting without description',
    { ...closed, properties: { rate: { type: 'number' } } },
    'does not describe the setting "rate"',
  ],
  [
    'an open object inside',
    { ...closed, properties: { optimiser: { type: 'object', description: 'how weights move' } } },
    'accepts unknown properties in "optimiser"',
  ],
  [
    'an open object in a list of variants',
    {
      ...closed,
      properties: {
        layers: { type: 'array', description: 'in order', items: { oneOf: [{ type: 'object' }] } },
      },
    },
    'accepts unknown properties in "layers"',
  ],
])('%s is a problem', (_, schema, problem) => {
  expect(findSettingsSchemaProblem(schema)).toBe(problem);
});

import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/store/codec/canonical-json.ts';
import { findSchemaFault, validateWithSchema } from '../../../../src/store/schema/validate-with.ts';

const d = { description: 'd' };
/** Settings with the one setting `p`. */
const settingsOf = (p: JsonObject, more: JsonObject = {}): JsonObject => ({
  ...{ type: 'object', additionalProperties: false, properties: { p: { ...d, ...p } } },
  ...more,
});
const endless = { type: 'string', pattern: '^(a+)+$' };
const manyLetters = `${'a'.repeat(60)}b`;
/** Each schema uses the next one twice. */
const doubled = Object.fromEntries(
  Array.from({ length: 20 }, (_, index): [string, JsonObject] => {
    const next = { $ref: `#/$defs/d${index + 1}` };
    return [`d${index}`, index === 19 ? { type: 'number' } : { allOf: [next, next] }];
  }),
);

describe('a settings schema that is in order', () => {
  it.each<[string, JsonObject, JsonObject, JsonObject]>([
    ['several types', settingsOf({ type: ['string', 'number'], default: 1 }), {}, { p: 1 }],
    [
      'items one by one',
      settingsOf({ type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }] }),
      { p: ['a', 1] },
      { p: ['a', 1] },
    ],
    [
      'a closed object of parts',
      settingsOf({
        type: 'object',
        unevaluatedProperties: false,
        allOf: [{ properties: { q: { type: 'number', ...d } } }],
      }),
      { p: { q: 1 } },
      { p: { q: 1 } },
    ],
    [
      'a part that is referred to',
      settingsOf({ $ref: '#/$defs/x', default: 3 }, { $defs: { x: { type: 'number', minimum: 2 } } }),
      {},
      { p: 3 },
    ],
    [
      'two patterns',
      settingsOf({ type: 'object', additionalProperties: false, patternProperties: { '^b': { type: 'string', pattern: '^a$' } } }), // prettier-ignore
      { p: { b: 'a' } },
      { p: { b: 'a' } },
    ],
  ])('may have %s', async (_what, schema, given, filled) => {
    expect(await findSchemaFault(schema)).toBeNull();
    expect(await validateWithSchema(schema, given, 'the settings')).toEqual(filled);
  });
});

describe('a settings schema that cannot be used', () => {
  it.each<[string, JsonObject, RegExp]>([
    ['format', settingsOf({ type: 'string', format: 'date' }), /^uses "format" in "p": it is not checked; say it with "pattern"/], // prettier-ignore
    [
      '$anchor',
      settingsOf({ type: 'string', $anchor: 'x' }),
      /^uses "\$anchor" in "p": .* "#\/\$defs\/NAME"$/,
    ],
    [
      'no pattern',
      settingsOf({ type: 'string', pattern: '(' }),
      /^has the pattern "\(" in "p", which is no regular/,
    ],
    [
      'itself',
      settingsOf({ $ref: '#/properties/p' }),
      /^refers to "#\/properties\/p" in "p" from inside of it/,
    ],
    [
      'a page',
      settingsOf({ $ref: 'https://example.org/x' }),
      /^refers to "https:\/\/example.org\/x" in "p"; /,
    ],
    [
      'no part',
      settingsOf({ $ref: '#/$defs/x' }),
      /^refers to "#\/\$defs\/x" in "p", which it does not have$/,
    ],
    [
      'an unknown keyword',
      settingsOf({ type: 'string', foo: 1 }),
      /^uses "foo" in "p", which is no keyword$/,
    ],
    ['a misspelt keyword', settingsOf({ type: 'number', minimun: 1 }), /did you mean "minimum"\?$/],
    ['$async', settingsOf({ type: 'number' }, { $async: true }), /^uses "\$async", which is no keyword$/],
    ['a limit of text', settingsOf({ type: 'string', minimum: 1 }), /^has "minimum" in "properties\/p", whose type is not number$/], // prettier-ignore
    [
      'a list of items',
      settingsOf({ type: 'array', items: [{ type: 'string' }] }),
      /^has a list as "items" in "p"/,
    ],
    [
      'a setting that is not there',
      settingsOf({ type: 'string' }, { required: ['zz'] }),
      /^requires "zz", which/,
    ],
    ['a type that is none', settingsOf({ type: 'strin' }), /^is no JSON Schema: properties\.p\.type must/],
    ['another draft', settingsOf({ type: 'string' }, { $schema: 'http://json-schema.org/draft-07/schema#' }), /^is of "http/], // prettier-ignore
    ['a default', settingsOf({ type: 'integer', minimum: 5, default: 1 }), /^has a default for "p" that it refuses: it must be at least 5, but is 1$/], // prettier-ignore
    [
      'a default inside',
      settingsOf({
        type: 'object',
        additionalProperties: false,
        properties: { 'a/b': { enum: [1], default: 2, ...d } },
      }),
      /^has a default for "p\.a\/b" that it refuses: it must be 1, but is 2$/,
    ],
    [
      'a pattern without end',
      settingsOf({ ...endless, default: manyLetters }),
      /"\^\(a\+\)\+\$", which takes too long/,
    ],
    [
      'more than anybody writes',
      settingsOf({ $ref: '#/$defs/d0' }, { $defs: doubled }),
      /more than 5000 schemas/,
    ],
    [
      'an open object of two types',
      settingsOf({ type: ['object', 'null'] }),
      /^accepts unknown properties in "p"$/,
    ],
  ])('is told why: %s', async (_what, schema, fault) => {
    expect(await findSchemaFault(schema)).toMatch(fault);
  });
});

it('a pattern without end stops the check of a value', async () => {
  await expect(
    validateWithSchema(settingsOf(endless), { p: manyLetters }, 'the settings'),
  ).rejects.toMatchObject({
    code: 'KSTORE_TASK_CONTRACT',
    message: expect.stringContaining('takes too long') as string,
  });
});

it('a member that no part knows is named', async () => {
  const part = {
    type: 'object',
    unevaluatedProperties: false,
    properties: { rate: { type: 'number', ...d } },
  };
  await expect(
    validateWithSchema(settingsOf(part), { p: { rote: 1 } }, 'the settings'),
  ).rejects.toMatchObject({ message: 'the settings: p.rote is unknown; did you mean "rate"?' });
});

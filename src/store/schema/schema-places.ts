import type { Json, JsonObject } from '../codec/canonical-json.ts';

/** A schema inside of a settings schema. */
export interface SchemaPlace {
  readonly schema: JsonObject;
  /** The setting that it is about, as `optimiser.rate`; empty for all of them together. */
  readonly path: string;
  /** JSON pointer to it, in the form `#/properties/rate`. */
  readonly pointer: string;
}

/** A schema and the keyword by which the one around it uses it. */
export interface InnerPlace extends SchemaPlace {
  readonly keyword: string;
}

/** Keywords whose schema, or schemas, are about the same value as the one around them. */
export const keywordsOfSameValue: ReadonlySet<string> = new Set([
  ...['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependentSchemas'],
]);

const keywordsWithSchema = [
  ...['items', 'contains', 'unevaluatedItems', 'additionalProperties', 'unevaluatedProperties'],
  ...['propertyNames', 'not', 'if', 'then', 'else'],
];
const keywordsWithList = ['prefixItems', 'allOf', 'anyOf', 'oneOf'];
const keywordsWithMap = ['properties', 'patternProperties', 'dependentSchemas', '$defs'];
/** Those whose members are named as settings are. */
const keywordsWithNames: ReadonlySet<string> = new Set(['properties', '$defs']);

/** The schemas directly inside of one; what is no object, such as `true`, is left out. */
export function* listSchemasInside({ schema, path, pointer }: SchemaPlace): Generator<InnerPlace> {
  for (const keyword of keywordsWithSchema) {
    const inner = schema[keyword];
    if (isJsonObject(inner)) yield { schema: inner, path, pointer: `${pointer}/${keyword}`, keyword };
  }
  for (const keyword of [...keywordsWithList, ...keywordsWithMap]) {
    for (const [name, inner] of listMembers(schema[keyword])) {
      if (!isJsonObject(inner)) continue;
      const innerPath = keywordsWithNames.has(keyword) ? joinSetting(path, name) : path;
      yield { schema: inner, path: innerPath, pointer: `${pointer}/${keyword}/${escape(name)}`, keyword };
    }
  }
}

/** Every schema inside of one, itself first; references are not followed. */
export function* walkSchema(place: SchemaPlace): Generator<SchemaPlace> {
  yield place;
  for (const inner of listSchemasInside(place)) yield* walkSchema(inner);
}

export function joinSetting(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listMembers(value: Json | undefined): readonly [string, Json | undefined][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** RFC 6901 in a URI fragment. */
function escape(name: string): string {
  return encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
}

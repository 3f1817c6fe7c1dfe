import type { Json, JsonObject } from '../../store/codec/canonical-json.ts';

const keywordsWithSchema = ['items', 'additionalProperties'] as const;
const keywordsWithList = ['oneOf', 'anyOf', 'prefixItems'] as const;
const keywordsWithMap = ['properties', '$defs'] as const;

/**
 * Finds why a settings schema is not closed: every object in it must refuse unknown properties, so that a
 * misspelt setting is never ignored, and every setting must have a description.
 *
 * @returns one clause such as `does not describe the setting "rate"`, or null when all is well.
 */
export function findSettingsSchemaProblem(schema: Json): string | null {
  if (!isJsonObject(schema) || schema.type !== 'object') return 'is not the schema of an object';
  return findProblem(schema, '');
}

function findProblem(schema: JsonObject, path: string): string | null {
  const problem = schema.type === 'object' ? findObjectProblem(schema, path) : null;
  if (problem !== null) return problem;
  for (const [inside, insidePath] of listSchemasInside(schema, path)) {
    const problemInside = isJsonObject(inside) ? findProblem(inside, insidePath) : null;
    if (problemInside !== null) return problemInside;
  }
  return null;
}

function findObjectProblem(schema: JsonObject, path: string): string | null {
  const isTypedMap = isJsonObject(schema.additionalProperties) && schema.properties === undefined;
  if (schema.additionalProperties !== false && !isTypedMap) {
    return `accepts unknown properties${path === '' ? '' : ` in "${path}"`}`;
  }
  if (!isJsonObject(schema.properties)) return null;
  for (const [name, property] of Object.entries(schema.properties)) {
    // A constant tells variants apart, it is nothing that a person sets.
    const isDescribed =
      isJsonObject(property) && (typeof property.description === 'string' || property.const !== undefined);
    if (!isDescribed) return `does not describe the setting "${join(path, name)}"`;
  }
  return null;
}

function* listSchemasInside(schema: JsonObject, path: string): Generator<[Json | undefined, string]> {
  for (const keyword of keywordsWithSchema) yield [schema[keyword], path];
  for (const keyword of keywordsWithList) {
    const list = schema[keyword];
    if (Array.isArray(list)) for (const item of list as readonly Json[]) yield [item, path];
  }
  for (const keyword of keywordsWithMap) {
    const map = schema[keyword];
    if (!isJsonObject(map)) continue;
    for (const [name, item] of Object.entries(map)) yield [item, join(path, name)];
  }
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

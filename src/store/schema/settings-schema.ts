import type { Json, JsonObject } from '../codec/canonical-json.ts';
import { findNearestName } from '../model/nearest-name.ts';
import { followPointer, parsePointer } from './pointer.ts';
import {
  isJsonObject,
  joinSetting,
  keywordsOfSameValue,
  listSchemasInside,
  type InnerPlace,
  type SchemaPlace,
} from './schema-places.ts';

export const schemaDialect = 'https://json-schema.org/draft/2020-12/schema';

const knownKeywords: ReadonlySet<string> = new Set([
  ...['title', 'description', 'default', 'examples', 'deprecated', 'readOnly', 'writeOnly', '$comment'],
  ...['type', 'enum', 'const', 'multipleOf', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  ...['minLength', 'maxLength', 'pattern', 'minItems', 'maxItems', 'uniqueItems', 'prefixItems', 'items'],
  ...['contains', 'minContains', 'maxContains', 'unevaluatedItems', 'properties', 'patternProperties'],
  ...['additionalProperties', 'unevaluatedProperties', 'propertyNames', 'required', 'dependentRequired'],
  ...['dependentSchemas', 'minProperties', 'maxProperties', 'allOf', 'anyOf', 'oneOf', 'not'],
  ...['if', 'then', 'else', '$ref', '$defs'],
]);

const ownReference = 'a schema refers to its own parts only, as "#/$defs/NAME"';
/** What to write instead of keywords that are of JSON Schema, but not of settings. */
const refusedKeywords: Readonly<Record<string, string>> = {
  format: 'it is not checked; say it with "pattern" or "enum"',
  $id: ownReference,
  $anchor: ownReference,
  $dynamicRef: ownReference,
  $dynamicAnchor: ownReference,
  $recursiveRef: ownReference,
  $schema: 'it only stands at the top',
  definitions: 'it is "$defs" since 2019',
  dependencies: 'it is "dependentRequired" or "dependentSchemas" since 2019',
  additionalItems: 'it is "items" beside "prefixItems" since 2020',
  nullable: 'it is of OpenAPI; write "null" among the types',
};

/** Far more than people write; each costs time whenever the settings are checked. */
const maximumSchemas = 5_000;
const maximumDepth = 64;

/** What is known of a value from the schemas around. */
interface Surroundings {
  /** Unknown members are refused already. */
  readonly isClosed: boolean;
  /** Members are described already, or nothing that a person sets. */
  readonly isDescribed: boolean;
  /** References that led here. */
  readonly followed: readonly string[];
  readonly depth: number;
}

/**
 * Finds why a settings schema cannot be one. It must be closed: every object in it refuses unknown members, so that a
 * misspelt setting is never ignored, and every setting has a description. It refers to nothing outside of it, and not
 * to itself, so that checking settings ends.
 *
 * @returns one clause such as `does not describe the setting "rate"`, or null when all is well.
 */
export function findSettingsSchemaProblem(schema: Json): string | null {
  if (!isJsonObject(schema) || schema.type !== 'object') return 'is not the schema of an object';
  const { $schema, ...rest } = schema;
  if ($schema !== undefined && $schema !== schemaDialect) {
    return `is of ${JSON.stringify($schema)}; only ${schemaDialect} is known`;
  }
  return new SchemaCheck(schema).find(
    { schema: rest, path: '', pointer: '#' },
    { isClosed: false, isDescribed: false, followed: [], depth: 0 },
  );
}

class SchemaCheck {
  readonly #root: JsonObject;
  #schemas = 0;

  constructor(root: JsonObject) {
    this.#root = root;
  }

  find(place: SchemaPlace, around: Surroundings): string | null {
    const { schema, path } = place;
    if (++this.#schemas > maximumSchemas) return `has more than ${maximumSchemas} schemas in it`;
    if (around.depth > maximumDepth) return `is nested more than ${maximumDepth} deep${inSetting(path)}`;
    return (
      findKeywordProblem(place) ??
      findObjectProblem(place, around) ??
      this.#findReferenceProblem(place, around) ??
      this.#findInside(listSchemasInside({ ...place, schema }), place, around)
    );
  }

  #findInside(places: Iterable<InnerPlace>, { schema }: SchemaPlace, around: Surroundings): string | null {
    const depth = around.depth + 1;
    for (const inner of places) {
      const problem = this.find(inner, { ...lookInside(schema, inner.keyword, around), depth });
      if (problem !== null) return problem;
    }
    return null;
  }

  #findReferenceProblem({ schema, path }: SchemaPlace, around: Surroundings): string | null {
    const { $ref } = schema;
    if ($ref === undefined) return null;
    const what = `refers to ${JSON.stringify($ref)}${inSetting(path)}`;
    if (typeof $ref !== 'string' || !/^#(\/[\w.$~%-]+)+$/.test($ref)) {
      return `${what}; ${ownReference}`;
    }
    const target = followReference(this.#root, $ref);
    if (typeof target === 'boolean') return null;
    if (!isJsonObject(target)) return `${what}, which it does not have`;
    if (around.followed.includes($ref)) return `${what} from inside of it, which has no end`;
    const here = lookInside(schema, '$ref', around);
    return this.find(
      { schema: target, path, pointer: $ref },
      { ...here, followed: [...around.followed, $ref], depth: around.depth + 1 },
    );
  }
}

function followReference(root: JsonObject, reference: string): unknown {
  try {
    return followPointer(root, parsePointer(reference));
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function findKeywordProblem({ schema, path }: SchemaPlace): string | null {
  for (const keyword of Object.keys(schema)) {
    if (knownKeywords.has(keyword)) continue;
    const used = `uses ${JSON.stringify(keyword)}${inSetting(path)}`;
    if (Object.hasOwn(refusedKeywords, keyword)) return `${used}: ${refusedKeywords[keyword]}`;
    const nearest = findNearestName(keyword, [...knownKeywords]);
    return `${used}, which is no keyword${nearest === null ? '' : `; did you mean "${nearest}"?`}`;
  }
  if (Array.isArray(schema.items)) {
    return `has a list as "items"${inSetting(path)}, which is "prefixItems" since 2020`;
  }
  const patterns = isJsonObject(schema.patternProperties) ? Object.keys(schema.patternProperties) : [];
  for (const pattern of [schema.pattern, ...patterns]) {
    if (typeof pattern === 'string' && !isRegularExpression(pattern)) {
      return `has the pattern ${JSON.stringify(pattern)}${inSetting(path)}, which is no regular expression`;
    }
  }
  return null;
}

function isRegularExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

function findObjectProblem({ schema, path }: SchemaPlace, around: Surroundings): string | null {
  if (isOfObject(schema) && !around.isClosed && !isClosed(schema)) {
    return `accepts unknown properties${path === '' ? '' : ` in "${path}"`}`;
  }
  if (!isJsonObject(schema.properties)) return null;
  const inherited = Object.keys(schema.properties).find((name) => name in Object.prototype);
  if (inherited !== undefined) {
    return `has the setting "${joinSetting(path, inherited)}", which JavaScript takes to be in every object: choose another name`;
  }
  if (around.isDescribed) return null;
  for (const [name, property] of Object.entries(schema.properties)) {
    // A constant tells variants apart, it is nothing that a person sets.
    const isDescribed =
      isJsonObject(property) && (typeof property.description === 'string' || property.const !== undefined);
    if (!isDescribed) return `does not describe the setting "${joinSetting(path, name)}"`;
  }
  return null;
}

function isOfObject({ type, properties }: JsonObject): boolean {
  return type === 'object' || (Array.isArray(type) && type.includes('object')) || properties !== undefined;
}

/** A map has names that nobody knows, each with a value of one schema. */
function isClosed(schema: JsonObject): boolean {
  const { additionalProperties, unevaluatedProperties, properties } = schema;
  const isTypedMap = isJsonObject(additionalProperties) && properties === undefined;
  return additionalProperties === false || unevaluatedProperties === false || isTypedMap;
}

function lookInside(schema: JsonObject, keyword: string, around: Surroundings): Surroundings {
  const { followed, depth } = around;
  const isCondition = keyword === 'not' || keyword === 'if';
  if (!keywordsOfSameValue.has(keyword) && keyword !== '$ref') {
    return { isClosed: false, isDescribed: false, followed, depth };
  }
  // With additionalProperties every member is named here; with unevaluatedProperties the part may name more.
  return {
    isClosed: isCondition || around.isClosed || isClosed(schema),
    isDescribed: isCondition || around.isDescribed || schema.additionalProperties === false,
    followed,
    depth,
  };
}

function inSetting(path: string): string {
  return path === '' ? '' : ` in "${path}"`;
}

import type { Ajv2020 } from 'ajv/dist/2020.js';
import type { Json, JsonObject } from '../codec/canonical-json.ts';
import { KstoreError } from '../errors/kstore-error.ts';
import { explainProblems } from './explain.ts';
import { formatPlace, parsePointer } from './pointer.ts';
import { isJsonObject, walkSchema } from './schema-places.ts';
import { findSettingsSchemaProblem } from './settings-schema.ts';
import { createPatternEngine, PatternError } from './timed-pattern.ts';
import { createSchemaError } from './validate.ts';
import type { SchemaProblem } from './validator.ts';

/** A schema that is wrong, in one clause about it. */
class SchemaFault extends Error {}

interface Compiled {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaProblem[] | null;
}

/**
 * Checks a value by a schema that is known only at run time, such as the settings of a task.
 *
 * @param schema JSON Schema 2020-12, in which {@link findSchemaFault} found nothing when it is a stranger's.
 * @param where what the value is, for messages.
 * @returns a copy of the value with the schema's defaults filled in.
 * @throws KSTORE_SETTINGS_INVALID when the value does not fit; KSTORE_TASK_CONTRACT when the schema itself is wrong.
 */
export async function validateWithSchema(
  schema: JsonObject,
  value: Json,
  where: string,
): Promise<JsonObject> {
  try {
    const validate = (await openSchema(schema)).compile('#');
    const copy = structuredClone(value);
    if (!validate(copy))
      throw createSchemaError('KSTORE_SETTINGS_INVALID', validate.errors, schema, copy, where);
    if (!isJsonObject(copy)) throw new SchemaFault('is not the schema of an object');
    return copy;
  } catch (error) {
    if (!(error instanceof SchemaFault || error instanceof PatternError)) throw error;
    const message = `${where} cannot be checked: their schema ${error.message}`;
    throw new KstoreError('KSTORE_TASK_CONTRACT', message, { cause: error });
  }
}

/**
 * Finds what is wrong with a settings schema, defaults that it refuses itself included.
 *
 * @returns one clause such as `uses "foo", which is no keyword`, or null when settings can be checked by it.
 */
export async function findSchemaFault(schema: JsonObject): Promise<string | null> {
  const problem = findSettingsSchemaProblem(schema);
  if (problem !== null) return problem;
  try {
    const { compile, compileDefault } = await openSchema(schema);
    compile('#');
    for (const { schema: part, path, pointer } of walkSchema({ schema, path: '', pointer: '#' })) {
      const { default: value } = part;
      if (value === undefined) continue;
      const copy = structuredClone(value);
      const validate = compileDefault(pointer);
      if (validate(copy)) continue;
      const { path: inside, text } = explainProblems(validate.errors ?? [], schema, copy);
      return `has a default for "${path}" that it refuses: ${inside === '' ? 'it' : inside} ${text}`;
    }
    return null;
  } catch (error) {
    if (error instanceof SchemaFault || error instanceof PatternError) return error.message;
    throw error;
  }
}

interface OpenSchema {
  /** @throws SchemaFault */
  readonly compile: (pointer: string) => Compiled;
  /** Likewise for a part that has a default, which at the top of a schema would be of no use. */
  readonly compileDefault: (pointer: string) => Compiled;
}

const key = 'settings.json';

/** @throws SchemaFault when a keyword has a value that it cannot have. */
async function openSchema(schema: JsonObject): Promise<OpenSchema> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  // The schema of schemas takes ten times as long to compile as that of settings.
  dialect ??= new Ajv2020({ strict: true, allErrors: true });
  if (dialect.validateSchema(schema) !== true) throw new SchemaFault(describeMisuse(dialect.errors, schema));
  const options = {
    allErrors: true,
    useDefaults: true,
    allowUnionTypes: true,
    strictTuples: false,
    validateSchema: false,
    logger: false,
    code: { regExp: createPatternEngine() },
  } as const;
  const compileWith = (strict: boolean) => {
    const ajv = new Ajv2020({ ...options, strict });
    return (pointer: string): Compiled => {
      try {
        if (ajv.schemas[key] === undefined) ajv.addSchema(schema, key);
        return ajv.getSchema(`${key}${pointer}`) as Compiled;
      } catch (cause) {
        throw new SchemaFault(describeRefusal((cause as Error).message), { cause });
      }
    };
  };
  return { compile: compileWith(true), compileDefault: compileWith(false) };
}

let dialect: Ajv2020 | undefined;

function describeMisuse(problems: readonly SchemaProblem[] | null | undefined, schema: JsonObject): string {
  const { instancePath, message } = problems![0]!;
  return `is no JSON Schema: ${formatPlace(schema, parsePointer(instancePath))} ${message ?? 'is wrong'}`;
}

/** What ajv does not compile, in words about the schema. */
function describeRefusal(message: string): string {
  const wrongType = /missing type "([^"]+)" for keyword "([^"]+)" at "[^"]*?#\/?([^"]*)"/.exec(message);
  if (wrongType !== null) {
    const [, types, keyword, place] = wrongType;
    return `has "${keyword}"${atPlace(place)}, whose type is not ${types!.replaceAll(',', ' or ')}`;
  }
  const undeclared = /required property "(.*)" is not defined at "[^"]*?#\/?([^"]*)"/.exec(message);
  if (undeclared !== null) {
    return `requires "${undeclared[1]}"${atPlace(undeclared[2])}, which is not among the properties there`;
  }
  return `cannot be used: ${message.replace(/^strict mode: /, '').replaceAll(`${key}#`, '#')}`;
}

function atPlace(pointer: string | undefined): string {
  return pointer === undefined || pointer === '' ? '' : ` in "${pointer}"`;
}

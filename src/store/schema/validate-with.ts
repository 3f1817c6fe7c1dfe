import type { Json, JsonObject } from '../codec/canonical-json.ts';
import { createSchemaError } from './validate.ts';

/**
 * Checks a value by a schema that is known only at run time, such as the settings of a task.
 *
 * @param schema JSON Schema 2020-12; only what ajv's strict mode takes.
 * @param where what the value is, for messages.
 * @returns a copy of the value with the schema's defaults filled in.
 * @throws KSTORE_SETTINGS_INVALID when the value does not fit; a plain Error when the schema itself is wrong.
 */
export async function validateWithSchema(
  schema: JsonObject,
  value: Json,
  where: string,
): Promise<JsonObject> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const validate = new Ajv2020({ strict: true, allErrors: true, useDefaults: true }).compile(schema);
  const copy = structuredClone(value);
  if (!validate(copy))
    throw createSchemaError('KSTORE_SETTINGS_INVALID', validate.errors, schema, value, where);
  if (typeof copy !== 'object' || copy === null || Array.isArray(copy))
    throw new Error('a settings schema must be of type object');
  return copy as JsonObject;
}

import type { Json, JsonObject } from '../../store/index.ts';

/**
 * Settings with some of their members replaced. Paths have dots between the names; a number is a place in a
 * list. What is on the way to a member and not there is made.
 */
export function mergeByPath(settings: JsonObject, changes: JsonObject): JsonObject {
  return Object.entries(changes).reduce<JsonObject>(
    (merged, [path, value]) => replaceMember(merged, path.split('.'), value) as JsonObject,
    settings,
  );
}

function replaceMember(container: Json | undefined, [name, ...rest]: readonly string[], value: Json): Json {
  if (name === undefined) return value;
  if (Array.isArray(container) && /^\d+$/.test(name)) {
    const items = container as readonly Json[];
    return items.map((item, index) => (index === Number(name) ? replaceMember(item, rest, value) : item));
  }
  const members = isJsonObject(container) ? container : {};
  const former = Object.hasOwn(members, name) ? members[name] : undefined;
  return { ...members, [name]: replaceMember(former, rest, value) };
}

function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

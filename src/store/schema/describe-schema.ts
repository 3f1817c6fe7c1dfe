type Fields = Readonly<Record<string, unknown>>;

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with members',
  null: 'null',
};

/** What a type of JSON Schema is called in messages. */
export function nameTypes(types: readonly string[]): string {
  return joinWithOr(types.map((type) => typeNames[type] ?? type));
}

/** What a schema accepts, in a few words: `a whole number of at least 1`. */
export function describeSchema(schema: unknown): string | null {
  if (!isFields(schema)) return null;
  if (schema.const !== undefined) return quote(schema.const);
  if (Array.isArray(schema.enum)) return joinWithOr(schema.enum.map(quote));
  if (typeof schema.type !== 'string' && !Array.isArray(schema.type)) return null;
  return nameTypes([schema.type].flat() as string[]) + describeBounds(schema);
}

function describeBounds(schema: Fields): string {
  const bounds = [
    typeof schema.minimum === 'number' ? `of at least ${schema.minimum}` : null,
    typeof schema.exclusiveMinimum === 'number' ? `more than ${schema.exclusiveMinimum}` : null,
    typeof schema.maximum === 'number' ? `at most ${schema.maximum}` : null,
    typeof schema.exclusiveMaximum === 'number' ? `less than ${schema.exclusiveMaximum}` : null,
  ].filter((bound) => bound !== null);
  return bounds.length === 0 ? '' : ` ${bounds.join(' and ')}`;
}

/** A value as a message shows it: JSON, shortened. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  if (text.length <= 60) return text;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' ? 'an object' : `${[...text].slice(0, 57).join('')}…`;
}

export function joinWithOr(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One way in which a value does not fit its schema, as ajv reports it. */
export interface SchemaProblem {
  /** JSON pointer into the value. */
  readonly instancePath: string;
  /** JSON pointer into the schema, with `#` before it. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A generated check of one schema; after `false`, `errors` holds the problems of that call. */
export interface Validator<Type> {
  (value: unknown): value is Type;
  readonly errors?: readonly SchemaProblem[] | null;
}

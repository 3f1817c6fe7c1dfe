import { describeSchema, joinWithOr, nameTypes, quote } from './describe-schema.ts';
import { findNearestName } from '../model/nearest-name.ts';
import { followPointer, formatPlace, parsePointer } from './pointer.ts';
import { selectProblems } from './select-problem.ts';
import type { SchemaProblem } from './validator.ts';

export interface Explanation {
  /** Where in the value, as in `layers[2].dense.units`; empty for the value itself. */
  readonly path: string;
  /** What is wrong there and what would be right, to be read after the path. */
  readonly text: string;
  /** How many further problems there are. */
  readonly others: number;
}

interface Subject {
  readonly problem: SchemaProblem;
  /** The value at the place of the problem. */
  readonly value: unknown;
  /** The schema object that holds the keyword. */
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Says in plain words why a value does not fit its schema. */
export function explainProblems(
  problems: readonly SchemaProblem[],
  schema: unknown,
  value: unknown,
): Explanation {
  const { chosen, alternatives, others } = selectProblems(problems, (problem) =>
    isMisspelling(problem, schema),
  );
  const subject = readSubject(chosen, schema, value);
  const place = parsePointer(chosen.instancePath);
  const { params } = chosen;
  const member = params.additionalProperty ?? params.unevaluatedProperty ?? params.missingProperty;
  const path = formatPlace(value, typeof member === 'string' ? [...place, member] : place);
  return { path, text: describeProblem(subject, alternatives), others };
}

function isMisspelling(problem: SchemaProblem, schema: unknown): boolean {
  if (problem.keyword !== 'additionalProperties') return false;
  const holder = findHolder(problem, schema);
  return findNearestName(String(problem.params.additionalProperty), listMembers(holder)) !== null;
}

/** The schema object that holds the keyword; inside a definition the path begins at that definition. */
function findHolder({ schemaPath }: SchemaProblem, schema: unknown): unknown {
  const path = parsePointer(schemaPath).slice(0, -1);
  const definitions: unknown[] = Object.values(followPointer(schema, ['$defs']) ?? {});
  return [schema, ...definitions]
    .map((root) => followPointer(root, path))
    .find((found) => found !== undefined);
}

function readSubject(problem: SchemaProblem, schema: unknown, value: unknown): Subject {
  const holder = findHolder(problem, schema);
  return {
    problem,
    value: followPointer(value, parsePointer(problem.instancePath)),
    schema: typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>) : {},
  };
}

function describeProblem(subject: Subject, alternatives: readonly SchemaProblem[]): string {
  const { keyword } = subject.problem;
  if (keyword === 'type') return describeWrongType(subject, alternatives);
  if (keyword === 'enum' || keyword === 'const') return describeWrongValue(subject, alternatives);
  return describers[keyword]?.(subject) ?? `is wrong: ${subject.problem.message ?? keyword}`;
}

function describeWrongType({ problem, value }: Subject, alternatives: readonly SchemaProblem[]): string {
  const types = [problem, ...alternatives].flatMap(({ params }) => params.type as string | string[]);
  return `must be ${nameTypes([...new Set(types)])}, but is ${quote(value)}`;
}

function describeWrongValue({ problem, value }: Subject, alternatives: readonly SchemaProblem[]): string {
  const allowed = [problem, ...alternatives].flatMap(({ params }) =>
    'allowedValues' in params ? (params.allowedValues as unknown[]) : [params.allowedValue],
  );
  const names = allowed.filter((item) => typeof item === 'string');
  const nearest = typeof value === 'string' ? findNearestName(value, names) : null;
  const question = nearest === null || allowed.length === 1 ? '' : `; did you mean ${quote(nearest)}?`;
  return `must be ${joinWithOr([...new Set(allowed.map(quote))])}, but is ${quote(value)}${question}`;
}

const describers: Readonly<Record<string, (subject: Subject) => string>> = {
  additionalProperties: describeUnknownMember,
  unevaluatedProperties: describeUnknownMember,
  required: describeMissingMember,
  dependentRequired: ({ problem }) =>
    `needs ${quote(problem.params.missingProperty)} beside ${quote(problem.params.property)}`,
  minimum: describeLimit('at least'),
  exclusiveMinimum: describeLimit('more than'),
  maximum: describeLimit('at most'),
  exclusiveMaximum: describeLimit('less than'),
  multipleOf: ({ problem, value }) =>
    `must be a multiple of ${String(problem.params.multipleOf)}, but is ${quote(value)}`,
  minLength: ({ problem }) =>
    problem.params.limit === 1
      ? 'must not be empty'
      : `must have at least ${String(problem.params.limit)} characters`,
  maxLength: ({ problem }) => `must have at most ${String(problem.params.limit)} characters`,
  pattern: ({ problem, value }) =>
    `must fit the pattern ${String(problem.params.pattern)}, but is ${quote(value)}`,
  minItems: describeCount('at least', 'items'),
  maxItems: describeCount('at most', 'items'),
  uniqueItems: ({ problem }) =>
    `has the same item at ${String(problem.params.j)} and ${String(problem.params.i)}`,
  minProperties: describeMemberCount('at least'),
  maxProperties: describeMemberCount('at most'),
  propertyNames: ({ problem }) =>
    `has the member ${quote(problem.params.propertyName)}, a name that is not allowed`,
  oneOf: ({ value }) => `fits none of the allowed forms: ${quote(value)}`,
  anyOf: ({ value }) => `fits none of the allowed forms: ${quote(value)}`,
  not: () => 'is not allowed',
  'false schema': () => 'is not allowed',
};

function describeUnknownMember({ problem, schema }: Subject): string {
  const members = listMembers(schema);
  const { additionalProperty, unevaluatedProperty } = problem.params;
  const nearest = findNearestName(String(additionalProperty ?? unevaluatedProperty), members);
  if (nearest !== null) return `is unknown; did you mean "${nearest}"?`;
  return members.length === 0
    ? 'is unknown; no members are allowed here'
    : `is unknown; allowed are ${members.join(', ')}`;
}

function describeMissingMember({ problem, schema }: Subject): string {
  const member = followPointer(schema, ['properties', String(problem.params.missingProperty)]);
  const expected = describeSchema(member);
  return expected === null ? 'is missing' : `is missing; it must be ${expected}`;
}

function describeLimit(relation: string) {
  return ({ problem, value }: Subject): string =>
    `must be ${relation} ${String(problem.params.limit)}, but is ${quote(value)}`;
}

function describeCount(relation: string, what: string) {
  return ({ problem, value }: Subject): string => {
    const count = Array.isArray(value) ? value.length : Object.keys(value as object).length;
    return `must have ${relation} ${String(problem.params.limit)} ${what}, but has ${count}`;
  };
}

function describeMemberCount(relation: string) {
  const describe = describeCount(relation, 'members');
  return (subject: Subject): string => {
    const members = listMembers(subject.schema);
    return members.length === 0
      ? describe(subject)
      : `${describe(subject)}; allowed are ${members.join(', ')}`;
  };
}

function listMembers(schema: unknown): readonly string[] {
  const properties = followPointer(schema, ['properties']);
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}

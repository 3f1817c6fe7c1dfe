import type { SchemaProblem } from './validator.ts';

export interface Selection {
  readonly chosen: SchemaProblem;
  /** The same complaint from other branches of a union: further types or values that would be right. */
  readonly alternatives: readonly SchemaProblem[];
  readonly others: number;
}

const unionKeywords = new Set(['oneOf', 'anyOf']);
const wrapperKeywords = new Set(['oneOf', 'anyOf', 'if', 'allOf', '$ref', 'propertyNames']);
const formKeywords = new Set(['const', 'enum', 'type']);

/**
 * Chooses the problem to tell. A union reports the problems of all its branches: those of branches that were
 * plainly not meant are left out. A misspelt member comes first, since a missing one often follows from it;
 * then what lies deepest.
 */
export function selectProblems(
  problems: readonly SchemaProblem[],
  isMisspelling: (problem: SchemaProblem) => boolean,
): Selection {
  const meant = dropBranchesNotMeant(problems);
  const plain = meant.filter(({ keyword }) => !wrapperKeywords.has(keyword));
  const candidates = plain.length > 0 ? plain : meant;
  const ranked = candidates.toSorted((left, right) => rank(right) - rank(left));
  const chosen = ranked[0];
  if (chosen === undefined) throw new Error('no problem to explain');
  const alternatives = ranked.filter((problem) => problem !== chosen && isSameComplaint(problem, chosen));
  const hasUnion = problems.some(({ keyword }) => unionKeywords.has(keyword));
  return { chosen, alternatives, others: hasUnion ? 0 : candidates.length - 1 - alternatives.length };

  function rank(problem: SchemaProblem): number {
    return (isMisspelling(problem) ? 1000 : 0) + depth(problem.instancePath);
  }
}

function isSameComplaint(left: SchemaProblem, right: SchemaProblem): boolean {
  const isValue = (keyword: string) => keyword === 'const' || keyword === 'enum';
  const isSameKeyword = left.keyword === right.keyword || (isValue(left.keyword) && isValue(right.keyword));
  return isSameKeyword && formKeywords.has(left.keyword) && left.instancePath === right.instancePath;
}

function dropBranchesNotMeant(problems: readonly SchemaProblem[]): readonly SchemaProblem[] {
  let kept = problems;
  for (const union of problems.filter(({ keyword }) => unionKeywords.has(keyword))) {
    const branches = groupByBranch(union, kept);
    const notMeant = [...branches].filter(([, inside]) =>
      inside.some((problem) => isOtherForm(union, problem)),
    );
    if (notMeant.length === branches.size) continue;
    const dropped = new Set(notMeant.flatMap(([, inside]) => inside));
    kept = kept.filter((problem) => !dropped.has(problem));
  }
  return kept;
}

function groupByBranch(
  union: SchemaProblem,
  problems: readonly SchemaProblem[],
): ReadonlyMap<string, SchemaProblem[]> {
  const prefix = `${union.schemaPath}/`;
  const branches = new Map<string, SchemaProblem[]>();
  for (const problem of problems) {
    if (!problem.schemaPath.startsWith(prefix)) continue;
    const number = problem.schemaPath.slice(prefix.length).split('/', 1)[0]!;
    branches.set(number, [...(branches.get(number) ?? []), problem]);
  }
  return branches;
}

/** A value of another type, or another value of the member that tells the branches apart. */
function isOtherForm(union: SchemaProblem, problem: SchemaProblem): boolean {
  const distance = depth(problem.instancePath) - depth(union.instancePath);
  if (problem.keyword === 'type') return distance === 0;
  return formKeywords.has(problem.keyword) && distance <= 1;
}

function depth(pointer: string): number {
  return pointer.split('/').length - 1;
}

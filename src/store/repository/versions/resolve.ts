import { KstoreError } from '../../errors/kstore-error.ts';
import { withArticle, type Kind } from '../../model/kind.ts';
import { formatVersion } from '../../model/name.ts';
import { abbreviate } from '../../model/object-id.ts';
import type { LedgerState, Version } from '../../ledger/ledger-state.ts';

import { findMatches, type Resolved, type ResolveOptions } from './find-matches.ts';

/**
 * The one thing that a reference means.
 *
 * @throws KSTORE_REFERENCE_NOT_FOUND, KSTORE_REFERENCE_AMBIGUOUS with what it could be, KSTORE_REFERENCE_INVALID,
 * KSTORE_REFERENCE_KIND when it is of a kind that does not fit.
 */
export function resolveReference(state: LedgerState, text: string, options: ResolveOptions = {}): Resolved {
  const matches = findMatches(state, text, options);
  if (matches.length === 1) return matches[0]!;
  if (matches.length > 1) throw ambiguous(text, matches);
  throw notFound(state, text, options);
}

/** The one version that a reference means; errors as `resolveReference`. */
export function resolveVersion(state: LedgerState, text: string, kinds?: readonly Kind[]): Version {
  const resolved = resolveReference(state, text, {
    types: ['version'],
    ...(kinds === undefined ? {} : { kinds }),
  });
  if (resolved.type !== 'version') throw new Error('only versions were asked for');
  return resolved.version;
}

function ambiguous(text: string, matches: readonly Resolved[]): KstoreError {
  const names = matches.map(describeResolved);
  const shown = names.length > 8 ? [...names.slice(0, 8), `${names.length - 8} more`] : names;
  return new KstoreError('KSTORE_REFERENCE_AMBIGUOUS', `"${text}" could be ${shown.join(', ')}`, {
    data: { reference: text, matches: names },
  });
}

function notFound(state: LedgerState, text: string, options: ResolveOptions): KstoreError {
  const elsewhere = options.kinds === undefined ? [] : findMatches(state, text, { types: ['version'] });
  if (elsewhere.length > 0) {
    const wanted = options.kinds!.map(withArticle).join(' or ');
    return new KstoreError(
      'KSTORE_REFERENCE_KIND',
      `"${text}" is ${describeResolved(elsewhere[0]!)}, not ${wanted}`,
      { data: { reference: text } },
    );
  }
  const wanted = options.kinds?.length === 1 ? `no ${options.kinds[0]}` : 'nothing';
  return new KstoreError('KSTORE_REFERENCE_NOT_FOUND', `there is ${wanted} "${text}"`, {
    data: { reference: text },
  });
}

export function describeResolved(resolved: Resolved): string {
  if (resolved.type === 'run') return `run ${abbreviate(resolved.run.id)}`;
  if (resolved.type === 'verdict') return `verdict ${abbreviate(resolved.verdict.id)}`;
  if (resolved.type === 'commit') return `commit ${abbreviate(resolved.commit.id)}`;
  return formatFullReference(resolved.version);
}

/** `dataset/formula_v1`: a reference that is never ambiguous. */
export function formatFullReference(version: {
  readonly kind: Kind;
  readonly name: string;
  readonly version: number;
}): string {
  return `${version.kind}/${formatVersion(version.name, version.version)}`;
}

/** Everything that a reference means, for commands that show it all. @throws KSTORE_REFERENCE_NOT_FOUND */
export function resolveAll(state: LedgerState, text: string, options: ResolveOptions = {}): Resolved[] {
  const matches = findMatches(state, text, options);
  if (matches.length === 0) throw notFound(state, text, options);
  return matches;
}

/** Ids of versions and runs; the run of an experiment stands for its task runs. */
export function listMatchIds(matches: readonly Resolved[]): string[] {
  return matches.flatMap((match): string[] => {
    if (match.type === 'version') return [match.version.id];
    if (match.type === 'commit') return [];
    if (match.type === 'verdict') return [match.verdict.run];
    return match.run.type === 'kstore.run.v1' ? [match.run.id] : match.run.steps.map((step) => step.run);
  });
}

import { KstoreError } from '../../errors/kstore-error.ts';
import { isKind, kindNames, type Kind } from '../../model/kind.ts';
import {
  emptyLedgerState,
  type LedgerCommit,
  type LedgerState,
  type Run,
  type VerdictSummary,
  type Version,
} from '../../ledger/ledger-state.ts';

/** What a reference can stand for. */
export type Resolved =
  | { readonly type: 'version'; readonly version: Version }
  | { readonly type: 'run'; readonly run: Run }
  | { readonly type: 'verdict'; readonly verdict: VerdictSummary }
  | { readonly type: 'commit'; readonly commit: LedgerCommit };

export type ResolvedType = Resolved['type'];

export interface ResolveOptions {
  /** What may be meant; by default versions of every kind and runs. */
  readonly types?: readonly ResolvedType[];
  readonly kinds?: readonly Kind[];
}

const minimumPrefixDigits = 4;
const referencePattern =
  /^(?:(?<commit>[^:/@]+):)?(?:(?<kind>[a-z]+)\/)?(?<body>[^:/@]+)(?:@(?<alias>[^:/@]+))?$/u;
const versionPattern = /^(?<name>.+)_v(?<number>[1-9]\d{0,8})$/u;

interface Reference {
  readonly text: string;
  readonly commit?: string | undefined;
  readonly kind?: Kind | undefined;
  readonly body: string;
  readonly alias?: string | undefined;
}

/** @throws KSTORE_REFERENCE_INVALID */
function parseReference(text: string): Reference {
  const groups = referencePattern.exec(text.normalize('NFC'))?.groups;
  if (groups === undefined) throw new KstoreError('KSTORE_REFERENCE_INVALID', `"${text}" is not a reference`);
  const { commit, kind, body, alias } = groups;
  if (kind !== undefined && !isKind(kind)) {
    throw new KstoreError(
      'KSTORE_REFERENCE_INVALID',
      `"${text}" names the kind "${kind}", which there is not`,
      {
        hints: [`the kinds are ${kindNames.join(', ')}`],
      },
    );
  }
  return { text, commit, kind, body: body!, alias };
}

/**
 * Everything that a reference may mean: `name`, `name_vN`, `name@alias`, `kind/…` before any of them, a prefix of
 * an id, `COMMIT:…` or `TAG:…` for how names stood then. A name is preferred to a tag, a tag to a prefix, where they
 * read the same.
 */
export function findMatches(state: LedgerState, text: string, options: ResolveOptions = {}): Resolved[] {
  const types = options.types ?? ['version', 'run'];
  const reference = parseReference(text);
  const seen = reference.commit === undefined ? state : stateAtCommit(state, reference.commit);
  const wanted = options.kinds ?? kindNames;
  const kinds = reference.kind === undefined ? wanted : wanted.filter((kind) => kind === reference.kind);
  const candidates = types.includes('version')
    ? seen.versions.filter((version) => kinds.includes(version.kind))
    : [];
  const named = findByName(seen, candidates, reference);
  if (named.length > 0) return named.map((version) => ({ type: 'version', version }));
  if (types.includes('commit') && reference.kind === undefined && reference.alias === undefined) {
    const tagged = findTagged(seen, reference.body);
    if (tagged !== null) return [{ type: 'commit', commit: tagged }];
  }
  if (reference.alias !== undefined || !isPrefix(reference.body)) return [];
  const matches: Resolved[] = uniqueById(
    candidates.filter((version) => version.id.startsWith(reference.body)),
  ).map((version) => ({ type: 'version', version }));
  if (reference.kind !== undefined) return matches;
  if (types.includes('run'))
    matches.push(...findRuns(seen, reference.body).map((run) => ({ type: 'run' as const, run })));
  if (types.includes('verdict')) {
    const verdicts = seen.verdicts.filter((verdict) => verdict.id.startsWith(reference.body));
    matches.push(...verdicts.map((verdict) => ({ type: 'verdict' as const, verdict })));
  }
  if (types.includes('commit')) {
    const commits = seen.commits.filter((commit) => commit.id.startsWith(reference.body));
    matches.push(...commits.map((commit) => ({ type: 'commit' as const, commit })));
  }
  return matches;
}

function isPrefix(text: string): boolean {
  return text.length >= minimumPrefixDigits && text.length <= 64 && /^[0-9a-f]+$/.test(text);
}

/** The commit that a tag names, or null. */
function findTagged(state: LedgerState, name: string): LedgerCommit | null {
  const id = Object.hasOwn(state.tags, name) ? state.tags[name] : undefined;
  return state.commits.find((commit) => commit.id === id) ?? null;
}

/**
 * The commit that a tag or a prefix of an id means.
 *
 * @throws KSTORE_REFERENCE_NOT_FOUND, KSTORE_REFERENCE_AMBIGUOUS
 */
export function resolveCommit(state: LedgerState, text: string): LedgerCommit {
  const tagged = findTagged(state, text.normalize('NFC'));
  if (tagged !== null) return tagged;
  const commits = isPrefix(text) ? state.commits.filter((commit) => commit.id.startsWith(text)) : [];
  if (commits.length === 1) return commits[0]!;
  const isMissing = commits.length === 0;
  throw new KstoreError(
    isMissing ? 'KSTORE_REFERENCE_NOT_FOUND' : 'KSTORE_REFERENCE_AMBIGUOUS',
    isMissing ? `there is no commit or tag "${text}"` : `several commits begin with "${text}"`,
    { hints: ['run `kstore log` to see the commits and tags'], data: { reference: text } },
  );
}

/** What the ledger held at a commit. */
export function stateAtCommit(state: LedgerState, text: string): LedgerState {
  const { id } = resolveCommit(state, text);
  const included = new Set<string>();
  for (const commit of state.commits) {
    included.add(commit.id);
    if (commit.id === id) break;
  }
  const isIncluded = (item: { commit: string }) => included.has(item.commit);
  return {
    ...emptyLedgerState,
    head: id,
    commits: state.commits.filter((commit) => included.has(commit.id)),
    versions: state.versions.filter(isIncluded),
    get runs() {
      return state.runs.filter(isIncluded);
    },
    runSummaries: state.runSummaries.filter(isIncluded),
    verdicts: state.verdicts.filter(isIncluded),
    aliases: state.aliases,
    tags: state.tags,
  };
}

function findByName(state: LedgerState, candidates: readonly Version[], reference: Reference): Version[] {
  if (reference.alias !== undefined) return findByAlias(state, candidates, reference.body, reference.alias);
  const numbered = versionPattern.exec(reference.body)?.groups;
  if (numbered !== undefined) {
    const number = Number(numbered.number);
    return candidates.filter((version) => version.name === numbered.name && version.version === number);
  }
  const newest = new Map<Kind, Version>();
  for (const version of candidates) {
    const known = newest.get(version.kind);
    if (version.name === reference.body && (known === undefined || known.version < version.version))
      newest.set(version.kind, version);
  }
  return [...newest.values()];
}

function findByAlias(
  state: LedgerState,
  candidates: readonly Version[],
  name: string,
  alias: string,
): Version[] {
  return candidates.filter((version) => {
    const aliases = state.aliases[`${version.kind}/${name}`];
    return (
      version.name === name &&
      aliases !== undefined &&
      Object.hasOwn(aliases, alias) &&
      aliases[alias] === version.version
    );
  });
}

/** The same content under two names is one thing to look at; the first name stands for it. */
function uniqueById(versions: readonly Version[]): Version[] {
  return [...new Map([...versions].reverse().map((version) => [version.id, version])).values()];
}

/** Runs by their own id, or the newest run of a spec. Records are read only of a state that has such runs. */
function findRuns(state: LedgerState, prefix: string): Run[] {
  const byId = state.runSummaries.filter((run) => run.id.startsWith(prefix));
  const bySpec = state.runSummaries.filter((run) => run.spec.startsWith(prefix));
  const found = byId.length > 0 ? byId : new Map(bySpec.map((run) => [run.spec, run])).values();
  const ids = new Set([...found].map((run) => run.id));
  return ids.size === 0 ? [] : state.runs.filter((run) => ids.has(run.id));
}

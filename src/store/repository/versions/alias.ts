import { KstoreError } from '../../errors/kstore-error.ts';
import { formatVersion, parseName } from '../../model/name.ts';
import { aliasesPath, encodeRecord, versionPath } from '../../ledger/ledger-records.ts';
import type { Aliases, LedgerState, Version } from '../../ledger/ledger-state.ts';
import { kindNames, type Kind } from '../../model/kind.ts';
import { commitOptions } from '../add/commit.ts';
import { withLock, type Repository } from '../repository.ts';

export interface AliasChange {
  /** `mlp@best` */
  readonly alias: string;
  readonly version: string | null;
  readonly before: string | null;
}

export interface AliasSummary {
  /** `mlp@best` */
  readonly alias: string;
  readonly kind: Kind;
  readonly version: string;
}

/** All aliases by kind, name and alias. */
export function listAliases(state: LedgerState): AliasSummary[] {
  const summaries = Object.entries(state.aliases).flatMap(([key, targets]) => {
    const [kind, name] = key.split('/') as [Kind, string];
    return Object.entries(targets).map(
      ([alias, version]): AliasSummary => ({
        alias: `${name}@${alias}`,
        kind,
        version: formatVersion(name, version),
      }),
    );
  });
  const rank = ({ kind }: AliasSummary) => kindNames.indexOf(kind);
  return summaries.sort((a, b) => rank(a) - rank(b) || (a.alias < b.alias ? -1 : 1));
}

/** Points `name@alias` at a version; the former target stays in the history. */
export async function setAlias(
  repository: Repository,
  version: Version,
  alias: string,
): Promise<AliasChange> {
  const checked = parseName(alias);
  const change = await changeAliases(repository, version.kind, version.name, checked, version.version);
  return {
    alias: `${version.name}@${checked}`,
    version: formatVersion(version.name, version.version),
    before: change,
  };
}

/** Removes an alias. @throws KSTORE_REFERENCE_NOT_FOUND */
export async function removeAlias(
  repository: Repository,
  version: Version,
  alias: string,
): Promise<AliasChange> {
  const before = await changeAliases(repository, version.kind, version.name, alias, null);
  return { alias: `${version.name}@${alias}`, version: null, before };
}

/** An alias of a version that only a wrong cache knows would be in the history for ever. */
function checkPublished(
  { ledger }: Repository,
  state: LedgerState,
  kind: Kind,
  name: string,
  version: number,
): void {
  if (ledger.readRecord(state, versionPath(kind, name, version)) !== null) return;
  throw new KstoreError(
    'KSTORE_REPOSITORY_DAMAGED',
    `the ledger has no record of ${kind}/${formatVersion(name, version)}; the cache is wrong`,
    { hints: ['delete the folder `.kstore/cache`, then try again'] },
  );
}

async function changeAliases(
  repository: Repository,
  kind: Kind,
  name: string,
  alias: string,
  target: number | null,
): Promise<string | null> {
  return withLock(repository, async (lock) => {
    const state = await repository.ledger.readState();
    const key = `${kind}/${name}`;
    if (target !== null) checkPublished(repository, state, kind, name, target);
    // From git itself: what is published must not depend on a cache.
    const record = repository.ledger.readRecord(state, aliasesPath);
    const published: Aliases = record?.type === 'aliases' ? record.aliases : {};
    const ofKey = new Map(Object.entries(published[key] ?? {}));
    const former = ofKey.get(alias);
    if (target === null && former === undefined) {
      throw new KstoreError('KSTORE_REFERENCE_NOT_FOUND', `there is no alias "${name}@${alias}"`);
    }
    const before = former === undefined ? null : formatVersion(name, former);
    if (former === target) return before;
    if (target === null) ofKey.delete(alias);
    else ofKey.set(alias, target);
    const aliases: Aliases = { ...published, [key]: Object.fromEntries(ofKey) };
    const content = encodeRecord({ type: 'kstore.aliases.v1', aliases });
    const message =
      target === null
        ? `remove alias ${name}@${alias}`
        : `alias ${name}@${alias} is ${formatVersion(name, target)}`;
    await repository.ledger.commit(
      state,
      new Map([[aliasesPath, content]]),
      commitOptions(repository, message, lock),
    );
    return before;
  });
}

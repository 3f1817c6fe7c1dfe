import { kindNames, type Kind } from '../../model/kind.ts';
import { formatVersion } from '../../model/name.ts';
import type { LedgerState, Version } from '../../ledger/ledger-state.ts';

export interface ArtifactSummary {
  readonly kind: Kind;
  readonly name: string;
  /** The newest version. */
  readonly ref: string;
  readonly id: string;
  /** How many there are. */
  readonly versions: number;
  /** Alias to version. */
  readonly aliases: Readonly<Record<string, string>>;
}

export interface ArtifactList {
  readonly artifacts: readonly ArtifactSummary[];
}

/** Every name with versions, by kind and name. */
export function listArtifacts(state: LedgerState, kind?: Kind): ArtifactList {
  const groups = new Map<string, Version[]>();
  for (const version of state.versions) {
    if (kind !== undefined && version.kind !== kind) continue;
    const key = `${version.kind}/${version.name}`;
    groups.set(key, [...(groups.get(key) ?? []), version]);
  }
  const artifacts = [...groups].map(([key, versions]): ArtifactSummary => {
    const newest = versions.reduce((best, version) => (version.version > best.version ? version : best));
    const aliases = Object.entries(state.aliases[key] ?? {}).map(([alias, version]) => [
      alias,
      formatVersion(newest.name, version),
    ]);
    return {
      kind: newest.kind,
      name: newest.name,
      ref: formatVersion(newest.name, newest.version),
      id: newest.id,
      versions: versions.length,
      aliases: Object.fromEntries(aliases) as Record<string, string>,
    };
  });
  artifacts.sort(
    (a, b) => kindNames.indexOf(a.kind) - kindNames.indexOf(b.kind) || (a.name < b.name ? -1 : 1),
  );
  return { artifacts };
}

import type {
  LedgerCommit,
  LedgerState,
  RunSummary,
  VerdictSummary,
  Version,
} from '../../ledger/ledger-state.ts';

export interface LogEntry {
  readonly commit: LedgerCommit;
  readonly versions: readonly Version[];
  readonly runs: readonly RunSummary[];
  readonly verdicts: readonly VerdictSummary[];
  /** Names of the tags on this commit. */
  readonly tags: readonly string[];
}

export interface LogOptions {
  /** At most so many entries. */
  readonly limit?: number;
  /** Only commits that published a version of this artifact name. */
  readonly name?: string;
}

/** Commits with what each one published, newest first. */
export function listLog(state: LedgerState, options: LogOptions = {}): LogEntry[] {
  const versions = groupByCommit(state.versions);
  const runs = groupByCommit(state.runSummaries);
  const verdicts = groupByCommit(state.verdicts);
  const tags = groupTags(state);
  const entries: LogEntry[] = [];
  for (
    let index = state.commits.length - 1;
    index >= 0 && entries.length < (options.limit ?? Infinity);
    index--
  ) {
    const commit = state.commits[index]!;
    const entry = {
      commit,
      versions: versions.get(commit.id) ?? [],
      runs: runs.get(commit.id) ?? [],
      verdicts: verdicts.get(commit.id) ?? [],
      tags: tags.get(commit.id) ?? [],
    };
    if (options.name === undefined || entry.versions.some((version) => version.name === options.name))
      entries.push(entry);
  }
  return entries;
}

function groupByCommit<Item extends { readonly commit: string }>(
  items: readonly Item[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.commit);
    if (group === undefined) groups.set(item.commit, [item]);
    else group.push(item);
  }
  return groups;
}

function groupTags({ tags }: LedgerState): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, commit] of Object.entries(tags))
    groups.set(commit, [...(groups.get(commit) ?? []), name]);
  return groups;
}

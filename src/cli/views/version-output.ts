import { formatVersion, type LedgerState, type Version } from '../../store/index.ts';
import type { BlameVersion } from '../../store/model/generated/output/blame.ts';

/** A version, and who published it when. */
export type VersionOutput = BlameVersion;

export function toVersionOutput(state: LedgerState, version: Version): VersionOutput {
  const { name, version: number, id, commit: published } = version;
  const commit = state.commits.find((other) => other.id === published)!;
  return {
    ref: formatVersion(name, number),
    id,
    commit: commit.id,
    time: new Date(commit.timeSeconds * 1000).toISOString(),
    author: commit.author.name,
    email: commit.author.email,
    message: commit.message,
  };
}

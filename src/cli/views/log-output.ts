import { formatVersion, type LogEntry } from '../../store/index.ts';
import type { LogOutput } from '../../store/model/generated/output/log.ts';

export type { LogOutput };

export function toLogOutput(entries: readonly LogEntry[]): LogOutput {
  return { commits: entries.map(toLogCommit) };
}

export function toLogCommit({
  commit,
  versions,
  runs,
  verdicts,
  tags,
}: LogEntry): LogOutput['commits'][number] {
  return {
    commit: commit.id,
    time: new Date(commit.timeSeconds * 1000).toISOString(),
    author: commit.author.name,
    email: commit.author.email,
    message: commit.message,
    versions: versions.map(({ kind, name, version, id }) => ({
      ref: formatVersion(name, version),
      kind,
      id,
    })),
    runs: runs.map((run) => ({ run: run.id, task: run.task, status: run.status })),
    verdicts: verdicts.map(({ id, run, verdict }) => ({ id, run, verdict })),
    tags: [...tags],
  };
}

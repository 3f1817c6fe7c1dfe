import type { LogOutput } from '../../store/model/generated/output/log.ts';
import type { Screen } from '../render/screen.ts';
import { formatRelativeTime } from '../render/time.ts';
import { formatId } from './format.ts';

export function renderLog({ commits }: LogOutput, screen: Screen): string {
  if (commits.length === 0) return 'no commits yet';
  return commits.map((commit) => renderCommit(commit, screen)).join('\n\n');
}

export function renderCommit(commit: LogOutput['commits'][number], { colors, now }: Screen): string {
  const tags = commit.tags.map((tag) => `${colors.cyan(tag)}  `).join('');
  const head = `${colors.yellow(commit.commit.slice(0, 8))}  ${tags}${commit.message.split('\n')[0]!}`;
  const who = colors.dim(`          ${commit.author}, ${formatRelativeTime(new Date(commit.time), now)}`);
  const versions = commit.versions.map(
    ({ ref, kind, id }) => `          ${colors.bold(ref)} ${kind} ${colors.dim(formatId(id))}`,
  );
  const runs = commit.runs.map(({ run, task, status }) => `          run ${formatId(run)} ${task} ${status}`);
  const verdicts = commit.verdicts.map(
    ({ id, run, verdict }) => `          verdict ${formatId(id)} ${verdict} of run ${formatId(run)}`,
  );
  return [head, who, ...versions, ...runs, ...verdicts].join('\n');
}

import {
  abbreviate,
  type CheckoutResult,
  type CloneResult,
  type PullResult,
  type ReceivedTag,
} from '../../store/index.ts';

export interface CloneOutput extends CloneResult {
  /** Versions that were written into the workspace. */
  readonly checkedOut: number;
  /** Versions that were not, as they cannot be written safely. */
  readonly leftOut: CheckoutResult['leftOut'];
}

export function renderPulled(result: PullResult): string {
  const told = result.tags.map(renderTag);
  if (result.commits === 0 && told.length === 0) return 'nothing to pull: everything there is here already';
  return [...(result.commits === 0 ? [] : [`received ${renderCounts(result)}`]), ...told].join('\n');
}

export function renderCloned(result: CloneOutput): string {
  const next =
    result.checkedOut > 0
      ? `wrote ${count(result.checkedOut, 'version')} into the workspace`
      : result.head === null
        ? 'nothing has been committed there yet'
        : `to write the files: cd there, then \`kstore checkout ${abbreviate(result.head)}\``;
  return [
    `cloned into ${result.workspace}: ${renderCounts(result)}`,
    ...result.tags.map(renderTag),
    next,
  ].join('\n');
}

function renderCounts({
  commits,
  versions,
  runs,
}: Pick<PullResult, 'commits' | 'versions' | 'runs'>): string {
  return [count(commits, 'commit'), count(versions, 'version'), count(runs, 'run')].join(', ');
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function renderTag({ tag, commit, state }: ReceivedTag): string {
  if (state === 'new') return `tag ${tag} is commit ${abbreviate(commit)}`;
  return state === 'kept'
    ? `tag ${tag} stays as it is here; there it is commit ${abbreviate(commit)}`
    : `tag ${tag} was left out: its commit ${abbreviate(commit)} is not in the history`;
}

import { abbreviate, type TagChange, type TagSummary } from '../../store/index.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { formatRelativeTime } from '../render/time.ts';

interface ListedTag {
  readonly tag: string;
  readonly commit: string;
  readonly time: string;
  readonly message: string;
}

export type TagOutput = TagChange | { readonly tags: readonly ListedTag[] };

export function toTagList(tags: readonly TagSummary[]): TagOutput {
  return {
    tags: tags.map(({ tag, commit }) => ({
      tag,
      commit: commit.id,
      time: new Date(commit.timeSeconds * 1000).toISOString(),
      message: commit.message,
    })),
  };
}

export function renderTag(result: TagOutput, screen: Screen): string {
  if (!('tags' in result)) return renderChange(result);
  if (result.tags.length === 0) return 'no tags yet';
  const rows = result.tags.map(({ tag, commit, time, message }) => [
    tag,
    abbreviate(commit),
    formatRelativeTime(new Date(time), screen.now),
    message.split('\n', 1)[0]!,
  ]);
  const { bold, yellow, dim } = screen.colors;
  return renderTable([{ style: bold }, { style: yellow }, { style: dim }, {}], rows, screen);
}

function renderChange({ tag, commit, before }: TagChange): string {
  if (commit === null) return `tag ${tag} deleted; it was on commit ${abbreviate(before ?? '')}`;
  return before === null
    ? `${tag} is commit ${abbreviate(commit)}`
    : `${tag} is commit ${abbreviate(commit)} already`;
}

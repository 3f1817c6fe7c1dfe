import { isKstoreError } from '../errors/kstore-error.ts';
import type { CommitId } from '../model/object-id.ts';
import type { GitObject } from './git-object.ts';
import type { RecordedTags } from './tag-record.ts';

/** A tag of stock git may stand for a tag; a longer chain is nobody's. */
const maximumTagChain = 8;

/** What the record of tags and git's references say together. */
export interface ComparedTags {
  /** The tags that hold. Where the two differ the record is right, since only it has a checksum. */
  readonly tags: RecordedTags;
  /** Recorded, and git has no such tag. */
  readonly lost: RecordedTags;
  /** Recorded, and git has the tag on something else. */
  readonly moved: RecordedTags;
  /** Unrecorded tags on the commit of a lost one: that is the lost one, with a damaged name. */
  readonly renamed: readonly string[];
}

/**
 * A tag is set in git first and recorded then, and deleted the other way round. So what is recorded must be in git; a
 * tag that is only in git is one that stock git set, or whose command was stopped before it was done.
 *
 * @param recorded null when there is no record to go by.
 * @param references name to the id of a commit or of a tag object; null for what holds no id.
 * @param findCommit the commit that an id stands for; null when it stands for none.
 * @throws whatever `findCommit` throws of a tag that is not recorded.
 */
export function compareTags(
  recorded: RecordedTags | null,
  references: ReadonlyMap<string, string | null>,
  findCommit: (id: string) => CommitId | null,
): ComparedTags {
  const isOn = (id: string, commit: CommitId) => {
    try {
      return findCommit(id) === commit;
    } catch (error) {
      if (isKstoreError(error, 'KSTORE_REPOSITORY_DAMAGED')) return false;
      throw error;
    }
  };
  const tags = new Map(recorded ?? []);
  const lost = new Map<string, CommitId>();
  const moved = new Map<string, CommitId>();
  for (const [name, commit] of tags) {
    const id = references.get(name);
    if (id === undefined) lost.set(name, commit);
    else if (id !== commit && (id === null || !isOn(id, commit))) moved.set(name, commit);
  }
  const lostCommits = new Set(lost.values());
  const renamed: string[] = [];
  for (const [name, id] of references) {
    if (id === null || recorded?.has(name) === true) continue;
    const commit = findCommit(id);
    if (commit === null) continue;
    if (lostCommits.has(commit)) renamed.push(name);
    else tags.set(name, commit);
  }
  return { tags: sortByName(tags), lost, moved, renamed };
}

function sortByName(tags: RecordedTags): RecordedTags {
  return new Map([...tags].sort(([left], [right]) => (left < right ? -1 : 1)));
}

/**
 * The commit that a reference of git stands for; null when it stands for none.
 *
 * @throws KSTORE_REPOSITORY_DAMAGED when an object on the way cannot be read.
 */
export function findTaggedCommit(git: { read(id: string): GitObject }, id: string): CommitId | null {
  let target = id;
  for (let step = 0; step < maximumTagChain; step++) {
    const { type, content } = git.read(target);
    if (type === 'commit') return target as CommitId;
    const next = type === 'tag' ? /^object ([0-9a-f]{40})\n/.exec(content.toString('latin1', 0, 64)) : null;
    if (next === null) return null;
    target = next[1]!;
  }
  return null;
}

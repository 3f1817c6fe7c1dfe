import { KstoreError } from '../../errors/kstore-error.ts';
import type { LedgerCommit, LedgerState } from '../../ledger/ledger-state.ts';
import { parseName } from '../../model/name.ts';
import { abbreviate, type CommitId } from '../../model/object-id.ts';
import { withLock, type Repository } from '../repository.ts';
import { resolveCommit } from './find-matches.ts';

export interface TagSummary {
  readonly tag: string;
  readonly commit: LedgerCommit;
}

export interface TagChange {
  readonly tag: string;
  /** Null when the tag was deleted. */
  readonly commit: CommitId | null;
  /** What the tag named before. */
  readonly before: CommitId | null;
}

/** All tags by name; those on commits that are not in the history are left out. */
export function listTags(state: LedgerState): TagSummary[] {
  const commits = new Map(state.commits.map((commit) => [commit.id, commit]));
  return Object.entries(state.tags).flatMap(([tag, id]) => {
    const commit = commits.get(id);
    return commit === undefined ? [] : [{ tag, commit }];
  });
}

/**
 * Names a commit, for ever: a tag does not move.
 *
 * @param commit a tag or a prefix of an id; the newest commit when absent.
 * @throws KSTORE_NAME_INVALID, KSTORE_TAG_EXISTS, KSTORE_REFERENCE_NOT_FOUND
 */
export async function createTag(repository: Repository, text: string, commit?: string): Promise<TagChange> {
  const tag = parseTagName(text);
  return withLock(repository, async (lock) => {
    const state = await repository.ledger.readState();
    const id = commit === undefined ? state.head : resolveCommit(state, commit).id;
    if (id === null) {
      throw new KstoreError('KSTORE_REFERENCE_NOT_FOUND', 'there is no commit to tag yet', {
        hints: ['run `kstore add .` and `kstore commit -m "…"` first'],
      });
    }
    const before = findTag(state, tag);
    if (before !== null && before !== id) {
      const message = `the tag "${tag}" is on commit ${abbreviate(before)}, and a tag does not move`;
      throw new KstoreError('KSTORE_TAG_EXISTS', message, { data: { tag, commit: before } });
    }
    // Also when it is there: git, or the record of tags, may have lost it.
    await repository.ledger.tags.create(new Map([[tag, id]]), lock);
    return { tag, commit: id, before };
  });
}

/** @throws KSTORE_REFERENCE_NOT_FOUND */
export async function removeTag(repository: Repository, text: string): Promise<TagChange> {
  const tag = text.normalize('NFC');
  return withLock(repository, async (lock) => {
    const before = findTag(await repository.ledger.readState(), tag);
    if (before === null) {
      throw new KstoreError('KSTORE_REFERENCE_NOT_FOUND', `there is no tag "${tag}"`, {
        hints: ['run `kstore tag` to see the tags'],
      });
    }
    await repository.ledger.tags.remove(tag, lock);
    return { tag, commit: null, before };
  });
}

function findTag({ tags }: LedgerState, tag: string): CommitId | null {
  return Object.hasOwn(tags, tag) ? tags[tag]! : null;
}

/** What git itself calls commits; `git tag HEAD` is refused too, as every command would take it for the other one. */
const gitsOwnName = /^([A-Z]+_)?HEAD$/i;

/**
 * Checks a tag's name: one of an artifact could have it, git takes it, and it does not read as something else.
 *
 * @throws KSTORE_NAME_INVALID
 */
export function parseTagName(text: string): string {
  const tag = parseName(text);
  const problem = /^[0-9a-f]{4,64}$/.test(tag)
    ? 'reads like an id'
    : tag.includes('..') || /\.lock$/i.test(tag)
      ? 'is none that git takes'
      : gitsOwnName.test(tag)
        ? 'means something else in git'
        : null;
  if (problem === null) return tag;
  throw new KstoreError('KSTORE_NAME_INVALID', `the tag "${text}" ${problem}`, {
    data: { name: text },
    hints: ['use letters, digits, single `.`, `-` and `_`, as in v1.0'],
  });
}

import { dirname, join } from 'node:path';
import { fileSystem } from '../../files/file-system.ts';
import { compareTags, findTaggedCommit, type ComparedTags } from '../../ledger/compare-tags.ts';
import { listTagReferences, readGitRefs, readSurely, type CheckedGit } from '../../ledger/git-check.ts';
import { branchRef, filterPackedRefs, packedRefsName, tagsPrefix } from '../../ledger/read-refs.ts';
import { isRecordable, readTagRecordOrNull, type RecordedTags } from '../../ledger/tag-record.ts';
import type { CommitId } from '../../model/object-id.ts';
import { adviseOnReference } from '../fsck/damage-advice.ts';
import type { LostThing } from './repair-side-files.ts';

export interface ReferencePlan {
  /** Path below `git/` to the text that it must have; null when there must be no such file. */
  readonly texts: ReadonlyMap<string, string | null>;
  /** References that are put right, and their ids. */
  readonly heads: ReadonlyMap<string, string>;
  readonly lost: readonly Omit<LostThing, 'subject'>[];
}

/** The ledger's git repository, with what is recorded beside it. */
interface TagSource {
  readonly git: CheckedGit;
  readonly references: ReadonlyMap<string, string | null>;
  readonly recorded: RecordedTags | null;
  readonly compared: ComparedTags;
}

/**
 * Puts tags right: by their record, or where there is none, by those of the other store whose commits are in our
 * history.
 *
 * @param isInHistory asked only without a record.
 */
export function planTags(
  ownGit: CheckedGit,
  otherGit: CheckedGit | null,
  isInHistory: (commit: CommitId) => boolean,
): ReferencePlan {
  const own = readTags(ownGit);
  const other = otherGit === null ? null : readTags(otherGit);
  const texts = new Map<string, string | null>();
  const heads = new Map<string, string>();
  const restore = (ref: string, id: string) => {
    texts.set(ref, `${id}\n`);
    heads.set(ref, id);
  };
  for (const [name, commit] of listBroken(own, other, isInHistory))
    restore(tagsPrefix + name, findReference(other, name, commit));
  const renamed = own.compared.renamed.map((name) => tagsPrefix + name);
  for (const ref of renamed) if (fileSystem.existsSync(join(ownGit.folder, ref))) texts.set(ref, null);
  const lost: Omit<LostThing, 'subject'>[] = [];
  const isComplete = own.recorded !== null || other !== null;
  for (const [ref, id] of own.references) {
    if (id !== null || ref === branchRef || texts.has(ref)) continue;
    const isPacked = ref.startsWith(packedRefsName);
    // What a line of packed-refs said is known when all tags are.
    if (isPacked && isComplete) continue;
    const copy = other?.references.get(ref);
    if (typeof copy === 'string') restore(ref, copy);
    else lost.push({ message: `${ref} holds no id of a git object`, advice: adviseOnReference(ref) });
  }
  const packed = planPackedRefs(own, isComplete, (ref) => !texts.has(ref) && !renamed.includes(ref));
  // Last: before, what it says of other tags is still needed.
  if (packed !== undefined) texts.set(packedRefsName, packed);
  return { texts, heads, lost };
}

function readTags(git: CheckedGit): TagSource {
  const references = readGitRefs(git.folder);
  const recorded = readTagRecordOrNull(dirname(git.folder));
  const compared = compareTags(recorded, listTagReferences(references), (id) => findCommit(git, id));
  return { git, references, recorded, compared };
}

function findCommit(git: CheckedGit, id: string): CommitId | null {
  const reading = readSurely(() => findTaggedCommit(git, id));
  return 'found' in reading ? reading.found : null;
}

/** Tags that git must have and does not. */
function listBroken(
  { recorded, compared }: TagSource,
  other: TagSource | null,
  isInHistory: (commit: CommitId) => boolean,
): [string, CommitId][] {
  if (recorded !== null) return [...compared.lost, ...compared.moved];
  return [...(other?.compared.tags ?? [])].filter(
    ([name, commit]) => !compared.tags.has(name) && isRecordable(name) && isInHistory(commit),
  );
}

/** What the other store's tag names, when that stands for the same commit: a tag object says more than its commit. */
function findReference(other: TagSource | null, name: string, commit: CommitId): string {
  const copy = other?.references.get(tagsPrefix + name);
  return typeof copy === 'string' && findCommit(other!.git, copy) === commit ? copy : commit;
}

/** The text that `packed-refs` must have; null for none, undefined when it stays as it is. */
function planPackedRefs(
  { git, references }: TagSource,
  isComplete: boolean,
  isRight: (ref: string) => boolean,
): string | null | undefined {
  const stat = fileSystem.lstatSync(join(git.folder, packedRefsName), { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  const isDamaged = [...references.keys()].some((ref) => ref.startsWith(packedRefsName));
  if (isDamaged && !isComplete) return undefined;
  return stat.isFile() ? (filterPackedRefs(git.folder, isRight) ?? undefined) : null;
}

import { compareTags, findTaggedCommit } from '../../ledger/compare-tags.ts';
import { listTagReferences, readSurely, type CheckedGit } from '../../ledger/git-check.ts';
import { branchRef } from '../../ledger/read-refs.ts';
import { readTagRecordOrNull, type RecordedTags } from '../../ledger/tag-record.ts';
import { abbreviate, type CommitId } from '../../model/object-id.ts';
import { adviseOnReference, damageAdvice } from './damage-advice.ts';
import type { Repository } from '../repository.ts';

type Report = (subject: string, error: unknown, advice: string) => void;

/** Compares git's tags with the record of them, which fsck checks like every other file of the store. */
export function checkTags(
  { directory }: Repository,
  git: CheckedGit,
  references: ReadonlyMap<string, string | null>,
  report: Report,
): void {
  const recorded = readTagRecordOrNull(directory);
  for (const [ref, id] of references)
    if (id === null) report('ledger', new Error(`${ref} holds no id of a git object`), advise(ref, recorded));
  const { lost, moved, renamed } = compareTags(recorded, listTagReferences(references), (id) =>
    findCommit(git, id),
  );
  for (const [name, commit] of lost) {
    const message = `it was set on commit ${abbreviate(commit)}, and git has no such tag`;
    report(`tag ${name}`, { code: 'KSTORE_OBJECT_MISSING', message }, damageAdvice.lostTag(name));
  }
  for (const [name, commit] of moved) {
    const message = `it was set on commit ${abbreviate(commit)}, and git has something else there`;
    report(`tag ${name}`, new Error(message), damageAdvice.repair);
  }
  for (const name of renamed) {
    const message = 'it was never set, and is where git should have one that is missing';
    report(`tag ${name}`, new Error(message), damageAdvice.repair);
  }
}

/** Repair knows more of the branch, and of tags that are recorded, than of others. */
function advise(ref: string, recorded: RecordedTags | null): string {
  return ref === branchRef || recorded !== null ? damageAdvice.repair : adviseOnReference(ref);
}

function findCommit(git: CheckedGit, id: string): CommitId | null {
  const reading = readSurely(() => findTaggedCommit(git, id));
  return 'found' in reading ? reading.found : null;
}

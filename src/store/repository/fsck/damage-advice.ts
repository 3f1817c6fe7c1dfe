import { isKstoreError } from '../../errors/kstore-error.ts';

/** What a person can do about damage: fsck and repair say the same. */
export const damageAdvice = {
  repair: '`kstore repair` brings back what has a second copy',
  lost: '`kstore repair --from FOLDER` takes it from another store, `kstore add` content from its files',
  /** Trees and chunk lists of archives differ, though the files are the same. */
  otherFormat:
    'the other store has another format and keeps archives otherwise: check its versions out into a folder of this workspace (`kstore checkout VERSION --to FOLDER`, there), then repair again',
  /** Hashes are right, so no disk did this, and no copy of an object helps. */
  wrongFromTheBeginning:
    'it was written so, and repair cannot know what is right: take another copy of the store, with `kstore clone`',
  branch:
    '`kstore repair --from FOLDER` takes it from another store; without one nobody can tell what is newest',
  lostTag: (name: string) =>
    `\`kstore repair\` sets it again; if somebody deleted it with git, \`kstore tag ${name} --delete\` makes it so`,
  reference:
    '`kstore repair --from FOLDER` takes it from another store; else delete the file below .kstore/git and set the tag again with `kstore tag`',
  packedReference: 'delete the line in .kstore/git/packed-refs, and set its tag again with `kstore tag`',
} as const;

/** @param error what a check of content or of a pack met. */
export function adviseOn(error: unknown): string {
  if (isKstoreError(error, 'KSTORE_SYSTEM')) return error.hints.join('; ');
  return isKstoreError(error, 'KSTORE_OBJECT_INVALID')
    ? damageAdvice.wrongFromTheBeginning
    : damageAdvice.repair;
}

/** @param ref the name of a branch or tag, or `packed-refs: …` for a line that is none. */
export function adviseOnReference(ref: string): string {
  return ref.startsWith('packed-refs: ') ? damageAdvice.packedReference : damageAdvice.reference;
}

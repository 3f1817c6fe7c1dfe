import { join } from 'node:path';
import { KstoreError } from '../errors/kstore-error.ts';
import { fileSystem } from '../files/file-system.ts';
import { attempt, systemCode } from '../files/system-error.ts';
import { isGitId } from './git-object.ts';
import { readRegularFile } from '../files/regular-file.ts';

export const branchRef = 'refs/heads/main';
export const tagsPrefix = 'refs/tags/';
export const packedRefsName = 'packed-refs';
const maximumRefBytes = 1024;
const maximumPackedRefsBytes = 64 * 1024 * 1024;

/**
 * What a ref is at, or null when there is none.
 *
 * @throws KSTORE_REPOSITORY_DAMAGED when its file holds no id.
 */
export function readRef(gitFolder: string, ref: string): string | null {
  const path = join(gitFolder, ref);
  // A ref that is packed between the two looks is found by looking again.
  return readLooseRef(path) ?? readPackedRefs(gitFolder).get(ref) ?? readLooseRef(path);
}

function readLooseRef(path: string): string | null {
  const text = readIfThere(path, maximumRefBytes)?.trim();
  if (text === undefined) return null;
  if (isGitId(text)) return text;
  throw new KstoreError('KSTORE_REPOSITORY_DAMAGED', `the ledger's branch file "${path}" holds no commit id`);
}

/** Git writes refs into this one file when it tidies up. */
function readPackedRefs(gitFolder: string): Map<string, string> {
  const refs = new Map<string, string>();
  const text = readIfThere(join(gitFolder, packedRefsName), maximumPackedRefsBytes) ?? '';
  for (const [, id, ref] of text.matchAll(/^([0-9a-f]{40}) (\S+)$/gm)) refs.set(ref!, id!);
  return refs;
}

/** All tags: name to the id of a commit, or of a tag object that stock git made. */
export function readTagRefs(gitFolder: string): Map<string, string> {
  const tags = new Map<string, string>();
  for (const name of listLooseTags(join(gitFolder, tagsPrefix))) {
    const id = readRef(gitFolder, tagsPrefix + name);
    if (id !== null) tags.set(name, id);
  }
  for (const [ref, id] of readPackedRefs(gitFolder)) {
    const name = ref.slice(tagsPrefix.length);
    if (ref.startsWith(tagsPrefix) && !tags.has(name)) tags.set(name, id);
  }
  return new Map([...tags].sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** Only files right in the folder: kstore's tags have no slash. */
function listLooseTags(folder: string): string[] {
  try {
    return fileSystem
      .readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.lock'))
      .map((entry) => entry.name);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return [];
    return attempt('read the folder', folder, () => {
      throw error;
    });
  }
}

function readIfThere(path: string, maximumBytes: number): string | null {
  return fileSystem.existsSync(path) ? readRegularFile(path, maximumBytes).toString('utf8') : null;
}

/** The text of `packed-refs` with those lines only that name a ref which is wanted; null when nothing is left out. */
export function filterPackedRefs(gitFolder: string, isWanted: (ref: string) => boolean): string | null {
  const text = readIfThere(join(gitFolder, packedRefsName), maximumPackedRefsBytes);
  if (text === null) return null;
  let isKept = false;
  const kept = text.split('\n').filter((line) => {
    const ref = /^[0-9a-f]{40} (refs\/\S+)$/.exec(line)?.[1];
    // The line after an annotated tag says what it stands for.
    isKept = ref === undefined ? line.startsWith('#') || (line.startsWith('^') && isKept) : isWanted(ref);
    return isKept;
  });
  const filtered = kept.map((line) => `${line}\n`).join('');
  return filtered === text ? null : filtered;
}

/** The text of `packed-refs` without one ref; null when it is not there. */
export function withoutPackedRef(gitFolder: string, ref: string): string | null {
  const text = readIfThere(join(gitFolder, packedRefsName), maximumPackedRefsBytes);
  if (text === null) return null;
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.endsWith(` ${ref}`));
  if (at < 0) return null;
  // The line after an annotated tag says what it stands for.
  lines.splice(at, lines[at + 1]?.startsWith('^') ? 2 : 1);
  return lines.join('\n');
}

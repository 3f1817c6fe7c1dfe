import { isKstoreError } from '../errors/kstore-error.ts';
import type { CheckedGit } from './git-check.ts';
import { decodeTree, type GitObject } from './git-object.ts';

export interface GitProblem {
  /** Path in the ledger, where it is known; else ''. */
  readonly path: string;
  readonly message: string;
}

/**
 * Reads every object that the heads reach, and goes on after those that cannot be read.
 *
 * @param rescue asked for an object that cannot be read; what it gives is used instead.
 */
export function walkGit(
  git: CheckedGit,
  heads: readonly string[],
  onObject: (object: GitObject, path: string) => void,
  rescue: (id: string) => GitObject | null,
): GitProblem[] {
  const open = heads.map((id) => ({ id, path: '' }));
  const seen = new Set<string>();
  const problems: GitProblem[] = [];
  for (let link = open.pop(); link !== undefined; link = open.pop()) {
    const { id, path } = link;
    // The same record may lie at several paths; its bytes are read once, its path is told each time.
    const key = path.endsWith('.json') ? `${id} ${path}` : id;
    if (seen.has(key)) continue;
    seen.add(key);
    try {
      const object = readOrRescue(git, id, rescue);
      onObject(object, path);
      open.push(...listGitLinks(id, object, path));
    } catch (error) {
      if (!isKstoreError(error)) throw error;
      problems.push({ path, message: error.message });
    }
  }
  return problems;
}

function readOrRescue(git: CheckedGit, id: string, rescue: (id: string) => GitObject | null): GitObject {
  try {
    return git.read(id);
  } catch (error) {
    const rescued = isKstoreError(error) ? rescue(id) : null;
    if (rescued === null) throw error;
    return rescued;
  }
}

/** The objects that an object names. @throws KSTORE_REPOSITORY_DAMAGED */
export function listGitLinks(id: string, object: GitObject, path: string): { id: string; path: string }[] {
  if (object.type === 'tree') {
    return decodeTree(id, object).map((entry) => ({
      id: entry.id,
      path: path === '' ? entry.name : `${path}/${entry.name}`,
    }));
  }
  if (object.type === 'blob') return [];
  const head = object.content.toString('utf8').split('\n\n', 1)[0]!;
  return head.split('\n').flatMap((line) => {
    const named = /^(?:tree|parent|object) ([0-9a-f]{40})$/.exec(line)?.[1];
    return named === undefined ? [] : [{ id: named, path: '' }];
  });
}

import createIgnore, { type Ignore } from 'ignore';
import { KstoreError } from '../errors/kstore-error.ts';
import { fileSystem } from './file-system.ts';
import { attempt } from './system-error.ts';

/** The file that names what is left out, in the form of `.gitignore` (git-scm.com/docs/gitignore). */
export const ignoreFileName = '.kstoreignore';
const maximumIgnoreFileBytes = 1024 * 1024;

/** Files of office programs and systems that are nobody's data. */
const officeName = /^(~\$.*|\.DS_Store|Thumbs\.db|desktop\.ini)$/;
const officeInitials = new Set(['~', '.', 'T', 'd']);

interface FolderRules {
  /** Absolute path of the folder with the file. */
  readonly folder: string;
  readonly rules: Ignore;
}

/** Tells what is left out of a folder, by the `.kstoreignore` files in it and above it up to the workspace. */
export class IgnoreRules {
  readonly #folder: string;
  /** The nearest folder comes first. */
  readonly #chain: readonly FolderRules[];

  private constructor(folder: string, chain: readonly FolderRules[]) {
    this.#folder = folder;
    this.#chain = chain;
  }

  /**
   * @param path the folder below the workspace, `/` between folders, `''` for the workspace itself.
   * @param leftOut patterns for that folder that any `.kstoreignore` may overrule.
   */
  static above(workspace: string, path: string, leftOut: readonly string[] = []): IgnoreRules {
    const folder = path === '' ? workspace : `${workspace}/${path}`;
    let rules = new IgnoreRules(
      workspace,
      leftOut.length === 0 ? [] : [{ folder, rules: createIgnore({ ignorecase: false }).add([...leftOut]) }],
    );
    for (const part of path === '' ? [] : path.split('/')) rules = rules.enter(part, true);
    return rules;
  }

  /** @param mayHaveFile false when the folder that is left is known to have no `.kstoreignore`. */
  enter(name: string, mayHaveFile: boolean): IgnoreRules {
    return new IgnoreRules(`${this.#folder}/${name}`, this.withOwnFile(mayHaveFile).#chain);
  }

  /** The rules with those of the folder's own file. */
  withOwnFile(mayHaveFile: boolean): IgnoreRules {
    const rules = mayHaveFile ? readIgnoreFile(this.#folder) : null;
    if (rules === null) return this;
    return new IgnoreRules(this.#folder, [{ folder: this.#folder, rules }, ...this.#chain]);
  }

  isIgnored(name: string, isFolder: boolean): boolean {
    if (officeInitials.has(name[0]!) && officeName.test(name)) return true;
    return this.findIgnoring(name, isFolder) !== null;
  }

  /** Absolute path of the folder whose `.kstoreignore` leaves out a file or folder; null when none does. */
  findIgnoring(name: string, isFolder: boolean): string | null {
    for (const { folder, rules } of this.#chain) {
      const inside = `${this.#folder}/${name}${isFolder ? '/' : ''}`.slice(folder.length + 1);
      const { ignored, unignored } = testRules(rules, inside, folder);
      // As in git, the nearest file that says anything about a path decides.
      if (ignored || unignored) return ignored ? folder : null;
    }
    return null;
  }
}

/**
 * What leaves out a path of the workspace, or a folder above it.
 *
 * @returns the path of the `.kstoreignore` in the workspace and what it leaves out; null when the path is not left out.
 */
export function findIgnoring(
  workspace: string,
  path: string,
): { readonly file: string; readonly ignored: string } | null {
  let rules = IgnoreRules.above(workspace, '').withOwnFile(true);
  const parts = path === '' ? [] : path.split('/');
  for (const [index, part] of parts.entries()) {
    const ignored = parts.slice(0, index + 1).join('/');
    const absolutePath = `${workspace}/${ignored}`;
    const stat = attempt('read', absolutePath, () =>
      fileSystem.lstatSync(absolutePath, { throwIfNoEntry: false }),
    );
    const folder = rules.findIgnoring(part, stat?.isDirectory() ?? false);
    if (folder !== null) return { file: `${folder}/${ignoreFileName}`.slice(workspace.length + 1), ignored };
    if (index + 1 < parts.length) rules = rules.enter(part, false).withOwnFile(true);
  }
  return null;
}

/** The library makes a regular expression of a pattern when it is first used, and not every pattern gives one. */
function testRules(rules: Ignore, path: string, folder: string): ReturnType<Ignore['test']> {
  try {
    return rules.test(path);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const file = `${folder}/${ignoreFileName}`;
    throw new KstoreError('KSTORE_SETTINGS_INVALID', `"${file}" has a pattern that has no meaning`, {
      hints: ['look for a bracket that is not closed'],
      data: { path: file },
      cause: error,
    });
  }
}

function readIgnoreFile(folder: string): Ignore | null {
  const path = `${folder}/${ignoreFileName}`;
  const stat = attempt('read', path, () => fileSystem.lstatSync(path, { throwIfNoEntry: false }));
  if (stat === undefined || !stat.isFile()) return null;
  if (stat.size > maximumIgnoreFileBytes) {
    throw new KstoreError('KSTORE_SETTINGS_INVALID', `"${path}" is longer than 1 MiB`, {
      hints: ['name folders and patterns in it rather than single files'],
    });
  }
  const text = attempt('read', path, () => fileSystem.readFileSync(path, 'utf8'));
  return createIgnore({ ignorecase: false, allowRelativePaths: true }).add(text);
}

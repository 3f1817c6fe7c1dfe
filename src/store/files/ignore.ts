import { KstoreError } from '../errors/kstore-error.ts';
import { fileSystem } from './file-system.ts';
import { IgnorePatterns } from './ignore-patterns.ts';
import { attempt } from './system-error.ts';
import { toByteText } from './wildmatch.ts';

/** The file that names what is left out, in the form of `.gitignore` (git-scm.com/docs/gitignore). */
export const ignoreFileName = '.kstoreignore';
const maximumIgnoreFileBytes = 1024 * 1024;

/** Files of office programs and systems that are nobody's data. */
const officeName = /^(~\$.*|\.DS_Store|Thumbs\.db|desktop\.ini)$/;
const officeInitials = new Set(['~', '.', 'T', 'd']);

interface FolderRules {
  /** Absolute path of the folder with the file. */
  readonly folder: string;
  readonly patterns: IgnorePatterns;
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
      leftOut.length === 0 ? [] : [{ folder, patterns: new IgnorePatterns(toByteText(leftOut.join('\n'))) }],
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
    const patterns = mayHaveFile ? readIgnoreFile(this.#folder) : null;
    if (patterns === null) return this;
    return new IgnoreRules(this.#folder, [{ folder: this.#folder, patterns }, ...this.#chain]);
  }

  /** @param name its bytes when they are not UTF-8. */
  isIgnored(name: string | Buffer, isFolder: boolean): boolean {
    const text = typeof name === 'string' ? name : name.toString('latin1');
    if (officeInitials.has(text[0]!) && officeName.test(text)) return true;
    return this.findIgnoring(name, isFolder) !== null;
  }

  /** Absolute path of the folder whose `.kstoreignore` leaves out a file or folder; null when none does. */
  findIgnoring(name: string | Buffer, isFolder: boolean): string | null {
    const bytes = typeof name === 'string' ? toByteText(name) : name.toString('latin1');
    for (const { folder, patterns } of this.#chain) {
      const above = toByteText(this.#folder.slice(folder.length + 1));
      const decision = patterns.decide(above === '' ? bytes : `${above}/${bytes}`, isFolder);
      // As in git, the nearest file that says anything about a path decides.
      if (decision !== null) return decision === 'ignored' ? folder : null;
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

function readIgnoreFile(folder: string): IgnorePatterns | null {
  const path = `${folder}/${ignoreFileName}`;
  const stat = attempt('read', path, () => fileSystem.lstatSync(path, { throwIfNoEntry: false }));
  if (stat === undefined || !stat.isFile()) return null;
  if (stat.size > maximumIgnoreFileBytes) {
    throw new KstoreError('KSTORE_SETTINGS_INVALID', `"${path}" is longer than 1 MiB`, {
      hints: ['name folders and patterns in it rather than single files'],
    });
  }
  return new IgnorePatterns(attempt('read', path, () => fileSystem.readFileSync(path, 'latin1')));
}

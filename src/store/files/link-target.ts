import { posix } from 'node:path';
import { isKstoreError, KstoreError } from '../errors/kstore-error.ts';
import { checkPath, maximumPathBytes } from './safe-path.ts';

const shownCharacters = 200;

/**
 * Checks that a symbolic link of a version points to a place in the same version.
 *
 * `..` is understood at the beginning only: after a name that is itself a link it would lead elsewhere than the text
 * says. What the target names must be a path that a version can have.
 *
 * @param version what the message calls the version, as `dataset/formula_v1`.
 * @throws KSTORE_PATH_UNSAFE
 */
export function checkLinkTarget(target: string, linkPath: string, version: string | null = null): void {
  if (staysInside(target, linkPath)) return;
  const link = version === null ? `the link "${linkPath}"` : `the link "${linkPath}" of ${version}`;
  const others =
    version === null ? [] : [`its other files can: name them in \`kstore restore … --from ${version}\``];
  throw new KstoreError('KSTORE_PATH_UNSAFE', `${link} points outside its version, to ${show(target)}`, {
    hints: ['this version cannot be checked out safely', ...others],
    data: { path: linkPath, ...(version === null ? {} : { version }) },
  });
}

/**
 * Checks a symbolic link that is to become part of a version: what a checkout would refuse is refused here already.
 *
 * @param artifactPath the folder that becomes the version, as a person sees it.
 * @param linkPath the link in this folder.
 * @throws KSTORE_PATH_UNSAFE
 */
export function checkLinkToAdd(target: Buffer, artifactPath: string, linkPath: string): void {
  const text = target.toString('utf8');
  const isUtf8 = Buffer.from(text).equals(target);
  if (isUtf8 && staysInside(text, linkPath)) return;
  const path = `${artifactPath}/${linkPath}`;
  const problem = isUtf8
    ? `leads to ${show(text)}, and a version has links to paths inside its own folder only`
    : `leads to ${show(target.toString('latin1'))}, which is not UTF-8`;
  throw new KstoreError('KSTORE_PATH_UNSAFE', `the symbolic link "${path}" ${problem}`, {
    hints: [
      `put the file itself in its place, make it a relative link inside "${artifactPath}", or name it in .kstoreignore`,
    ],
    data: { path, target: text },
  });
}

function show(target: string): string {
  return JSON.stringify(target.length > shownCharacters ? `${target.slice(0, shownCharacters)}…` : target);
}

function staysInside(target: string, linkPath: string): boolean {
  if (target.length > maximumPathBytes) return false;
  const up = /^(?:\.\.?(?:\/|$))*/.exec(target)![0];
  const below = target.slice(up.length).replace(/\/$/, '');
  const folder = linkPath.slice(0, Math.max(linkPath.lastIndexOf('/'), 0));
  const start = posix.join(folder, up);
  if (target === '' || target.startsWith('/') || start === '..' || start.startsWith('../')) return false;
  try {
    if (below !== '') checkPath(below);
    return true;
  } catch (error) {
    if (isKstoreError(error, 'KSTORE_PATH_UNSAFE')) return false;
    throw error;
  }
}

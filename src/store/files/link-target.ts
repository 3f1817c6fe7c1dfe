import { posix } from 'node:path';
import { isKstoreError, KstoreError } from '../errors/kstore-error.ts';
import { checkPath, maximumPathBytes } from './safe-path.ts';

/**
 * Checks that a symbolic link of a version points to a place in the same version.
 *
 * `..` is understood at the beginning only: after a name that is itself a link it would lead elsewhere than the text
 * says. What the target names must be a path that a version can have.
 *
 * @throws KSTORE_PATH_UNSAFE
 */
export function checkLinkTarget(target: string, linkPath: string): void {
  if (target.length <= maximumPathBytes && staysInside(target, linkPath)) return;
  const shown = JSON.stringify(target.length > 200 ? `${target.slice(0, 200)}…` : target);
  throw new KstoreError(
    'KSTORE_PATH_UNSAFE',
    `the link "${linkPath}" points outside its version, to ${shown}`,
    { hints: ['this version cannot be checked out safely'], data: { path: linkPath } },
  );
}

function staysInside(target: string, linkPath: string): boolean {
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

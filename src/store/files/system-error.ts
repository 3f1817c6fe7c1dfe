import { isKstoreError, KstoreError } from '../errors/kstore-error.ts';

interface Explanation {
  readonly reason: string;
  readonly hint: string;
}

const explanations: Readonly<Record<string, Explanation>> = {
  EACCES: { reason: 'permission denied', hint: 'give yourself the right to use it, then try again' },
  EBUSY: { reason: 'another program uses it', hint: 'close the program that has it open, then try again' },
  EDQUOT: { reason: 'the disk quota is used up', hint: 'free some space, then try again' },
  EEXIST: { reason: 'it exists already', hint: 'move it away, then try again' },
  EFBIG: {
    reason: 'the file is too large for this disk',
    hint: 'use a disk whose file system takes larger files',
  },
  EIO: { reason: 'the disk reports an input/output error', hint: 'check the disk and save what is on it' },
  EISDIR: { reason: 'it is a folder', hint: 'name a file' },
  ELOOP: { reason: 'it is a symbolic link', hint: 'name the file that the link points to' },
  EMFILE: { reason: 'too many files are open', hint: 'raise the limit with `ulimit -n`, then try again' },
  ENAMETOOLONG: { reason: 'the name is too long for this disk', hint: 'use a shorter name or folder' },
  ENFILE: {
    reason: 'too many files are open on this computer',
    hint: 'close other programs, then try again',
  },
  ENOENT: { reason: 'it does not exist', hint: 'check the path; another program may have removed it' },
  ENOSPC: { reason: 'no space left on the disk', hint: 'free some space, then try again' },
  ENOTDIR: { reason: 'a part of the path is not a folder', hint: 'check the path' },
  ENOTEMPTY: { reason: 'the folder is not empty', hint: 'move its files away, then try again' },
  EPERM: {
    reason: 'the system does not allow it',
    hint: 'give yourself the right to use it, then try again',
  },
  EROFS: { reason: 'the disk is read-only', hint: 'use a disk that can be written' },
  ETXTBSY: { reason: 'a running program uses it', hint: 'stop the program, then try again' },
  EXDEV: { reason: 'it is on another disk', hint: 'keep the whole workspace on one disk' },
};

/** The system's name of what went wrong, for example `ENOENT`; null when the error is no system error. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('syscall' in error)) return null;
  const { code } = error as NodeJS.ErrnoException;
  return code ?? null;
}

/** Whether the system refused for want of space, on the disk or in somebody's share of it. */
export function isDiskFull(error: unknown): boolean {
  const code = isKstoreError(error, 'KSTORE_SYSTEM') ? error.data['systemCode'] : systemCode(error);
  return code === 'ENOSPC' || code === 'EDQUOT';
}

/**
 * Turns what the system refused into one line that names the path and what to do.
 *
 * An error that did not come from the system is handed back as it is.
 *
 * @param action a verb, as in `cannot <action> "<path>"`.
 */
export function systemError(error: unknown, action: string, path: string): unknown {
  const code = systemCode(error);
  if (code === null) return error;
  const known = explanations[code];
  const reason = known?.reason ?? (error as Error).message;
  return new KstoreError('KSTORE_SYSTEM', `cannot ${action} "${path}": ${reason}`, {
    data: { path, systemCode: code },
    hints: known === undefined ? [] : [known.hint],
    cause: error,
  });
}

/**
 * Runs an action on a path.
 *
 * @throws KSTORE_SYSTEM when the system refuses.
 */
export function attempt<Result>(action: string, path: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    throw systemError(error, action, path);
  }
}

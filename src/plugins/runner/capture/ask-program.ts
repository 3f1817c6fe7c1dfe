import { spawnSync } from 'node:child_process';
import { openSync, closeSync, readSync } from 'node:fs';
import { KstoreError } from '../../../store/errors/kstore-error.ts';
import { findTellingLine } from '../telling-line.ts';

const timeoutMs = 60_000;
const maximumAnswerBytes = 4 * 1024 * 1024;
/** Of the person's environment, what decides which packages an interpreter finds; a task gets none of it. */
const passed = ['PATH', 'HOME', 'SystemRoot'] as const;

/**
 * Starts an interpreter to ask it something.
 *
 * @param folder where it is started, since some programs choose a version by where they are.
 * @returns what it printed.
 * @throws KSTORE_SYSTEM when it fails.
 */
export function askProgram(path: string, words: readonly string[], folder: string): string {
  const env = Object.fromEntries(
    passed.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
  const { status, stdout, stderr, error } = spawnSync(path, words, {
    cwd: folder,
    env: { ...env, LC_ALL: 'C.UTF-8' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs,
    maxBuffer: maximumAnswerBytes,
  });
  if (error === undefined && status === 0) return stdout;
  const reason = error?.message ?? (findTellingLine(stderr) || `exit code ${status}`);
  throw new KstoreError('KSTORE_SYSTEM', `cannot ask "${path}" for its version: ${reason}`, {
    data: { program: path },
    hints: [`run \`${path} --version\` to see what is wrong with it`],
  });
}

/** Whether a file is a script, which may pass on to another program each time anew. */
export function isScript(path: string): boolean {
  const descriptor = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(2);
    readSync(descriptor, bytes, 0, 2, 0);
    return bytes.toString('latin1') === '#!';
  } finally {
    closeSync(descriptor);
  }
}

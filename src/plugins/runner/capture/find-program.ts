import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { basename, delimiter, isAbsolute, join, sep } from 'node:path';
import { KstoreError } from '../../../store/errors/kstore-error.ts';
import type { CommandProgram } from '../../registry/task-definition.ts';

/** The longest first line that Linux reads. */
const firstLineBytes = 256;

/** What is started for a command. */
export interface FoundProgram {
  /** Absolute path of what the command names. */
  readonly path: string;
  /** Absolute path of what runs it: itself, or what the first line of a script names. */
  readonly interpreterPath: string;
}

/**
 * Finds the program of a command: by its path when it has a folder in it, below the code unless absolute; else in
 * PATH.
 *
 * @throws KSTORE_SYSTEM when there is none.
 */
export function findProgram(program: CommandProgram): FoundProgram {
  const [word] = program.command;
  const searchPath = program.variables.PATH ?? process.env.PATH ?? '';
  const path = word.includes('/') ? locateFile(program.codeFolder, word) : searchIn(searchPath, word);
  if (path === null) throw createMissingError(word);
  const line = readFirstLine(path);
  const isOwnInterpreter = !line.startsWith('#!') || isInterpreterName(word);
  if (isOwnInterpreter) return { path, interpreterPath: path };
  const [first = '', ...words] = line.slice(2).trim().split(/\s+/);
  // As in `#!/usr/bin/env -S NAME=value python3 -u`.
  const name = basename(first) === 'env' ? words.find((text) => !/^-|=/.test(text)) : first;
  const interpreterPath = isAbsolute(name ?? '') ? name! : searchIn(searchPath, name ?? '');
  if (interpreterPath === null) throw createMissingError(name ?? first);
  return { path, interpreterPath };
}

/** Whether a name is one of an interpreter that is asked what it is; a script of that name passes on to it. */
export function isInterpreterName(name: string): boolean {
  return isPython(name) || isR(name);
}

export function isPython(path: string): boolean {
  return /^(python|pypy)[0-9.]*(\.exe)?$/.test(basename(path));
}

export function isR(path: string): boolean {
  return /^(R|Rscript)(\.exe)?$/.test(basename(path));
}

function locateFile(codeFolder: string, word: string): string | null {
  const path = isAbsolute(word) ? word : join(codeFolder, word);
  return isFile(path) ? path : null;
}

function searchIn(searchPath: string, name: string): string | null {
  if (name === '') return null;
  const names = process.platform === 'win32' ? [name, `${name}.exe`] : [name];
  // A relative entry would mean another folder for the task than for us.
  const folders = searchPath.split(delimiter).filter(isAbsolute);
  const paths = folders.flatMap((folder) => names.map((file) => join(folder, file)));
  return paths.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return isFile(path);
  } catch {
    return false;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function readFirstLine(path: string): string {
  const descriptor = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(firstLineBytes);
    const count = readSync(descriptor, bytes, 0, firstLineBytes, 0);
    return bytes.toString('latin1', 0, count).split('\n', 1)[0]!;
  } finally {
    closeSync(descriptor);
  }
}

function createMissingError(name: string): KstoreError {
  const isPath = name.includes('/') || name.includes(sep);
  const where = isPath ? 'it is not there' : 'it is not in PATH';
  return new KstoreError('KSTORE_SYSTEM', `cannot start "${name}": ${where}`, {
    data: { program: name },
    hints: [isPath ? 'check the command of the task' : `install "${name}", or put its folder into PATH`],
  });
}

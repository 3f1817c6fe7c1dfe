import { basename, sep } from 'node:path';
import type { CommandProgram } from '../../registry/task-definition.ts';
import { CaptureCache } from './capture-cache.ts';
import { findProgram, isPython, isR } from './find-program.ts';
import { describePython } from './python.ts';
import { describeR } from './r.ts';

/** What runs the code of a task, and what of it determines the outputs. */
export interface Interpreter {
  /** What is started for the first word of the command, absolute. */
  readonly executable: string;
  /** Names to versions and hashes; no paths. */
  readonly facts: Readonly<Record<string, string>>;
  /** Variables that keep it to the packages that are among the facts. */
  readonly variables: Readonly<Record<string, string>>;
}

/** So that what a task is captured with is what it is started with. */
const found = new WeakMap<CommandProgram, Interpreter>();

/**
 * Finds out what a command is run by. A program that chooses another one, such as the `python3` of pyenv, is left
 * out: the one it chooses is described and started. The same object gets the same answer again.
 *
 * @param storeDirectory the `.kstore` folder, whose cache makes a second look fast.
 * @throws KSTORE_SYSTEM when the program is not there or does not say what it is.
 */
export function findInterpreter(program: CommandProgram, storeDirectory: string): Interpreter {
  const known = found.get(program);
  if (known !== undefined) return known;
  const cache = new CaptureCache(storeDirectory);
  try {
    const interpreter = describe(program, cache);
    found.set(program, interpreter);
    return interpreter;
  } finally {
    cache.save();
  }
}

function describe(program: CommandProgram, cache: CaptureCache): Interpreter {
  const { path, interpreterPath } = findProgram(program);
  const isScript = path !== interpreterPath;
  const isOfCode = path.startsWith(program.codeFolder + sep);
  const script: Record<string, string> =
    isScript && !isOfCode ? { [`script/${basename(path)}`]: cache.hashFile(path) } : {};
  if (isPython(interpreterPath)) {
    const { executable, facts } = describePython(interpreterPath, program, cache);
    return { executable: isScript ? path : executable, facts: { ...facts, ...script }, variables: {} };
  }
  if (isR(interpreterPath)) {
    const { facts, variables } = describeR(interpreterPath, program, cache);
    return { executable: path, facts: { ...facts, ...script }, variables };
  }
  const facts = {
    interpreter: basename(interpreterPath),
    'interpreter/sha256': cache.hashFile(interpreterPath),
    ...script,
  };
  return { executable: path, facts, variables: {} };
}

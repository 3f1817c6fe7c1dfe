import type { CommandProgram } from '../../registry/task-definition.ts';
import { fixedVariables } from '../command/command-environment.ts';
import { describeAllowList } from '../command/passed-variables.ts';
import { fingerprintHelpers } from '../command/helpers.ts';
import { CaptureCache } from './capture-cache.ts';
import { findContainer } from './container.ts';
import { findInterpreter } from './interpreter.ts';
import { describeSystemLibraries } from './system-libraries.ts';

/** Raised when what a program finds around it changes: folders, files, variables (docs/command-tasks.md). */
const surroundingsVersion = '1';

/**
 * What, beside code, inputs, settings and seed, determines the outputs of a program: the `engine` of its task.
 * Interpreter, packages, libraries of linear algebra, image of the container, variables, helper modules. A second
 * capture of the same takes some milliseconds.
 *
 * @param storeDirectory the `.kstore` folder; its cache is used.
 * @returns names to versions and hashes, without paths, in order of their names (docs/command-tasks.md).
 * @throws KSTORE_SYSTEM when the program is not there or does not say what it is.
 */
export async function captureEnvironment(
  program: CommandProgram,
  storeDirectory: string,
): Promise<Record<string, string>> {
  const { facts } = findInterpreter(program, storeDirectory);
  const cache = new CaptureCache(storeDirectory);
  const libraries = describeSystemLibraries(cache);
  cache.save();
  const imageId = findContainer()?.imageId;
  const variables = Object.entries({ ...fixedVariables, ...program.variables });
  const all: Record<string, string> = {
    runner: `command ${surroundingsVersion}`,
    // Helpers that come with the code are covered by its hash.
    ...(program.helpersFolder === undefined ? { helpers: fingerprintHelpers() } : {}),
    ...facts,
    ...libraries,
    ...(imageId === undefined ? {} : { 'container/image': imageId }),
    ...describeAllowList(program.passed ?? []),
    ...Object.fromEntries(variables.map(([name, value]) => [`variable/${name}`, value])),
  };
  return Object.fromEntries(Object.entries(all).sort(([left], [right]) => (left < right ? -1 : 1)));
}

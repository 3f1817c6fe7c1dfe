import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { KstoreError } from '../../../store/errors/kstore-error.ts';
import type { CommandProgram } from '../../registry/task-definition.ts';
import { askProgram } from './ask-program.ts';
import type { CaptureCache } from './capture-cache.ts';

const mark = 'kstore:';
// What is in these variables is a library as soon as it is there.
const question = `
candidates <- unlist(strsplit(Sys.getenv(c("R_LIBS_USER", "R_LIBS_SITE")), .Platform$path.sep))
version <- paste(R.version$major, R.version$minor, sep = ".")
cat(paste0("${mark}", c(version, R.home(), length(.libPaths()), .libPaths(), path.expand(candidates))), sep = "\\n")
`;

interface RAnswer extends Readonly<Record<string, string | readonly string[]>> {
  readonly version: string;
  readonly home: string;
  readonly libraries: readonly string[];
  /** Folders that would be libraries if they were there. */
  readonly candidates: readonly string[];
}

/** Where R looks for packages first, in this order (`?libPaths`). */
const libraryVariables = ['R_LIBS', 'R_LIBS_USER', 'R_LIBS_SITE'] as const;

/**
 * Describes an installation of R with the packages in its libraries: those that the task declares or lets through,
 * as the one of renv, and those of the person. The task gets the same libraries.
 *
 * @throws KSTORE_SYSTEM when it does not say what it is.
 */
export function describeR(
  path: string,
  { codeFolder: folder, variables }: Pick<CommandProgram, 'codeFolder' | 'variables'>,
  cache: CaptureCache,
): { readonly facts: Record<string, string>; readonly variables: Record<string, string> } {
  const answer = cache.rememberAnswer(
    `R ${path}`,
    [path, realpathSync(path)],
    () => ask(path, folder),
    ({ candidates }) => candidates,
  );
  const { version, home } = answer;
  const facts: Record<string, string> = { interpreter: `R ${version}` };
  const parts = { 'interpreter/sha256': 'bin/exec/R', 'interpreter/library-sha256': 'lib/libR.so' };
  for (const [name, file] of Object.entries(parts)) {
    const part = join(home, file);
    if (existsSync(part)) facts[name] = cache.hashFile(realpathSync(part));
  }
  const declared = libraryVariables
    .flatMap((name) => (variables[name] ?? '').split(delimiter))
    .filter((library) => isAbsolute(library) && existsSync(library));
  const libraries = [...new Set([...declared, ...answer.libraries])];
  for (const library of libraries) {
    const packages = cache.remember(`R packages ${library}`, [library], () => readPackages(library));
    for (const [name, packageVersion] of Object.entries(packages)) facts[`R/${name}`] ??= packageVersion;
  }
  return { facts, variables: { R_LIBS: libraries.join(delimiter) } };
}

function ask(path: string, folder: string): RAnswer {
  const lines = askProgram(path, ['--vanilla', '--slave', '-e', question], folder)
    .split('\n')
    .filter((line) => line.startsWith(mark))
    .map((line) => line.slice(mark.length));
  const [version, home, count, ...folders] = lines;
  if (version === undefined || home === undefined)
    throw new KstoreError('KSTORE_SYSTEM', `"${path}" is not R`);
  const libraries = folders.slice(0, Number(count));
  return { version, home, libraries, candidates: folders.slice(libraries.length) };
}

function readPackages(library: string): Record<string, string> {
  const packages: Record<string, string> = {};
  for (const name of readdirSync(library).sort()) {
    const version = readVersion(join(library, name, 'DESCRIPTION'));
    if (version !== null) packages[name] = version;
  }
  return packages;
}

function readVersion(path: string): string | null {
  try {
    return /^Version:\s*(\S+)/m.exec(readFileSync(path, 'utf8'))?.[1] ?? null;
  } catch {
    return null;
  }
}

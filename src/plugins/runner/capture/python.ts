import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { KstoreError } from '../../../store/errors/kstore-error.ts';
import type { CommandProgram } from '../../registry/task-definition.ts';
import { askProgram, isScript } from './ask-program.ts';
import type { CaptureCache } from './capture-cache.ts';

const question = `
import json, os, site, sys, sysconfig
def of_system(name):
    try:
        return os.confstr(name)
    except (AttributeError, ValueError, OSError):
        return None
library = os.path.join(sysconfig.get_config_var('LIBDIR') or '', sysconfig.get_config_var('INSTSONAME') or '')
print(json.dumps({
    'executable': sys.executable,
    'version': sys.implementation.name + ' ' + sys.version.split()[0],
    'prefix': sys.prefix,
    'path': [path for path in sys.path if path],
    'sites': getattr(site, 'getsitepackages', list)(),
    'library': library if library.endswith(('.so', '.dylib')) or '.so.' in library else '',
    'libc': of_system('CS_GNU_LIBC_VERSION') or '',
}))
`;

interface PythonAnswer extends Readonly<Record<string, string | readonly string[]>> {
  readonly executable: string;
  readonly version: string;
  readonly prefix: string;
  readonly path: readonly string[];
  /** Folders of packages, also those that are not there yet: then they are not in the path. */
  readonly sites: readonly string[];
  /** Shared library that the interpreter is in; empty when it is one file. */
  readonly library: string;
  readonly libc: string;
}

/**
 * Describes an interpreter of Python with the packages that it finds, by itself and by the PYTHONPATH that the task
 * declares, by the names of their folders: nothing of them is run.
 *
 * @throws KSTORE_SYSTEM when it does not say what it is.
 */
export function describePython(
  path: string,
  program: Pick<CommandProgram, 'codeFolder' | 'variables'>,
  cache: CaptureCache,
): { readonly executable: string; readonly facts: Record<string, string> } {
  const { codeFolder: folder, variables } = program;
  const isChooser = isScript(path);
  const answer = isChooser
    ? ask(path, folder)
    : cache.rememberAnswer(
        `python ${path}`,
        [path, join(dirname(path), '..', 'pyvenv.cfg')],
        () => ask(path, folder),
        ({ path: folders, sites }) => [...folders, ...sites],
      );
  // Nothing is started because a file in the store names it.
  const executable = isChooser ? answer.executable : path;
  const { version, prefix, library, libc } = answer;
  const facts: Record<string, string> = {
    interpreter: version,
    'interpreter/sha256': cache.hashFile(realpathSync(executable)),
  };
  if (library !== '' && existsSync(library)) {
    facts['interpreter/library-sha256'] = cache.hashFile(realpathSync(library));
  }
  if (libc !== '') facts['system/libc'] = libc;
  // What lies below the code is part of it.
  const declared = (variables.PYTHONPATH ?? '').split(delimiter).filter(isAbsolute);
  return {
    executable,
    facts: {
      ...facts,
      ...listPackages([...declared, ...answer.path], cache),
      ...listCondaPackages(prefix, cache),
    },
  };
}

function ask(path: string, folder: string): PythonAnswer {
  const text = askProgram(path, ['-I', '-B', '-c', question], folder);
  try {
    return JSON.parse(text.trim().split('\n').at(-1)!) as PythonAnswer;
  } catch (cause) {
    throw new KstoreError('KSTORE_SYSTEM', `"${path}" is not an interpreter of Python 3`, { cause });
  }
}

/** A package that is found in two folders is the one of the first. */
function listPackages(folders: readonly string[], cache: CaptureCache): Record<string, string> {
  const packages: Record<string, string> = {};
  for (const folder of folders) {
    const found = cache.remember(`python packages ${folder}`, [folder], () => readPackages(folder));
    for (const [name, version] of Object.entries(found)) packages[`python/${name}`] ??= version;
  }
  return packages;
}

/** Names as in `scikit_learn-1.2.1.dist-info` and `numpy-1.24.2-py3.11.egg-info` (packaging.python.org). */
function readPackages(folder: string): Record<string, string> {
  const packages: Record<string, string> = {};
  for (const name of listNames(folder)) {
    const [, project, version] = /^([^-]+)-([^-]+).*\.(?:dist|egg)-info$/.exec(name) ?? [];
    if (project !== undefined) packages[project.toLowerCase().replace(/[-_.]+/g, '-')] = version!;
  }
  return packages;
}

/** Names as in `conda-meta/numpy-1.24.2-py311h64a7726_0.json`. */
function listCondaPackages(prefix: string, cache: CaptureCache): Record<string, string> {
  const folder = join(prefix, 'conda-meta');
  return cache.remember(`conda packages ${folder}`, [folder], () => {
    const packages: Record<string, string> = {};
    for (const name of listNames(folder)) {
      const [, project, version] = /^(.+)-([^-]+-[^-]+)\.json$/.exec(name) ?? [];
      if (project !== undefined) packages[`conda/${project}`] = version!;
    }
    return packages;
  });
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    // No folder, or the archive of the standard library.
    return [];
  }
}

import { lstatSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { KstoreError, parseName, type Repository } from '../../store/index.ts';
import { attempt } from '../../store/files/system-error.ts';
import type { TaskType } from '../registry/task-definition.ts';
import { findInstalledPackage } from './dependency-closure.ts';
import { writeJavascriptPlugin } from './new-javascript-plugin.ts';
import { writePythonPlugin } from './new-python-plugin.ts';

export type PluginLanguage = 'javascript' | 'python';

export interface NewPluginOptions {
  readonly type: TaskType;
  readonly language: PluginLanguage;
  /** The folder of the running kstore, which the plugin's test imports. */
  readonly programFolder: string;
}

export interface NewPlugin {
  readonly name: string;
  /** Below the workspace. */
  readonly path: string;
  /** Name of its task. */
  readonly task: string;
  readonly files: readonly string[];
  /** How its test is started. */
  readonly test: string;
}

/**
 * Writes a small plugin that works, with its test, into `plugins/`.
 *
 * @throws KSTORE_CHECKOUT_EXISTS when there is something of that name. KSTORE_NAME_INVALID, KSTORE_SYSTEM.
 */
export function createPlugin(repository: Repository, text: string, options: NewPluginOptions): NewPlugin {
  const name = parseName(text);
  const path = `plugins/${name}`;
  const folder = join(repository.workspace, path);
  if (lstatSync(folder, { throwIfNoEntry: false }) !== undefined) {
    throw new KstoreError('KSTORE_CHECKOUT_EXISTS', `"${path}" is there already`, {
      hints: ['choose another name'],
    });
  }
  const names = { plugin: name, task: nameTask(name), type: options.type };
  const { files, test } =
    options.language === 'python' ? writePythonPlugin(names) : writeJavascriptPlugin(names);
  attempt('write', folder, () => {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content, { flag: 'wx' });
    }
  });
  if (options.language === 'javascript') linkProgram(repository.workspace, folder, options.programFolder);
  return { name, path, task: names.task, files: Object.keys(files), test: `cd ${path} && ${test}` };
}

/** A task has a name in lower-case ASCII words; the plugin may be called as its author likes. */
function nameTask(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const text = words.join('-').replace(/^[0-9-]+/, '');
  return text === '' ? 'my-task' : text;
}

/** So that its test finds `kstore/testkit`, as `npm link` does it: beside the plugins, of which it is no part. */
function linkProgram(workspace: string, folder: string, programFolder: string): void {
  if (findInstalledPackage(folder, 'kstore') !== null) return;
  const link = join(workspace, 'node_modules', 'kstore');
  attempt('write', link, () => {
    mkdirSync(dirname(link), { recursive: true });
    // One that leads nowhere, as after kstore was moved.
    if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() === true) rmSync(link);
    symlinkSync(programFolder, link, 'junction');
  });
}

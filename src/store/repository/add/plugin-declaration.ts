import type { Json, JsonObject } from '../../codec/canonical-json.ts';
import { parseJson } from '../../codec/parse-json.ts';
import { checkJson, parseSettingsText } from '../../codec/settings-text.ts';
import { isKstoreError, KstoreError } from '../../errors/kstore-error.ts';
import { checkPath } from '../../files/safe-path.ts';
import type { PluginDeclaration } from '../../model/generated/artifact/plugin.ts';
import { findTaskMetaProblem } from '../../schema/task-meta.ts';
import { validateArtifact } from '../../schema/validate.ts';
import { findSchemaFault } from '../../schema/validate-with.ts';

export type { PluginDeclaration };
export type DeclaredTask = PluginDeclaration['tasks'][number];

/** The version of the task interface that declarations are written for. */
const knownApiVersion = 1;
const packageFile = 'package.json';
const declarationFile = 'kstore-plugin.yaml';

/** The files of a plugin, wherever they are. */
export interface PluginFiles {
  has(path: string): boolean;
  /** Null for a file that is not there. */
  readText(path: string): string | null;
}

/** Whether a declaration may be in a file: in the root, as JSON or YAML. */
export function isDeclarationFile(path: string): boolean {
  return !path.includes('/') && /\.(json|ya?ml)$/.test(path);
}

/**
 * Reads what a plugin says of its tasks, from `kstore-plugin.yaml`, or the member `kstore` of `package.json`: the
 * declaration itself, or the name of a file beside it. Nothing of the plugin is executed.
 *
 * @param folder what the plugin is called in messages.
 * @throws KSTORE_SETTINGS_INVALID, KSTORE_SETTINGS_SYNTAX, KSTORE_TASK_CONTRACT naming the file, the task and the
 * member.
 */
export async function readPluginDeclaration(
  folder: string,
  files: PluginFiles,
): Promise<PluginDeclaration & JsonObject> {
  const { place, value } = await findDeclaration(folder, files);
  const apiVersion = isFields(value) ? value.apiVersion : undefined;
  if (apiVersion !== undefined && apiVersion !== knownApiVersion) {
    throw invalid(
      place,
      `apiVersion is ${JSON.stringify(apiVersion)}; this kstore knows version ${knownApiVersion} of the task interface`,
    );
  }
  const declaration = await checkPluginDeclaration(value, place);
  declaration.tasks.forEach((task, index) => {
    const problem = findProgramProblem(task, files);
    if (problem !== null) throw invalid(place, `tasks[${index}], the ${labelDeclared(task)}, ${problem}`);
  });
  return declaration;
}

/**
 * Holds a declaration to what can be known of it without the files of its plugin.
 *
 * @param place what the declaration is of, for messages.
 * @throws KSTORE_SETTINGS_INVALID, KSTORE_TASK_CONTRACT naming the place, the task and the member.
 */
export async function checkPluginDeclaration(
  value: Json,
  place: string,
): Promise<PluginDeclaration & JsonObject> {
  await validateArtifact('plugin', value, place);
  const declaration = value as unknown as PluginDeclaration & JsonObject;
  const seen = new Set<string>();
  for (const [index, task] of declaration.tasks.entries()) {
    const label = labelDeclared(task);
    if (seen.has(label)) throw invalid(place, `tasks[${index}] is the ${label} once more`);
    seen.add(label);
    const problem = findTaskMetaProblem(task.type, task) ?? (await findSettingsFault(task));
    if (problem === null) continue;
    throw new KstoreError('KSTORE_TASK_CONTRACT', `${place}: the ${label} ${problem}`, {
      hints: ['correct the declaration; "The declaration" in docs/plugins.md says what it may hold'],
      data: { place, type: task.type, name: task.name },
    });
  }
  return declaration;
}

async function findSettingsFault({ settings }: DeclaredTask): Promise<string | null> {
  const fault = await findSchemaFault(settings as JsonObject);
  return fault === null ? null : `has settings whose schema ${fault}`;
}

function labelDeclared({ type, name }: DeclaredTask): string {
  return `${type} task "${name}"`;
}

interface FoundDeclaration {
  readonly place: string;
  readonly value: Json;
}

async function findDeclaration(folder: string, files: PluginFiles): Promise<FoundDeclaration> {
  const own = files.readText(declarationFile);
  const packageText = files.readText(packageFile);
  const inPackage =
    packageText === null ? undefined : readPackageMember(`${folder}/${packageFile}`, packageText);
  if (own !== null && inPackage !== undefined) {
    throw invalid(folder, `declares its tasks twice, in ${declarationFile} and in ${packageFile}`);
  }
  if (own !== null) return parse(`${folder}/${declarationFile}`, own);
  if (inPackage === undefined) {
    throw new KstoreError('KSTORE_SETTINGS_INVALID', `${folder}: declares no tasks`, {
      hints: [`write ${declarationFile}, or a member "kstore" in ${packageFile}`],
    });
  }
  if (typeof inPackage !== 'string') return placeInPackage(`${folder}/${packageFile}, kstore`, inPackage);
  const path = inPackage.replace(/^\.\//, '');
  const text = isDeclarationFile(path) ? files.readText(path) : null;
  if (text !== null) return parse(`${folder}/${path}`, text);
  throw invalid(
    `${folder}/${packageFile}`,
    `kstore names the file ${JSON.stringify(inPackage)}, which is no JSON or YAML file beside it`,
  );
}

function placeInPackage(place: string, value: Json): FoundDeclaration {
  return { place, value: checkJson(value, '', place) };
}

async function parse(place: string, text: string): Promise<FoundDeclaration> {
  return { place, value: await parseSettingsText(text, place) };
}

function readPackageMember(place: string, text: string): Json | undefined {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (error) {
    throw new KstoreError('KSTORE_SETTINGS_SYNTAX', `${place}: is not JSON: ${(error as Error).message}`, {
      cause: error,
    });
  }
  return isFields(value) && Object.hasOwn(value, 'kstore') ? (value.kstore as Json) : undefined;
}

/** Variables that are other ones in each run, or on each computer. */
const ownVariables = /^(KSTORE_.*|PATH|HOME|TMPDIR|TMP|TEMP|PYTHONHASHSEED)$/;

/**
 * Finds what is wrong with the program of a task: it must be a file of the plugin, or one that PATH finds.
 *
 * @returns one clause that names the member, or null when all is well.
 */
export function findProgramProblem(task: DeclaredTask, files: Pick<PluginFiles, 'has'>): string | null {
  const { entry, command, variables, environment = [] } = task;
  if ((entry === undefined) === (command === undefined)) return 'needs either an entry or a command';
  if (entry !== undefined) {
    if (variables !== undefined) return 'has variables, which only a command gets';
    if (environment.length > 0) return 'has an environment, which only a command gets';
    return findFileProblem('entry', entry, files);
  }
  const own = environment.find((name) => ownVariables.test(name));
  if (own !== undefined) return `lists ${own} in its environment, which kstore sets for every run`;
  const twice = environment.find((name) => Object.hasOwn(variables ?? {}, name));
  if (twice !== undefined) return `has ${twice} both in its variables and in its environment`;
  if (task.resumable !== undefined || task.adjustable !== undefined) {
    return 'is resumable or adjustable, which only a task with an entry can be';
  }
  const program = command![0];
  if (program === '') return 'has a command without a program';
  if ([...command!, ...Object.values(variables ?? {})].some((text) => text.includes('\0'))) {
    return 'has a zero character in its command or its variables, which no program can be given';
  }
  if (/^([/\\]|[A-Za-z]:)/.test(program)) {
    return `has the program ${JSON.stringify(program)}, which is not the same on every computer: name it as PATH finds it, or a file of the plugin`;
  }
  return program.includes('/') ? findFileProblem('command', program, files) : null;
}

function findFileProblem(member: string, path: string, files: Pick<PluginFiles, 'has'>): string | null {
  const plain = path.replace(/^\.\//, '');
  try {
    checkPath(plain);
  } catch (error) {
    if (!isKstoreError(error)) throw error;
    return `names a file outside the plugin in its ${member}: ${error.message}`;
  }
  return files.has(plain)
    ? null
    : `names the file "${plain}" in its ${member}, which the plugin does not have`;
}

function invalid(place: string, what: string): KstoreError {
  return new KstoreError('KSTORE_SETTINGS_INVALID', `${place}: ${what}`, { data: { where: place } });
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

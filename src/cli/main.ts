import type { Interfaces } from '@oclif/core';
import { KstoreError } from '../store/errors/kstore-error.ts';
import { findNearestName } from '../store/model/nearest-name.ts';
import { createCommandConfig, type ProgramIdentity } from './command-config.ts';
import { reportError } from './error-report.ts';
import { formatJson, terminalOutput } from './output.ts';

type RunnableCommand = (new (argv: string[], config: Interfaces.Config) => { execute(): Promise<void> }) & {
  id: string;
};

/** Command id, as `report:new`, to the module that has it; nothing is loaded before it is needed. */
export type CommandModules = Readonly<Record<string, () => Promise<{ readonly default: unknown }>>>;

export interface Program extends ProgramIdentity {
  readonly commands: CommandModules;
  /** Where `oclif.manifest.json` is. */
  readonly folder: string;
}

/** Finds the command that the words name, runs it, and sets the exit code. */
export async function main(words: readonly string[], program: Program): Promise<void> {
  const { id, rest } = splitWords(words, program.commands);
  try {
    if (id === '' && rest[0] === '--version') return printVersion(program, rest);
    if (wantsHelp(id, rest)) return await help(program, id, rest);
    await runCommand(program, id, rest);
  } catch (error) {
    process.exitCode = reportError(error, {
      command: id.replaceAll(':', ' '),
      json: hasOption(rest, '--json'),
      debug: process.env.KSTORE_DEBUG === '1',
      output: terminalOutput,
    });
  }
}

async function runCommand(program: Program, id: string, rest: readonly string[]): Promise<void> {
  const load = Object.hasOwn(program.commands, id) ? program.commands[id] : undefined;
  if (load === undefined) {
    if (isTopic(program.commands, id) && (rest[0] ?? '-').startsWith('-')) return help(program, id, []);
    throw createUnknownCommandError(program.commands, id, rest);
  }
  const RunnableCommand = (await load()).default as RunnableCommand;
  RunnableCommand.id = id;
  await new RunnableCommand([...rest], createCommandConfig(program)).execute();
}

/** The longest run of leading words that names a command or a topic, and what follows it. */
function splitWords(
  words: readonly string[],
  commands: CommandModules,
): { id: string; rest: readonly string[] } {
  let count = 0;
  while (count < words.length && isCommandOrTopic(commands, words.slice(0, count + 1).join(':'))) count += 1;
  return { id: words.slice(0, count).join(':'), rest: words.slice(count) };
}

function isCommandOrTopic(commands: CommandModules, id: string): boolean {
  return Object.hasOwn(commands, id) || isTopic(commands, id);
}

function isTopic(commands: CommandModules, id: string): boolean {
  return Object.keys(commands).some((command) => command.startsWith(`${id}:`));
}

function wantsHelp(id: string, rest: readonly string[]): boolean {
  if (id === '') return rest.length === 0 || rest[0] === 'help' || rest[0] === '--help' || rest[0] === '-h';
  return hasOption(rest, '--help') || hasOption(rest, '-h');
}

function hasOption(words: readonly string[], option: string): boolean {
  const end = words.indexOf('--');
  return (end === -1 ? words : words.slice(0, end)).includes(option);
}

async function help(program: Program, id: string, rest: readonly string[]): Promise<void> {
  const subject = id === '' ? rest.filter((word) => word !== 'help' && !word.startsWith('-')) : id.split(':');
  const found = splitWords(subject, program.commands);
  if (found.rest.length > 0 && !Object.hasOwn(program.commands, found.id)) {
    throw createUnknownCommandError(program.commands, found.id, found.rest);
  }
  const { showHelp } = await import('./help.ts');
  await showHelp(program, program.folder, found.id === '' ? [] : found.id.split(':'));
}

function printVersion({ name, version }: Program, rest: readonly string[]): void {
  const text = hasOption(rest, '--json') ? formatJson({ name, version }) : `${name} ${version}`;
  terminalOutput.writeResult(text);
}

function createUnknownCommandError(
  commands: CommandModules,
  id: string,
  rest: readonly string[],
): KstoreError {
  const [first = ''] = rest;
  const typed = [...id.split(':'), first].filter((word) => word !== '').join(' ');
  if (first.startsWith('-') && id === '') {
    return new KstoreError('KSTORE_USAGE', `unknown option ${first}`, {
      hints: ['run `kstore help` to see the commands'],
    });
  }
  const nearest = findNearestName(
    typed,
    Object.keys(commands).map((command) => command.replaceAll(':', ' ')),
  );
  const question = nearest === null ? '' : `; did you mean "${nearest}"?`;
  return new KstoreError('KSTORE_USAGE', `unknown command "${typed}"${question}`, {
    hints: ['run `kstore help` to see the commands'],
  });
}

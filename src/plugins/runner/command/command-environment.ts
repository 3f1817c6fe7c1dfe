import { delimiter, join } from 'node:path';
import type { Json } from '../../../store/codec/canonical-json.ts';
import type { CommandProgram } from '../../registry/task-definition.ts';
import type { Interpreter } from '../capture/interpreter.ts';
import type { TaskStart } from '../running-task.ts';
import { createTaskEnvironment } from '../task-environment.ts';
import type { CommandFolders } from './command-folders.ts';
import { locateHelpers } from './helpers.ts';

/** Linux takes no variable longer than 128 KiB. */
const maximumVariableBytes = 32 * 1024;

/**
 * Variables that a program gets unless its plugin sets them. With one thread the order of sums is always the
 * same; the others keep Python from reading and writing beside its code.
 */
export const fixedVariables: Readonly<Record<string, string>> = {
  OMP_NUM_THREADS: '1',
  OPENBLAS_NUM_THREADS: '1',
  MKL_NUM_THREADS: '1',
  NUMEXPR_NUM_THREADS: '1',
  VECLIB_MAXIMUM_THREADS: '1',
  PYTHONDONTWRITEBYTECODE: '1',
  PYTHONNOUSERSITE: '1',
};

export interface CommandSurroundings {
  readonly program: CommandProgram;
  readonly start: Pick<TaskStart, 'settings' | 'seed' | 'isWatched'>;
  readonly folders: CommandFolders;
  readonly interpreter: Interpreter;
}

/** The whole environment of a program (docs/command-tasks.md, "What the program finds"). */
export function createCommandEnvironment(
  parent: Readonly<Record<string, string | undefined>>,
  { program, start, folders, interpreter }: CommandSurroundings,
): Record<string, string> {
  const helpers = program.helpersFolder ?? locateHelpers();
  const pythonPath = [join(helpers, 'python'), program.variables.PYTHONPATH].filter(Boolean).join(delimiter);
  return {
    ...createTaskEnvironment(parent, folders.scratch),
    HOME: folders.scratch,
    PYTHONHASHSEED: String(start.seed),
    ...fixedVariables,
    ...nameSettings(start.settings),
    ...program.variables,
    // They hold what the program declares, too.
    ...interpreter.variables,
    PYTHONPATH: pythonPath,
    KSTORE_R: join(helpers, 'r', 'kstore.R'),
    KSTORE_INPUTS: folders.inputs,
    KSTORE_OUTPUTS: folders.outputs,
    KSTORE_SETTINGS: folders.settingsPath,
    KSTORE_METRICS: folders.metricsPath,
    KSTORE_SEED: String(start.seed),
    ...(start.isWatched ? { KSTORE_WATCH: '1' } : {}),
  };
}

/** Text as it is, all else as JSON. What no variable can hold is left to the settings file. */
function nameSettings(settings: Readonly<Record<string, Json>>): Record<string, string> {
  const named = Object.entries(settings).map(([name, value]): [string, string] => [
    `KSTORE_SETTING_${toVariableName(name)}`,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const fits = ([, text]: [string, string]): boolean =>
    !text.includes('\0') && Buffer.byteLength(text) <= maximumVariableBytes;
  return Object.fromEntries(named.filter(fits));
}

/** `learningRate` and `learning-rate` become `LEARNING_RATE`. */
function toVariableName(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]/g, '_')
    .toUpperCase();
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from '../../../store/files/system-error.ts';
import type { CommandProgram } from '../../registry/task-definition.ts';
import type { TaskStart } from '../running-task.ts';
import type { WorkFolders } from '../work-folder.ts';
import { copyCode } from './copy-code.ts';
import { layOutInputs, type LaidOutInputs } from './lay-out-inputs.ts';

/** What a program finds: docs/command-tasks.md, "What the program finds". */
export interface CommandFolders extends WorkFolders {
  readonly code: string;
  readonly inputs: string;
  readonly settingsPath: string;
  readonly metricsPath: string;
}

/** Folder that a program writes the files of an output to. */
export function locateCommandOutput({ outputs }: WorkFolders, slot: string): string {
  return join(outputs, slot);
}

/**
 * Makes the folders of a program with its code, its inputs and its settings.
 *
 * @returns null when the run was stopped meanwhile.
 * @throws KSTORE_OBJECT_… when an input cannot be read. KSTORE_TASK_CONTRACT on code that cannot be copied.
 * KSTORE_SYSTEM when the disk refuses.
 */
export async function prepareCommand(
  program: CommandProgram,
  start: TaskStart,
): Promise<{ folders: CommandFolders; inputs: LaidOutInputs } | null> {
  const { root } = start.folders;
  const folders: CommandFolders = {
    ...start.folders,
    code: join(root, 'code'),
    inputs: join(root, 'inputs'),
    settingsPath: join(root, 'settings.json'),
    metricsPath: join(root, 'metrics.jsonl'),
  };
  attempt('write to the folder', root, () => {
    for (const folder of [folders.code, folders.inputs]) mkdirSync(folder);
    for (const slot of Object.keys(start.task.meta.outputs)) mkdirSync(locateCommandOutput(folders, slot));
    writeFileSync(folders.settingsPath, `${JSON.stringify(start.settings, null, 2)}\n`);
  });
  copyCode(start.task, program.codeFolder, folders.code);
  const inputs = await layOutInputs(start, folders.inputs);
  return inputs === null ? null : { folders, inputs };
}

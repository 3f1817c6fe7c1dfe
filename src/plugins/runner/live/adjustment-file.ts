import { join } from 'node:path';
import type { Adjustment } from '../messages.ts';
import { membersOf, readJsonFile, textOf, wholeNumber, writeJsonFile } from './json-file.ts';

const fileName = 'adjustments.json';

export function writeAdjustments(workFolder: string, adjustments: readonly Adjustment[]): void {
  writeJsonFile(join(workFolder, fileName), adjustments);
}

/** Changes of settings that the task has taken; none when there is no such file. */
export function readAdjustments(workFolder: string): readonly Adjustment[] {
  const value = readJsonFile(join(workFolder, fileName));
  return (Array.isArray(value) ? value : []).flatMap((entry): Adjustment[] => {
    const { step, setting, value: changed } = membersOf(entry as Adjustment['value']);
    const [at, path] = [wholeNumber(step), textOf(setting)];
    return at === null || path === null || changed === undefined
      ? []
      : [{ step: at, setting: path, value: changed }];
  });
}

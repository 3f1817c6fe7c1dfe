import * as Flags from '@oclif/core/flags';
import { usageError } from './usage-error.ts';

export const keyFlag = Flags.string({ description: 'columns that name a row, with commas between them' });

/** @throws KSTORE_USAGE */
export function parseKeyColumns(text: string | undefined): string[] | undefined {
  const key = text?.split(',').map((name) => name.trim().normalize('NFC'));
  if (key?.includes('') === true) throw usageError('--key has an empty column name');
  return key;
}

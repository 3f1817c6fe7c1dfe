import { Flags } from './base-command.ts';
import { usageError } from './usage-error.ts';

export const allowOverlapFlag = Flags.string({
  description: 'run although training and test data overlap; the reason stays in the record',
  helpValue: 'REASON',
});

/** @throws KSTORE_USAGE for a reason that says nothing. */
export function parseReason(text: string | undefined): string | undefined {
  const reason = text?.replaceAll(/\s+/g, ' ').trim();
  if (reason === '') throw usageError('--allow-overlap needs a reason');
  return reason;
}

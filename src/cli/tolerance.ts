import { KstoreError } from '../store/index.ts';

/** `1e-6` as a number; null when none is given. @throws KSTORE_USAGE unless it is above 0 and below 1. */
export function parseTolerance(text: string | undefined): number | null {
  if (text === undefined) return null;
  const value = Number(text);
  if (text.trim() !== '' && value > 0 && value < 1) return value;
  throw new KstoreError('KSTORE_USAGE', `--tolerance ${text}: that is no share of a number`, {
    hints: ['write a number above 0 and below 1, such as 1e-6'],
  });
}

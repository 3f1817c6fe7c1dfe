import { KstoreError } from '../store/index.ts';

const secondsByUnit: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 7 * 86_400 };

/** `0`, `30m`, `12h`, `1d` or `2w` in seconds. @throws KSTORE_USAGE */
export function parseDuration(text: string, option: string): number {
  const match = /^(\d{1,6})([smhdw]?)$/.exec(text);
  const factor =
    match === null || (match[2] === '' && match[1] !== '0') ? null : (secondsByUnit[match[2]!] ?? 0);
  if (factor === null) {
    throw new KstoreError('KSTORE_USAGE', `${option} ${text}: that is no length of time`, {
      hints: ['write a number and s, m, h, d or w, such as 12h; or 0'],
    });
  }
  return Number(match![1]) * factor;
}

import type { AliasChange } from '../../store/index.ts';

export function renderAlias({ alias, version, before }: AliasChange): string {
  if (version === null) return `${alias} removed; it was ${before ?? 'not set'}`;
  return before === null || before === version
    ? `${alias} is ${version}`
    : `${alias} is ${version}, was ${before}`;
}

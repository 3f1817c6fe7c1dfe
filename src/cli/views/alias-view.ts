import type { AliasChange, AliasSummary } from '../../store/index.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';

export type AliasOutput = AliasChange | { readonly aliases: readonly AliasSummary[] };

export function renderAlias(result: AliasOutput, screen: Screen): string {
  if (!('aliases' in result)) return renderChange(result);
  if (result.aliases.length === 0) return 'no aliases yet';
  const rows = result.aliases.map(({ alias, kind, version }) => [alias, kind, version]);
  return renderTable([{ style: screen.colors.bold }, {}, {}], rows, screen);
}

function renderChange({ alias, version, before }: AliasChange): string {
  if (version === null) return `${alias} removed; it was ${before ?? 'not set'}`;
  return before === null || before === version
    ? `${alias} is ${version}`
    : `${alias} is ${version}, was ${before}`;
}

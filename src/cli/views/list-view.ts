import type { ArtifactList } from '../../store/index.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { count, formatId } from './format.ts';

export function renderArtifacts({ artifacts }: ArtifactList, screen: Screen): string {
  if (artifacts.length === 0) return 'no versions yet';
  const rows = artifacts.map(({ kind, name, ref, id, versions, aliases }) => [
    kind,
    ref,
    formatId(id),
    count(versions, 'version'),
    Object.entries(aliases)
      .map(([alias, version]) => `${name}@${alias} = ${version}`)
      .join(', '),
  ]);
  return renderTable(
    [{}, { style: screen.colors.bold }, { style: screen.colors.dim }, {}, { shrink: 'wrap' }],
    rows,
    screen,
  );
}

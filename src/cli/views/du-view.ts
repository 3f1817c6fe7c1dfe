import type { DiskUsage } from '../../store/index.ts';
import type { Screen } from '../render/screen.ts';
import { formatBytes } from '../render/size.ts';
import { renderTable } from '../render/table.ts';
import { count } from './format.ts';

const shownVersions = 40;

export function renderUsage({ versions, total }: DiskUsage, screen: Screen): string {
  const rows = versions
    .slice(0, shownVersions)
    .map(({ kind, ref, uniqueBytes, sharedBytes, logicalBytes }) => [
      `${kind}/${ref}`,
      formatBytes(uniqueBytes),
      formatBytes(sharedBytes),
      formatBytes(logicalBytes),
    ]);
  const right = { align: 'right' } as const;
  const table = renderTable(
    [
      { header: 'version', shrink: true, style: screen.colors.bold },
      { ...right, header: 'its own' },
      { ...right, header: 'shared' },
      { ...right, header: 'files' },
    ],
    rows,
    screen,
  );
  const rest = versions.length - rows.length;
  return [
    ...(rows.length === 0 ? ['no versions yet'] : [table]),
    ...(rest > 0 ? [`… and ${count(rest, 'more version')}; --json has all`] : []),
    '',
    ...describeTotal(total, versions.length),
  ].join('\n');
}

function describeTotal(total: DiskUsage['total'], versions: number): string[] {
  const { storeBytes, packBytes, packs, neededBytes, sharedBytes, runBytes, stagedBytes } = total;
  const more = [
    ...(sharedBytes > 0 ? [`${formatBytes(sharedBytes)} shared`] : []),
    ...(runBytes > 0 ? [`${formatBytes(runBytes)} of runs`] : []),
    ...(stagedBytes > 0 ? [`${formatBytes(stagedBytes)} staged`] : []),
  ];
  return [
    `${formatBytes(storeBytes)} in .kstore, of which ${formatBytes(packBytes)} in ${count(packs, 'pack')}`,
    `${formatBytes(neededBytes)} needed${more.length === 0 ? '' : `: ${more.join(', ')}`}`,
    `${formatBytes(total.logicalBytes)} in the files of ${count(versions, 'version')}`,
    ...(total.garbageBytes > 0
      ? [`${formatBytes(total.garbageBytes)} not needed; \`kstore gc\` removes it`]
      : []),
    ...(total.missingObjects > 0
      ? [`${count(total.missingObjects, 'object')} missing; \`kstore fsck\` tells where`]
      : []),
  ];
}

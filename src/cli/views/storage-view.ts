import { formatBytes } from '../render/size.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { count, indent } from './format.ts';
import type { ShownMatch } from './show-output.ts';

const shownSharers = 8;

type Storage = NonNullable<Extract<ShownMatch, { type: 'version' }>['storage']>;

/** The lines of `show --storage` for one version. @param fileCount of all of its files. */
export function renderStorage(storage: Storage, fileCount: number, screen: Screen): string[] {
  const { logicalBytes, rawBytes, storedBytes, uniqueBytes, chunks, uniqueChunks, nodes } = storage;
  return [
    '  on the disk',
    `    ${formatBytes(storedBytes)} for ${formatBytes(logicalBytes)} of files: ${count(chunks, 'chunk')}, ${count(nodes, 'node')}`,
    `    ${formatBytes(uniqueBytes)} in ${count(uniqueChunks, 'chunk')} needed by nothing else: freed without it`,
    `    compressed to ${formatShare(storedBytes, rawBytes)} of ${formatBytes(rawBytes)}`,
    ...renderSharers(storage.sharedWith, screen),
    ...renderFiles(storage.largest, fileCount, screen),
  ];
}

function formatShare(part: number, whole: number): string {
  return whole === 0 ? '100 %' : `${Math.round((100 * part) / whole)} %`;
}

function renderSharers(sharers: Storage['sharedWith'], screen: Screen): string[] {
  if (sharers.length === 0) return [];
  const rows = sharers
    .slice(0, shownSharers)
    .map(({ subject, chunks, storedBytes }) => [subject, count(chunks, 'chunk'), formatBytes(storedBytes)]);
  const rest = sharers.length - rows.length;
  return ['    shared with', renderRows(rows, screen), ...(rest > 0 ? [`      … and ${rest} more`] : [])];
}

function renderFiles(files: Storage['largest'], fileCount: number, screen: Screen): string[] {
  if (files.length === 0) return [];
  const rows = files.map(({ path, keptAs, storedBytes, uniqueBytes, logicalBytes }) => [
    path,
    formatBytes(storedBytes),
    `${formatBytes(uniqueBytes)} its own`,
    `of ${formatBytes(logicalBytes)}`,
    `as ${keptAs}`,
  ]);
  const rest = fileCount - files.length;
  return [
    rest > 0 ? '    largest files' : '    files',
    renderRows(rows, screen),
    ...(rest > 0 ? [`      … and ${rest} more: --all lists them`] : []),
  ];
}

function renderRows(rows: readonly (readonly string[])[], screen: Screen): string {
  const right = { align: 'right' } as const;
  const columns = [{ shrink: true }, right, right, right, {}].slice(0, rows[0]!.length);
  return indent(renderTable(columns, rows, { ...screen, width: screen.width - 6 }), 6);
}

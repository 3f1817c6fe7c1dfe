import type { GcResult } from '../../store/index.ts';
import type { Screen } from '../render/screen.ts';
import { formatBytes } from '../render/size.ts';
import { renderTable } from '../render/table.ts';
import { count, formatId } from './format.ts';

const shownPacks = 20;
const order = { remove: 0, wait: 1, keep: 2 } as const;

export function renderGc(result: GcResult, screen: Screen): string {
  const { dryRun, packs, temporary } = result;
  const words = dryRun
    ? { remove: 'would remove', wait: 'would wait', keep: 'would keep' }
    : { remove: 'removed', wait: 'waits', keep: 'kept' };
  const sorted = [...packs].sort((a, b) => order[a.fate] - order[b.fate] || b.sizeBytes - a.sizeBytes);
  const rows = sorted
    .slice(0, shownPacks)
    .map((pack) => [words[pack.fate], formatId(pack.pack), formatBytes(pack.sizeBytes), explain(pack)]);
  const { dim } = screen.colors;
  const table = renderTable([{}, { style: dim }, { align: 'right' }, { shrink: true }], rows, screen);
  return [
    ...(rows.length === 0 ? [] : [table]),
    ...(packs.length > rows.length ? [`… and ${count(packs.length - rows.length, 'more pack')}`] : []),
    ...(temporary.length === 0
      ? []
      : [`${words.remove} ${count(temporary.length, 'leftover')} of commands and runs that ended`]),
    ...summarise(result),
  ].join('\n');
}

function explain({ reason, rewritten, fate, removableAt }: GcResult['packs'][number]): string {
  const parts = [reason, ...(rewritten ? ['what is needed is written anew'] : [])];
  if (fate === 'wait' && removableAt !== null)
    parts.unshift(`until ${removableAt.slice(0, 16).replace('T', ' ')} UTC`);
  return parts.join('; ');
}

function summarise(result: GcResult): string[] {
  const { waitingBytes, objects } = result;
  const lines = describeFreed(result);
  const unneeded = count(objects.unneeded, 'object');
  if (waitingBytes > 0) {
    lines.push(
      `${formatBytes(waitingBytes)} more when the grace time is over; \`kstore gc --grace 0\` frees it now`,
    );
  }
  if (lines.length === 0) lines.push(`nothing to do: ${unneeded} not needed`);
  else if (objects.unneeded > 0) lines.push(`${unneeded} not needed, ${objects.needed} needed`);
  return lines;
}

/** What is gained in the end: packs that are put together are written again first. */
function describeFreed({ dryRun, removedBytes, writtenBytes, freedBytes, writtenPacks }: GcResult): string[] {
  const [free, write] = dryRun ? ['would free', 'would write'] : ['freed', 'wrote'];
  const into = dryRun ? '' : ` in ${count(writtenPacks.length, 'pack')}`;
  if (writtenBytes === 0) return removedBytes === 0 ? [] : [`${free} ${formatBytes(removedBytes)}`];
  if (removedBytes === 0) return [`${write} ${formatBytes(writtenBytes)} anew${into}`];
  const gain = freedBytes > 0 ? formatBytes(freedBytes) : 'nothing';
  return [
    `${free} ${gain}: ${formatBytes(removedBytes)} removed, ${formatBytes(writtenBytes)} written anew${into}`,
  ];
}

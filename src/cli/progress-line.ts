import type { ProgressUpdate } from '../store/model/progress.ts';
import { formatDuration } from './render/time.ts';
import { formatBytes } from './render/size.ts';
import { measureWidth, truncate } from './render/text-width.ts';

const gap = '  ';
const barWidths = { largest: 24, smallest: 6 };
/** Parts from this rank on tell less than a bar does. */
const lessThanBar = 4;

/** How fast work goes on; 0 where nothing has been done yet. */
export interface Pace {
  readonly perSecond: number;
  readonly bytesPerSecond: number;
}

/**
 * `checkout dataset/formula_v1  ████████░░░░  58 %  1.2 GiB/2.0 GiB  412 MiB/s  2.0 s left`
 *
 * What tells least is left out where the width does not suffice for all: first the counts, at last all but the label
 * and the share.
 *
 * @param pace null while too little is known.
 * @param width columns of the terminal that may be used.
 */
export function formatProgress(progress: ProgressUpdate, pace: Pace | null, width: number): string {
  const share = shareOf(progress);
  const percent = share === null ? '' : `${Math.floor(share * 100)} %`;
  // The part with the highest rank is left out first.
  const parts = [
    { text: progress.label, rank: 0 },
    { text: percent, rank: 0 },
    { text: formatCount(progress), rank: 4 },
    { text: formatByteCount(progress), rank: 5 },
    { text: formatRate(progress, pace), rank: 2 },
    { text: formatRemaining(progress, pace), rank: 1 },
    { text: progress.note ?? '', rank: 3 },
  ].filter(({ text }) => text !== '');
  const widthOf = () => measureWidth(parts.map(({ text }) => text).join(gap));
  const smallestBar = share === null ? 0 : gap.length + barWidths.smallest;
  for (;;) {
    const leastUseful = parts.reduce((worst, part) => (part.rank > worst.rank ? part : worst));
    const room = leastUseful.rank >= lessThanBar ? width - smallestBar : width;
    if (leastUseful.rank === 0 || widthOf() <= room) break;
    parts.splice(parts.indexOf(leastUseful), 1);
  }
  const barWidth = Math.min(width - widthOf() - gap.length, barWidths.largest);
  if (share !== null && barWidth >= barWidths.smallest)
    parts.splice(1, 0, { text: drawBar(share, barWidth), rank: 0 });
  return fitLabel(
    parts.map(({ text }) => text),
    width,
  );
}

/** The label gives way to what follows it. */
function fitLabel([label = '', ...rest]: readonly string[], width: number): string {
  const tail = rest.map((text) => gap + text).join('');
  const labelWidth = width - measureWidth(tail);
  return labelWidth < 1 ? truncate(label + tail, width) : truncate(label, labelWidth) + tail;
}

/** Eighths of a column are drawn too (Unicode block elements). */
function drawBar(share: number, width: number): string {
  const eighths = Math.floor(share * width * 8);
  const full = Math.floor(eighths / 8);
  const part = eighths % 8 === 0 ? '' : String.fromCodePoint(0x2590 - (eighths % 8));
  return '█'.repeat(full) + part + '░'.repeat(width - full - part.length);
}

/** Between 0 and 1, by bytes where they are known; null when the end is not. */
function shareOf({ done, total, bytes }: ProgressUpdate): number | null {
  if (bytes?.total !== undefined && bytes.total > 0) return Math.min(1, bytes.done / bytes.total);
  return total === undefined || total === 0 ? null : Math.min(1, done / total);
}

function formatCount({ done, total, unit }: ProgressUpdate): string {
  if (unit === '') return '';
  if (total === undefined) return formatAmount(done, unit);
  if (unit === 'byte') return `${formatBytes(done)}/${formatBytes(total)}`;
  return `${done}/${total} ${pluralise(unit, total)}`;
}

function formatByteCount({ bytes }: ProgressUpdate): string {
  if (bytes === undefined) return '';
  if (bytes.total === undefined) return formatBytes(bytes.done);
  return `${formatBytes(bytes.done)}/${formatBytes(bytes.total)}`;
}

/** Bytes where there are enough of them to tell the pace, else what is counted. */
function formatRate(progress: ProgressUpdate, pace: Pace | null): string {
  if (pace === null) return '';
  const isOfBytes = pace.bytesPerSecond >= 1024 * 1024;
  if (isOfBytes) return `${formatBytes(pace.bytesPerSecond)}/s`;
  if (pace.perSecond <= 0 || progress.unit === '') return '';
  return `${formatAmount(pace.perSecond, progress.unit)}/s`;
}

function formatRemaining({ done, total, bytes }: ProgressUpdate, pace: Pace | null): string {
  if (pace === null) return '';
  const ofBytes = secondsLeft(bytes?.done ?? 0, bytes?.total, pace.bytesPerSecond);
  const ofItems = secondsLeft(done, total, pace.perSecond);
  // Many small files take the time of their number, few large ones that of their bytes: the longer one is nearer.
  const seconds = Math.max(ofBytes ?? 0, ofItems !== null && done > 0 ? ofItems : 0);
  const known = ofBytes ?? ofItems;
  return known === null || seconds === 0 ? '' : `${formatDuration(seconds * 1000)} left`;
}

function secondsLeft(done: number, total: number | undefined, perSecond: number): number | null {
  return total === undefined || perSecond <= 0 ? null : Math.max(0, total - done) / perSecond;
}

function formatAmount(amount: number, unit: string): string {
  if (unit === 'byte') return formatBytes(amount);
  const rounded = amount >= 10 || Number.isInteger(amount) ? Math.round(amount) : Number(amount.toFixed(1));
  return `${rounded} ${pluralise(unit, rounded)}`;
}

function pluralise(unit: string, count: number): string {
  return count === 1 ? unit : `${unit}s`;
}

import { packIdOf, type PackSet } from '../../packs/pack-set.ts';
import type { GarbageMarks } from './gc-marks.ts';
import type { Reachable } from './gc-reachable.ts';

/** A pack of which this share is not needed is written anew without it. */
const wastedShare = 0.25;
/** Packs shorter than this are put together; longer ones cost more to copy than they cost to open. */
const smallPackBytes = 32 * 1024 * 1024;
/** Fewer small packs than this are left as they are. */
const smallPacksWorthMerging = 4;

/** `keep`: stays. `wait`: removed when the grace time is over. `remove`: removed now. */
export type PackFate = 'keep' | 'wait' | 'remove';

export interface PlannedPack {
  readonly pack: string;
  readonly path: string;
  readonly sizeBytes: number;
  /** Bytes of what is needed and in no pack that stays instead. */
  readonly neededBytes: number;
  readonly fate: PackFate;
  /** What is needed of it goes to a new pack first. */
  readonly rewritten: boolean;
  readonly reason: string;
  /** Since when nothing needs it; null when it stays. */
  readonly markedAtMs: number | null;
}

export interface GcPlan {
  readonly packs: readonly PlannedPack[];
  /** Numbers of the objects that go to new packs, in the order in which they should lie there. */
  readonly rewrite: Uint32Array;
}

interface Share {
  readonly index: number;
  neededBytes: number;
  totalBytes: number;
  hasCopies: boolean;
}

/** Decides on every pack; a pure function of what is there, so that a dry run tells what the real one does. */
export function planGc(
  set: PackSet,
  reachable: Reachable,
  marks: GarbageMarks,
  times: { readonly nowMs: number; readonly graceMs: number },
): GcPlan {
  const homes = new Int32Array(set.limit).fill(-1);
  const shares = listByPreference(set, marks).map((index) => measureShare(set, index, reachable, homes));
  const isSmall = ({ index, neededBytes }: Share) =>
    neededBytes > 0 && set.packs[index]!.sizeBytes < smallPackBytes;
  const smallPacks = shares.filter((share) => isSmall(share)).length;
  const rewritten = new Uint8Array(set.packs.length);
  const packs = shares.map((share): PlannedPack => {
    const { reader, sizeBytes } = set.packs[share.index]!;
    const pack = packIdOf(reader.path);
    const reason = explain(share, isSmall(share) ? smallPacks : 0);
    const isRewritten = reason !== null && share.neededBytes > 0;
    if (isRewritten) rewritten[share.index] = 1;
    const end = judgeTime(reason !== null, marks.get(pack), times);
    return {
      pack,
      path: reader.path,
      sizeBytes,
      neededBytes: Math.round(share.neededBytes),
      rewritten: isRewritten,
      reason: reason ?? describeKept(share),
      ...end,
    };
  });
  const moves = reachable.order.filter((number) => rewritten[homes[number]!] === 1);
  return { packs: packs.sort((left, right) => (left.pack < right.pack ? -1 : 1)), rewrite: moves };
}

/** Packs that are marked come last, so that what is elsewhere too does not keep them; long packs come first. */
function listByPreference(set: PackSet, marks: GarbageMarks): number[] {
  const isMarked = (index: number) => Number(marks.has(packIdOf(set.packs[index]!.reader.path)));
  return set.packs
    .map((_, index) => index)
    .sort((a, b) => isMarked(a) - isMarked(b) || set.packs[b]!.sizeBytes - set.packs[a]!.sizeBytes || a - b);
}

/** Gives the pack every needed object that no pack before it has. */
function measureShare(set: PackSet, index: number, { isNeeded }: Reachable, homes: Int32Array): Share {
  const share: Share = { index, neededBytes: 0, totalBytes: 0, hasCopies: false };
  const pack = set.packs[index]!;
  for (let entry = 0; entry < pack.reader.index.chunkCount; entry++) {
    const number = set.numberOf(pack, entry);
    const bytes = set.storedBytesAt(index, entry);
    share.totalBytes += bytes;
    if (isNeeded[number] === 0) continue;
    if (homes[number] === -1) {
      homes[number] = index;
      share.neededBytes += bytes;
    } else share.hasCopies = true;
  }
  return share;
}

/** Why the pack should go; null when it stays. */
function explain(share: Share, smallPacks: number): string | null {
  if (share.neededBytes === 0) {
    return share.hasCopies ? 'other packs have all of it that is needed' : 'nothing needs it';
  }
  if (wasteOf(share) >= wastedShare) return `${formatPercent(wasteOf(share))} of it is not needed`;
  return smallPacks >= smallPacksWorthMerging ? `one of ${smallPacks} small packs` : null;
}

function describeKept(share: Share): string {
  if (wasteOf(share) < 1e-9) return 'all of it is needed';
  return `${formatPercent(wasteOf(share))} of it is not needed, which is not worth a copy`;
}

function wasteOf({ neededBytes, totalBytes }: Share): number {
  return 1 - neededBytes / totalBytes;
}

function formatPercent(share: number): string {
  return share < 0.01 ? 'less than 1 %' : `${Math.floor(share * 100)} %`;
}

function judgeTime(
  shouldGo: boolean,
  markedAtMs: number | undefined,
  { nowMs, graceMs }: { readonly nowMs: number; readonly graceMs: number },
): Pick<PlannedPack, 'fate' | 'markedAtMs'> {
  if (!shouldGo) return { fate: 'keep', markedAtMs: null };
  // A mark from the future was made by a clock that has been put back since: it tells nothing.
  const since = markedAtMs === undefined || markedAtMs > nowMs ? nowMs : markedAtMs;
  return { fate: nowMs - since >= graceMs ? 'remove' : 'wait', markedAtMs: since };
}

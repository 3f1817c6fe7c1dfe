import type { RepairResult } from '../../store/index.ts';
import type { Screen } from '../render/screen.ts';
import { count, formatId } from './format.ts';

const places = {
  'damaged pack': 'out of damaged packs',
  'other store': 'from the other store',
  'working files': 'from the working files',
  'ledger cache': 'from the cache of the ledger',
} as const;

export function renderRepair(result: RepairResult, { colors }: Screen): string {
  const { dryRun, ok, damagedPacks, restored, files, lost, setAside, cleared } = result;
  const would = dryRun ? 'would be ' : '';
  const lines = [
    ...damagedPacks.map(
      ({ pack, message, salvaged }) =>
        `${colors.yellow('damaged')} pack ${formatId(pack)}: ${withoutName(message)}; ${count(salvaged, 'object')} whole`,
    ),
    ...files.map((file) => `${would}${colors.yellow('replaced')} .kstore/${file}`),
    ...restored.map(({ from, objects, of }) => {
      const what = of === 'content' ? count(objects, 'object') : count(objects, 'ledger object');
      return `${would}${colors.green('restored')} ${what} ${places[from]}`;
    }),
    ...lost.map(({ subject, message }) => `${colors.red('lost')} ${subject}: ${message}`),
    ...(cleared.length === 0
      ? []
      : [`${would}removed ${count(cleared.length, 'file')} from .kstore/damaged`]),
    ...(setAside.length === 0 ? [] : [`${count(setAside.length, 'damaged file')} in .kstore/damaged`]),
  ];
  return [...lines, conclude(ok, lines.length > 0, result)].join('\n');
}

function conclude(ok: boolean, hasLines: boolean, { dryRun, lost }: RepairResult): string {
  if (!ok) {
    const advice = new Set(lost.map((thing) => thing.advice));
    return [`${count(lost.length, 'thing')} without a second copy`, ...advice].join('\n');
  }
  if (!hasLines) return 'nothing to repair';
  return dryRun ? 'all of it can be brought back' : 'everything that is needed is there';
}

/** `pack <name>.pack at byte 7: …` without what the line says already. */
function withoutName(message: string): string {
  return message.replace(/^pack [0-9a-f]{64}\.pack(?: at byte \d+)?: /, '');
}

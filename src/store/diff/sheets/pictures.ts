import type { SheetPicture } from '../../tables/sheet-facts.ts';
import { formatColumnLetters } from '../../tables/sheet.ts';
import type { SheetChange } from '../facts-diff-model.ts';
import type { SheetPair } from './pair-sheets.ts';

/** Pictures over a sheet that are in one version alone; of those that are left, one stands for the next. */
export function* listPictureChanges({ before, after }: SheetPair): Generator<SheetChange> {
  const [was, is] = [before.facts?.pictures ?? [], after.facts?.pictures ?? []];
  const [gone, added] = [subtract(was, is), subtract(is, was)];
  const named = { fact: 'picture', file: after.file, sheet: after.name } as const;
  for (let index = 0; index < Math.max(gone.length, added.length); index++) {
    const [old, current] = [gone[index], added[index]];
    const { row, column } = (current ?? old)!;
    yield {
      ...named,
      change: old === undefined ? 'added' : current === undefined ? 'removed' : 'changed',
      place: `${formatColumnLetters(column)}${row + 1}`,
      before: old === undefined ? null : describe(old),
      after: current === undefined ? null : describe(current),
    };
  }
}

function describe({ sizeBytes }: SheetPicture): string {
  return `picture of ${sizeBytes} bytes`;
}

/** Those of the first list that the second lacks; of equal ones as many as it has less. */
function subtract(from: readonly SheetPicture[], others: readonly SheetPicture[]): SheetPicture[] {
  const left = new Map<string, number>();
  for (const { content } of others) left.set(content, (left.get(content) ?? 0) + 1);
  return from.filter(({ content }) => {
    const count = left.get(content) ?? 0;
    left.set(content, count - 1);
    return count <= 0;
  });
}

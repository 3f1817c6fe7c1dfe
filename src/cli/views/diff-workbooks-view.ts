import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { wrapText } from '../render/wrap.ts';
import type { DiffOutput } from './diff-output.ts';
import { formatAmount } from './diff-words.ts';
import { indent } from './format.ts';

type WorkbooksOutput = NonNullable<DiffOutput['workbooks']>;
type FactOutput = WorkbooksOutput['changes'][number];

const factNames = { formula: 'formula', comment: 'comment', numberFormat: 'number format' } as const;

/** What changed beside the values of cells, such as a formula that gives the same value. */
export function renderWorkbooks({ changes, omitted, note }: WorkbooksOutput, screen: Screen): string[] {
  if (note !== null)
    return [wrapText(`formulas, comments and number formats are not compared: ${note}`, screen.width)];
  if (changes.length + omitted === 0) return [];
  const isOneFile = new Set(changes.map(({ file }) => file)).size <= 1;
  const columns = [{ shrink: true }, {}, { shrink: true }, { shrink: true }];
  const lines = changes.map((change) => describeFact(change, isOneFile));
  return [
    screen.colors.dim('beside values'),
    ...(lines.length === 0
      ? []
      : [indent(renderTable(columns, lines, { ...screen, width: screen.width - 2 }))]),
    ...(omitted > 0 ? [`  and ${formatAmount(omitted)} more: --rows N shows more, --json lists all`] : []),
  ];
}

export function describeFact(change: FactOutput, isOneFile: boolean): string[] {
  const { fact, file, firstCell, lastCell, before, after } = change;
  const area = firstCell === lastCell ? firstCell : `${firstCell}:${lastCell}`;
  const sign = fact === 'formula' ? '=' : '';
  const [old, current] = [before, after].map((text) => (text === null ? null : toOneLine(sign + text)));
  const told =
    old === null ? `added ${current}` : current === null ? `removed ${old}` : `${old} → ${current}`;
  return [isOneFile ? area : `${file} ${area}`, factNames[fact], told, describeCells(change)];
}

/** A formula may change while the value that people see stays. */
function describeCells({ fact, cells, changedValues }: FactOutput): string {
  const amount = cells === 1 ? [] : [`${formatAmount(cells)} cells`];
  if (fact !== 'formula') return amount.join('');
  const which = changedValues === 0 ? 'same' : changedValues === cells ? 'other' : 'partly other';
  return [...amount, `${which} value${cells === 1 ? '' : 's'}`].join(', ');
}

function toOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { wrapText } from '../render/wrap.ts';
import type { DiffOutput } from './diff-output.ts';
import { formatAmount } from './diff-words.ts';
import { indent } from './format.ts';

type WorkbooksOutput = NonNullable<DiffOutput['workbooks']>;
type FactOutput = WorkbooksOutput['changes'][number];
type SheetChangeOutput = WorkbooksOutput['sheets'][number];

const factNames: Readonly<Record<SheetChangeOutput['fact'], string>> = {
  formula: 'formula',
  comment: 'comment',
  numberFormat: 'number format',
  sheet: 'sheet',
  picture: 'picture',
  hidden: 'hidden',
  merged: 'merged',
  calendar: 'calendar',
  value: 'cell',
};

/** What changed beside the values of cells, such as a formula that gives the same value. */
export function renderWorkbooks(workbooks: WorkbooksOutput, screen: Screen): string[] {
  const { changes, sheets, omitted, note } = workbooks;
  if (note !== null)
    return [wrapText(`formulas, comments, formats and sheets are not compared: ${note}`, screen.width)];
  if (changes.length + sheets.length + omitted === 0) return [];
  const columns = [{ shrink: true }, {}, { shrink: true }, { shrink: true }];
  const lines = describeFacts(workbooks);
  return [
    screen.colors.dim('beside values'),
    ...(lines.length === 0
      ? []
      : [indent(renderTable(columns, lines, { ...screen, width: screen.width - 2 }))]),
    ...(omitted > 0 ? [`  and ${formatAmount(omitted)} more: --rows N shows more, --json lists all`] : []),
  ];
}

/** Place, what it is, what changed, and in how many cells. */
export function describeFacts({ changes, sheets }: WorkbooksOutput): string[][] {
  const isOneFile = new Set([...changes, ...sheets].map(({ file }) => file)).size <= 1;
  const isOneSheet = new Set([...changes, ...sheets].map(({ sheet }) => sheet)).size <= 1;
  return [
    ...changes.map((change) => describeFact(change, isOneFile)),
    ...sheets.map((change) => describeSheetChange(change, isOneFile, isOneSheet)),
  ];
}

function describeSheetChange(change: SheetChangeOutput, isOneFile: boolean, isOneSheet: boolean): string[] {
  const { fact, file, sheet, place, before, after } = change;
  const named = sheet === null || (isOneSheet && place !== '') ? [] : [toOneLine(sheet)];
  const where = [...(isOneFile ? [] : [file]), ...named, place].filter((part) => part !== '');
  return [where.join(' '), factNames[fact], tellChange(fact, before, after), ''];
}

function tellChange(fact: SheetChangeOutput['fact'], before: string | null, after: string | null): string {
  const sign = fact === 'formula' ? '=' : '';
  const [old, current] = [before, after].map((text) => (text === null ? null : toOneLine(sign + text)));
  if (old !== null && current !== null) return `${old} → ${current}`;
  if (fact === 'hidden') return current === null ? 'shown again' : 'now hidden';
  if (fact === 'merged') return current === null ? 'no longer merged' : 'now merged';
  return old === null ? `added ${current}` : `removed ${old}`;
}

function describeFact(change: FactOutput, isOneFile: boolean): string[] {
  const { fact, file, firstCell, lastCell, before, after } = change;
  const area = firstCell === lastCell ? firstCell : `${firstCell}:${lastCell}`;
  const told = tellChange(fact, before, after);
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

import { escapeForeign } from '../output.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { measureWidth, splitWord } from '../render/text-width.ts';
import { wrapText } from '../render/wrap.ts';
import type { DiffOutput } from './diff-output.ts';
import { countOf, formatAmount } from './diff-words.ts';
import { formatText, indent } from './format.ts';

type WordsOutput = NonNullable<DiffOutput['files'][number]['words']>;
type PartOutput = WordsOutput['changes'][number]['parts'][number];
type CitationOutput = DiffOutput['citations'][number];

const shownChanges = 30;
const shownCitations = 50;
/** Of what stays beside a change so much is shown on either side, and of what changed at most twice so much. */
const shownContext = 60;
const shownChanged = 400;
/** What a line may be broken behind: spaces, and characters of scripts that are written without them. */
const piecePattern =
  /\n|[^\S\n]+|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+/gu;

/** Words that were taken out and put in, in colours, or as `[-old-]{+new+}` without. */
export function renderWords(path: string, words: WordsOutput, screen: Screen): string[] {
  const head = `${path}: ${describeWords(words)}`;
  const shown = words.changes.slice(0, shownChanges);
  const rest = words.changes.length + words.omitted - shown.length;
  return [
    screen.colors.bold(wrapText(head, screen.width)),
    ...shown.flatMap(({ lineAfter, parts }) => [
      screen.colors.dim(`  line ${formatAmount(lineAfter)}`),
      ...wrapParts(shortenParts(parts), screen).map((line) => `    ${line}`),
    ]),
    ...(rest > 0 ? [`  and ${formatAmount(rest)} more changes: --json lists more`] : []),
  ];
}

/** `12 words added, 3 words removed` */
export function describeWords({ wordsAdded, wordsRemoved, wholePassages }: WordsOutput): string {
  const parts = [
    wordsAdded > 0 ? `${countOf(wordsAdded, 'word')} added` : '',
    wordsRemoved > 0 ? `${countOf(wordsRemoved, 'word')} removed` : '',
    wholePassages > 0 ? `${countOf(wholePassages, 'passage')} too different for single words` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'only signs and spaces changed' : parts.join(', ');
}

function shortenParts(parts: readonly PartOutput[]): PartOutput[] {
  return parts.map((part, index) => {
    const isSame = part.change === 'same';
    const kept = isSame ? shownContext : shownChanged;
    if (part.text.length <= 2 * kept) return part;
    const characters = [...part.text];
    const head = isSame && index === 0 ? '' : characters.slice(0, kept).join('');
    const tail = isSame && index === parts.length - 1 ? '' : characters.slice(-kept).join('');
    return { ...part, text: `${head}…${tail}` };
  });
}

interface Piece {
  readonly text: string;
  readonly style: (text: string) => string;
}

/** A text breaks behind any piece: Chinese and Japanese have no spaces to break at. */
function wrapParts(parts: readonly PartOutput[], screen: Screen): string[] {
  const width = screen.width - 4;
  const lines: string[] = [];
  let [line, used] = ['', 0];
  const end = () => {
    lines.push(line.trimEnd());
    [line, used] = ['', 0];
  };
  for (const { text, style } of parts.flatMap((part) => splitPart(part, screen))) {
    if (text === '\n') {
      end();
      continue;
    }
    const wide = measureWidth(text);
    if (used > 0 && used + wide > width) end();
    if (used === 0 && text.trim() === '' && lines.length > 0) continue;
    line += style(text);
    used += wide;
  }
  if (line !== '') end();
  return lines;
}

function splitPart({ change, text }: PartOutput, { colors, width }: Screen): Piece[] {
  const paint = { same: String, added: colors.green, removed: colors.red }[change];
  // Colours that do nothing say that there are none.
  const isPlain = colors.red('x') === 'x';
  const marks = { same: ['', ''], added: ['{+', '+}'], removed: ['[-', '-]'] } as const;
  const [open, close] = isPlain ? marks[change] : ['', ''];
  // The text may be a stranger's, and colours of its own would be obeyed.
  const pieces = `${open}${escapeForeign(text)}${close}`.match(piecePattern) ?? [];
  return pieces.flatMap((piece) => splitWord(piece, width - 4).map((one) => ({ text: one, style: paint })));
}

/** What a report cites otherwise than before. */
export function renderCitations(citations: readonly CitationOutput[], screen: Screen): string[] {
  if (citations.length === 0) return [];
  const shown = citations.slice(0, shownCitations);
  const rest = citations.length - shown.length;
  const { colors } = screen;
  const mark = (text: string) =>
    text.startsWith('+') ? colors.green(text) : text.startsWith('-') ? colors.red(text) : colors.yellow(text);
  const columns = [{ style: mark }, { shrink: true }, { shrink: true }, { shrink: 'wrap' as const }];
  return [
    colors.dim('citations'),
    indent(renderTable(columns, shown.map(describeCitation), { ...screen, width: screen.width - 2 })),
    ...(rest > 0 ? [`  and ${formatAmount(rest)} more: --json lists all`] : []),
  ];
}

/** Mark, what is cited, of which version, and its value. */
export function describeCitation({ change, kind, what, before, after }: CitationOutput): string[] {
  const marks = { added: '+', removed: '-', changed: '~' } as const;
  const either = (old: string | undefined, current: string | undefined) =>
    old === undefined || current === undefined || old === current
      ? (current ?? old ?? '')
      : `${old} → ${current}`;
  return [
    marks[change],
    formatText(`${kind} ${what}`),
    formatText(either(before?.ref, after?.ref)),
    formatText(either(before?.text, after?.text)),
  ];
}

import type { ReproduceOutput } from '../../store/model/generated/output/reproduce.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { wrapText } from '../render/wrap.ts';
import { count, formatId, formatValue } from './format.ts';

const meanings = {
  IDENTICAL: 'every output came out the same, to the last bit',
  EQUIVALENT: 'only numbers differ, within the tolerance',
  DIFFERENT: 'the outputs are not the same',
  CANNOT: 'something that is needed is missing',
} as const;

const certainties = { shown: '', likely: ' (likely)', possible: ' (possible)' } as const;

type Finding = Pick<
  ReproduceOutput,
  'verdict' | 'outputs' | 'firstDifference' | 'cause' | 'missing' | 'changed' | 'tolerance'
>;

export function renderReproduction(result: ReproduceOutput, screen: Screen): string {
  return [
    renderFinding(result, describeWork(result), screen),
    ...(result.judged.length > 1 ? [renderChain(result.judged, screen)] : []),
  ].join('\n');
}

/** Under which ids the verdicts are kept; '' when they are not. */
export function renderRecords(records: readonly string[], { colors, width }: Screen): string {
  if (records.length === 0) return '';
  const label = `kept as ${records.length === 1 ? 'verdict ' : 'verdicts '}`;
  return colors.dim(wrapText(records.map(formatId).join(', '), width, label));
}

function describeWork({ runs, against, causeRuns, judged }: ReproduceOutput): string {
  const work =
    against === null
      ? `${count(runs.length, 'run')} repeated`
      : `run ${formatId(judged[0]!.run)} against run ${formatId(against)}`;
  return causeRuns === 0 ? work : `${work}, ${count(causeRuns, 'further run')} to find the cause`;
}

/** The verdict, then the cause in one sentence, then what shows it, then what to do. */
export function renderFinding(result: Finding, note: string, screen: Screen): string {
  const { colors, width } = screen;
  const { verdict, cause } = result;
  const outputs = result.outputs.map(({ ref, expected, actual, equal }) => [
    ref,
    formatId(expected),
    actual === null ? 'not made' : equal ? 'the same' : `now ${formatId(actual)}`,
  ]);
  return [
    wrapText(`${paintVerdict(verdict, colors.bold(verdict), screen)}: ${meanings[verdict]} (${note})`, width),
    ...(cause === null ? [] : [wrapText(cause.sentence, width, `cause${certainties[cause.certainty]}: `)]),
    ...(outputs.length === 0
      ? []
      : [renderTable([{ style: colors.bold, shrink: true }, { style: colors.dim }, {}], outputs, screen)]),
    ...describeDifference(result, width),
    ...(cause?.evidence ?? []).map((line) => wrapText(line, width, '- ')),
    ...listOtherMissing(result).map(({ what, why }) => wrapText(`${what}: ${why}`, width, 'missing: ')),
    ...result.changed.map((change) => wrapText(change, width, 'not as recorded: ')),
    ...(cause === null ? [] : [wrapText(cause.advice, width, 'what to do: ')]),
    ...(verdict === 'CANNOT' && result.missing.some(({ what }) => what.startsWith('the recorded '))
      ? [colors.dim('--with-current-code runs it with what is installed all the same')]
      : []),
  ].join('\n');
}

export function paintVerdict(verdict: string, text: string, { colors }: Screen): string {
  return verdict === 'IDENTICAL' || verdict === 'EQUIVALENT' ? colors.green(text) : colors.red(text);
}

/** What the cause does not say already. */
function listOtherMissing({ missing, cause }: Finding): Finding['missing'] {
  const said = cause?.sentence.slice(1, -1) ?? '';
  return missing.filter(({ why }) => why.slice(1) !== said);
}

function describeDifference({ firstDifference: first, tolerance }: Finding, width: number): string[] {
  if (first === null) return [];
  const place = [first.output, first.path, first.place].filter((part) => part !== '').join(', ');
  const far =
    first.relativeDifference === null
      ? ''
      : `; numbers differ by up to ${first.relativeDifference.toExponential(1)} of their size` +
        (tolerance === null
          ? ', and no tolerance is declared'
          : `, ${tolerance.relative.toExponential(1)} is allowed by the ${tolerance.declaredBy}`);
  const text = `${place}: recorded ${formatExactly(first.expected)}, now ${formatExactly(first.actual)}${far}`;
  return [wrapText(text, width, 'first difference: ')];
}

/** Numbers that differ late would look the same when they are rounded. */
function formatExactly(value: unknown): string {
  return typeof value === 'number' ? String(value) : formatValue(value as never);
}

function renderChain(judged: ReproduceOutput['judged'], screen: Screen): string {
  const rows = judged.map(({ verdict, run, task, cause }) => [verdict, formatId(run), task, cause ?? '']);
  const columns = [
    { style: (text: string) => paintVerdict(text.trim(), text, screen) },
    { style: screen.colors.yellow },
    { shrink: true },
    {},
  ];
  return renderTable(columns, rows, screen);
}

import {
  countOverlap,
  isCompared,
  overlapKinds,
  type CheckedStep,
  type PairResult,
} from '../../plugins/index.ts';
import type { OverlapOutput } from '../../store/model/generated/output/overlap.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { wrapText } from '../render/wrap.ts';
import { count, formatValue, indent } from './format.ts';

export type { OverlapOutput };

type Finding = OverlapOutput['findings'][number];
type Example = Finding['examples'][number];

/** So many pairs of each kind are shown; a row takes several lines, a file one. */
const shownPairs = { row: 3, file: 10 } as const;

/** So many cells of a row are shown; those that differ come first. */
const shownCells = 6;

const kindWords: Readonly<Record<Example['kind'], string>> = {
  exact: 'the same',
  normalised: 'the same but for how they are written',
  key: 'the same key, other content',
  sameInputs: 'the same inputs, another target',
  near: 'nearly the same; this alone is no overlap',
};

/** The comparisons of an experiment's steps, or of two versions that a person named. */
export function toOverlapOutput(steps: readonly CheckedStep[]): OverlapOutput {
  return describeResults(
    steps.flatMap(({ step, results }) => results.map((result) => ({ step, result }))),
    steps.flatMap(({ unknown }) => unknown),
  );
}

export function toPairOutput(result: PairResult): OverlapOutput {
  return describeResults([{ step: null, result }], []);
}

function describeResults(
  results: readonly { readonly step: string | null; readonly result: PairResult }[],
  unknown: readonly string[],
): OverlapOutput {
  const findings = results.flatMap(({ step, result }) => (isCompared(result) ? [{ step, ...result }] : []));
  const notCompared = results.flatMap(({ step, result }) =>
    isCompared(result) ? [] : [{ step, ...result }],
  );
  // Read back as plain JSON, so that what the library promises not to change is not shared.
  return structuredClone({
    overlap: findings.some((finding) => countOverlap(finding) > 0),
    findings,
    notCompared,
    unknown: [...new Set(unknown)],
  }) as unknown as OverlapOutput;
}

export function renderOverlap({ findings, notCompared, unknown }: OverlapOutput, screen: Screen): string {
  const parts = [
    ...findings.map((finding) => renderFinding(finding, screen)),
    ...notCompared.map(({ left, right, reason }) =>
      wrapText(`${nameSide(right)} against ${nameSide(left)}: not compared, ${reason}`, screen.width),
    ),
    ...unknown.map((text) => wrapText(text, screen.width)),
  ];
  return parts.length === 0 ? 'there is no data to compare' : parts.join('\n\n');
}

function nameSide({ role, ref }: Finding['left']): string {
  return role === null ? ref : `${role} data ${ref}`;
}

function renderFinding(finding: Finding, screen: Screen): string {
  const { left, right, rows, unit, counts, near } = finding;
  const overlapping = countOverlap(finding);
  const sides = `${nameSide(right)} against ${nameSide(left)}`;
  const result =
    overlapping === 0
      ? screen.colors.green(`none of ${count(rows.right, unit)} in both`)
      : screen.colors.red(`${overlapping} of ${count(rows.right, unit)} in both`);
  const found = [
    ...overlapKinds.map((kind) => [kind, counts[kind]] as const),
    ...(near === null ? [] : [['near', near] as const]),
  ]
    .filter(([, amount]) => amount > 0)
    .map(([kind, amount]) => [String(amount), kindWords[kind]]);
  const inner = { ...screen, width: screen.width - 2 };
  return [
    wrapText(`${sides}: ${result}`, screen.width),
    ...(found.length === 0
      ? []
      : [indent(renderTable([{ align: 'right' }, { shrink: 'wrap' }], found, inner))]),
    ...chooseExamples(finding).map((example) => `\n${indent(renderExample(finding, example, inner))}`),
    ...tellOfOthers(finding),
    ...listNotes(finding).map((note) => wrapText(`note: ${note}`, screen.width, '  ', 4)),
  ].join('\n');
}

function chooseExamples({ examples, unit }: Finding): Example[] {
  const kinds = [...new Set(examples.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => examples.filter((one) => one.kind === kind).slice(0, shownPairs[unit]));
}

function tellOfOthers(finding: Finding): string[] {
  const { counts, near, examples } = finding;
  const found = Object.values(counts).reduce((sum, amount) => sum + amount, near ?? 0);
  const others = found - chooseExamples(finding).length;
  if (examples.length === 0 || others <= 0) return [];
  const inJson = examples.length > chooseExamples(finding).length ? '; --json lists more' : '';
  return [`\n  … and ${count(others, 'pair')} more${inJson}`];
}

function renderExample({ left, right }: Finding, example: Example, screen: Screen): string {
  const places = `${describePlace(example.left)} of ${left.ref} and ${describePlace(example.right)} of ${right.ref}`;
  const title = `${places}: ${kindWords[example.kind].split(';')[0]}`;
  const differs = ({ left: from, right: to }: Example['cells'][number]) => from !== to;
  const cells = [...example.cells.filter(differs), ...example.cells.filter((cell) => !differs(cell))];
  const shown = cells.slice(0, shownCells);
  const files = example.left.row === null ? [] : [example.left.file ?? '', example.right.file ?? ''];
  const lines = [
    ...(files.some((file) => file !== '') ? [['', ...files]] : []),
    ...shown.map((cell) => [
      cell.column,
      formatCell(cell.left),
      formatCell(cell.right),
      differs(cell) ? 'differs' : '',
    ]),
  ];
  const rest = cells.length - shown.length;
  const table = renderTable(
    [{ shrink: true }, { shrink: true }, { shrink: true }, { style: screen.colors.yellow }],
    lines,
    { ...screen, width: screen.width - 2 },
  );
  return [
    wrapText(title, screen.width),
    ...(lines.length === 0 ? [] : [indent(table)]),
    ...(rest > 0 ? [`  … and ${count(rest, 'column')} more`] : []),
  ].join('\n');
}

function formatCell(cell: unknown): string {
  return typeof cell === 'number' ? String(cell) : formatValue(cell as string | boolean | null);
}

function describePlace({ row, id }: Example['left']): string {
  if (row === null) return id;
  // The id of a row without a name is a hash, which tells a person nothing.
  return /^[0-9a-f]{16}(#\d+)?$/.test(id) ? `row ${row}` : `row ${row} (${id})`;
}

function listNotes({ left, unit, repeatedInLeft, leftOut, right, converted, notes }: Finding): string[] {
  const onlyIn = (ref: string, columns: readonly string[]) =>
    columns.length === 0 ? [] : [`only ${ref} has ${count(columns.length, 'column')}: ${shorten(columns)}`];
  return [
    ...notes,
    ...(repeatedInLeft === 0
      ? []
      : [`${count(repeatedInLeft, unit)} of ${nameSide(left)} repeat another of it; that is no overlap`]),
    ...onlyIn(left.ref, leftOut.left),
    ...onlyIn(right.ref, leftOut.right),
    ...(converted.length === 0 ? [] : [`compared in one unit: ${shorten(converted)}`]),
  ];
}

function shorten(names: readonly string[]): string {
  return `${names.slice(0, 4).join(', ')}${names.length > 4 ? ', …' : ''}`;
}

import type { ProfileOutput } from '../../store/model/generated/output/profile.ts';
import type { Screen } from '../render/screen.ts';
import { drawSparkLine } from '../render/spark-line.ts';
import { renderTable, type TableColumn } from '../render/table.ts';
import { wrapText } from '../render/wrap.ts';
import { count, formatNumber, formatValue, indent } from './format.ts';
import { renderPictures } from './profile-pictures-view.ts';

type Table = NonNullable<ProfileOutput['table']>;
type Column = Table['columns'][number];

const shownColumns = 40;
const shownPairs = 5;
const shownOddities = 20;
const sparkWidth = 10;
const right = { align: 'right' } as const;

/** What `kstore profile` prints, and where the page is when there is one. */
export function renderProfile(profile: ProfileOutput, page: string | null, screen: Screen): string {
  const { table, pictures, notes } = profile;
  const inner = { ...screen, width: screen.width - 2 };
  const parts = [
    renderHead(profile, screen),
    ...renderFindings(profile.findings, screen),
    ...(table === null ? [] : renderTableProfile(table, profile.against?.ref ?? '', inner)),
    ...(pictures === null ? [] : renderPictures(pictures, profile.against?.ref ?? '', inner)),
    ...(notes.length === 0
      ? []
      : [notes.map((note) => wrapText(note, screen.width, 'note: ', 6)).join('\n')]),
    ...(page === null ? [] : [`wrote ${page}`]),
  ];
  return parts.join('\n\n');
}

function renderHead({ ref, table, pictures, against }: ProfileOutput, { colors }: Screen): string {
  const size =
    table === null
      ? count(pictures?.total ?? 0, 'picture')
      : `${count(table.rows.total, 'row')}, ${count(table.columns.length, 'column')}`;
  return `dataset ${colors.bold(ref)}: ${size}${against === null ? '' : `, against ${against.ref}`}`;
}

function renderFindings(findings: ProfileOutput['findings'], { width, colors }: Screen): string[] {
  if (findings.length === 0) return ['nothing odd was found'];
  const lines = findings.map(({ level, text }) =>
    level === 'careful' ? colors.yellow(wrapText(text, width, '! ', 2)) : wrapText(text, width, '· ', 2),
  );
  return [lines.join('\n')];
}

function renderTableProfile(table: Table, against: string, screen: Screen): string[] {
  const shown = table.columns.slice(0, shownColumns);
  const rest = table.columns.length - shown.length;
  return [
    ...renderNumbers(shown, screen),
    ...renderOthers(shown, screen),
    ...(rest > 0 ? [`… and ${count(rest, 'column')} more; --json and --html have them`] : []),
    ...renderClasses(table.classes, screen),
    ...renderLeakage(table.leakage, screen),
    ...renderCorrelations(table.correlations, screen),
    ...renderRepeated(table.duplicates, screen),
    ...renderOutliers(shown, screen),
    ...renderOddities(table.oddities, screen),
    ...renderDrift(table.drift, against, screen),
  ];
}

function section(title: string, columns: readonly TableColumn[], rows: string[][], screen: Screen): string[] {
  if (rows.length === 0) return [];
  return [`${screen.colors.bold(title)}\n${indent(renderTable(columns, rows, screen))}`];
}

function nameColumn({ name, unit, role }: Column): string {
  const marks = role === 'target' ? '→ ' : role === 'key' ? 'key ' : '';
  return `${marks}${name}${unit === null ? '' : ` (${unit})`}`;
}

function renderNumbers(columns: readonly Column[], screen: Screen): string[] {
  const rows = columns.flatMap((column) => {
    const { numbers, missing, histogram } = column;
    if (numbers === null) return [];
    const figures = [numbers.mean, numbers.deviation, numbers.minimum, numbers.median, numbers.maximum];
    return [
      [
        nameColumn(column),
        String(missing),
        ...figures.map(formatValue),
        drawSparkLine(histogram?.counts ?? [], sparkWidth),
      ],
    ];
  });
  const headers = ['missing', 'mean', 'dev.', 'min.', 'median', 'max.'];
  return section(
    'numbers',
    [
      { header: 'column', shrink: true },
      ...headers.map((header) => ({ header, ...right })),
      { header: 'spread', style: screen.colors.cyan },
    ],
    rows,
    screen,
  );
}

function renderOthers(columns: readonly Column[], screen: Screen): string[] {
  const rows = columns
    .filter(({ numbers }) => numbers === null)
    .map((column) => [
      nameColumn(column),
      column.type,
      String(column.missing),
      String(column.distinct),
      describeValues(column),
    ]);
  const headers = [
    { header: 'column', shrink: true },
    { header: 'type' },
    { header: 'missing', ...right },
    { header: 'different', ...right },
    { header: 'values', shrink: true },
  ];
  return section('other columns', headers, rows, screen);
}

function describeValues({ dates, values }: Column): string {
  if (dates !== null) return `${dates.first} to ${dates.last}`;
  return values.map(({ value, count: amount }) => `${value} (${amount})`).join(', ');
}

function renderClasses(classes: Table['classes'], screen: Screen): string[] {
  return classes.flatMap(({ column, classes: list, more }) => {
    const widest = list[0]!.count;
    const rows = list
      .slice(0, 20)
      .map(({ class: label, count: amount, share }) => [
        label,
        String(amount),
        `${formatNumber(share * 100)} %`,
        '█'.repeat(Math.max(1, Math.round((amount / widest) * 30))),
      ]);
    const rest = list.length - rows.length + more;
    const title = `classes of ${column}${rest > 0 ? ` (the largest ${rows.length} of ${rows.length + rest})` : ''}`;
    return section(title, [{ shrink: true }, right, right, { style: screen.colors.cyan }], rows, screen);
  });
}

function renderLeakage(leakage: Table['leakage'], screen: Screen): string[] {
  const rows = leakage
    .filter(({ suspect }, place) => suspect || place < shownPairs)
    .slice(0, 2 * shownPairs)
    .map(({ column, target, score, spearman, suspect }) => [
      column,
      target,
      formatNumber(score),
      spearman === null ? '–' : formatNumber(spearman),
      suspect ? 'suspect' : '',
    ]);
  const headers = [
    { header: 'column', shrink: true },
    { header: 'target', shrink: true },
    { header: 'score', ...right },
    { header: 'rank', ...right },
    { style: screen.colors.red },
  ];
  return section('a target from one column alone (1 is perfect)', headers, rows, screen);
}

function renderCorrelations(correlations: Table['correlations'], screen: Screen): string[] {
  const rows = correlations
    .slice(0, shownPairs)
    .map(({ left, right: other, pearson, spearman }) => [
      left,
      other,
      formatNumber(spearman),
      formatNumber(pearson),
    ]);
  const headers = [
    { header: 'column', shrink: true },
    { header: 'column', shrink: true },
    { header: 'rank', ...right },
    { header: 'linear', ...right },
  ];
  return section('strongest correlations', headers, rows, screen);
}

function renderRepeated({ exact, sameInputs, near }: Table['duplicates'], screen: Screen): string[] {
  const told = [
    ['the same', exact],
    ['the same inputs, another target', sameInputs],
    ['nearly the same', near],
  ] as const;
  const rows = told.flatMap(([words, kind]) =>
    kind === null ? [] : listRepeated(kind).map((example) => [words, example]),
  );
  return section('repeated rows', [{}, { shrink: true }], rows, screen);
}

/** The pairs that are known, and how many rows there are besides. */
export function listRepeated({ rows, examples }: NonNullable<Table['duplicates']['near']>): string[] {
  const pairs = examples.map(
    ({ row, id, earlierRow, earlierId }) =>
      `${describeRow(row, id)} and ${describeRow(earlierRow, earlierId)}`,
  );
  return rows > examples.length ? [...pairs, `and ${rows - examples.length} more`] : pairs;
}

/** The id of a row without a name is a hash, which tells a person nothing. */
export function describeRow(row: number, id: string): string {
  return /^[0-9a-f]{16}(#\d+)?$/.test(id) ? `row ${row}` : `row ${row} (${id})`;
}

function renderOutliers(columns: readonly Column[], screen: Screen): string[] {
  const rows = columns.flatMap(({ name, outliers }) => {
    if (outliers === null || outliers.count === 0) return [];
    const furthest = outliers.rows.map(
      ({ row, id, value }) => `${formatNumber(value)} in ${describeRow(row, id)}`,
    );
    return [[name, String(outliers.count), furthest.join(', ')]];
  });
  const headers = [{ shrink: true }, right, { shrink: true }];
  return section('far out', headers, rows, screen);
}

function renderOddities(oddities: Table['oddities'], screen: Screen): string[] {
  if (oddities.length === 0) return [];
  const lines = oddities
    .slice(0, shownOddities)
    .map(({ kind, place, text }) => indent(wrapText(`${place}: ${kind}: ${text}`, screen.width)));
  const rest = oddities.length - lines.length;
  return [
    [screen.colors.bold('oddities'), ...lines, ...(rest > 0 ? [`  … and ${rest} more`] : [])].join('\n'),
  ];
}

function renderDrift(drift: Table['drift'], against: string, screen: Screen): string[] {
  if (drift === null) return [];
  const order = ['strong', 'some', 'not compared', 'none'];
  const rows = drift.columns
    .toSorted(
      (a, b) => order.indexOf(a.change) - order.indexOf(b.change) || (b.stability ?? 0) - (a.stability ?? 0),
    )
    .slice(0, shownColumns)
    .map(
      ({ name, change, stability, probability, meanShift, missingBefore, missingNow, note, newValues }) => [
        name,
        change,
        stability === null ? '–' : formatNumber(Number(stability.toFixed(3))),
        probability === null ? '–' : formatProbability(probability),
        meanShift === null ? '–' : `${meanShift > 0 ? '+' : ''}${formatNumber(Number(meanShift.toFixed(2)))}`,
        missingBefore === missingNow ? '' : `${missingBefore} → ${missingNow}`,
        note === '' && newValues.length > 0 ? `new: ${newValues.join(', ')}` : note,
      ],
    );
  const headers = [
    { header: 'column', shrink: true },
    { header: 'change' },
    { header: 'PSI', ...right },
    { header: 'chance', ...right },
    { header: 'mean (dev.)', ...right },
    { header: 'missing' },
    { header: '', shrink: true },
  ];
  return section(`change against ${against}`, headers, rows, screen);
}

export function formatProbability(probability: number): string {
  return probability < 0.001 ? '< 0.001' : probability.toFixed(3);
}

import type { ProfileOutput } from '../../store/model/generated/output/profile.ts';
import { count, formatNumber, formatSpread } from '../views/format.ts';
import { describeRow, formatProbability, listRepeated } from '../views/profile-view.ts';
import type { DrawFigure } from './draw-figure.ts';
import { escapeHtml, writeHtmlPage, writeHtmlTable } from './html-page.ts';
import { drawClasses, drawCorrelations, drawHistogram, drawValues } from './profile-figures.ts';

type Table = NonNullable<ProfileOutput['table']>;
type Pictures = NonNullable<ProfileOutput['pictures']>;
type Column = Table['columns'][number];

/** Columns that are drawn; of more a table tells. */
const drawnColumns = 200;

/** @param thumbnails small PNG pictures by their names, for the grid. */
export function writeProfilePage(
  profile: ProfileOutput,
  draw: DrawFigure,
  thumbnails: ReadonlyMap<string, Uint8Array>,
): string {
  const { ref, id, seed, against, findings, notes, table, pictures } = profile;
  const size =
    table === null
      ? count(pictures?.total ?? 0, 'picture')
      : `${count(table.rows.total, 'row')}, ${count(table.columns.length, 'column')}`;
  const body = [
    `<h1>${escapeHtml(ref)}</h1>`,
    `<p class="soft">${size}${against === null ? '' : `, compared with ${escapeHtml(against.ref)}`}<br><small>dataset <code>${id}</code>, seed ${seed}</small></p>`,
    '<h2>What to look at</h2>',
    findings.length === 0
      ? '<p>Nothing odd was found.</p>'
      : `<ul class="findings">${findings.map(({ level, text }) => `<li class="${level}">${escapeHtml(text)}</li>`).join('\n')}</ul>`,
    ...(table === null ? [] : writeTable(table, against?.ref ?? '', draw)),
    ...(pictures === null ? [] : writePictures(pictures, draw, thumbnails)),
    ...notes.map((note) => `<p class="soft">Note: ${escapeHtml(note)}.</p>`),
  ];
  return writeHtmlPage(`Profile of ${ref}`, body.join('\n'));
}

function writeTable(table: Table, against: string, draw: DrawFigure): string[] {
  const drawn = table.columns.slice(0, drawnColumns);
  const rest = table.columns.length - drawn.length;
  const correlations = drawCorrelations(draw, table);
  return [
    ...table.classes.flatMap((balance) => [
      `<h2>Classes of ${escapeHtml(balance.column)}</h2>`,
      drawClasses(draw, balance),
      ...(balance.more > 0 ? [`<p class="soft">… and ${count(balance.more, 'class')} more</p>`] : []),
    ]),
    '<h2>Columns</h2>',
    `<div class="cards">${drawn.map((column) => writeColumn(column, draw)).join('\n')}</div>`,
    ...(rest > 0 ? [`<p class="soft">… and ${count(rest, 'column')} more; --json has them</p>`] : []),
    ...writeLeakage(table),
    ...(correlations === ''
      ? []
      : ['<h2>Rank correlations</h2>', `<div class="scroll">${correlations}</div>`]),
    ...writeDuplicates(table),
    ...writeOddities(table),
    ...writeDrift(table, against),
  ];
}

function writeColumn(column: Column, draw: DrawFigure): string {
  const { name, type, role, unit, missing, distinct, numbers, dates, values, histogram, outliers } = column;
  const marks = [type, ...(unit === null ? [] : [unit]), ...(role === null ? [] : [role])];
  const figure =
    histogram === null
      ? values.length === 0
        ? ''
        : drawValues(draw, values)
      : drawHistogram(draw, histogram, type === 'date' ? formatDay : formatNumber);
  const rows = [
    ['missing', String(missing)],
    ['different', String(distinct)],
    ...(numbers === null ? [] : listFigures(numbers)),
    ...(dates === null
      ? []
      : [
          ['first', dates.first],
          ['last', dates.last],
        ]),
    ...(outliers === null || outliers.count === 0 ? [] : [['far out', describeOutliers(outliers)]]),
  ];
  const cells = rows.map(([label, value]) => `<tr><th>${label}</th><td>${escapeHtml(value!)}</td></tr>`);
  return `<section class="card"><h3>${escapeHtml(name)}</h3><small>${escapeHtml(marks.join(', '))}</small>\n${figure}\n<table>${cells.join('')}</table></section>`;
}

function listFigures(numbers: NonNullable<Column['numbers']>): string[][] {
  return [
    ['mean ± deviation', formatSpread(numbers.mean, numbers.deviation ?? undefined)],
    ['range', `${formatNumber(numbers.minimum)} to ${formatNumber(numbers.maximum)}`],
    [
      'quartiles',
      [numbers.lowerQuartile, numbers.median, numbers.upperQuartile].map(formatNumber).join(' · '),
    ],
  ];
}

function describeOutliers({ count: amount, rows }: NonNullable<Column['outliers']>): string {
  const furthest = rows.map(({ row, id, value }) => `${formatNumber(value)} in ${describeRow(row, id)}`);
  return `${amount}: ${furthest.join(', ')}`;
}

function formatDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function writeLeakage({ leakage }: Table): string[] {
  if (leakage.length === 0) return [];
  const rows = leakage
    .filter(({ suspect }, place) => suspect || place < 10)
    .map(({ column, target, score, spearman, suspect }) => [
      escapeHtml(column),
      escapeHtml(target),
      formatNumber(score),
      spearman === null ? '–' : formatNumber(spearman),
      suspect ? '<span class="suspect">suspect</span>' : '',
    ]);
  const columns = [
    { header: 'column' },
    { header: 'target' },
    { header: 'score', isNumber: true },
    { header: 'rank correlation', isNumber: true },
    { header: '' },
  ];
  const words =
    'How well one column alone predicts a target, on rows that were not learnt from; 1 is perfect. What is nearly perfect is mostly known only after the target was measured.';
  return ['<h2>A target from one column alone</h2>', `<p>${words}</p>`, writeHtmlTable(columns, rows)];
}

function writeDuplicates({ duplicates: { exact, sameInputs, near } }: Table): string[] {
  const kinds = [
    ['the same', exact],
    ['the same inputs, another target', sameInputs],
    ['nearly the same', near],
  ] as const;
  const rows = kinds.flatMap(([words, kind]) =>
    kind === null || kind.rows === 0
      ? []
      : [[words, String(kind.rows), escapeHtml(listRepeated(kind).join('; '))]],
  );
  if (rows.length === 0) return [];
  const columns = [{ header: 'how' }, { header: 'rows', isNumber: true }, { header: 'examples' }];
  return ['<h2>Repeated rows</h2>', writeHtmlTable(columns, rows)];
}

function writeOddities({ oddities }: Table): string[] {
  if (oddities.length === 0) return [];
  const rows = oddities.map(({ kind, place, text }) => [escapeHtml(place), kind, escapeHtml(text)]);
  return [
    '<h2>Oddities</h2>',
    writeHtmlTable([{ header: 'where' }, { header: 'what' }, { header: '' }], rows),
  ];
}

function writeDrift({ drift, rows }: Table, against: string): string[] {
  if (drift === null) return [];
  const body = drift.columns.map(
    ({
      name,
      change,
      stability,
      distance,
      probability,
      meanShift,
      missingBefore,
      missingNow,
      uncoveredRows,
      newValues,
      note,
    }) => [
      escapeHtml(name),
      `<span class="${change}">${change}</span>`,
      stability === null ? '–' : stability.toFixed(3),
      distance === null ? '–' : distance.toFixed(3),
      probability === null ? '–' : escapeHtml(formatProbability(probability)),
      meanShift === null ? '–' : meanShift.toFixed(2),
      `${missingBefore} → ${missingNow}`,
      String(uncoveredRows),
      escapeHtml(
        [note, newValues.length > 0 ? `new: ${newValues.join(', ')}` : ''].filter(Boolean).join('; '),
      ),
    ],
  );
  const number = (header: string) => ({ header, isNumber: true });
  const columns = [
    { header: 'column' },
    { header: 'change' },
    number('PSI'),
    number('distance'),
    number('chance'),
    number('mean shift (deviations)'),
    number('missing'),
    number('not covered'),
    { header: '' },
  ];
  return [
    `<h2>Change against ${escapeHtml(against)}</h2>`,
    `<p>${drift.uncoveredRows} of ${count(rows.profiled, 'row')} have a value outside what ${escapeHtml(against)} covers.</p>`,
    writeHtmlTable(columns, body),
  ];
}

function writePictures(
  pictures: Pictures,
  draw: DrawFigure,
  thumbnails: ReadonlyMap<string, Uint8Array>,
): string[] {
  const { classes, brightness, sizes, grid } = pictures;
  const sizeRows = sizes.map(({ height, width, colour, count: amount }) => [
    `${height} × ${width}`,
    colour ? 'colour' : 'grey',
    String(amount),
  ]);
  return [
    ...classes.flatMap((balance) => [
      `<h2>Classes of ${escapeHtml(balance.column)}</h2>`,
      drawClasses(draw, balance),
    ]),
    '<h2>Pictures</h2>',
    ...grid.map(({ class: label, pictures: names }) => {
      const images = names.flatMap((name) => {
        const bytes = thumbnails.get(name);
        if (bytes === undefined) return [];
        const data = Buffer.from(bytes).toString('base64');
        return [
          `<img src="data:image/png;base64,${data}" alt="${escapeHtml(name)}" title="${escapeHtml(name)}">`,
        ];
      });
      return `<div class="pictures"><h3>${escapeHtml(label)}</h3>${images.join('')}</div>`;
    }),
    ...(brightness === null ? [] : ['<h2>Brightness</h2>', drawHistogram(draw, brightness)]),
    '<h2>Sizes</h2>',
    writeHtmlTable(
      [{ header: 'height × width' }, { header: '' }, { header: 'pictures', isNumber: true }],
      sizeRows,
    ),
  ];
}

import type { ProfileOutput } from '../../store/model/generated/output/profile.ts';
import { count, formatNumber, formatSpread } from '../views/format.ts';
import { describeRow, formatProbability, listRepeated } from '../views/profile-view.ts';
import type { DrawFigure } from './draw-figure.ts';
import type { ReportLanguage } from '../report/report-words.ts';
import { escapeHtml, writeHtmlPage, writeHtmlTable } from './html-page.ts';
import { phrasesOf, sayHeads, type Say } from './page-phrases.ts';
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
  language: ReportLanguage = 'en',
): string {
  const say = phrasesOf(language);
  const { ref, id, seed, against, findings, notes, table, pictures } = profile;
  const size =
    table === null
      ? say(count(pictures?.total ?? 0, 'picture'))
      : `${say(count(table.rows.total, 'row'))}, ${say(count(table.columns.length, 'column'))}`;
  const body = [
    `<h1>${escapeHtml(ref)}</h1>`,
    `<p class="soft">${size}${against === null ? '' : escapeHtml(say(`, compared with ${against.ref}`))}<br><small>${say('dataset')} <code>${id}</code>, ${say('seed')} ${seed}</small></p>`,
    `<h2>${say('What to look at')}</h2>`,
    findings.length === 0
      ? `<p>${say('Nothing odd was found.')}</p>`
      : `<ul class="findings">${findings.map(({ level, text }) => `<li class="${level}">${escapeHtml(say(text))}</li>`).join('\n')}</ul>`,
    ...(table === null ? [] : writeTable(table, against?.ref ?? '', draw, say)),
    ...(pictures === null ? [] : writePictures(pictures, draw, thumbnails, say)),
    ...notes.map((note) => `<p class="soft">${escapeHtml(say(`Note: ${say(note)}.`))}</p>`),
  ];
  return writeHtmlPage(say(`Profile of ${ref}`), body.join('\n'), language);
}

function writeTable(table: Table, against: string, draw: DrawFigure, say: Say): string[] {
  const drawn = table.columns.slice(0, drawnColumns);
  const rest = table.columns.length - drawn.length;
  const correlations = drawCorrelations(draw, table);
  return [
    ...table.classes.flatMap((balance) => [
      `<h2>${escapeHtml(say(`Classes of ${balance.column}`))}</h2>`,
      drawClasses(draw, balance),
      ...(balance.more > 0
        ? [`<p class="soft">${say(`… and ${count(balance.more, 'class')} more`)}</p>`]
        : []),
    ]),
    `<h2>${say('Columns')}</h2>`,
    `<div class="cards">${drawn.map((column) => writeColumn(column, draw, say)).join('\n')}</div>`,
    ...(rest > 0
      ? [`<p class="soft">${say(`… and ${count(rest, 'column')} more; --json has them`)}</p>`]
      : []),
    ...writeLeakage(table, say),
    ...(correlations === ''
      ? []
      : [`<h2>${say('Rank correlations')}</h2>`, `<div class="scroll">${correlations}</div>`]),
    ...writeDuplicates(table, say),
    ...writeOddities(table, say),
    ...writeDrift(table, against, say),
  ];
}

function writeColumn(column: Column, draw: DrawFigure, say: Say): string {
  const { name, type, role, unit, missing, distinct, numbers, dates, values, histogram, outliers } = column;
  const marks = [say(type), ...(unit === null ? [] : [unit]), ...(role === null ? [] : [say(role)])];
  const figure =
    histogram === null
      ? values.length === 0
        ? ''
        : drawValues(draw, values)
      : drawHistogram(draw, histogram, type === 'date' ? formatDay : formatNumber);
  const rows = [
    ['missing', String(missing)],
    ['different', String(distinct)],
    ...(numbers === null ? [] : listFigures(numbers, say)),
    ...(dates === null
      ? []
      : [
          ['first', dates.first],
          ['last', dates.last],
        ]),
    ...(outliers === null || outliers.count === 0 ? [] : [['far out', describeOutliers(outliers, say)]]),
  ];
  const cells = rows.map(
    ([label, value]) => `<tr><th>${say(label!)}</th><td>${escapeHtml(value!)}</td></tr>`,
  );
  return `<section class="card"><h3>${escapeHtml(name)}</h3><small>${escapeHtml(marks.join(', '))}</small>\n${figure}\n<table>${cells.join('')}</table></section>`;
}

function listFigures(numbers: NonNullable<Column['numbers']>, say: Say): string[][] {
  return [
    ['mean ± deviation', formatSpread(numbers.mean, numbers.deviation ?? undefined)],
    ['range', say(`${formatNumber(numbers.minimum)} to ${formatNumber(numbers.maximum)}`)],
    [
      'quartiles',
      [numbers.lowerQuartile, numbers.median, numbers.upperQuartile].map(formatNumber).join(' · '),
    ],
  ];
}

function describeOutliers({ count: amount, rows }: NonNullable<Column['outliers']>, say: Say): string {
  const furthest = rows.map(({ row, id, value }) =>
    say(`${formatNumber(value)} in ${say(describeRow(row, id))}`),
  );
  return `${amount}: ${furthest.join(', ')}`;
}

function formatDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function writeLeakage({ leakage }: Table, say: Say): string[] {
  if (leakage.length === 0) return [];
  const rows = leakage
    .filter(({ suspect }, place) => suspect || place < 10)
    .map(({ column, target, score, spearman, suspect }) => [
      escapeHtml(column),
      escapeHtml(target),
      formatNumber(score),
      spearman === null ? '–' : formatNumber(spearman),
      suspect ? `<span class="suspect">${say('suspect')}</span>` : '',
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
  return [
    `<h2>${say('A target from one column alone')}</h2>`,
    `<p>${say(words)}</p>`,
    writeHtmlTable(sayHeads(columns, say), rows),
  ];
}

function writeDuplicates({ duplicates: { exact, sameInputs, near } }: Table, say: Say): string[] {
  const kinds = [
    ['the same', exact],
    ['the same inputs, another target', sameInputs],
    ['nearly the same', near],
  ] as const;
  const rows = kinds.flatMap(([words, kind]) =>
    kind === null || kind.rows === 0
      ? []
      : [[say(words), String(kind.rows), escapeHtml(listRepeated(kind).map(say).join('; '))]],
  );
  if (rows.length === 0) return [];
  const columns = [{ header: 'how' }, { header: 'rows', isNumber: true }, { header: 'examples' }];
  return [`<h2>${say('Repeated rows')}</h2>`, writeHtmlTable(sayHeads(columns, say), rows)];
}

function writeOddities({ oddities }: Table, say: Say): string[] {
  if (oddities.length === 0) return [];
  const rows = oddities.map(({ kind, place, text }) => [escapeHtml(place), say(kind), escapeHtml(say(text))]);
  return [
    `<h2>${say('Oddities')}</h2>`,
    writeHtmlTable(sayHeads([{ header: 'where' }, { header: 'what' }, { header: '' }], say), rows),
  ];
}

function writeDrift({ drift, rows }: Table, against: string, say: Say): string[] {
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
      `<span class="${change}">${say(change)}</span>`,
      stability === null ? '–' : stability.toFixed(3),
      distance === null ? '–' : distance.toFixed(3),
      probability === null ? '–' : escapeHtml(formatProbability(probability)),
      meanShift === null ? '–' : meanShift.toFixed(2),
      `${missingBefore} → ${missingNow}`,
      String(uncoveredRows),
      escapeHtml(
        [say(note), newValues.length > 0 ? `${say('new')}: ${newValues.join(', ')}` : '']
          .filter(Boolean)
          .join('; '),
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
    `<h2>${escapeHtml(say(`Change against ${against}`))}</h2>`,
    `<p>${escapeHtml(say(`${drift.uncoveredRows} of ${count(rows.profiled, 'row')} have a value outside what ${against} covers.`))}</p>`,
    writeHtmlTable(sayHeads(columns, say), body),
  ];
}

function writePictures(
  pictures: Pictures,
  draw: DrawFigure,
  thumbnails: ReadonlyMap<string, Uint8Array>,
  say: Say,
): string[] {
  const { classes, brightness, sizes, grid } = pictures;
  const sizeRows = sizes.map(({ height, width, colour, count: amount }) => [
    `${height} × ${width}`,
    say(colour ? 'colour' : 'grey'),
    String(amount),
  ]);
  return [
    ...classes.flatMap((balance) => [
      `<h2>${escapeHtml(say(`Classes of ${balance.column}`))}</h2>`,
      drawClasses(draw, balance),
    ]),
    `<h2>${say('Pictures')}</h2>`,
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
    ...(brightness === null ? [] : [`<h2>${say('Brightness')}</h2>`, drawHistogram(draw, brightness)]),
    `<h2>${say('Sizes')}</h2>`,
    writeHtmlTable(
      sayHeads([{ header: 'height × width' }, { header: '' }, { header: 'pictures', isNumber: true }], say),
      sizeRows,
    ),
  ];
}

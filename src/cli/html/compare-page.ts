import { describeInput, nameRuns, type Analysis, type CompareOutput } from '../views/compare-output.ts';
import {
  describeAnswer,
  describeFollowers,
  divideInputs,
  formatChange,
  formatInterval,
  judgeEffect,
  nameFactor,
} from '../views/compare-words.ts';
import { count, formatNumber } from '../views/format.ts';
import type { Json } from '../../store/index.ts';
import { drawEffects, drawRuns } from './compare-figures.ts';
import type { DrawFigure } from './draw-figure.ts';
import type { ReportLanguage } from '../report/report-words.ts';
import { escapeHtml, writeHtmlPage, writeHtmlTable } from './html-page.ts';
import { phrasesOf, sayHeads, type Say } from './page-phrases.ts';

/** Metrics that are drawn; the others stand in a table. */
const mostDrawn = 12;

/** @param first the metric that comes first. */
export function writeComparisonPage(
  output: CompareOutput,
  first: string | null,
  draw: DrawFigure,
  language: ReportLanguage = 'en',
): string {
  const say = phrasesOf(language);
  const { runs, factors, analyses } = output;
  const ordered = [
    ...analyses.filter(({ metric }) => metric === first),
    ...analyses.filter(({ metric }) => metric !== first),
  ];
  const names = factors.map(nameFactor);
  const body = [
    `<h1>${say(`${count(runs.length, 'run')} compared`)}</h1>`,
    `<p class="soft">${escapeHtml(say(names.length === 0 ? 'The same went into all of them.' : `They differ in ${names.join('; ')}.`))}</p>`,
    ...ordered.slice(0, mostDrawn).flatMap((analysis) => writeAnalysis(output, analysis, draw, say)),
    `<h2>${say('What went in differently')}</h2>`,
    writeInputs(output, say),
    `<h2>${say('What came out')}</h2>`,
    writeMetrics(output),
    `<p class="soft"><small>${say('Intervals are those of the results or protocols; those of changes are as if both runs were tested on other rows, so they are too wide rather than too narrow.')}</small></p>`,
  ];
  return writeHtmlPage(say('Runs compared'), body.join('\n'), language);
}

function writeAnalysis(output: CompareOutput, analysis: Analysis, draw: DrawFigure, say: Say): string[] {
  const { metric, better, effects } = analysis;
  const answer = describeAnswer(output, analysis).map((sentence) => `<li>${escapeHtml(say(sentence))}</li>`);
  return [
    `<h2>${escapeHtml(metric)}</h2>`,
    better === null ? '' : `<p class="soft">${say(`${better} is better`)}</p>`,
    answer.length === 0 ? '' : `<ul class="findings">${answer.join('')}</ul>`,
    `<div class="scroll">${drawRuns(draw, output, analysis)}</div>`,
    ...(effects.length === 0
      ? []
      : [
          `<h3>${say('What each change did, everything else being the same')}</h3>`,
          `<div class="scroll">${drawEffects(draw, output, analysis, say)}</div>`,
          writeEffects(output, analysis, say),
        ]),
  ];
}

function writeEffects({ factors }: CompareOutput, { effects, better }: Analysis, say: Say): string {
  const rows = effects.map((effect) => {
    const factor = factors[effect.factor]!;
    return [
      escapeHtml(nameFactor(factor)),
      escapeHtml(`${factor.levels[effect.from]} → ${factor.levels[effect.to]}`),
      formatChange(effect.change),
      say(formatInterval(effect.interval)),
      effect.pairs === 1 ? '' : say(`${formatChange(effect.least)} to ${formatChange(effect.greatest)}`),
      escapeHtml(say(judgeEffect(effect, better))),
    ];
  });
  return writeHtmlTable(
    sayHeads(
      [
        { header: 'changed' },
        { header: 'from, to' },
        { header: 'change', isNumber: true },
        { header: 'interval' },
        { header: 'of single pairs' },
        { header: '' },
      ],
      say,
    ),
    rows,
  );
}

function writeInputs(output: CompareOutput, say: Say): string {
  const { told, counted } = divideInputs(output);
  const heads = nameRuns(output).map((header) => ({ header }));
  const rows = told.map(({ what, values }) => [
    escapeHtml(what),
    ...(values as Json[]).map((value) => escapeHtml(describeInput(value))),
  ]);
  const table = writeHtmlTable([{ header: '' }, ...heads], rows);
  return counted === 0
    ? table
    : `${table}\n<p class="soft">${escapeHtml(say(describeFollowers(counted)))}</p>`;
}

function writeMetrics(output: CompareOutput): string {
  const heads = nameRuns(output).map((header) => ({ header, isNumber: true }));
  const rows = output.metrics.map(({ name, values }) => [
    escapeHtml(name),
    ...values.map((value) => (value === null ? '–' : formatNumber(value))),
  ]);
  return writeHtmlTable([{ header: '' }, ...heads], rows);
}

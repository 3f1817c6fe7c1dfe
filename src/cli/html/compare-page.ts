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
import { escapeHtml, writeHtmlPage, writeHtmlTable } from './html-page.ts';

/** Metrics that are drawn; the others stand in a table. */
const mostDrawn = 12;

/** @param first the metric that comes first. */
export function writeComparisonPage(output: CompareOutput, first: string | null, draw: DrawFigure): string {
  const { runs, factors, analyses } = output;
  const ordered = [
    ...analyses.filter(({ metric }) => metric === first),
    ...analyses.filter(({ metric }) => metric !== first),
  ];
  const names = factors.map(nameFactor);
  const body = [
    `<h1>${escapeHtml(count(runs.length, 'run'))} compared</h1>`,
    `<p class="soft">${escapeHtml(names.length === 0 ? 'The same went into all of them.' : `They differ in ${names.join('; ')}.`)}</p>`,
    ...ordered.slice(0, mostDrawn).flatMap((analysis) => writeAnalysis(output, analysis, draw)),
    '<h2>What went in differently</h2>',
    writeInputs(output),
    '<h2>What came out</h2>',
    writeMetrics(output),
    '<p class="soft"><small>Intervals are those of the results or protocols; those of changes are as if both runs were tested on other rows, so they are too wide rather than too narrow.</small></p>',
  ];
  return writeHtmlPage('Runs compared', body.join('\n'));
}

function writeAnalysis(output: CompareOutput, analysis: Analysis, draw: DrawFigure): string[] {
  const { metric, better, effects } = analysis;
  const answer = describeAnswer(output, analysis).map((sentence) => `<li>${escapeHtml(sentence)}</li>`);
  return [
    `<h2>${escapeHtml(metric)}</h2>`,
    better === null ? '' : `<p class="soft">${better} is better</p>`,
    answer.length === 0 ? '' : `<ul class="findings">${answer.join('')}</ul>`,
    `<div class="scroll">${drawRuns(draw, output, analysis)}</div>`,
    ...(effects.length === 0
      ? []
      : [
          '<h3>What each change did, everything else being the same</h3>',
          `<div class="scroll">${drawEffects(draw, output, analysis)}</div>`,
          writeEffects(output, analysis),
        ]),
  ];
}

function writeEffects({ factors }: CompareOutput, { effects, better }: Analysis): string {
  const rows = effects.map((effect) => {
    const factor = factors[effect.factor]!;
    return [
      escapeHtml(nameFactor(factor)),
      escapeHtml(`${factor.levels[effect.from]} → ${factor.levels[effect.to]}`),
      formatChange(effect.change),
      formatInterval(effect.interval),
      effect.pairs === 1 ? '' : `${formatChange(effect.least)} to ${formatChange(effect.greatest)}`,
      escapeHtml(judgeEffect(effect, better)),
    ];
  });
  return writeHtmlTable(
    [
      { header: 'changed' },
      { header: 'from, to' },
      { header: 'change', isNumber: true },
      { header: 'interval' },
      { header: 'of single pairs' },
      { header: '' },
    ],
    rows,
  );
}

function writeInputs(output: CompareOutput): string {
  const { told, counted } = divideInputs(output);
  const heads = nameRuns(output).map((header) => ({ header }));
  const rows = told.map(({ what, values }) => [
    escapeHtml(what),
    ...(values as Json[]).map((value) => escapeHtml(describeInput(value))),
  ]);
  const table = writeHtmlTable([{ header: '' }, ...heads], rows);
  return counted === 0 ? table : `${table}\n<p class="soft">${escapeHtml(describeFollowers(counted))}</p>`;
}

function writeMetrics(output: CompareOutput): string {
  const heads = nameRuns(output).map((header) => ({ header, isNumber: true }));
  const rows = output.metrics.map(({ name, values }) => [
    escapeHtml(name),
    ...values.map((value) => (value === null ? '–' : formatNumber(value))),
  ]);
  return writeHtmlTable([{ header: '' }, ...heads], rows);
}

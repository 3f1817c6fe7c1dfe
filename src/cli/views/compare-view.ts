import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { wrapText } from '../render/wrap.ts';
import { describeInput, nameRuns, type Analysis, type CompareOutput } from './compare-output.ts';
import {
  describeAnswer,
  describeFollowers,
  divideInputs,
  formatChange,
  formatInterval,
  judgeEffect,
  nameFactor,
} from './compare-words.ts';
import { formatNumber, formatSpread } from './format.ts';
import type { Json } from '../../store/index.ts';

/** More runs have no room beside each other. */
const mostColumns = 4;

/** @param metric the one that effects are shown of. */
export function renderComparison(output: CompareOutput, metric: string | null, screen: Screen): string {
  const analysis = output.analyses.find((one) => one.metric === metric);
  const isWide = output.runs.length > mostColumns;
  return [
    ...(isWide ? [] : [renderInputs(output, screen), renderMetrics(output, screen)]),
    ...(analysis === undefined ? [] : renderAnalysis(output, analysis, isWide, screen)),
    ...(output.html === null ? [] : [`wrote ${output.html}`]),
  ].join('\n\n');
}

function listHeads(output: CompareOutput) {
  return nameRuns(output).map((header) => ({
    header,
    align: 'right' as const,
    shrink: 'wrap' as const,
  }));
}

function renderInputs(output: CompareOutput, screen: Screen): string {
  if (output.inputs.length === 0) return 'the same went in';
  const { told, counted } = divideInputs(output);
  const rows = told.map(({ what, values }) => [what, ...(values as Json[]).map(describeInput)]);
  const table = renderTable([{ header: 'what went in differently' }, ...listHeads(output)], rows, screen);
  return counted === 0 ? table : `${table}\n${describeFollowers(counted)}`;
}

function renderMetrics(output: CompareOutput, screen: Screen): string {
  const rows = output.metrics
    .toSorted((a, b) => Number(a.name.startsWith('baseline')) - Number(b.name.startsWith('baseline')))
    .map(({ name, values, deviations, change }) => [
      name,
      ...values.map((value, index) => formatSpread(value ?? undefined, deviations?.[index] ?? undefined)),
      change === null ? '' : formatChange(change),
    ]);
  return renderTable(
    [{ header: 'what came out' }, ...listHeads(output), { header: 'change', align: 'right' }],
    rows,
    screen,
  );
}

function renderAnalysis(
  output: CompareOutput,
  analysis: Analysis,
  isWide: boolean,
  screen: Screen,
): string[] {
  if (output.factors.length === 0) return [];
  const answer = describeAnswer(output, analysis).map((sentence) => wrapText(sentence, screen.width));
  return [
    ...(isWide ? [renderRuns(output, analysis, screen)] : []),
    ...(analysis.effects.length === 0 ? [] : [renderEffects(output, analysis, screen)]),
    ...(answer.length === 0 ? [] : [answer.join('\n')]),
  ];
}

/** A line for each run, the best first. */
function renderRuns({ runs, factors }: CompareOutput, analysis: Analysis, screen: Screen): string {
  const { metric, better, measurements } = analysis;
  const sign = better === 'lower' ? 1 : -1;
  const order = runs
    .map((_run, place) => place)
    .sort((a, b) => sign * ((measurements[a]?.value ?? NaN) - (measurements[b]?.value ?? NaN)) || a - b);
  const heads = nameRuns({ runs });
  const rows = order.map((place) => [
    heads[place]!.replace(/^run /, ''),
    ...factors.map(({ levels, runs: levelOfRun }) => levels[levelOfRun[place]!]!),
    measurements[place] === null ? '–' : formatNumber(measurements[place]!.value),
    formatInterval(measurements[place]?.interval ?? null),
  ]);
  const columns = [
    { header: 'run' },
    ...factors.map((factor) => ({ header: nameFactor(factor), shrink: 'wrap' as const })),
    { header: metric, align: 'right' as const },
    { header: rows.some((row) => row.at(-1) !== '') ? 'interval' : '' },
  ];
  return renderTable(columns, rows, screen);
}

function renderEffects({ factors }: CompareOutput, analysis: Analysis, screen: Screen): string {
  const { metric, better, effects } = analysis;
  const rows = effects.map((effect) => {
    const factor = factors[effect.factor]!;
    return [
      nameFactor(factor),
      `${factor.levels[effect.from]} → ${factor.levels[effect.to]}`,
      formatChange(effect.change),
      formatInterval(effect.interval),
      judgeEffect(effect, better),
    ];
  });
  const columns = [
    { header: 'what a change did', shrink: 'wrap' as const },
    { shrink: 'wrap' as const },
    { header: metric, align: 'right' as const },
    { header: rows.some((row) => row[3] !== '') ? 'interval' : '' },
    { header: better === null ? '' : `${better} is better`, shrink: 'wrap' as const },
  ];
  return renderTable(columns, rows, screen);
}

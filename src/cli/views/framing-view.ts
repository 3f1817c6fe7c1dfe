import type { ShownFraming, ShownWear } from '../../store/model/generated/output/show.ts';
import type { TaskCard } from '../../plugins/index.ts';
import { pad } from '../render/text-width.ts';
import type { Screen } from '../render/screen.ts';
import { wrapText } from '../render/wrap.ts';
import { count, formatId, formatNumber } from './format.ts';

const labelWidth = 12;

/** The task card of an experiment, as it stands above its results. */
export function renderFraming({ experiment, card, success }: ShownFraming, screen: Screen): string {
  const lines = listCardLines(card as unknown as TaskCard).map(([label, text]) =>
    renderLine(label, text, screen),
  );
  const judged = success.map((threshold) => renderThreshold(threshold, screen));
  return [`task card of ${screen.colors.bold(experiment)}`, ...lines, ...judged].join('\n');
}

function renderThreshold(threshold: ShownFraming['success'][number], screen: Screen): string {
  const { reached } = threshold;
  const { red, yellow, green } = screen.colors;
  const paint = reached === null ? yellow : reached ? green : red;
  return paint(renderLine('success', describeThreshold(threshold), screen));
}

/** The thresholds of a task card at the end of a run. */
export function renderSuccess(success: ShownFraming['success'] | undefined, screen: Screen): string[] {
  if (success === undefined || success.length === 0) return [];
  return ['', ...success.map((threshold) => renderThreshold(threshold, screen))];
}

/** Each threshold of a task card after a matrix: how many combinations reach it, and which. */
export function renderSuccessOfAll(
  points: readonly { readonly run: string; readonly success?: ShownFraming['success'] }[],
  screen: Screen,
): string[] {
  const thresholds = points[0]?.success ?? [];
  if (thresholds.length === 0) return [];
  const lines = thresholds.map((threshold, place) => {
    const reaching = points.filter(({ success }) => success?.[place]?.reached === true);
    const paint = reaching.length === 0 ? screen.colors.red : screen.colors.green;
    const which =
      reaching.length === points.length ? '' : reaching.map(({ run }) => formatId(run)).join(', ');
    const told = `${describeWanted(threshold)}: reached by ${reaching.length} of ${points.length}`;
    return paint(renderLine('success', which === '' ? told : `${told}, ${which}`, screen));
  });
  return ['', ...lines];
}

function renderLine(label: string, text: string, { width }: Screen): string {
  return wrapText(text, width, `  ${pad(label, labelWidth)}`, labelWidth + 2);
}

/** What a card says, each with what it is. */
export function listCardLines(card: TaskCard): [label: string, text: string][] {
  const { question, type, predict, from, audience, constraints = [], source, represents } = card;
  return [
    ...told('question', question),
    ['predict', `${predict.join(', ')} (${type})`],
    ...told('from', from?.join(', ')),
    ...told('for', audience),
    ...constraints.flatMap((constraint) => told('constraint', constraint)),
    ...told('data from', source),
    ...told('stand for', represents),
  ];
}

function told(label: string, text: string | undefined): [string, string][] {
  return text === undefined ? [] : [[label, text.replaceAll(/\s+/g, ' ').trim()]];
}

/** `r2 at least 0.8`. */
function describeWanted({ metric, atLeast, atMost }: ShownFraming['success'][number]): string {
  return `${metric} at ${atLeast === undefined ? `most ${atMost}` : `least ${atLeast}`}`;
}

/** `r2 at least 0.8: 0.853, reached`. */
export function describeThreshold(threshold: ShownFraming['success'][number]): string {
  const { value, reached } = threshold;
  const wanted = describeWanted(threshold);
  if (value === null) return `${wanted}: there is no such metric`;
  return `${wanted}: ${formatNumber(value)}, ${reached === true ? 'reached' : 'NOT reached'}`;
}

/** How worn the test data are, in one or two sentences. */
export function describeWearInWords({ ref, looks, models, look, chosenBy }: ShownWear): string {
  const which = look === null ? '' : `; this is look ${look}`;
  const first = `test set ${ref}: looked at ${count(looks, 'time')} by ${count(models, 'model')}${which}`;
  if (chosenBy.length === 0) return first;
  return `${first}. Settings were chosen by it in ${chosenBy.join(', ')}: the figures look too good, so measure on new test data`;
}

export function renderWear(wear: ShownWear, { width, colors }: Screen): string {
  const text = wrapText(describeWearInWords(wear), width);
  return wear.chosenBy.length === 0 ? text : colors.red(text);
}

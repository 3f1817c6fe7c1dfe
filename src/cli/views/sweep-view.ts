import { basename } from 'node:path';
import { escapeForeign } from '../output.ts';
import type { Json, JsonObject } from '../../store/index.ts';
import type { SweepBestOutput } from '../../store/model/generated/output/sweep-best.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { measureWidth } from '../render/text-width.ts';
import { count, formatId, formatNumber, formatValue, indent } from './format.ts';
import type { SweepChangeOutput, SweepListOutput, SweepShowOutput } from './sweep-output.ts';

export type { SweepBestOutput };

type Trial = SweepShowOutput['trials'][number];

export function renderSweeps({ sweeps }: SweepListOutput, screen: Screen): string {
  if (sweeps.length === 0) return 'no sweeps yet';
  const rows = sweeps.map(({ sweep, strategy, state, counts, toChoose, metric, bestValue }) => [
    sweep,
    strategy,
    state,
    `${counts.done} of ${counts.done + counts.failed + counts.running + counts.waiting + toChoose} done`,
    bestValue === null ? '' : `${metric} ${formatNumber(bestValue)}`,
  ]);
  return [
    renderTable([{ style: screen.colors.bold }, {}, {}, {}, { shrink: true }], rows, screen),
    ...sweeps.filter(({ state }) => state === 'interrupted').map(adviseToContinue),
  ].join('\n');
}

/** For a sweep that is neither running nor finished. */
export function adviseToContinue({
  sweep,
  state,
}: {
  readonly sweep: string;
  readonly state: string;
}): string {
  const cause = state === 'interrupted' ? `the command that ran ${sweep} died: ` : '';
  return `${cause}go on with \`kstore sweep continue ${sweep}\``;
}

export function renderSweep(sweep: SweepShowOutput, screen: Screen): string {
  const tested = sweep.onTestData ? ', chosen by TEST data' : '';
  const counts = Object.entries(sweep.counts)
    .filter(([, amount]) => amount > 0)
    .map(([status, amount]) => `${amount} ${status}`);
  if (sweep.toChoose > 0) counts.push(`${sweep.toChoose} to be chosen by what these give`);
  return [
    `sweep ${screen.colors.bold(sweep.sweep)} of ${sweep.experiment}, ${sweep.state}`,
    `${sweep.strategy}, ${sweep.better} ${sweep.metric} is better${tested}`,
    counts.length === 0 ? 'no trials' : counts.join(', '),
    ...(sweep.trials.length === 0 ? [] : ['', renderTrials(sweep, screen)]),
  ].join('\n');
}

/** A column a parameter where the screen is wide enough; otherwise one for all of them. */
function renderTrials(sweep: SweepShowOutput, screen: Screen): string {
  const names = [...new Set(sweep.trials.flatMap(({ parameters }) => Object.keys(parameters)))].sort();
  const begin = [
    { header: 'trial', align: 'right' as const },
    { header: 'status' },
    { header: sweep.metric, align: 'right' as const },
  ];
  const describe = ({ number, status, value }: Trial) => [
    String(number),
    number === sweep.best ? `${status} (best)` : status,
    value === null ? '' : formatNumber(value),
  ];
  const note = ({ origin, error }: Trial) =>
    error === null ? (origin === 'person' ? 'added' : '') : escapeForeign(error);
  const wide = renderTable(
    [...begin, ...names.map((header) => ({ header, align: 'right' as const })), { shrink: true }],
    sweep.trials.map((trial) => [
      ...describe(trial),
      ...names.map((name) => (name in trial.parameters ? formatValue(trial.parameters[name] as Json) : '')),
      note(trial),
    ]),
    screen,
  );
  if (wide.split('\n').every((line) => measureWidth(line) <= screen.width)) return wide;
  return renderTable(
    [...begin, { header: 'parameters', shrink: 'wrap' }],
    sweep.trials.map((trial) => [
      ...describe(trial),
      [note(trial), formatParameters(trial.parameters)].filter((text) => text !== '').join(': '),
    ]),
    screen,
  );
}

/** `batchSize=16 learningRate=0.003` */
export function formatParameters(parameters: Readonly<Record<string, unknown>>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${formatValue(value as Json)}`)
    .join(' ');
}

export function renderChange({ sweep, changed, waiting }: SweepChangeOutput, done: string): string {
  const trials =
    changed.length === 0 ? 'no trial' : `${changed.length === 1 ? 'trial' : 'trials'} ${changed.join(', ')}`;
  const next = waiting.length === 0 ? 'nothing waits' : `next: ${listShort(waiting)}`;
  return `${done} ${trials} of sweep ${sweep}\n${next}`;
}

const shownNext = 10;

function listShort(numbers: readonly number[]): string {
  const rest = numbers.length - shownNext;
  return `${numbers.slice(0, shownNext).join(', ')}${rest > 0 ? ` and ${count(rest, 'more trial')}` : ''}`;
}

export function renderBest(best: SweepBestOutput, screen: Screen): string {
  const { colors } = screen;
  const values = Object.entries(best.parameters).map(([name, value]) => [name, formatValue(value as Json)]);
  const experiment = { ...(best.experiment as JsonObject), training: nameTraining(best) };
  return [
    `trial ${colors.bold(String(best.trial))} of sweep ${best.sweep}: ${best.metric} ${formatNumber(best.value)}`,
    indent(renderTable([{}, { shrink: true }], values, { ...screen, width: screen.width - 2 })),
    `run ${formatId(best.run)}${best.checkpoint === null ? '' : `, checkpoint ${best.checkpoint}`}${best.alias === null ? '' : ` = ${best.alias}`}`,
    '',
    ...(best.file === null
      ? [
          `to run it as an experiment, write training/${best.sweep}-best.yaml:`,
          indent(formatYaml(best.training as JsonObject)),
        ]
      : [`wrote ${best.file}`]),
    'and in the file of an experiment:',
    indent(formatYaml(experiment)),
  ].join('\n');
}

function nameTraining({ sweep, file }: SweepBestOutput): string {
  return file === null ? `${sweep}-best` : basename(file, '.yaml');
}

/** One member a line; JSON, of which YAML takes all, where a text could be read as something else. */
export function formatYaml(value: JsonObject): string {
  return Object.entries(value)
    .map(([name, member]) => {
      const isPlain = typeof member === 'string' && /^[\p{L}][\p{L}\p{N}._-]*$/u.test(member);
      return `${name}: ${isPlain && !/^(true|false|null|yes|no|on|off)$/i.test(member) ? member : JSON.stringify(member)}`;
    })
    .join('\n');
}

import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import type { DiffOutput } from './diff-output.ts';
import { describeAmount, formatAmount } from './diff-words.ts';
import { formatNumber, indent } from './format.ts';

type MetricOutput = NonNullable<DiffOutput['metrics']>[number];

const shownMetrics = 50;

/** What came out: each metric that differs, whether that is better, and whether it may be chance. */
export function renderMetrics(metrics: readonly MetricOutput[], screen: Screen): string[] {
  const { colors } = screen;
  const different = metrics.filter(({ before, after }) => before !== after);
  const same = metrics.length - different.length;
  if (metrics.length === 0) return [];
  if (different.length === 0)
    return [colors.dim('metrics'), `  all ${formatAmount(metrics.length)} are the same`];
  const effect = (text: string) =>
    text.startsWith('better') ? colors.green(text) : text.startsWith('worse') ? colors.red(text) : text;
  const columns = [
    { shrink: true },
    { align: 'right' as const },
    {},
    { align: 'right' as const },
    {},
    { style: effect },
    { shrink: 'wrap' as const },
  ];
  const rows = different.slice(0, shownMetrics).map((metric) => {
    const [name, old, current, amount, told, chance] = describeMetric(metric);
    return [name!, old!, '→', current!, amount!, told!, chance!];
  });
  const rest = different.length - rows.length;
  return [
    colors.dim('metrics'),
    indent(renderTable(columns, rows, { ...screen, width: screen.width - 2 })),
    ...(rest > 0 ? [`  and ${formatAmount(rest)} more: --json lists all`] : []),
    ...(same > 0 ? [colors.dim(`  ${formatAmount(same)} more the same`)] : []),
  ];
}

/** Name, value before, value after, difference, better or worse, and whether it may be chance. */
export function describeMetric(metric: MetricOutput): string[] {
  const { name, before, after, effect, difference, relative } = metric;
  const show = (value: number | null) => (value === null ? '–' : formatNumber(value));
  const amount = describeAmount({
    ...(difference === null ? {} : { difference }),
    ...(relative === null ? {} : { relative: Number(relative.toPrecision(3)) }),
  });
  return [name, show(before), show(after), amount, effect ?? '', describeChance(metric)];
}

/** `within 95 % of before`: the interval that says whether the difference may be chance. */
function describeChance({ isWithin, intervalBefore, intervalAfter, confidence }: MetricOutput): string {
  const [interval, side] = intervalBefore === null ? [intervalAfter, 'after'] : [intervalBefore, 'before'];
  if (isWithin === null || interval === null) return '';
  const [low, high] = interval.map((end) => formatNumber(end));
  const share = confidence === null ? '' : `${formatNumber(confidence * 100)} % `;
  return `${isWithin ? 'within' : 'outside'} ${share}${side === 'after' ? 'after ' : ''}${low} to ${high}`;
}

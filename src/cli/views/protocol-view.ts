import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import type { RunOutput } from '../../store/model/generated/output/run.ts';
import { formatNumber, listMetrics } from './format.ts';

type Protocol = NonNullable<RunOutput['protocol']>;

/** `5 folds, 3 times`: how the rows were divided. */
export function describeProtocol({ folds, repeats = 1, interval }: Protocol): string {
  const times = repeats === 1 ? '' : ` × ${repeats} repeats`;
  const how = folds === undefined ? `${repeats} hold-outs` : `${folds} folds${times}`;
  return `${how}: mean, deviation, interval of ${Math.round(interval.level * 100)} % (${interval.method})`;
}

/** One line a metric, baselines last. */
export function renderSpread({ metrics }: Protocol, screen: Screen, indentation = 0): string {
  const means = Object.fromEntries(Object.entries(metrics).map(([name, { mean }]) => [name, mean]));
  const rows = listMetrics(means).map(([name]) => {
    const { mean, deviation, low, high } = metrics[name]!;
    return [
      name,
      formatNumber(mean),
      `± ${formatNumber(deviation)}`,
      `${formatNumber(low)} to ${formatNumber(high)}`,
    ];
  });
  const columns = [{ shrink: true }, { align: 'right' as const }, {}, {}];
  return renderTable(columns, rows, { ...screen, width: screen.width - indentation });
}

import type { Json, RunComparison } from '../../store/index.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { formatText, formatId, formatNumber, formatSpread, formatValue } from './format.ts';

export function renderComparison({ runs, inputs, metrics }: RunComparison, screen: Screen): string {
  const heads = runs.map((run) => ({
    header: `run ${formatId(run.run)}`,
    align: 'right' as const,
    shrink: 'wrap' as const,
  }));
  const went = inputs.map(({ what, values }) => [what, ...values.map(describeInput)]);
  const came = metrics
    .toSorted((a, b) => Number(a.name.startsWith('baseline')) - Number(b.name.startsWith('baseline')))
    .map(({ name, values, deviations, change }) => [
      name,
      ...values.map((value, index) => formatSpread(value ?? undefined, deviations?.[index] ?? undefined)),
      change === null ? '' : `${change > 0 ? '+' : ''}${formatNumber(change)}`,
    ]);
  const first =
    went.length === 0
      ? 'the same went in'
      : renderTable([{ header: 'what went in differently' }, ...heads], went, screen);
  const second = renderTable(
    [{ header: 'what came out' }, ...heads, { header: 'change', align: 'right' }],
    came,
    screen,
  );
  return `${first}\n\n${second}`;
}

/** A version is told by its name, code by the start of its hash. */
function describeInput(value: Json): string {
  if (typeof value === 'object' && value !== null && 'version' in value) return formatText(value.version);
  if (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)) return formatId(value);
  return formatValue(value);
}

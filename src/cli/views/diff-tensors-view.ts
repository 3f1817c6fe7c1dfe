import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { wrapText } from '../render/wrap.ts';
import type { DiffOutput } from './diff-output.ts';
import { countOf, formatAmount } from './diff-words.ts';
import { formatNumber, indent } from './format.ts';

type TensorsOutput = NonNullable<DiffOutput['files'][number]['tensors']>;
type TensorOutput = TensorsOutput['changes'][number];

const shownTensors = 50;

/** What changed in each tensor of a file. */
export function renderTensors(path: string, { tensors, changes }: TensorsOutput, screen: Screen): string[] {
  if (changes.length === 0) return [`${screen.colors.bold(path)}: the same tensors, written otherwise`];
  const head = `${path}: ${formatAmount(changes.length)} of ${countOf(tensors, 'tensor')} differ`;
  const right = (header: string) => ({ header, align: 'right' as const });
  const columns = [
    { header: 'tensor', shrink: true },
    { header: 'shape', shrink: true },
    ...['changed', 'L2', 'relative', 'largest', 'cosine'].map(right),
  ];
  const rows = changes.slice(0, shownTensors).map(describeTensor);
  const rest = changes.length - rows.length;
  return [
    screen.colors.bold(wrapText(head, screen.width)),
    indent(renderTable(columns, rows, { ...screen, width: screen.width - 2 })),
    ...(rest > 0 ? [`  and ${formatAmount(rest)} more: --json lists all`] : []),
  ];
}

/** Name, type and shape, then the figures in the order of the columns. */
export function describeTensor({ name, change, before, after, values }: TensorOutput): string[] {
  const form = (tensor: typeof before) =>
    tensor === null ? '' : `${tensor.dtype} ${tensor.shape.join('×')}`;
  const forms = [...new Set([form(before), form(after)])].filter((text) => text !== '').join(' → ');
  if (values === null) return [name, forms, change];
  const { elements, changed, l2, relativeL2, largest, cosine } = values;
  const share = (fraction: number | null) => (fraction === null ? '–' : `${formatNumber(fraction * 100)} %`);
  const plain = (value: number | null) => (value === null ? '–' : formatNumber(value));
  const angle = cosine === null ? '–' : cosine.toFixed(6);
  return [name, forms, share(changed / elements), plain(l2), share(relativeL2), plain(largest), angle];
}

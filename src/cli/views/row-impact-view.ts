import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { wrapText } from '../render/wrap.ts';
import { formatCell, formatCells } from './cell-text.ts';
import { countOf } from './diff-words.ts';
import { indent } from './format.ts';
import { renderGraph } from './lineage-view.ts';
import type { ImpactOutput } from './row-impact-output.ts';

type RowOutput = NonNullable<ImpactOutput['row']>;

const shownValues = 12;

/** The value that is asked about, the versions that hold it, and what came from them. */
export function renderRowImpact(result: ImpactOutput, row: RowOutput, screen: Screen): string {
  const place = `row ${row.position + 1}`;
  const label = row.name === null ? place : `${row.name} (${place})`;
  const file = row.file === null ? '' : `, ${row.file}`;
  const shown = row.values
    .slice(0, shownValues)
    .map(({ column, value }) => [column, formatAsked(row, column, value)]);
  const rest = row.values.length - shown.length;
  const left = { ...screen, width: screen.width - 2 };
  const versions = row.versions.map(({ version, holdsValue, others }) => [
    version,
    holdsValue
      ? 'this value'
      : others.map(({ column, value }) => `${column} ${formatOther(row, column, value)}`).join(', '),
  ]);
  return [
    wrapText(`${label} of ${row.dataset}${file}`, screen.width),
    indent(renderTable([{ shrink: true }, { shrink: true }], shown, left)),
    ...(rest > 0 ? [`  and ${rest} more cells`] : []),
    screen.colors.dim('versions with this row'),
    indent(renderTable([{}, { shrink: true }], versions, left)),
    describeUse(result),
    ...renderUse(result, screen),
  ].join('\n');
}

/** The value that is asked about, so that no other of the same column looks like it. */
function formatAsked({ versions }: RowOutput, column: string, value: unknown): string {
  const others = versions.flatMap((version) => version.others.filter((other) => other.column === column));
  return formatCells([value, ...others.map((other) => other.value)])[0]!;
}

function formatOther({ values }: RowOutput, column: string, value: unknown): string {
  const asked = values.find((one) => one.column === column);
  return asked === undefined ? formatCell(value) : formatCells([asked.value, value])[1]!;
}

function renderUse(result: ImpactOutput, screen: Screen): string[] {
  const used = new Set(result.edges.map(({ from }) => from));
  const roots = result.roots.filter((root) => used.has(root));
  return roots.length === 0 ? [] : [renderGraph({ ...result, roots }, 'consequences', screen)];
}

function describeUse({ nodes, roots }: ImpactOutput): string {
  const made = nodes.filter(({ id }) => !roots.includes(id));
  const counts = (['checkpoint', 'result', 'report', 'dataset'] as const).flatMap((kind) => {
    const amount = made.filter((node) => node.kind === kind).length;
    return amount === 0 ? [] : [countOf(amount, kind)];
  });
  return counts.length === 0
    ? 'nothing was made with this value'
    : `made with this value: ${counts.join(', ')}`;
}

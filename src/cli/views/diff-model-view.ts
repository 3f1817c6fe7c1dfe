import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { wrapText } from '../render/wrap.ts';
import type { DiffOutput } from './diff-output.ts';
import { formatAmount } from './diff-words.ts';
import { indent } from './format.ts';

type ModelOutput = NonNullable<DiffOutput['model']>;
type LayerOutput = ModelOutput['layers'][number];

const shownLayers = 60;

/** The layers of both models as they were aligned, with the parameters that each gained or lost. */
export function renderLayers(model: ModelOutput, screen: Screen): string[] {
  const { colors } = screen;
  const mark = (text: string) =>
    text.startsWith('+')
      ? colors.green(text)
      : text.startsWith('-')
        ? colors.red(text)
        : text.startsWith('~')
          ? colors.yellow(text)
          : text;
  const right = (header: string) => ({ header, align: 'right' as const });
  const columns = [
    { style: mark },
    { header: 'layer', shrink: true },
    { header: 'settings', shrink: true },
    { header: 'gives', shrink: true },
    right('parameters'),
    right('change'),
  ];
  const shown = model.layers.slice(0, shownLayers);
  const rest = model.layers.length - shown.length;
  return [
    colors.dim('layers'),
    indent(renderTable(columns, shown.map(describeLayer), { ...screen, width: screen.width - 2 })),
    ...(rest > 0 ? [`  and ${formatAmount(rest)} more: --json lists all`] : []),
    `  ${describeParameters(model)}`,
    ...(model.note === null ? [] : [indent(wrapText(model.note, screen.width - 2))]),
  ];
}

/** Mark, name, settings, what it gives, parameters, and how many it gained. */
export function describeLayer(layer: LayerOutput): string[] {
  const { change, nameBefore, nameAfter, settingsBefore, settingsAfter } = layer;
  const { outputBefore, outputAfter, parametersBefore, parametersAfter } = layer;
  const marks = { same: '', changed: '~', added: '+', removed: '-' } as const;
  const either = (before: string | null, after: string | null) =>
    before === null || after === null || before === after ? (after ?? before ?? '') : `${before} → ${after}`;
  const difference = parametersAfter - parametersBefore;
  return [
    marks[change],
    nameAfter ?? nameBefore ?? '',
    either(settingsBefore, settingsAfter),
    either(outputBefore?.join('×') ?? null, outputAfter?.join('×') ?? null),
    formatAmount(change === 'removed' ? parametersBefore : parametersAfter),
    formatDifference(difference),
  ];
}

/** `5,123 → 6,000 parameters (+877)` */
export function describeParameters({
  parametersBefore: before,
  parametersAfter: after,
}: ModelOutput): string {
  if (before === after) return `${formatAmount(after)} parameters in both`;
  return `${formatAmount(before)} → ${formatAmount(after)} parameters (${formatDifference(after - before)})`;
}

function formatDifference(difference: number): string {
  return difference === 0 ? '' : `${difference > 0 ? '+' : '-'}${formatAmount(Math.abs(difference))}`;
}

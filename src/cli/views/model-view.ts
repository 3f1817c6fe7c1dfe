import type { ShowOutput } from '../../store/model/generated/output/show.ts';
import { formatBytes } from '../render/size.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { wrapText } from '../render/wrap.ts';

type ShownModel = NonNullable<Extract<ShowOutput['matches'][number], { type: 'version' }>['model']>;

/** The layers of a model with what each gives and learns. */
export function renderModel(model: ShownModel, screen: Screen): string {
  if (model.problem !== undefined) return screen.colors.red(wrapText(model.problem, screen.width));
  if (model.layers === undefined) {
    const hint = 'shapes are known once it has been trained, or with `input` in its description';
    return wrapText(hint, screen.width);
  }
  const rows = model.layers.map(({ name, settings, output, parameters }) => [
    name,
    settings,
    output.join('×'),
    formatCount(parameters),
  ]);
  const columns = [
    { header: 'layer', shrink: true },
    { header: 'settings', shrink: true },
    { header: 'gives' },
    { header: 'parameters', align: 'right' },
  ] as const;
  const input = ['input', '', (model.input ?? []).join('×'), ''];
  return [renderTable(columns, [input, ...rows], screen), wrapText(summarise(model), screen.width)].join(
    '\n',
  );
}

function summarise({ parameters = 0, statistics = 0, sizeBytes = 0, isTrained }: ShownModel): string {
  const measured = statistics === 0 ? '' : ` and ${formatCount(statistics)} running statistics`;
  const rest = isTrained === true ? '' : '; the task adds the output layer';
  const learnt = `${formatCount(parameters)} parameter${parameters === 1 ? '' : 's'}`;
  return `${learnt}${measured}, ${formatBytes(sizeBytes)}${rest}`;
}

/** `1,234,567` */
function formatCount(amount: number): string {
  return String(amount).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

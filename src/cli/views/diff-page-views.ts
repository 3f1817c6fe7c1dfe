import { joinMergedValues } from './merged-values.ts';
import type { DiffOutput } from './diff-output.ts';
import { describeMetric } from './diff-metrics-view.ts';
import { describeLayer, describeParameters } from './diff-model-view.ts';
import { describeCitation, describeWords } from './diff-texts-view.ts';
import { describeTensor } from './diff-tensors-view.ts';
import {
  describeMatching,
  describeColumn,
  describeSummary,
  formatAmount,
  type TableOutput,
} from './diff-words.ts';

type FileOutput = DiffOutput['files'][number];

/** What the page shows as lines, one view at a time. */
export interface PageView {
  readonly title: string;
  readonly note: string;
  /** Mark, name and what differs. */
  readonly columns: readonly (readonly string[])[];
  readonly summaries: readonly PageSummary[];
  /** The largest relative change, as a fraction. */
  readonly greatest: number;
  readonly table: Pick<TableOutput, 'header' | 'rows'> | null;
  /** Of all but a table, whose lines are made of its rows. */
  readonly lines: readonly PageLine[] | null;
  /** Shown side by side in the place of lines. */
  readonly pictures: readonly PagePicture[] | null;
}

interface PageSummary {
  readonly column: string;
  readonly cells: number;
  readonly amount: string;
  readonly told: string;
}

/** A line with values before and after, with words, or with what is told of it. */
interface PageLine {
  readonly label: string;
  readonly tag: string;
  readonly column?: string;
  readonly told?: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly isNew?: boolean;
  readonly isGone?: boolean;
  readonly difference?: number;
  readonly relative?: number;
  readonly parts?: readonly { readonly change: string; readonly text: string }[];
  /** What is shown when the line is chosen, beside the values. */
  readonly more?: readonly (readonly [name: string, value: string])[];
}

/** Pictures as base64 of PNG. */
export interface PagePicture {
  readonly name: string;
  readonly told: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string | null;
}

/** @param pictures those that the page has room for. */
export function listPageViews(result: DiffOutput, pictures: readonly PagePicture[]): PageView[] {
  const { run, metrics, model, citations, table, workbooks, files, settings } = result;
  return [
    ...(run === null ? [] : [makeView('what went in', run.changes.map(toRunLine))]),
    ...(metrics === null || metrics.length === 0 ? [] : [toMetricsView(metrics)]),
    ...(model === null ? [] : [toModelView(model)]),
    ...(table === null ? [] : [toTableView('table', joinMergedValues(table, workbooks))]),
    ...(pictures.length === 0 ? [] : [{ ...makeView('pictures', []), pictures }]),
    ...files.flatMap((file) => (file.table === null ? [] : [toTableView(file.path, file.table)])),
    ...(citations.length === 0 ? [] : [makeView('citations', citations.map(toCitationLine))]),
    ...files.flatMap(({ path, words }) => (words === null ? [] : [toWordsView(path, words)])),
    ...files.flatMap(({ path, members }) => toSettingsView(path, members ?? [])),
    ...files.flatMap(({ path, tensors }) => (tensors === null ? [] : [toTensorsView(path, tensors)])),
    ...toSettingsView('settings', settings),
    ...toSettingsView('summary', result.facts),
  ];
}

function makeView(title: string, lines: readonly PageLine[], note = ''): PageView {
  const shares = lines.map(({ relative = 0 }) => Math.abs(relative));
  return {
    ...{ title, note, lines, columns: [], summaries: [], table: null, pictures: null },
    greatest: Math.max(0, ...shares),
  };
}

function toTableView(title: string, table: TableOutput): PageView {
  const { columns, summaries, header, rows, omittedRows, matching } = table;
  const omitted = omittedRows === 0 ? '' : `; ${formatAmount(omittedRows)} more rows are not in this page`;
  const shares = summaries.flatMap(({ leastRelativeChange: least, greatestRelativeChange: most }) =>
    least === null || most === null ? [] : [Math.abs(least), Math.abs(most)],
  );
  return {
    ...makeView(title, [], `${describeMatching(matching)}${omitted}`),
    columns: columns.map(describeColumn),
    summaries: summaries.map((summary) => {
      const [column, amount, ...told] = describeSummary(summary);
      const { cells } = summary;
      return { column: column!, cells, amount: amount!, told: told.filter((part) => part !== '').join(', ') };
    }),
    greatest: Math.max(0, ...shares),
    table: { header, rows },
    lines: null,
  };
}

function toSettingsView(title: string, settings: DiffOutput['settings']): PageView[] {
  if (settings.length === 0) return [];
  const lines = settings.map(({ path, change, before, after }) => ({
    label: path,
    tag: change,
    column: '',
    before,
    after,
    isNew: change === 'added',
    isGone: change === 'removed',
  }));
  return [makeView(title, lines)];
}

function toTensorsView(title: string, { changes }: NonNullable<FileOutput['tensors']>): PageView {
  const names = ['', 'changed', 'L2', 'relative', 'largest', 'cosine'];
  const lines = changes.map((tensor) => {
    const [label, ...figures] = describeTensor(tensor);
    const told = figures.map((figure, index) => `${names[index]!} ${figure}`.trim()).join(' · ');
    return { label: label!, tag: tensor.change, told };
  });
  return makeView(title, lines);
}

function toRunLine({
  aspect,
  text,
  evidence,
  steps,
}: NonNullable<DiffOutput['run']>['changes'][number]): PageLine {
  const told = [steps.length === 0 ? text : `${text} (${steps.join('; ')})`, ...evidence].join(' · ');
  return { label: aspect, tag: 'changed', told };
}

function toMetricsView(metrics: NonNullable<DiffOutput['metrics']>): PageView {
  const different = metrics.filter(({ before, after }) => before !== after);
  const lines = different.map((metric): PageLine => {
    const { name, difference, relative, effect, isWithin } = metric;
    // More digits would be cut off.
    const [before, after] = [metric.before, metric.after].map((value) =>
      value === null ? null : Number(value.toPrecision(6)),
    );
    const chance = describeMetric(metric).at(-1)!;
    return {
      ...{ label: name, tag: effect ?? 'changed', before, after },
      ...(difference === null ? {} : { difference }),
      ...(relative === null ? {} : { relative }),
      column: isWithin === null ? '' : isWithin ? 'within interval' : 'outside interval',
      ...(chance === '' ? {} : { more: [['interval', chance]] }),
    };
  });
  const same = metrics.length - lines.length;
  return makeView('metrics', lines, same === 0 ? '' : `${formatAmount(same)} more metrics are the same`);
}

function toModelView(model: NonNullable<DiffOutput['model']>): PageView {
  const names = ['', 'gives', 'parameters', 'change'];
  const lines = model.layers.map((layer) => {
    const [, label, ...figures] = describeLayer(layer);
    const told = figures.flatMap((figure, index) =>
      figure === '' ? [] : [`${names[index]!} ${figure}`.trim()],
    );
    return { label: label!, tag: layer.change, told: told.join(' · ') };
  });
  const note = model.note === null ? '' : `; ${model.note}`;
  return makeView('layers', lines, `${describeParameters(model)}${note}`);
}

function toCitationLine(citation: DiffOutput['citations'][number]): PageLine {
  const [, label] = describeCitation(citation);
  const show = (cited: typeof citation.before) => (cited === null ? null : `${cited.ref}: ${cited.text}`);
  const { change, before, after } = citation;
  return {
    ...{ label: label!, tag: change, column: '', before: show(before), after: show(after) },
    ...{ isNew: change === 'added', isGone: change === 'removed' },
  };
}

function toWordsView(title: string, words: NonNullable<FileOutput['words']>): PageView {
  const lines = words.changes.map(({ lineAfter, parts }) => ({
    label: `line ${formatAmount(lineAfter)}`,
    tag: 'changed',
    parts,
  }));
  const omitted =
    words.omitted === 0 ? '' : `; ${formatAmount(words.omitted)} more changes are not in this page`;
  return makeView(title, lines, `${describeWords(words)}${omitted}`);
}

import type { Table, TaskContext } from '../../api/task.ts';
import { inputError } from '../../preprocessing/input-error.ts';
import { findColumn } from '../../preprocessing/selection.ts';
import { maximumShownClasses } from '../classification/score-table.ts';
import { drawBars } from '../figures/bars.ts';
import { writePerformances } from '../multilabel/csv-files.ts';
import { chooseRows } from '../table-task/choose-rows.ts';
import { writeCsv, writeLines } from '../table-task/csv.ts';
import { encodeJson } from '../table-task/encode-json.ts';
import { nameLoss } from '../table-task/loss-words.ts';
import { labelMetric } from '../table-task/metric-values.ts';
import { nameFiles } from '../table-task/name-files.ts';
import { openDataset, type OpenedDataset } from '../table-task/open-dataset.ts';
import { openTest } from '../table-task/open-test.ts';
import { tellDraw } from '../table-task/report-text.ts';
import { openLosses, predictBaseline, type LabelLoss } from '../table-task/row-losses.ts';
import type { TestedModel } from '../table-task/tested-model.ts';
import { readIntervalOptions } from '../table-task/tested-part.ts';
import { auditGroups, groupByColumn, groupByTime, type AuditedGroup } from './groups.ts';
import { summariseAudit, summariseAuditInKorean, type AuditReport } from './summary.ts';

interface AuditSettings {
  readonly groupBy: readonly string[];
  readonly time: string;
  readonly periods: number;
  readonly labelLoss: LabelLoss;
}

/**
 * Predicts later rows whose labels are known by now, and emits for whom and since when the model is wrong.
 *
 * @throws KSTORE_TASK_INPUT when no row has a label, or a named column is missing.
 */
export async function auditCheckpoint(context: TaskContext): Promise<void> {
  const settings = context.settings as unknown as AuditSettings;
  const { dataset, model, chosen } = await openTest(context);
  const { table } = dataset;
  const rows = keepLabelled(model, table, chosen.rows);
  const options = readIntervalOptions(context);
  const measure = openLosses([model], dataset, rows, settings.labelLoss);
  const predictions = await model.predict(dataset, rows);
  const losses = measure.measure(model, predictions);
  const whole = [['', rows.map((_row, index) => index)]] as const;
  const [all] = auditGroups(whole, losses, Infinity, measure.kind, options) as [AuditedGroup];
  const audit = (groups: Parameters<typeof auditGroups>[0]) =>
    auditGroups(groups, losses, all.loss, measure.kind, options);
  const baseline = measure.measure(model, predictBaseline(model, rows.length));
  const report: AuditReport = {
    type: 'kstore.audit-result.v1',
    rows: {
      part: chosen.part,
      audited: rows.length,
      unlabelled: chosen.rows.length - rows.length,
      ...tellDraw(chosen),
    },
    equalToTraining: chosen.equalToTraining,
    predicts: model.predicts,
    lossKind: measure.kind,
    unit: measure.unit,
    labels: measure.scoreLabels(model, predictions),
    confidence: options.confidence,
    loss: all.loss,
    interval: all.interval,
    baselineLoss: baseline.reduce((sum, loss) => sum + loss, 0) / rows.length,
    formerLoss: await measureFormer(context, model, settings.labelLoss),
    groups: settings.groupBy.map((column) => ({ column, groups: audit(groupByColumn(table, rows, column)) })),
    periods: settings.time === '' ? [] : audit(groupByTime(table, rows, settings.time, settings.periods)),
    time: settings.time === '' ? null : settings.time,
  };
  emit(context, report, losses, dataset, rows);
}

/** Labels of later rows come in bit by bit; those without one wait. */
function keepLabelled(model: TestedModel, table: Table, rows: readonly number[]): readonly number[] {
  const places = model.preprocessing.targets.map(({ name }) =>
    table.columns.indexOf(findColumn(table, name)),
  );
  const labelled = rows.filter((row) =>
    places.every((place) => (table.rows[row]!.cells[place] ?? null) !== null),
  );
  if (labelled.length > 0) return labelled;
  const names = model.preprocessing.targets.map(({ name }) => `"${name}"`).join(', ');
  throw inputError(
    `none of ${rows.length} rows has a label in ${names}`,
    {},
    'an audit needs rows whose labels are known by now; the task `drift` needs none',
  );
}

/** Mean loss on the rows that the checkpoint was tested on when it was made; null when they are not at hand. */
async function measureFormer(
  context: TaskContext,
  model: TestedModel,
  labelLoss: LabelLoss,
): Promise<number | null> {
  const training = context.inputs['training'];
  if (training === undefined || model.preprocessing.split.test.length === 0) return null;
  const dataset = openDataset({ ...context, inputs: { dataset: training } });
  const { rows } = chooseRows(dataset.table, model.preprocessing, 'test');
  const measure = openLosses([model], dataset, rows, labelLoss);
  const losses = measure.measure(model, await model.predict(dataset, rows));
  return losses.reduce((sum, loss) => sum + loss, 0) / rows.length;
}

function emit(
  context: TaskContext,
  report: AuditReport,
  losses: Float64Array,
  { table }: OpenedDataset,
  rows: readonly number[],
): void {
  context.logMetric('loss', report.loss);
  context.logMetric('baselineLoss', report.baselineLoss);
  if (report.formerLoss !== null) context.logMetric('formerLoss', report.formerLoss);
  logLabels(context, report);
  for (const { column, groups } of report.groups)
    for (const { name, loss } of groups) context.logMetric(labelMetric('loss', `${column}: ${name}`), loss);
  const draw = (title: string, groups: readonly AuditedGroup[]) =>
    drawBars({
      title,
      value: nameLoss(report, 'axis'),
      bars: groups.map(({ name, rows: count, loss, interval }) => ({
        name: `${name} (${count})`,
        value: loss,
        ...(interval !== null && { range: interval }),
      })),
    });
  const names = nameFiles(report.groups.map(({ column }) => column));
  const figures = report.groups.map(
    ({ column, groups }, place) => [`by-${names[place]}.svg`, draw(column, groups)] as const,
  );
  context.emit(
    'result',
    {
      'metrics.json': encodeJson(report),
      'summary.md': summariseAudit(report),
      'summary.ko.md': summariseAuditInKorean(report),
      'groups.csv': writeGroups(report),
      ...(report.labels !== null && {
        'labels.csv': writePerformances([{ name: 'checkpoint', labels: report.labels }]),
      }),
      'losses.csv': writeCsv(['row', 'loss'], rows.length, (line) => [
        table.rows[rows[line] as number]!.id,
        losses[line] as number,
      ]),
      ...Object.fromEntries(figures),
      ...(report.periods.length > 0 && { 'over-time.svg': draw(report.time ?? '', report.periods) }),
    },
    { rows: rows.length, loss: report.loss },
  );
}

function logLabels(context: TaskContext, { labels }: AuditReport): void {
  if (labels === null) return;
  context.logMetric('microF1', labels.micro.f1);
  context.logMetric('macroF1', labels.macro.f1);
  if (labels.labels.length > maximumShownClasses) return;
  for (const { label, f1 } of labels.labels) if (f1 !== null) context.logMetric(labelMetric('f1', label), f1);
}

function writeGroups(report: AuditReport): Uint8Array {
  const listed = [
    ...report.groups.flatMap(({ column, groups }) => groups.map((group) => [column, group] as const)),
    ...report.periods.map((group) => [report.time ?? '', group] as const),
  ];
  return writeLines(
    ['column', 'group', 'rows', 'loss', 'low', 'high', 'worse'],
    listed.map(([column, { name, rows, loss, interval, isWorse }]) => [
      column,
      name,
      rows,
      loss,
      interval?.[0] ?? null,
      interval?.[1] ?? null,
      isWorse,
    ]),
  );
}

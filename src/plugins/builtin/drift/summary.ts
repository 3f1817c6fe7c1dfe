import type { DiscrepancyTest } from '../../evaluation/drift-statistics.ts';
import { countRows, escapeMarkdown, percent, round, tabulate } from '../table-task/report-text.ts';
import type { ColumnDrift } from './column-drift.ts';

/** Content of `metrics.json`. */
export interface DriftReport {
  readonly type: 'kstore.drift-result.v1';
  readonly rows: { readonly then: number; readonly now: number };
  /** Parts of one dataset that were compared; absent for two datasets. */
  readonly parts?: readonly [then: string, now: string];
  readonly significance: number;
  /** The most changed first. */
  readonly columns: readonly ColumnDrift[];
  readonly onlyThen: readonly string[];
  readonly onlyNow: readonly string[];
  /** All columns of numbers at once; null without one. */
  readonly together: (DiscrepancyTest & { readonly rows: readonly [number, number] }) | null;
}

/** Rules of thumb for the population stability index. */
const [noticeable, large] = [0.1, 0.2];

const hasChanged =
  ({ significance }: DriftReport) =>
  ({ stability, correctedPValue }: ColumnDrift) =>
    (stability ?? 0) >= large || (correctedPValue ?? 1) < significance;

/** `summary.md`: what is not as it was. */
export function summariseDrift(report: DriftReport): string {
  const { rows, columns, onlyThen, onlyNow, together, significance } = report;
  const changed = columns.filter(hasChanged(report));
  return [
    '# What has changed in the data',
    '',
    report.parts === undefined
      ? `${countRows(rows.then)} then, ${countRows(rows.now)} now.`
      : `${countRows(rows.then)} for ${report.parts[0]} (then), ${countRows(rows.now)} for ${report.parts[1]} (now), of one dataset.`,
    '',
    changed.length === 0
      ? `None of ${columns.length} columns has changed noticeably.`
      : `**${changed.length} of ${columns.length} columns ${changed.length === 1 ? 'has' : 'have'} changed:** ${changed.map(({ column }) => name(column)).join(', ')}.`,
    ...(together === null
      ? []
      : [
          together.pValue < significance
            ? `All numbers together differ more than chance would have it (p ${round(together.pValue, 2)}, kernel test on ${together.rows.join(' and ')} rows).`
            : `All numbers together differ no more than chance would have it (p ${round(together.pValue, 2)}).`,
        ]),
    ...(onlyThen.length > 0 ? [`Gone, or of another type: ${onlyThen.map(name).join(', ')}.`] : []),
    ...(onlyNow.length > 0 ? [`New, or of another type: ${onlyNow.map(name).join(', ')}.`] : []),
    ...columns
      .filter(({ newValues }) => newValues.length > 0)
      .map(({ column, newValues }) => `New values of ${name(column)}: ${newValues.map(name).join(', ')}.`),
    '',
    ...tabulateColumns(report, [
      'column',
      'stability index',
      'distance (KS)',
      'p, corrected',
      'mean',
      'missing',
    ]),
    '',
    `The stability index compares shares of rows: below ${noticeable} little has changed, from ${large} on much. The distance is the largest between the shares of rows up to a value; p says how likely chance alone would make it as large, corrected for the number of columns.`,
    '',
  ].join('\n');
}

const koreanParts: Readonly<Record<string, string>> = {
  train: '학습용',
  validation: '검증용',
  test: '시험용',
};

/** `summary.ko.md`: the same in Korean. */
export function summariseDriftInKorean(report: DriftReport): string {
  const { rows, columns, onlyThen, onlyNow, together, significance } = report;
  const changed = columns.filter(hasChanged(report));
  return [
    '# 데이터에서 달라진 것',
    '',
    report.parts === undefined
      ? `이전 ${rows.then}개 행, 지금 ${rows.now}개 행.`
      : `한 데이터의 ${koreanParts[report.parts[0]]} ${rows.then}개 행(이전)과 ${koreanParts[report.parts[1]]} ${rows.now}개 행(지금).`,
    '',
    changed.length === 0
      ? `열 ${columns.length}개 가운데 눈에 띄게 달라진 것이 없습니다.`
      : `**열 ${columns.length}개 가운데 ${changed.length}개가 달라졌습니다:** ${changed.map(({ column }) => name(column)).join(', ')}.`,
    ...(together === null
      ? []
      : [
          together.pValue < significance
            ? `모든 수를 함께 보면 우연보다 크게 다릅니다(p ${round(together.pValue, 2)}, 커널 검정).`
            : `모든 수를 함께 보아도 우연보다 크게 다르지 않습니다(p ${round(together.pValue, 2)}).`,
        ]),
    ...(onlyThen.length > 0 ? [`사라졌거나 형식이 바뀐 열: ${onlyThen.map(name).join(', ')}.`] : []),
    ...(onlyNow.length > 0 ? [`새로 생겼거나 형식이 바뀐 열: ${onlyNow.map(name).join(', ')}.`] : []),
    ...columns
      .filter(({ newValues }) => newValues.length > 0)
      .map(({ column, newValues }) => `${name(column)}의 새 값: ${newValues.map(name).join(', ')}.`),
    '',
    ...tabulateColumns(report, ['열', '안정성 지수', '거리(KS)', '보정한 p', '평균', '없는 값']),
    '',
    `안정성 지수가 ${noticeable}보다 작으면 거의 그대로, ${large}부터는 많이 달라진 것입니다.`,
    '',
  ].join('\n');
}

const shownColumns = 50;

function tabulateColumns({ columns }: DriftReport, header: readonly string[]): readonly string[] {
  const show = (value: number | null) => (value === null ? '–' : round(value));
  return tabulate(
    header,
    columns
      .slice(0, shownColumns)
      .map(({ column, stability, statistic, correctedPValue, means, missing }) => [
        escapeMarkdown(column),
        show(stability),
        show(statistic),
        correctedPValue === null ? '–' : round(correctedPValue, 2),
        means === null ? '–' : `${round(means[0])} → ${round(means[1])}`,
        `${percent(missing[0])} → ${percent(missing[1])}`,
      ]),
  );
}

function name(text: string): string {
  return `“${escapeMarkdown(text)}”`;
}

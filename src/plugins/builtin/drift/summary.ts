import type { DiscrepancyTest } from '../../evaluation/drift-statistics.ts';
import { someStability, strongStability } from '../../evaluation/drift-verdict.ts';
import { countRows, escapeMarkdown, percent, round, tabulate } from '../table-task/report-text.ts';
import type { ChangedUnit, ColumnDrift } from './column-drift.ts';

/** Content of `metrics.json`. */
export interface DriftReport {
  readonly type: 'kstore.drift-result.v1';
  readonly rows: { readonly then: number; readonly now: number };
  /** Rows of the datasets, where not all were read; null for one of which they were. */
  readonly drawnFrom?: { readonly then: number | null; readonly now: number | null };
  /** Parts of one dataset that were compared; absent for two datasets. */
  readonly parts?: readonly [then: string, now: string];
  readonly significance: number;
  /** The most changed first. */
  readonly columns: readonly ColumnDrift[];
  readonly onlyThen: readonly string[];
  readonly onlyNow: readonly string[];
  /** Columns whose present values were converted to their former unit. */
  readonly converted: readonly ChangedUnit[];
  /** Columns that were left out, since their units have nothing to do with each other, or only one is known. */
  readonly notCompared: readonly ChangedUnit[];
  /** All columns of numbers at once; null without one. */
  readonly together: (DiscrepancyTest & { readonly rows: readonly [number, number] }) | null;
}

const hasChanged = ({ change }: ColumnDrift) => change !== 'none';

/** `summary.md`: what is not as it was. */
export function summariseDrift(report: DriftReport): string {
  const { rows, columns, onlyThen, onlyNow, converted, notCompared, together, significance } = report;
  const changed = columns.filter(hasChanged);
  return [
    '# What has changed in the data',
    '',
    report.parts === undefined
      ? `${countRows(rows.then)} then, ${countRows(rows.now)} now.`
      : `${countRows(rows.then)} for ${report.parts[0]} (then), ${countRows(rows.now)} for ${report.parts[1]} (now), of one dataset.`,
    ...describeDraws(report, (side, total) => `The rows ${side} were drawn with the seed 0 from ${total}.`),
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
    ...converted.map(
      (one) => `${name(one.column)} was converted from ${unit(one.now)} to ${unit(one.then)}.`,
    ),
    ...notCompared.map(
      (one) =>
        `Not compared: ${name(one.column)}, which was in ${unit(one.then)} and is in ${unit(one.now)}.`,
    ),
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
    `The stability index compares shares of rows: below ${someStability} little has changed, from ${strongStability} on much. The distance is the largest between the shares of rows up to a value; p says how likely chance alone would make a difference as large, corrected for the number of columns. A column has changed when its index is at least ${someStability} and p is below ${significance}: of few rows the index is large by chance.`,
    '',
  ].join('\n');
}

function describeDraws(
  { drawnFrom }: DriftReport,
  tell: (side: 'then' | 'now', total: number) => string,
): readonly string[] {
  return (['then', 'now'] as const).flatMap((side) => {
    const total = drawnFrom?.[side] ?? null;
    return total === null ? [] : [tell(side, total)];
  });
}

const koreanParts: Readonly<Record<string, string>> = {
  train: '학습용',
  validation: '검증용',
  test: '시험용',
};

/** `summary.ko.md`: the same in Korean. */
export function summariseDriftInKorean(report: DriftReport): string {
  const { rows, columns, onlyThen, onlyNow, converted, notCompared, together, significance } = report;
  const changed = columns.filter(hasChanged);
  return [
    '# 데이터에서 달라진 것',
    '',
    report.parts === undefined
      ? `이전 ${rows.then}개 행, 지금 ${rows.now}개 행.`
      : `한 데이터의 ${koreanParts[report.parts[0]]} ${rows.then}개 행(이전)과 ${koreanParts[report.parts[1]]} ${rows.now}개 행(지금).`,
    ...describeDraws(
      report,
      (side, total) => `${side === 'then' ? '이전' : '지금'} 행은 ${total}개에서 시드 0으로 뽑았습니다.`,
    ),
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
    ...converted.map(
      (one) =>
        `${name(one.column)}: ${unit(one.now, '없음')} 단위를 ${unit(one.then, '없음')}(으)로 바꾸어 비교했습니다.`,
    ),
    ...notCompared.map(
      (one) =>
        `비교하지 못한 열: ${name(one.column)}(이전 단위 ${unit(one.then, '없음')}, 지금 ${unit(one.now, '없음')}).`,
    ),
    ...columns
      .filter(({ newValues }) => newValues.length > 0)
      .map(({ column, newValues }) => `${name(column)}의 새 값: ${newValues.map(name).join(', ')}.`),
    '',
    ...tabulateColumns(report, ['열', '안정성 지수', '거리(KS)', '보정한 p', '평균', '없는 값']),
    '',
    `안정성 지수가 ${someStability}보다 작으면 거의 그대로, ${strongStability}부터는 많이 달라진 것입니다. 지수가 ${someStability} 이상이고 보정한 p가 ${significance}보다 작을 때만 달라졌다고 합니다. 행이 적으면 지수는 우연히도 커집니다.`,
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

function unit(text: string | null, none = 'no unit'): string {
  return text === null ? none : escapeMarkdown(text);
}

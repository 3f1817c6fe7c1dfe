import type { Cell } from '../../api/task.ts';
import { describeKoreanRows } from '../table-task/korean-text.ts';
import { escapeMarkdown, round } from '../table-task/report-text.ts';
import type { RowContributions } from './contributions.ts';
import type { Counterfactual } from './counterfactuals.ts';
import type { ColumnImportance } from './permutation.ts';
import type { ExplanationReport } from './report.ts';
import { listShownImportance } from './summary.ts';

const [shownParts, shownChanges] = [3, 3];

/** `summary.ko.md`: what `summary.md` says, in Korean. */
export function summariseExplanationInKorean(report: ExplanationReport): string {
  const { importance, shapley, pictures } = report;
  return [
    '# 모델이 그렇게 말하는 이유',
    '',
    ...describeKoreanRows(report.rows, '다른 행에서는 중요도가 다를 수 있습니다'),
    ...(pictures.length > 0
      ? [
          '',
          `\`saliency.svg\`는 그림 ${pictures.length}장에서 예측을 뒷받침하는 화소(주황)와 반대하는 화소(파랑)를 보여 줍니다.`,
        ]
      : []),
    ...(importance.length > 0
      ? [
          '',
          '## 중요한 열',
          '',
          `${report.shuffledRows}개 행 사이에서 열의 값을 섞었습니다. 오차가 많이 늘수록 모델이 그 열에 의지합니다. 같은 것을 말하는 열들은 중요도를 나누어 갖습니다.`,
          '',
          ...listShownImportance(report).map((one) => describeImportance(one, report)),
        ]
      : []),
    ...(shapley.length > 0
      ? ['', '## 행마다', ...tellExplained(report), ...shapley.flatMap((row) => describeRow(row, report))]
      : []),
    '',
  ].join('\n');
}

function tellExplained({ explainedColumns }: ExplanationReport): readonly string[] {
  if (explainedColumns === undefined) return [];
  const { columns, of } = explainedColumns;
  return [
    '',
    `행마다의 설명은 가장 중요한 열 ${columns}개로 합니다. 나머지 ${of - columns}개는 하나로 묶었고, 그 값을 바꾸어 보지는 않았습니다.`,
  ];
}

function describeImportance(
  { column, target, mean }: ColumnImportance,
  { predicts, units }: ExplanationReport,
): string {
  if (predicts !== 'numbers') {
    const what = predicts === 'labels' && target === null ? '레이블' : '행';
    const about = target === null ? '' : `${name(target)}에 대해 `;
    return `- ${name(column)}: ${what} 100개 가운데 ${about}${round(Math.abs(100 * mean))}개가 ${mean < 0 ? '덜' : '더'} 틀립니다.`;
  }
  return `- ${name(column)}: ${name(target ?? '')} 오차가 ${round(Math.abs(mean))}${unit(units, target ?? '')} ${mean < 0 ? '줄어듭니다' : '늘어납니다'}.`;
}

function describeRow(
  row: RowContributions,
  { predicts, units, counterfactuals }: ExplanationReport,
): readonly string[] {
  const parts = row.parts.toSorted(
    (left, right) => Math.abs(right.contribution) - Math.abs(left.contribution),
  );
  const suffix = unit(units, row.output);
  const changes = counterfactuals.filter(
    (one) => one.row === row.row && (one.target === null || one.target === row.output),
  );
  return [
    '',
    `### ${escapeMarkdown(row.row)}: ${escapeMarkdown(row.output)} ${round(row.predicted)}${suffix}`,
    '',
    `행에 대해 아무것도 모르면 ${round(row.base)}${suffix}입니다.`,
    '',
    ...parts
      .slice(0, shownParts)
      .map(
        ({ name: column, value, contribution, columns }) =>
          `- ${columns === undefined ? `${name(column)} = ${write(value)}` : `나머지 열 ${columns}개 모두`}: ${contribution < 0 ? '−' : '+'}${round(Math.abs(contribution))}${suffix}`,
      ),
    ...(changes.length === 0 ? [] : ['']),
    ...changes.slice(0, shownChanges).map((change) => `- ${describeChange(change, { predicts, units })}`),
  ];
}

function describeChange(
  change: Counterfactual,
  { predicts, units }: Pick<ExplanationReport, 'predicts' | 'units'>,
): string {
  const { column, from, to, target, before, after } = change;
  const suffix = change.unit === null ? '' : ` ${change.unit}`;
  const result =
    target === null
      ? `${name(String(before))} 대신 ${name(String(after))}(이)라고 할 것입니다`
      : `${name(target)}${predicts === 'labels' ? ' 확률' : ''}: ${round(Number(before))}${unit(units, target)} → ${round(Number(after))}${unit(units, target)}`;
  if (typeof from !== 'number' || typeof to !== 'number')
    return `${name(column)} 값이 ${write(from)} 대신 ${write(to)}이면 ${result}.`;
  const share = from === 0 ? '' : ` ${round(Math.abs((100 * (to - from)) / from), 2)} %`;
  return `${name(column)} 값이${share} ${to > from ? '많으면' : '적으면'}(${round(from)}${suffix} 대신 ${round(to)}${suffix}) ${result}.`;
}

function unit(units: ExplanationReport['units'], target: string): string {
  return Object.hasOwn(units, target) ? ` ${units[target]}` : '';
}

function write(value: Cell): string {
  if (value === null) return '없음';
  return typeof value === 'number' ? round(value, 4) : name(String(value));
}

function name(text: string): string {
  return `“${escapeMarkdown(text)}”`;
}

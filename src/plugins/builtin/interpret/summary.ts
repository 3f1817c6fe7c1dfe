import { describeKoreanRows } from '../table-task/korean-text.ts';
import {
  describeRows,
  escapeMarkdown,
  percent,
  round,
  tabulate,
  type ReportedRows,
} from '../table-task/report-text.ts';
import type { LayerReport } from './layers.ts';
import type { Teacher } from './teachers.ts';

/** Content of `metrics.json`. */
export interface InterpretationReport {
  readonly type: 'kstore.interpretation-result.v1';
  readonly rows: ReportedRows;
  readonly columns: readonly {
    readonly column: string;
    readonly outputs: readonly {
      readonly output: string;
      /** Highest less lowest mean prediction over the values of the column. */
      readonly partialRange: number;
      readonly accumulatedRange: number;
    }[];
  }[];
  readonly layers: readonly LayerReport[];
  readonly layout: {
    /** Null: the inputs of the model. */
    readonly layer: string | null;
    readonly rows: number;
    readonly method: 'tsne' | 'pca';
    readonly lost: number;
  };
  readonly neighbours: readonly Teacher[];
}

/** `summary.md`: what the model has learnt. */
export function summariseInterpretation(report: InterpretationReport): string {
  const { columns, layers, layout, neighbours } = report;
  const place = layout.layer === null ? 'the inputs' : `the layer ${layout.layer}`;
  return [
    '# What the model has learnt',
    '',
    ...describeRows(report.rows, 'what is shown may be learnt by heart'),
    ...(columns.length === 0
      ? []
      : [
          '',
          '## Columns',
          '',
          'How far predictions move over the values of a column: with all rows set to each value (partial), and near each row only (accumulated). Where both differ, the column goes together with others.',
          '',
          ...tabulateColumns(columns, ['column', 'prediction', 'partial', 'accumulated']),
        ]),
    ...(layers.length === 0
      ? []
      : [
          '',
          '## Layers',
          '',
          ...tabulateLayers(layers, ['layer', 'shape', 'mean', 'deviation', 'zeros', 'silent units']),
          '',
          'A silent unit is 0 for every row that was looked at: it has nothing to say.',
        ]),
    '',
    '## Rows',
    '',
    `\`layout.svg\` lays ${layout.rows} rows out by ${place} (${layout.method === 'pca' ? 'principal components' : 't-SNE'}); rows near each other are alike for the model. Distances between far groups mean nothing in t-SNE.`,
    neighbours.length === 0
      ? 'The training rows are not in the dataset; give the task the input `training` to see which of them are nearest.'
      : '`neighbours.csv` names for single rows the training rows that are nearest for the model, with the hash of what they hold.',
    '',
  ].join('\n');
}

/** `summary.ko.md`: the same in Korean. */
export function summariseInterpretationInKorean(report: InterpretationReport): string {
  const { columns, layers, layout, neighbours } = report;
  return [
    '# 모델이 배운 것',
    '',
    ...describeKoreanRows(report.rows, '외운 것이 보일 수 있습니다'),
    ...(columns.length === 0
      ? []
      : [
          '',
          '## 열',
          '',
          '열의 값에 따라 예측이 움직이는 폭: 모든 행을 그 값으로 두었을 때(부분 의존)와 각 행 가까이에서만 보았을 때(누적 효과). 둘이 다르면 그 열은 다른 열과 함께 움직입니다.',
          '',
          ...tabulateColumns(columns, ['열', '예측', '부분 의존', '누적 효과']),
        ]),
    ...(layers.length === 0
      ? []
      : [
          '',
          '## 층',
          '',
          ...tabulateLayers(layers, ['층', '모양', '평균', '편차', '0의 비율', '침묵하는 유닛']),
          '',
          '침묵하는 유닛은 살펴본 모든 행에서 0입니다.',
        ]),
    '',
    '## 행',
    '',
    `\`layout.svg\`는 행 ${layout.rows}개를 ${layout.layer === null ? '입력값' : `층 ${layout.layer}의 값`}에 따라 펼칩니다(${layout.method === 'pca' ? '주성분' : 't-SNE'}). 가까운 행은 모델에게 비슷합니다.`,
    neighbours.length === 0
      ? '학습 행이 데이터셋에 없습니다. 가장 가까운 학습 행을 보려면 입력 `training`을 지정하세요.'
      : '`neighbours.csv`에는 행마다 모델에게 가장 가까운 학습 행과 그 내용의 해시가 있습니다.',
    '',
  ].join('\n');
}

function tabulateColumns(columns: InterpretationReport['columns'], header: readonly string[]) {
  return tabulate(
    header,
    columns.flatMap(({ column, outputs }) =>
      outputs.map(({ output, partialRange, accumulatedRange }) => [
        escapeMarkdown(column),
        escapeMarkdown(output),
        round(partialRange),
        round(accumulatedRange),
      ]),
    ),
  );
}

function tabulateLayers(layers: readonly LayerReport[], header: readonly string[]) {
  return tabulate(
    header,
    layers.map(({ layer, shape, mean, deviation, zeroShare, silentUnits }) => [
      layer,
      shape.join('×'),
      round(mean),
      round(deviation),
      percent(zeroShare),
      String(silentUnits),
    ]),
  );
}

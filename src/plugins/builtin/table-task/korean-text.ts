import type { ReportedRows } from './report-text.ts';
import type { SimplePredictions } from './simple-predictions.ts';

const parts: Readonly<Record<string, string>> = {
  all: '데이터셋의 모든 행',
  test: '분할의 시험 행',
  validation: '분할의 검증 행',
  train: '분할의 학습 행',
};

/** The first lines of a summary in Korean; see `describeRows`. */
export function describeKoreanRows(rows: ReportedRows, consequence: string): readonly string[] {
  const first = `시험한 행: ${rows.tested}개(${parts[rows.part] ?? rows.part}). 학습한 행: ${rows.trained}개.`;
  if (rows.equalToTraining === 0) return [first];
  return [
    first,
    '',
    `**주의:** 시험한 행 가운데 ${rows.equalToTraining}개는 학습 행이기도 합니다. 그래서 ${consequence}.`,
  ];
}

/** See `describeMissingBaselines`. */
export function describeMissingKoreanBaselines(missing: SimplePredictions['missing']): readonly string[] {
  if (missing === null) return [];
  const reason =
    missing === 'tooMuch'
      ? '데이터가 너무 많아 일부 기준선은 비교하지 않았습니다.'
      : '학습 행이 데이터셋에 없어 일부 기준선만 비교했습니다. 입력 `training`을 지정하세요.';
  return ['', reason];
}

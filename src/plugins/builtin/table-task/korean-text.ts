import type { ReportedRows } from './report-text.ts';

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

import { describeInterval, percent, round, type BaselineGain, type ReportedRows } from './report-text.ts';
import type { SimplePredictions } from './simple-predictions.ts';

const parts: Readonly<Record<string, string>> = {
  all: '데이터셋의 모든 행',
  test: '분할의 시험 행',
  validation: '분할의 검증 행',
  train: '분할의 학습 행',
};

/** The first lines of a summary in Korean; see `describeRows`. */
export function describeKoreanRows(rows: ReportedRows, consequence: string): readonly string[] {
  const first = `시험한 행: ${rows.tested}개(${describeKoreanPart(rows)}). 학습한 행: ${rows.trained}개.`;
  if (rows.equalToTraining === 0) return [first];
  return [
    first,
    '',
    `**주의:** 시험한 행 가운데 ${rows.equalToTraining}개는 학습 행이기도 합니다. 그래서 ${consequence}.`,
  ];
}

/** See `describePart`. */
export function describeKoreanPart({ part, drawnFrom }: Pick<ReportedRows, 'part' | 'drawnFrom'>): string {
  const which = parts[part] ?? part;
  if (drawnFrom === undefined) return which;
  const draw = `데이터셋의 ${drawnFrom}개 행에서 시드 0으로 뽑음`;
  return part === 'all' ? draw : `${which}, ${draw}`;
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

/** See `describeVerdict`. @param gained a sentence after a space. */
export function describeKoreanVerdict(
  { gain, gainInterval }: BaselineGain,
  baseline: string,
  gained = '',
): string {
  if (!(gain > 0)) return `**${baseline}보다 낫지 않습니다.**`;
  const isUnsure = gainInterval !== null && gainInterval[0] <= 0;
  const chance = ' **이 차이는 우연일 수 있습니다:** 다른 행에서는 기준선이 더 나을 수 있습니다.';
  return `${baseline}보다 낫습니다.${gained}${isUnsure ? chance : ''}`;
}

/** See `describeOtherRows`. */
export function describeOtherKoreanRows(
  interval: readonly [number, number] | null,
  confidence: number,
  asText = round,
  unit = '',
): string {
  if (interval === null) return '';
  return ` 같은 종류의 다른 행이라면 ${describeInterval(interval, asText, '~')}${unit}일 것입니다(${percent(confidence)} 구간).`;
}

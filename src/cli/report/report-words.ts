import type { ShownFraming, ShownWear } from '../../store/model/generated/output/show.ts';
import { count, formatNumber } from '../views/format.ts';
import { describeThreshold, describeWearInWords } from '../views/framing-view.ts';

export type ReportLanguage = 'en' | 'ko';

/** What kstore itself says in a report. */
export interface ReportWords {
  readonly language: ReportLanguage;
  readonly report: string;
  readonly draft: string;
  readonly source: readonly [kind: string, cited: string, id: string];
  readonly success: string;
  newer(ref: string, newest: string): string;
  version(ref: string): string;
  moreRows(more: number): string;
  cardLabel(label: string): string;
  threshold(threshold: ShownFraming['success'][number]): string;
  wear(wear: ShownWear): string;
}

const english: ReportWords = {
  language: 'en',
  report: 'Report',
  draft: 'A draft that is in no version.',
  source: ['kind', 'cited', 'id'],
  success: 'success',
  newer: (ref, newest) => `${ref} has a newer version, ${newest}`,
  version: (ref) => `Report ${ref}`,
  moreRows: (more) => `… and ${count(more, 'more row')}`,
  cardLabel: (label) => label,
  threshold: describeThreshold,
  wear: (wear) => `${describeWearInWords(wear)}.`,
};

const koreanCardLabels: Readonly<Record<string, string>> = {
  question: '질문',
  predict: '예측할 것',
  from: '입력',
  for: '쓰는 사람',
  constraint: '제약',
  'data from': '데이터 출처',
  'stand for': '대표하는 것',
};

const korean: ReportWords = {
  language: 'ko',
  report: '보고서',
  draft: '아직 버전이 아닌 초안입니다.',
  source: ['종류', '인용한 것', 'id'],
  success: '기준',
  newer: (ref, newest) => `${ref}의 새 버전이 있습니다: ${newest}`,
  version: (ref) => `보고서 ${ref}`,
  moreRows: (more) => `… 외 ${more}행`,
  cardLabel: (label) => koreanCardLabels[label] ?? label,
  threshold: ({ metric, atLeast, atMost, value, reached }) => {
    const wanted = atLeast === undefined ? `${metric} ${atMost} 이하` : `${metric} ${atLeast} 이상`;
    if (value === null) return `${wanted}: 그런 지표가 없음`;
    return `${wanted}: ${formatNumber(value)}, ${reached === true ? '만족' : '불만족'}`;
  },
  wear: ({ ref, looks, models, look, chosenBy }) => {
    const which = look === null ? '' : ` 이번이 ${look}번째입니다.`;
    const first = `시험 데이터 ${ref}: 모델 ${models}개로 ${looks}번 보았습니다.${which}`;
    if (chosenBy.length === 0) return first;
    return `${first} ${chosenBy.join(', ')}에서 이 데이터로 설정을 골랐습니다. 수치가 실제보다 좋게 보이므로 새 시험 데이터로 재야 합니다.`;
  },
};

export const reportWords: Readonly<Record<ReportLanguage, ReportWords>> = { en: english, ko: korean };

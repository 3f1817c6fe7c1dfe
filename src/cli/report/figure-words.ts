import { escapeHtml } from '../html/html-page.ts';
import type { ReportLanguage } from './report-words.ts';

/**
 * What the figures of the built-in tasks say besides names from the data, in Korean. They are stored once, in English;
 * a unit or a name that a phrase goes with is taken over as it is.
 */
const korean: readonly (readonly [phrase: RegExp, translation: string])[] = [
  [/^actual( \(.*\))?$/u, '실제$1'],
  [/^predicted( \(.*\))?$/u, '예측$1'],
  [/^predicted − actual( \(.*\))?$/u, '예측 − 실제$1'],
  [/^(.*): predicted − actual( \(.*\))?$/u, '$1: 예측 − 실제$2'],
  [/^rows$/u, '행'],
  [/^probability$/u, '확률'],
  [/^probability of the predicted class$/u, '예측한 클래스의 확률'],
  [/^share that came true$/u, '실제로 맞은 비율'],
  [/^false-positive rate$/u, '거짓 양성 비율'],
  [/^true-positive rate$/u, '참 양성 비율'],
  [/^precision$/u, '정밀도'],
  [/^recall$/u, '재현율'],
  [/^(.*) \(area ([\d.]+)\)$/u, '$1 (면적 $2)'],
  [/^share of wrong rows$/u, '틀린 행의 비율'],
  [/^mean absolute error( \(.*\))?$/u, '평균 절대 오차$1'],
  [/^importance$/u, '중요도'],
  [/^more wrong rows, as a share$/u, '더 틀린 행의 비율'],
  [/^rise of the mean error( \(.*\))?$/u, '평균 오차의 증가$1'],
  [/^mean of all rows \(partial dependence\)$/u, '모든 행의 평균 (부분 의존)'],
  [/^near each row \(accumulated effects\)$/u, '각 행 근처 (누적 효과)'],
  [/^principal component (\d)$/u, '주성분 $1'],
  [/^up to (-?[\d.e+-]+)$/u, '$1 이하'],
  [/^above (-?[\d.e+-]+)$/u, '$1 초과'],
  [/^(\d+) others$/u, '그 밖의 $1개'],
  [/^filters of (.*), mean over what they take$/u, '$1의 필터, 입력에 대한 평균'],
  [/^filter (\d+)$/u, '필터 $1'],
  [/^(.*), channel (\d+)$/u, '$1, 채널 $2'],
  [/^orange speaks for it, blue against it$/u, '주황은 근거, 파랑은 반대 근거'],
  [/^Wrong (.*)$/u, '틀린 $1'],
  [/^is (.*)$/u, '실제 $1'],
  [/^said (.*) \(([\d.]+ %)\)$/u, '예측 $1 ($2)'],
  [/^what has changed$/u, '달라진 것'],
  [/^population stability index$/u, '모집단 안정성 지수'],
  [/^share of rows up to there$/u, '여기까지 온 행의 비율'],
  [/^then$/u, '이전'],
  [/^now$/u, '지금'],
];

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/**
 * A figure of a result with its words in the language of who reads it; what is no such phrase stays as it is. Labels
 * of categories end where their axis is: they are names from the data, and no words.
 */
export function translateFigure(svg: Uint8Array, language: ReportLanguage): Uint8Array {
  if (language === 'en') return svg;
  const text = Buffer.from(svg).toString('utf8');
  const translated = text.replaceAll(
    /(<text\b[^>]*>)([^<]+)(<\/text>)/g,
    (whole, open: string, words: string, close: string) =>
      open.includes('text-anchor="end"') ? whole : `${open}${translateWords(words)}${close}`,
  );
  return Buffer.from(translated);
}

function translateWords(escaped: string): string {
  const words = escaped.replaceAll(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity]!);
  const found = korean.find(([phrase]) => phrase.test(words));
  return found === undefined ? escaped : escapeHtml(words.replace(found[0], found[1]));
}

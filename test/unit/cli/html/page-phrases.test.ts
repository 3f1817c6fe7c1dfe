import { describe, expect, it } from 'vitest';
import { phrasesOf } from '../../../../src/cli/html/page-phrases.ts';
import { judgeEffect } from '../../../../src/cli/views/compare-words.ts';

const say = phrasesOf('ko');

describe('a page in Korean', () => {
  it.each([
    ['rows that repeat an earlier one: 3 of 62; keep them together when you split', '62개 가운데 3개'],
    [
      '"누설" alone predicts "점도" nearly perfectly (score 0.99): is it known before the target is measured?',
      '"누설"',
    ],
    ['Note: 10 of 20 rows were drawn with the seed.', '참고'],
    ['3 runs compared', '실행 3개 비교'],
    ['change of r2', 'r2의 변화'],
    ['0.1 to -0.2', '0.1 ~ -0.2'],
    [
      'The data made the larger difference in r2: data +0.1 (better in 2 of 3 pairs), model -0.2 (worse, may be chance).',
      '데이터 +0.1 (더 좋음, 짝 3개 가운데 2개에서), 모델 -0.2 (더 나쁨, 우연일 수 있음)',
    ],
  ])('%s', (english, korean) => {
    expect(say(english)).toContain(korean);
    expect(phrasesOf('en')(english)).toBe(english);
  });

  it('has words for every judgement', () => {
    for (const change of [-1, 0, 1])
      for (const better of ['higher', 'lower', null] as const)
        for (const pairs of [1, 3])
          for (const interval of [null, [-2, 2] as [number, number]])
            for (const sameRows of [true, false]) {
              const effect = {
                factor: 0,
                from: 0,
                to: 1,
                pairs,
                change,
                least: 0,
                greatest: 0,
                improved: 2,
                interval,
                sameRows,
              };
              expect(say(judgeEffect(effect, better))).not.toMatch(/[a-z]/);
            }
  });

  it('leaves alone what it does not know', () => {
    expect(say('whatever')).toBe('whatever');
  });
});

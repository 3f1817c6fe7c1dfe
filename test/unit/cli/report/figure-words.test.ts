import { expect, it } from 'vitest';
import { translateFigure } from '../../../../src/cli/report/figure-words.ts';
import { drawBars } from '../../../../src/plugins/builtin/figures/bars.ts';
import { drawPlot } from '../../../../src/plugins/builtin/figures/plot.ts';
import { drawResidualHistogram } from '../../../../src/plugins/builtin/regression/parity-plot.ts';

const listTexts = (svg: Uint8Array) =>
  [
    ...Buffer.from(svg)
      .toString()
      .matchAll(/<text[^>]*>([^<]+)</g),
  ].map((match) => match[1]!);
const translate = (svg: string) => listTexts(translateFigure(Buffer.from(svg), 'ko'));

it('says in Korean what the figure says, and keeps names and units', () => {
  const points = [[0, 1] as const, [1, 2] as const];
  const svg = drawPlot({
    title: '점도 & <a>',
    x: 'actual (MPa)',
    y: 'predicted (MPa)',
    series: [
      { name: 'then', form: 'line', points },
      { name: 'now', form: 'line', points },
    ],
  });
  const texts = translate(svg);
  expect(texts).toEqual(
    expect.arrayContaining(['실제 (MPa)', '예측 (MPa)', '이전', '지금', '점도 &amp; &lt;a&gt;']),
  );
  expect(translateFigure(Buffer.from(svg), 'en').toString()).toBe(svg);
  const errors = drawResidualHistogram({
    name: '강도',
    unit: 'MPa',
    actual: Float64Array.of(1, 2, 3),
    predicted: Float64Array.of(1.5, 2, 2),
  } as Parameters<typeof drawResidualHistogram>[0]);
  expect(translate(errors)).toEqual(expect.arrayContaining(['강도: 예측 − 실제 (MPa)', '행']));
});

it('leaves the labels of categories as they are in the data', () => {
  const bars = ['rows', 'actual'].map((name) => ({ name, value: 1 }));
  const texts = translate(drawBars({ title: 'importance', value: 'share of wrong rows', bars }));
  expect(texts).toEqual(expect.arrayContaining(['중요도', '틀린 행의 비율', 'rows', 'actual']));
});

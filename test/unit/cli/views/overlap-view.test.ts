import { expect, it } from 'vitest';
import { createScreen } from '../../../../src/cli/render/screen.ts';
import { renderOverlap, type OverlapOutput } from '../../../../src/cli/views/overlap-view.ts';

const side = (role: string) => ({ role, ref: 'formula_of_the_second_campaign_v1', kind: 'dataset', id: '0' });

const output = {
  overlap: true,
  findings: [
    {
      step: 'learn',
      left: side('training'),
      right: side('validation'),
      rows: { left: 9, right: 3 },
      unit: 'row',
      counts: { exact: 0, normalised: 2, key: 0, sameInputs: 0 },
      near: null,
      examples: [
        {
          kind: 'normalised',
          left: { row: 1, id: 'sample_number_one', file: null },
          right: { row: 2, id: 'sample_number_two', file: null },
          cells: [],
        },
      ],
      repeatedInLeft: 2,
      leftOut: { left: [], right: ['temperature', 'pressure', 'humidity', 'duration'] },
      converted: [],
      notes: ['rows were compared by all columns, since there is no column whose values are all different'],
    },
  ],
  notCompared: [{ step: null, left: side('training'), right: side('test'), reason: 'it is no table' }],
  unknown: ['the roles of data in the step "learn" are not known, since its task does not tell them: none'],
} as unknown as OverlapOutput;

it('fits a screen of 80 columns, and loses no word', () => {
  const narrow = renderOverlap(output, { ...createScreen({}), width: 80 });
  expect(Math.max(...narrow.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  const words = (text: string) => text.split(/\s+/).join(' ');
  expect(words(narrow)).toBe(words(renderOverlap(output, { ...createScreen({}), width: Infinity })));
});

it('shows more pairs of files than of rows, and counts the rest', () => {
  const pair = (place: number) => ({
    kind: 'exact',
    left: { row: null, id: `a/${place}`, file: `a/${place}` },
    right: { row: null, id: `b/${place}`, file: `b/${place}` },
    cells: [],
  });
  const render = (unit: 'row' | 'file', exact: number) => {
    const counts = { exact, normalised: 0, key: 0, sameInputs: 0 };
    const examples = Array.from({ length: Math.min(10, exact) }, (_, place) => pair(place));
    const finding = { ...output.findings[0]!, unit, counts, examples };
    return renderOverlap({ ...output, findings: [finding] } as OverlapOutput, createScreen({}));
  };
  expect(render('file', 5).match(/a\/\d/g)).toHaveLength(5);
  expect(render('file', 5)).not.toContain('more');
  expect(render('file', 12)).toContain('… and 2 pairs more\n');
  expect(render('row', 5)).toContain('… and 2 pairs more; --json lists more');
});

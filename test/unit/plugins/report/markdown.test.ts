import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../src/plugins/report/markdown.ts';
import { plainText } from '../../../../src/plugins/report/resolve-report.ts';

describe('the Markdown of reports', () => {
  it('has blocks', () => {
    const text = [
      '---\ncites: [a]\n---\n# 제목',
      'two\nlines',
      '- one\n- two\n  goes on',
      '1. first\n2. second',
      '| a | b |\n|---|--:|\n| 1 | 2 |',
      '> said',
      '```\n# code\n```',
      '---',
    ].join('\n\n');
    const blocks = parseMarkdown(text);
    expect(blocks.map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
      'list',
      'list',
      'table',
      'quote',
      'code',
      'rule',
    ]);
    expect(blocks[1]).toEqual({ type: 'paragraph', children: [{ type: 'text', text: 'two lines' }] });
    expect(blocks[2]).toMatchObject({
      isOrdered: false,
      items: [[{ text: 'one' }], [{ text: 'two goes on' }]],
    });
    expect(blocks[4]).toMatchObject({
      rows: [
        [[{ text: 'a' }], [{ text: 'b' }]],
        [[{ text: '1' }], [{ text: '2' }]],
      ],
    });
    expect(blocks[6]).toEqual({ type: 'code', text: '# code' });
  });

  it('has marks inside lines, and citations', () => {
    const [block] = parseMarkdown(
      '**R²** is {{ result a_v1 metrics.r2 }}, `x` *so* [here](https://a.b) snake_case_name 2 * 3',
    );
    expect(block).toMatchObject({
      children: [
        { type: 'strong' },
        { text: ' is ' },
        { type: 'citation', words: ['result', 'a_v1', 'metrics.r2'] },
        { text: ', ' },
        { type: 'code', text: 'x' },
        { text: ' ' },
        { type: 'emphasis' },
        { text: ' ' },
        { type: 'link', target: 'https://a.b' },
        { text: ' snake_case_name 2 * 3' },
      ],
    });
  });

  it('can be read without its marks', () => {
    const [block] = parseMarkdown('# a **b** `c` {{ run 3fa9 seed }}');
    expect(block?.type === 'heading' && plainText(block.children)).toBe('a b c {{ run 3fa9 seed }}');
  });

  it('reads lines of nothing but opening marks', () => {
    for (const mark of ['[', '![', '**', '{{ ', '`', '*a ', '> ', '| '])
      expect(parseMarkdown(mark.repeat(20_000)).length).toBeGreaterThan(0);
  });
});

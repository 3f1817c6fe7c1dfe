import { describe, expect, it } from 'vitest';
import { encodeInputs } from '../../../../src/plugins/preprocessing/fitted-preprocessing.ts';
import { listTokens } from '../../../../src/plugins/preprocessing/text-tokens.ts';
import { createTable, fit } from './table.ts';

describe('listTokens', () => {
  it.each([
    ['The pH is 7,5!', 'word', ['the', 'ph', 'is', '7', ',', '5', '!']],
    ['글리세린 10% 첨가', 'word', ['글리세린', '10', '%', '첨가']],
    ['  Ａb\n c ', 'character', ['a', 'b', ' ', 'c']],
    ['', 'word', []],
  ] as const)('of %j by %s', (text, by, tokens) => {
    expect(listTokens(text, by)).toEqual(tokens);
  });
});

describe('the step text', () => {
  const table = createTable({
    't:text:input': ['red red blue', 'blue red green', 'violet red'],
    'y:number:target': [1, 2, 3],
  });

  it('numbers the words of the training rows, the most common first', () => {
    const fitted = fit(table, [{ text: { length: 4 } }, { standardise: {} }], [0, 1]);
    expect(fitted.steps[0]).toEqual({
      text: [{ column: 't', by: 'word', length: 4, tokens: ['red', 'blue', 'green'] }],
    });
    expect(fitted.features).toEqual(['t 1', 't 2', 't 3', 't 4']);
    expect([...encodeInputs(fitted, table, [0, 1, 2])]).toEqual([2, 2, 3, 0, 3, 2, 4, 0, 1, 2, 0, 0]);
  });

  it('cuts off what is longer, and knows no more words than it may', () => {
    const fitted = fit(table, [{ text: { length: 2, vocabulary: 1 } }]);
    expect([...encodeInputs(fitted, table, [1])]).toEqual([1, 2]);
  });

  it('takes text, and no missing one', () => {
    const missing = createTable({ 't:text:input': ['a', null], 'y:number:target': [1, 2] });
    expect(() => fit(missing, [{ text: {} }])).toThrow('row "r2", column "t": the value is missing');
    const numbers = createTable({ 'a:number:input': [1], 'y:number:target': [1] });
    expect(() => fit(numbers, [{ text: { columns: ['a'] } }])).toThrow('holds number, and `text` takes text');
  });
});

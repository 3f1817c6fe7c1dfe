import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords } from '../../../../src/store/diff/words/diff-words.ts';
import type { TextChange } from '../../../../src/store/diff/words/word-diff-model.ts';

const join = ({ parts }: TextChange, left: 'added' | 'removed') =>
  parts.flatMap(({ change, text }) => (change === left ? [] : [text])).join('');
const show = (before: string, after: string) =>
  diffWords(before, after).changes.map(({ lineAfter, parts }) => [
    lineAfter,
    parts
      .map(({ change, text }) =>
        change === 'same' ? text : change === 'added' ? `{+${text}+}` : `[-${text}-]`,
      )
      .join(''),
  ]);

test('words that changed are told in their line, and nothing of the lines that stayed', () => {
  expect(show('one\nthe quick brown fox\nlast', 'one\nthe quick red fox\nlast')).toEqual([
    [2, 'the quick [-brown-]{+red+} fox'],
  ]);
  expect(diffWords('a\n', 'a\n')).toEqual({
    wordsAdded: 0,
    wordsRemoved: 0,
    changes: [],
    omitted: 0,
    wholePassages: 0,
  });
});

test('words one beside the other are one change, and numbers are whole', () => {
  expect(show('RMSE of 9.27 MPa', 'RMSE of 8.78 MPa')).toEqual([[1, 'RMSE of [-9.27-]{+8.78+} MPa']]);
  expect(show('big old house here', 'small new house here')).toEqual([
    [1, '[-big old-]{+small new+} house here'],
  ]);
});

test('Korean changes by words, Chinese and Japanese by words without spaces', () => {
  expect(show('모델은 데이터를 예측합니다', '모델은 새 데이터를 예측합니다')).toEqual([
    [1, '모델은 {+새 +}데이터를 예측합니다'],
  ]);
  expect(show('这个模型预测得很好。', '这个模型预测得不好。')[0]![1]).toMatch(
    /^这个模型预测得\[-很.*不.*\+\}。$/,
  );
});

test('lines that are only in one text are told where they stand', () => {
  expect(show('a\nc', 'a\nb\nc')).toEqual([[2, '{+b+}']]);
  expect(show('a\r\nb\r\n', 'a\nb\n')).toEqual([]);
});

test('what stays is shortened, what changed is not', () => {
  const long = 'word '.repeat(200);
  const [change] = diffWords(`${long}old ${long}`, `${long}new ${long}`).changes;
  expect(change!.parts.map(({ change: kind, text }) => [kind, text.length])).toEqual([
    ['same', 121],
    ['removed', 3],
    ['added', 3],
    ['same', 121],
  ]);
});

test('a long line with many edits is compared by words, and what has nothing in common as a whole', () => {
  const words = Array.from({ length: 20_000 }, (_, place) => `w${(place * 7919) % 20_011}`);
  const edited = words.map((word, place) => (place % 10 === 0 ? 'new' : word));
  expect(diffWords(words.join(' '), edited.join(' '))).toMatchObject({
    wordsAdded: 2000,
    wordsRemoved: 2000,
    wholePassages: 0,
  });
  const other = words.map((word) => `x${word}`);
  expect(diffWords(words.join(','), other.join('.'))).toMatchObject({ wholePassages: 1 });
});

test('both texts can be put together from the parts', () => {
  const word = fc.constantFrom('a', 'b', ' ', '가', '나다', '好', '.', '1.5');
  const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(''));
  const text = fc.array(line, { maxLength: 8 });
  const count = (piece: string) => (piece === '' ? 0 : piece.split('\n').length);
  fc.assert(
    fc.property(text, text, (before, after) => {
      let [old, current] = [before, after];
      // From behind, so that places stay right.
      for (const change of diffWords(before.join('\n'), after.join('\n')).changes.toReversed()) {
        const [gone, come] = [join(change, 'added'), join(change, 'removed')];
        const [from, to] = [change.lineBefore - 1, change.lineAfter - 1];
        expect(old.slice(from, from + count(gone)).join('\n')).toBe(gone);
        expect(current.slice(to, to + count(come)).join('\n')).toBe(come);
        old = old.toSpliced(from, count(gone));
        current = current.toSpliced(to, count(come));
      }
      expect(old).toEqual(current);
    }),
  );
});

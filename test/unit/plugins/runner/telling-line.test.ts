import { expect, it } from 'vitest';
import { findTellingLine } from '../../../../src/plugins/runner/telling-line.ts';

it.each([
  ['nothing', '', ''],
  ['the last line', 'one\ntwo\n\n', 'two'],
  ['a fault of Node', 'FATAL ERROR: heap out of memory\n1: 0x1\n2: 0x2\n', 'FATAL ERROR: heap out of memory'],
  [
    'an exception of Python, the last of a chain',
    'Traceback (most recent call last):\n  File "a"\nKeyError: 1\n\nDuring handling of the above exception, another exception occurred:\n\n' +
      'Traceback (most recent call last):\n  File "a"\n    x()\nValueError: two\nlines\n',
    'ValueError: two',
  ],
  [
    'a syntax error of Python',
    '  File "a.py", line 1\n    x x\n      ^\nSyntaxError: invalid syntax\n',
    'SyntaxError: invalid syntax',
  ],
  ['an error of R', 'Error: no such file\nExecution halted\n', 'Error: no such file'],
  [
    'a long error of R',
    'Error in f(x) : \n  NA in x\nCalls: f -> g\nExecution halted\n',
    'Error in f(x) : NA in x',
  ],
  [
    'an error of Node',
    'file:///a.mjs:1\nthrow new Error("x")\n      ^\n\nTypeError: no rows\n    at file:///a.mjs:1:7\n\nNode.js v20.20.2\n',
    'TypeError: no rows',
  ],
])('finds %s', (_, printed, line) => {
  expect(findTellingLine(printed)).toBe(line);
});

it('shortens what is long', () => {
  expect(findTellingLine('x'.repeat(1000))).toHaveLength(200);
});

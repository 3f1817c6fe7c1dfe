import { expect, it } from 'vitest';
import { escapeControls, escapeForeign, escapeResult } from '../../../src/cli/output.ts';

it('keeps our colours, and writes out those that somebody else began', () => {
  expect(escapeControls('\u001B[31mred\u001B[39m \u0007')).toBe('\u001B[31mred\u001B[39m \\u0007');
  expect(escapeForeign('\u001B[31mred\u0007')).toBe('\\u001b[31mred\\u0007');
});

it('writes out the escapes of a result, and copies only what has some', () => {
  const clean = { author: 'Kim', cells: [1, null, 'x'] };
  const result = { clean, columns: ['a\u001B[8m'], units: { '\u001B[31mg': 'g' }, time: new Date(0) };
  const escaped = escapeResult(result);
  expect(escaped).toEqual({ ...result, columns: ['a\\u001b[8m'], units: { '\\u001b[31mg': 'g' } });
  expect(escaped.clean).toBe(clean);
  expect(escapeResult(clean)).toBe(clean);
});

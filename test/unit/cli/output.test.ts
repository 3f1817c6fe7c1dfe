import { expect, it } from 'vitest';
import { escapeControls, escapeForeign } from '../../../src/cli/output.ts';

it('keeps our colours, and writes out those that somebody else began', () => {
  expect(escapeControls('\u001B[31mred\u001B[39m \u0007')).toBe('\u001B[31mred\u001B[39m \\u0007');
  expect(escapeForeign('\u001B[31mred\u0007')).toBe('\\u001b[31mred\\u0007');
});

import { expect, test } from 'vitest';
import { readPassed } from '../../../../../src/plugins/runner/command/passed-variables.ts';

test('a name that every object has is no variable unless it is set', () => {
  const surroundings: NodeJS.ProcessEnv = { THREADS: '2' };
  expect(readPassed(['constructor', 'toString', 'THREADS'], surroundings)).toEqual({ THREADS: '2' });
  expect(readPassed(['constructor'], { ...surroundings, constructor: 'x' })).toEqual({
    constructor: 'x',
  });
});

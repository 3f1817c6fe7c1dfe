import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { formatCommand } from '../../../../src/cli/render/command-line.ts';

test('words are told apart, and plain ones stay as they are', () => {
  expect(formatCommand(['sh', '-c', 'a b', '', '$HOME', "it's", '--x=*'])).toBe(
    "sh -c 'a b' '' '$HOME' 'it'\\''s' '--x=*'",
  );
  expect(formatCommand(['a\nruns b', "\u001b[1m'\\"])).toBe("$'a\\nruns b' $'\\x1b[1m\\'\\\\'");
});

test('a shell reads the same words', () => {
  const words = ['a b', '', '$HOME', "it's", '*', '\\', '`id`', 'x\ny\t', '\u200d', '평균'];
  const script = `printf '%s\\0' ${formatCommand(words)}`;
  const read = execFileSync('bash', ['-c', script], { encoding: 'utf8', env: { LC_ALL: 'C.UTF-8' } });
  expect(read.split('\0').slice(0, -1)).toEqual(words);
});

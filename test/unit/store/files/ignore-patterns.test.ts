import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { IgnorePatterns } from '../../../../src/store/files/ignore-patterns.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'kstore-ignore-'));
  execFileSync('git', ['init', '-q'], { cwd: root });
});
afterAll(() => rmSync(root, { recursive: true }));

const signs = [...'!"#$%&\'()+,-.:;<=>@]^_`{|}~[*?\\', '\t', '\v', '\x7f', '\x01'];
/** Files only, so that none of them need be there; git takes what is above them for folders. */
const paths = [
  ...['z1', 'z2', 'z3', 'z-', 'zA', 'za', 'z[', 'z]', 'z!', 'z^', 'z\\', 'z '].map((name) => `${name}.dat`),
  ...['a/q', 'a/b/q', 'a/b/c/q', 'b/q', 'b]/q', 'a-/q', 'z[/q', '-a/q', 'c d/q', 'a/ab/q', '가/q', 'ab/b'],
  ...['b', 'c', 'ab', 'a/a', 'a/c', 'a/b/b', 'a/b/c/a', 'a/b/c/c', 'b/a', 'b/b', 'b/c', 'a/ab/c', 'b]/b'],
  ...['[a', '[a]', '!a', '#a', 'a ', 'a  ', 'a\\', '*', '**', '?', '나', '가/나', 'a/가', '\ufeffa', 'a/a/a'],
  ...signs.map((sign) => `x${sign}`),
];

/** Whether git leaves out each of some paths. */
function askGit(asked: readonly string[]): boolean[] {
  const answer = execFileSync(
    'git',
    ['check-ignore', '--no-index', '--verbose', '--non-matching', '-z', '--stdin'],
    {
      cwd: root,
      input: Buffer.from(asked.map((path) => `${path}\0`).join('')),
      maxBuffer: 1 << 28,
      encoding: 'latin1',
    },
  );
  const fields = answer.split('\0');
  // Source, line, pattern and path of each.
  return asked.map((_, index) => fields[index * 4]! !== '' && !fields[index * 4 + 2]!.startsWith('!'));
}

/** As a walk does it: what is in a folder that is left out is left out. */
function askOwn(patterns: IgnorePatterns, path: string): boolean {
  const parts = path.split('/');
  return parts.some((_, index) => {
    const above = parts.slice(0, index + 1).join('/');
    const isFolder = index + 1 < parts.length;
    return patterns.decide(Buffer.from(above).toString('latin1'), isFolder) === 'ignored';
  });
}

let serial = 0;
function findDifferences(texts: readonly string[]): string[] {
  const asked = texts.map((text) => {
    const name = `p${serial++}`;
    mkdirSync(join(root, name));
    writeFileSync(join(root, name, '.gitignore'), text, 'latin1');
    return { name, text, patterns: new IgnorePatterns(text) };
  });
  const questions = asked.flatMap((one) => paths.map((path) => ({ ...one, path })));
  const answers = askGit(questions.map(({ name, path }) => `${name}/${path}`));
  return questions.flatMap(({ text, patterns, path }, index) => {
    const own = askOwn(patterns, path);
    if (own === answers[index]) return [];
    return [`${JSON.stringify(text)} ${JSON.stringify(path)}: git ${answers[index]}, own ${own}`];
  });
}

const bytes = (text: string) => Buffer.from(text).toString('latin1');

it('agrees with git on patterns that are easily got wrong', () => {
  const classes = 'alnum alpha blank cntrl digit graph lower print punct space upper xdigit word';
  const texts = [
    ...['z[!12].dat', 'z[^12].dat', 'z[12].dat', 'z[1-2].dat', 'z[b-a].dat', 'z[]a].dat', 'z[!]a].dat'],
    ...['z[a-].dat', 'z[-a].dat', 'z[1-2-a].dat', 'z[\\]].dat', 'z[\\\\].dat', 'z[1\\-3].dat', 'z[[].dat'],
    ...['z[[:].dat', 'z[[::]].dat', 'z[[:digit:].dat', 'z[[:digit:]-a].dat', 'z[!-a].dat', 'z[[:digit].dat'],
    ...[
      '[a',
      'z[',
      '\\[a',
      '[a]',
      '[[]a',
      '[!a',
      'a\\',
      'a\\\\',
      '!',
      '/',
      '//',
      '!/',
      '*/',
      '**',
      '**/',
      '/*',
    ],
    ...[
      'a?b',
      'a/?',
      'a/*',
      'a/**',
      '/a/**/c',
      'a/**/b',
      '**/b',
      '**/b/c',
      'a/b/**',
      'a**/c',
      'a**b',
      'a/**c',
    ],
    ...['/a**', '/a**/c', '**b/c', 'a/*/c', '*/c', '/*/c', 'a[/]b', 'a[!x]b', 'a\\/b', '**\\/c', 'a/b\\/'],
    ...['a ', 'a\\ ', 'a\\  ', 'a \\ ', 'a\t', 'c d', 'c d/ ', '  ', ' a', '#a', '\\#a', '\\!a', '!a', '!!a'],
    ...[
      'a\r\nb\r\n',
      'a\rb',
      '\n\na',
      'a\0b',
      '*\n!a',
      '*\n!a/\n!/a/b',
      '/*\n!/a',
      '*.dat\n!z[[:digit:]].dat',
      '*z.dat',
    ],
    ...[
      bytes('?'),
      bytes('???'),
      bytes('가'),
      bytes('가/?'),
      bytes('[가]'),
      bytes('\ufeffa'),
      'a\\\\ ',
      'a\\b',
      '\\*',
    ],
    ...classes.split(' ').flatMap((name) => [`x[[:${name}:]]`, `x[![:${name}:]]`, `x[^a[:${name}:]-z]`]),
  ];
  expect(findDifferences(texts)).toEqual([]);
});

it('agrees with git on random patterns', () => {
  const pieces = [
    'a',
    'b',
    'c',
    'z',
    '1',
    '.dat',
    '/',
    '/',
    '*',
    '*',
    '**',
    '**/',
    '/**',
    '?',
    '[',
    ']',
    '!',
    '^',
    '-',
  ];
  const more = [
    '[!12]',
    '[^a]',
    '[a-c]',
    '[]a]',
    '[[:alpha:]]',
    '[[:digit:]',
    '[:',
    ':]',
    '\\',
    ' ',
    '\\ ',
    '#',
    '\xea',
  ];
  const line = fc
    .array(fc.constantFrom(...pieces, ...more), { minLength: 1, maxLength: 7 })
    .map((all) => all.join(''));
  const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
  expect(findDifferences(fc.sample(text, { seed: 20_240_601, numRuns: 300 }))).toEqual([]);
});

it('is quick with patterns that make others try every way', () => {
  const patterns = new IgnorePatterns(`${'*a'.repeat(60)}b\n/${'**/*a/'.repeat(60)}b`);
  expect(patterns.decide('a'.repeat(250), false)).toBeNull();
  expect(patterns.decide('a/'.repeat(2000) + 'c', false)).toBeNull();
});

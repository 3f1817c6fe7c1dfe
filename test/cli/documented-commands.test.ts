import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../support/workspace.ts';

/** Decisions tell of what was, too; the format has words that are written into files. */
const pages = [
  'README.md',
  'README.ko.md',
  ...readdirSync(join(projectFolder, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !path.startsWith('decisions') && path !== 'format.md')
    .map((path) => join('docs', path)),
].sort();

interface Command {
  readonly flags: Readonly<Record<string, { readonly char?: string; readonly allowNo?: boolean }>>;
}

const { commands } = JSON.parse(readFileSync(join(projectFolder, 'dist/oclif.manifest.json'), 'utf8')) as {
  readonly commands: Readonly<Record<string, Command>>;
};

/** Lines of code blocks and code within the text that begin with `kstore`, as words. */
function listTyped(page: string): string[][] {
  const text = readFileSync(join(projectFolder, page), 'utf8');
  const block = /^```[^\n]*\n(.*?)^```/gms;
  const lines = [...text.matchAll(block)].flatMap(([, content]) => content!.split('\n'));
  const spans = [...text.replaceAll(block, '').matchAll(/`([^`\n]+)`/g)].map(([, span]) => span!);
  return [...lines, ...spans]
    .map((line) => /^(?:\$ )?(?:[A-Z_]+=\S+ )*kstore +(.+)$/.exec(line)?.[1])
    .filter((line) => line !== undefined)
    .map((line) =>
      line
        .split(/ #|[|;&]/, 1)[0]!
        .trim()
        .split(/\s+/),
    )
    .map((words) => (words[0] === 'help' ? words.slice(1) : words))
    .filter(([first = '']) => /^[a-z][a-z-]+$/.test(first));
}

const findCommand = ([first, second]: readonly string[]): Command | undefined =>
  commands[`${first}:${second}`] ?? commands[first!];

function listFlags({ flags }: Command): ReadonlySet<string> {
  const own = Object.entries(flags).flatMap(([name, { char, allowNo }]) => [
    `--${name}`,
    ...(char === undefined ? [] : [`-${char}`]),
    ...(allowNo === true ? [`--no-${name}`] : []),
  ]);
  return new Set([...own, '--help']);
}

const typed = pages.map((page) => ({ page, lines: listTyped(page) })).filter(({ lines }) => lines.length > 0);

describe('what the pages tell people to type', () => {
  it('is found on pages in English and in Korean', () => {
    const found = typed.map(({ page }) => relative('docs', page));
    expect(found).toEqual(expect.arrayContaining(['verdicts.md', 'ko/verdicts.md', 'ko/plugins.md']));
  });

  it.each(typed)('$page names commands and flags that there are', ({ lines }) => {
    const wrong = lines.filter((words) => {
      const command = findCommand(words);
      if (command === undefined) return true;
      const flags = listFlags(command);
      return words.some((word) => /^--?[a-z]/.test(word) && !flags.has(word.split('=', 1)[0]!));
    });
    expect(wrong.map((words) => words.join(' '))).toEqual([]);
  });
});

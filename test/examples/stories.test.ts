import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { excerpt, findDifference } from '../../scripts/story/output.mjs';
import { readPage, replaceOutputs } from '../../scripts/story/page.mjs';

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
const stories = ['formulation', 'mnist'];

function readTutorial(name: string, language = 'docs'): string {
  return readFileSync(join(projectFolder, language, 'tutorials', `${name}.md`), 'utf8');
}

function tell(...words: readonly string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/story.mjs', ...words], {
    cwd: projectFolder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, output: stdout + stderr };
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kstore-stories-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(stories)('the story %s', (name) => {
  it('prints what its page shows, with every command of it', { timeout: 900_000 }, () => {
    const { status, output } = tell(name, join(folder, name), '--check');
    expect(status, output.slice(-4000)).toBe(0);
    expect(output).toContain('IDENTICAL');
  });

  it('is the same in both languages but for the prose', () => {
    const [english, korean] = ['docs', 'docs/ko'].map((language) =>
      readPage(readTutorial(name, language)).map(({ commands, output }) => ({
        commands,
        output: output?.text,
      })),
    );
    expect(korean).toEqual(english);
    expect(english!.length).toBeGreaterThan(10);
  });

  it('is told by the pages alone', () => {
    const { scripts } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts[`story:${name}`]).toBe(`node scripts/story.mjs ${name}`);
    for (const language of ['docs', 'docs/ko']) {
      const page = readTutorial(name, language);
      const languages = [...page.matchAll(/^```(\w*)$/gm)].map((match) => match[1]);
      expect(new Set(languages)).toEqual(new Set(['sh', 'text', '']));
      expect(readPage(page).filter(({ output }) => output?.text === '')).toEqual([]);
      expect(page).not.toMatch(/\/tmp\//);
    }
  });

  it('links to files that are there', () => {
    for (const language of ['docs', 'docs/ko']) {
      const links = [...readTutorial(name, language).matchAll(/\]\(([^)#]+)(#[^)]*)?\)/g)];
      const missing = links
        .map((match) => match[1]!)
        .filter((path) => !existsSync(join(projectFolder, language, 'tutorials', path)));
      expect(missing).toEqual([]);
    }
  });
});

describe('a story that cannot be told', () => {
  it('names the stories there are', () => {
    expect(tell('penguins')).toMatchObject({ status: 2 });
    expect(tell('penguins').output).toContain('mnist, formulation');
    expect(tell('mnist', folder, '--shortly')).toMatchObject({ status: 2 });
  });

  it('leaves a folder with files alone', () => {
    const taken = mkdtempSync(join(folder, 'taken-'));
    writeFileSync(join(taken, 'mine.txt'), 'mine');
    const { status, output } = tell('mnist', taken);
    expect(status).toBe(2);
    expect(output).toContain('is not empty');
  });
});

describe('a page', () => {
  const page = [
    '## One',
    '```sh\nkstore init\n# said to the reader\nkstore run x # exit code 3\n```',
    'so that',
    '```text\nmade a store\n```',
    '## Two',
    "```sh\ncat > a <<'END'\none\n\nEND\nkstore \\\n  add .\n```",
    '```yaml\nno: command\n```',
    '',
  ].join('\n');

  it('is read as commands with their ends and what they print', () => {
    expect(readPage(page)).toMatchObject([
      {
        line: 2,
        heading: 'One',
        commands: [
          { text: 'kstore init', exitCode: 0 },
          { text: 'kstore run x # exit code 3', exitCode: 3 },
        ],
        output: { text: 'made a store\n' },
      },
      {
        heading: 'Two',
        commands: [{ text: "cat > a <<'END'\none\n\nEND" }, { text: 'kstore \\\n  add .' }],
        output: null,
      },
    ]);
  });

  it('gets other outputs and stays as it is otherwise', () => {
    expect(replaceOutputs(page, [null, null])).toBe(page);
    expect(replaceOutputs(page, ['new\n', 'ignored\n'])).toBe(page.replace('made a store', 'new'));
  });
});

describe('what a page shows', () => {
  it.each([
    ['run 15481a38…  9 s\n', 'run a25da8d9…  1 min 12 s\n'],
    ['by Hana, 32 seconds ago\n', 'by Hana, just now\n'],
    ['a\n…\n', 'a\nb\nc\n'],
    ['…\nc\n', 'a\nb\nc\n'],
    ['a\n…\nc\nd\n…\n', 'a\nb\nc\nd\ne\n'],
    ['r2    0.74\n', 'r2 0.74\n'],
  ])('%j is printed as %j', (shown, printed) => {
    expect(findDifference(shown, printed)).toBeNull();
  });

  it.each([
    ['r2 0.75\n', 'r2 0.74\n'],
    ['a\n', 'a\nb\n'],
    ['a\nb\n', 'a\n'],
    ['a\n…\nc\n', 'a\nb\n'],
    ['…\nc\n', 'a\nc\nd\n'],
    ['…\nc\nd\n…\n', 'c\nx\nd\n'],
    ['rows 240\n', 'rows 241\n'],
  ])('%j is not printed as %j', (shown, printed) => {
    expect(findDifference(shown, printed)).not.toBeNull();
  });

  it('is brought up to date with as many lines as before', () => {
    expect(excerpt('x\n', 'a\nb\n')).toBe('a\nb\n');
    expect(excerpt('x\n…\ncame out\nr2 1\n…\nend\n', 'a\nb\ncame out 2\nr2 2\nr3\nend\n')).toBe(
      'a\n…\ncame out 2\nr2 2\n…\nend\n',
    );
  });
});

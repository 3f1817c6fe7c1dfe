import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kstore-readme-'));
  mkdirSync(join(folder, 'bin'));
  const launcher = join(folder, 'bin', 'kstore');
  writeFileSync(launcher, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/kstore.js')}" "$@"\n`);
  chmodSync(launcher, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The lines that a reader is told to type, between the two marks. */
function readSession(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8');
  const session = /<!-- session:start -->([\s\S]*)<!-- session:end -->/.exec(text)?.[1] ?? '';
  return session
    .split('\n')
    .filter((line) => line.startsWith('$ '))
    .map((line) => line.slice(2));
}

describe.each(['README.md', 'README.ko.md'])('the session in %s', (page) => {
  it('works line by line', () => {
    const workspace = join(folder, page);
    cpSync(join(root, 'fixtures/example'), workspace, { recursive: true });
    const script = join(root, 'scripts/make-concrete-dataset.mjs');
    execFileSync(process.execPath, [script, join(workspace, 'datasets/concrete')], { stdio: 'ignore' });
    const environment = {
      ...process.env,
      PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`,
      KSTORE_AUTHOR_NAME: 'Reader',
      KSTORE_AUTHOR_EMAIL: 'reader@example.org',
    };
    const lines = readSession(page);
    expect(lines.length).toBeGreaterThan(15);
    let printed = '';
    for (const line of lines) {
      const result = spawnSync('sh', ['-c', line], { cwd: workspace, env: environment, encoding: 'utf8' });
      expect(result.status, `${line}\n${result.stdout}${result.stderr}`).toBe(0);
      printed += result.stdout;
    }
    expect(printed).toContain('IDENTICAL');
    expect(printed).toContain('from the cache');
    expect(printed).toContain('all is well');
  });
});

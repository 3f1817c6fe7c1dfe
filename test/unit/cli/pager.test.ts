import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showInPager } from '../../../src/cli/pager.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kstore-pager-'));
  vi.stubEnv('TERM', 'xterm');
  vi.stubEnv('KSTORE_PAGER', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test('the text goes to the pager that the person has set, without control characters', async () => {
  const shown = join(folder, 'shown');
  vi.stubEnv('PAGER', `cat > '${shown}'`);
  expect(await showInPager('한글\u001b[1m bold\u001b[0m \u0007\n')).toBe(true);
  expect(readFileSync(shown, 'utf8')).toBe('한글\u001b[1m bold\u001b[0m \\u0007\n');
});

test('kstore has a pager of its own, and hears of one that reads nothing', async () => {
  vi.stubEnv('PAGER', 'false');
  vi.stubEnv('KSTORE_PAGER', 'true');
  expect(await showInPager('x'.repeat(1_000_000))).toBe(true);
});

test.each(['', 'cat', ' cat '])('no pager: %j', async (pager) => {
  vi.stubEnv('PAGER', pager);
  expect(await showInPager('text')).toBe(false);
});

test('no pager on a terminal that can do nothing, or when it is not installed', async () => {
  vi.stubEnv('PAGER', join(folder, 'missing'));
  expect(await showInPager('text')).toBe(false);
  vi.stubEnv('PAGER', 'true');
  vi.stubEnv('TERM', 'dumb');
  expect(await showInPager('text')).toBe(false);
});

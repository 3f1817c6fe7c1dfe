import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clearWorkFolder } from '../../../../src/plugins/runner/work-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kstore-work-'));
  for (const path of ['session-1/states/3', 'session-1/outputs/answer/1', 'session-1/outputs/answer/2']) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'a'), 'a');
  }
  writeFileSync(join(folder, 'metrics.jsonl'), '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const isThere = (path: string): boolean => existsSync(join(folder, path));

it('clears away what a failed run wrote, but for the metric log', () => {
  clearWorkFolder(folder, null);
  expect(isThere('session-1')).toBe(false);
  expect(isThere('metrics.jsonl')).toBe(true);
});

it('keeps what a saved state names', () => {
  clearWorkFolder(folder, {
    step: 3,
    settingsStep: 3,
    folder: 'session-1/states/3',
    metricLogBytes: 0,
    metrics: {},
    outputs: { answer: { folder: 'session-1/outputs/answer/1', meta: {} } },
  });
  expect(isThere('session-1/states/3/a')).toBe(true);
  expect(isThere('session-1/outputs/answer/1/a')).toBe(true);
  expect(isThere('session-1/outputs/answer/2')).toBe(false);
});

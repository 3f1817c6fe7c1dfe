import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'kstore-concrete-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const script = 'scripts/make-concrete-dataset.mjs';
const make = (samples: number) =>
  execFileSync(process.execPath, [script, folder, '--samples', String(samples)], { encoding: 'utf8' });
const listFiles = (root: string) =>
  (readdirSync(root, { recursive: true }) as string[])
    .filter((path) => statSync(join(root, path)).isFile())
    .sort();

test('the script makes the committed pairs again, byte for byte', () => {
  make(9);
  expect(listFiles(folder)).toEqual(listFiles('fixtures/kolmar'));
  for (const path of listFiles(folder)) {
    expect(readFileSync(join(folder, path)).equals(readFileSync(join('fixtures/kolmar', path))), path).toBe(
      true,
    );
  }
});

test('a second run writes what is missing or damaged and nothing else', () => {
  expect(make(3)).toContain('6 of 6 files written');
  rmSync(join(folder, 'output/sample_1.xlsx'));
  writeFileSync(join(folder, 'input/sample_2.xlsx'), 'half');
  expect(make(4)).toContain('4 of 8 files written');
  expect(listFiles(folder)).toHaveLength(8);
});

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createTemporaryFolder, projectFolder, removeTemporaryFolders } from '../support/workspace.ts';

const canMeasure = existsSync('/usr/bin/time');
const whyNot = canMeasure ? '' : ' (skipped: needs GNU time)';

afterAll(removeTemporaryFolders);

function bench(script: string, ...words: string[]) {
  const cache = createTemporaryFolder();
  const allWords = [join(projectFolder, 'bench', script), ...words, '--cache', cache];
  const { status, stdout, stderr } = spawnSync(process.execPath, allWords, { encoding: 'utf8' });
  return { status, output: stdout + stderr, cache };
}

describe.runIf(canMeasure)(`the benchmarks still run${whyNot}`, () => {
  it('every workload with kstore, at the tiny scale', { timeout: 240_000 }, () => {
    const words = ['--scale', 'tiny', '--tools', 'limit,bare-node,kstore,kstore-no-table'];
    const { status, output, cache } = bench('peers.mjs', ...words);
    expect({ status, output }).toMatchObject({ status: 0 });
    const text = readFileSync(join(cache, 'results/tiny.md'), 'utf8');
    for (const id of ['W1', 'W2', 'W3', 'W4', 'W5', 'W8', 'W9']) expect(text).toContain(`### ${id}: `);
    expect(text).toContain('Restored byte for byte: limit, kstore, kstore-no-table.');
  });

  it('growth and the sparse file', { timeout: 240_000 }, () => {
    expect(bench('scale.mjs', '--files', '20')).toMatchObject({ status: 0 });
    expect(bench('overlap.mjs', '--rows', '1000')).toMatchObject({ status: 0 });
    expect(bench('sparse-file.mjs', '--gibibytes', '0.125')).toMatchObject({ status: 0 });
  });

  it('refuses what it does not know', () => {
    const { status, output } = bench('peers.mjs', '--scale', 'tiny', '--workloads', 'W77');
    expect(status).not.toBe(0);
    expect(output).toContain('no workload W77');
  });
});

import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../../bench', import.meta.url));

const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.mjs'),
);

describe('benchmarks fit the code that they measure', () => {
  it.each(modules)('%s imports what there is', async (path) => {
    const result = await build({
      entryPoints: [join(folder, path)],
      bundle: true,
      write: false,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'silent',
    });
    expect(result.warnings).toEqual([]);
  });

  it('training runs through the engine, in one thread and in two', async () => {
    const words = ['--trial', '--repetitions', '1', '--models', 'mlp,table', '--python', 'no-python'];
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'training.mjs'), ...words]);
    expect(stdout).toMatch(/^kstore +1 +1 +\d+ /m);
    expect(stdout).toMatch(/two threads give \d+\.\d\d times/);
    expect(stdout).toContain('table 8-64-64-1');
  }, 300_000);
});

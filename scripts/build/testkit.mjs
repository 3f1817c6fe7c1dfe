import { join } from 'node:path';
import { build } from 'esbuild';
import { buildFolder, commonOptions } from './settings.mjs';

/** Builds dist/testkit.mjs, which authors of tasks import as `kstore/testkit`; returns the paths of all modules inside. */
export async function buildTestkit() {
  const { metafile } = await build({
    ...commonOptions,
    entryPoints: ['src/plugins/testkit/plugin-tester.ts'],
    outfile: join(buildFolder, 'testkit.mjs'),
    format: 'esm',
    banner: {
      js: "import{createRequire as createNodeRequire}from'node:module';const require=createNodeRequire(import.meta.url);",
    },
  });
  return Object.keys(metafile.inputs);
}

import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import fastGlob from 'fast-glob';
import { writeHelpManifest } from './help-manifest.mjs';
import { commonOptions, buildFolder, projectFolder } from './settings.mjs';

/** Large libraries that few commands use: each is a file of its own in dist/lib/, read when it is first needed. */
const lazyLibraries = {
  'ajv/dist/2020.js': 'ajv',
  'csv-parse/sync': 'csv-parse',
  echarts: 'echarts',
  exceljs: 'exceljs',
  'fast-glob': 'fast-glob',
  hyparquet: 'hyparquet',
  'hyparquet-compressors': 'hyparquet-compressors',
  yaml: 'yaml',
};

/** Builds dist/kstore.cjs and what is beside it; returns the paths of all modules inside. */
export async function buildProgram() {
  const program = await build({
    ...commonOptions,
    stdin: { contents: writeEntry(), resolveDir: projectFolder, loader: 'ts', sourcefile: 'entry.ts' },
    outfile: join(buildFolder, 'kstore.cjs'),
    format: 'cjs',
    // oclif would load the TypeScript compiler to run commands from their sources.
    external: ['typescript'],
    banner: { js: "'use strict';const bundleUrl=require('node:url').pathToFileURL(__filename).href;" },
    define: { 'import.meta.dirname': '__dirname', 'import.meta.url': 'bundleUrl' },
    plugins: [lazyLibraryPlugin],
  });
  const used = Object.keys(lazyLibraries).filter((name) => `lazy-library:${name}` in program.metafile.inputs);
  const libraries = await Promise.all(used.map(buildLibrary));
  const threads = await buildThreads();
  for (const { metafile } of [program, ...libraries]) Object.keys(metafile.outputs).forEach(escapeRegExps);
  copyFileSync(join(projectFolder, 'scripts/build/load-cached.cjs'), join(buildFolder, 'load-cached.cjs'));
  await writeHelpManifest();
  execFileSync(process.execPath, [join(projectFolder, 'scripts/build/write-code-cache.cjs'), buildFolder], {
    stdio: 'inherit',
  });
  return [program, ...threads, ...libraries].flatMap(({ metafile }) => Object.keys(metafile.inputs));
}

/** The module that ties the commands, found by their paths, to the program: `report/new.ts` is `report:new`. */
function writeEntry() {
  const { name, version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  const files = fastGlob.sync('**/*.ts', { cwd: join(projectFolder, 'src/commands') }).sort();
  const commands = files.map((file) => {
    const id = file.replace(/(\/index)?\.ts$/, '').replaceAll('/', ':');
    return `${JSON.stringify(id)}: () => import('./src/commands/${file}'),`;
  });
  return `
    import { main } from './src/cli/main.ts';
    import { endQuietlyOnClosedPipe } from './src/cli/output.ts';
    export const commands = { ${commands.join('\n')} };
    export function run(words) {
      endQuietlyOnClosedPipe();
      return main(words, { name: ${JSON.stringify(name)}, version: ${JSON.stringify(version)}, commands, folder: __dirname });
    }
  `;
}

/**
 * Only regular expressions keep other characters than ASCII in what esbuild writes. Without them V8 holds the program in
 * half of the memory and reads it in less time (`load-cached.cjs`).
 */
function escapeRegExps(output) {
  const path = join(projectFolder, output);
  const escape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/[^\0-\x7f]/g, escape));
}

const lazyLibraryPlugin = {
  name: 'lazy-library',
  setup({ onResolve, onLoad }) {
    const names = Object.keys(lazyLibraries).map((name) => name.replaceAll(/[/.]/g, '\\$&'));
    const filter = new RegExp(`^(${names.join('|')})$`);
    onResolve({ filter }, ({ path }) => ({ path, namespace: 'lazy-library' }));
    onResolve({ filter: /^\.\/lib\//, namespace: 'lazy-library' }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: 'lazy-library' }, ({ path }) => ({
      contents: `module.exports = require('./lib/${lazyLibraries[path]}.cjs')`,
    }));
  },
};

/** The programs of worker threads: `files/state-thread.ts` is dist/state-thread.cjs. */
function buildThreads() {
  const files = fastGlob.sync('src/store/**/*-thread.ts', { cwd: projectFolder }).sort();
  return Promise.all(
    files.map((file) =>
      build({
        ...commonOptions,
        entryPoints: [join(projectFolder, file)],
        outfile: join(buildFolder, `${basename(file, '.ts')}.cjs`),
        format: 'cjs',
      }),
    ),
  );
}

function buildLibrary(specifier) {
  return build({
    ...commonOptions,
    stdin: {
      contents: `module.exports = require('${specifier}')`,
      resolveDir: projectFolder,
      sourcefile: 'entry.cjs',
    },
    outfile: join(buildFolder, 'lib', `${lazyLibraries[specifier]}.cjs`),
    format: 'cjs',
  });
}

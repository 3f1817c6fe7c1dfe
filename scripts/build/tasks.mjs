import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import fastGlob from 'fast-glob';
import { commonOptions, projectFolder } from './settings.mjs';

const childSource = 'src/plugins/runner/task-child.ts';
const childFile = 'task-child.mjs';
const protocolFile = 'src/plugins/runner/protocol.json';
const wasmFiles = [
  'tfjs-backend-wasm.wasm',
  'tfjs-backend-wasm-simd.wasm',
  'tfjs-backend-wasm-threaded-simd.wasm',
];

/**
 * Builds every built-in task, the module that runs a task in its own process, and `manifest.json`, which says
 * what each task is and which files are executed when it runs.
 *
 * The hash of those files is part of every run's spec: their bytes follow from the sources alone, and a task
 * shares no file with another, so that a new task does not change what an old one is.
 *
 * @returns the paths of all modules inside.
 */
export async function buildTasks(outputFolder) {
  const sources = fastGlob.sync('src/plugins/builtin/{learning,test}/*.ts', { cwd: projectFolder }).sort();
  const inputs = await buildModule(childSource, join(outputFolder, childFile));
  const tasks = [];
  for (const source of sources) {
    const type = basename(dirname(source));
    const entry = `${type}-${basename(source, '.ts')}.mjs`;
    inputs.push(...(await buildModule(source, join(outputFolder, entry))));
    tasks.push(await describeTask(source, type, outputFolder, entry));
  }
  copyWasm(join(outputFolder, 'wasm'));
  copyHelpers(outputFolder);
  inputs.push(...(await buildInterface(outputFolder)));
  const { version: protocol } = readJson(protocolFile);
  writeJson(join(outputFolder, 'manifest.json'), { apiVersion: 1, protocol, tasks });
  return inputs;
}

/** What modules of plugins import as `kstore/plugin`: part of what a run records, like the module that runs them. */
async function buildInterface(outputFolder) {
  const { metafile } = await build({
    ...commonOptions,
    entryPoints: ['src/plugins/api/index.ts'],
    outfile: join(outputFolder, 'plugin.mjs'),
    format: 'esm',
  });
  writeJson(join(outputFolder, 'plugin-package.json'), {
    name: 'kstore',
    type: 'module',
    exports: { './plugin': './plugin.mjs' },
  });
  return Object.keys(metafile.inputs);
}

function readJson(path) {
  return JSON.parse(readFileSync(join(projectFolder, path), 'utf8'));
}

function writeJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value, null, 1)}\n`);
}

async function buildModule(source, outfile) {
  const { metafile } = await build({
    ...commonOptions,
    entryPoints: [source],
    outfile,
    format: 'esm',
    // CommonJS modules inside call `require` for what Node itself brings, and ask where they are.
    banner: {
      js: "import{createRequire as createNodeRequire}from'node:module';const require=createNodeRequire(import.meta.url),__filename=import.meta.filename,__dirname=import.meta.dirname;",
    },
  });
  return Object.keys(metafile.inputs);
}

/** The engine looks for these files in `wasm/` beside the module that it is in. */
function copyWasm(folder) {
  const packageFolder = dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm'));
  mkdirSync(folder, { recursive: true });
  for (const file of wasmFiles) copyFileSync(join(packageFolder, file), join(folder, file));
}

/** What programs in other languages import: executed, so recorded with the rest. */
function copyHelpers(outputFolder) {
  for (const file of fastGlob.sync('helpers/**', { cwd: projectFolder, ignore: ['**/__pycache__/**'] })) {
    mkdirSync(dirname(join(outputFolder, file)), { recursive: true });
    copyFileSync(join(projectFolder, file), join(outputFolder, file));
  }
}

async function describeTask(source, type, outputFolder, entry) {
  const { default: task } = await import(pathToFileURL(join(outputFolder, entry)).href);
  if (task?.meta === undefined) throw new Error(`${source} has no task as its default export`);
  if (task.type !== type) throw new Error(`${source} is a ${task.type} task in the folder of ${type} tasks`);
  const { name, version } = task.meta;
  return { type, name, version, meta: task.meta, entry, files: [entry, childFile].sort() };
}

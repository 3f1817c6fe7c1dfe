// What both generators share: which schemas there are, and how a set of files is written or compared.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastGlob from 'fast-glob';
import { format, resolveConfig } from 'prettier';

export const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Schemas of one folder of `schemas/` (`''`, `artifact` or `output`), sorted by name. */
export function readSchemas(group) {
  const folder = join(projectFolder, 'schemas', group);
  return fastGlob
    .sync('*.schema.json', { cwd: folder })
    .sort()
    .map((file) => ({
      name: basename(file, '.schema.json'),
      path: join('schemas', group, file).replaceAll('\\', '/'),
      schema: JSON.parse(readFileSync(join(folder, file), 'utf8')),
    }));
}

/** `experiment-run` gives `ExperimentRun`. */
export function pascalCase(name) {
  return name.replace(/(^|[-_])(\w)/g, (_, __, letter) => letter.toUpperCase());
}

/**
 * Writes the files, or with `--check` compares them with what is there and ends with exit code 1 on drift.
 * Files of the folder that are no longer generated are removed or reported.
 *
 * @param {string} folder relative to the project
 * @param {Map<string, string>} files path inside the folder to content
 */
export async function settle(folder, files) {
  const absolute = join(projectFolder, folder);
  const present = existsSync(absolute) ? fastGlob.sync('**/*', { cwd: absolute, dot: true }) : [];
  const stale = present.filter((path) => !files.has(path));
  const options = await resolveConfig(join(projectFolder, 'package.json'));
  const changed = [];
  for (const [path, content] of files) {
    const text = path.endsWith('.js') ? content : await format(content, { ...options, filepath: path });
    const target = join(absolute, path);
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
    changed.push(path);
    if (!isCheck()) {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
  }
  if (isCheck()) reportDrift(folder, [...changed, ...stale]);
  else for (const path of stale) rmSync(join(absolute, path));
}

function isCheck() {
  return process.argv.includes('--check');
}

function reportDrift(folder, paths) {
  for (const path of paths)
    console.error(`${folder}/${path} does not fit its schema: run \`npm run generate\``);
  if (paths.length > 0) process.exitCode = 1;
}

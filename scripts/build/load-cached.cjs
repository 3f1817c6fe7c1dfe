// Loads bundled files with the code that V8 compiled when they were built. Another Node ignores that code.
'use strict';
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { basename, dirname, join } = require('node:path');
const { Script } = require('node:vm');

const loaded = new Map();

function loadCached(path) {
  const known = loaded.get(path);
  if (known !== undefined) return known.module.exports;
  const script = compile(path);
  const module = { exports: {} };
  loaded.set(path, { module, script });
  const folder = dirname(path);
  const nodeRequire = createRequire(path);
  const requireBeside = (id) => (id.startsWith('./lib/') ? loadCached(join(folder, id)) : nodeRequire(id));
  script.runInThisContext()(module.exports, Object.assign(requireBeside, nodeRequire), module, path, folder);
  return module.exports;
}

/** The build leaves ASCII only. */
function compile(path) {
  const source = `(function(exports,require,module,__filename,__dirname){${readFileSync(path, 'latin1')}\n})`;
  return new Script(source, { filename: path, cachedData: readCodeCache(path) });
}

function readCodeCache(path) {
  try {
    return readFileSync(codeCachePath(path));
  } catch {
    return undefined;
  }
}

function codeCachePath(path) {
  const { versions, platform, arch } = process;
  return join(dirname(path), `${basename(path, '.cjs')}.${versions.v8}-${platform}-${arch}.cache`);
}

/** What is loaded now, with the functions that have run since: the longer it ran, the more is in the cache. */
function listLoaded() {
  return [...loaded].map(([path, { script }]) => ({ cachePath: codeCachePath(path), script }));
}

module.exports = { loadCached, listLoaded };

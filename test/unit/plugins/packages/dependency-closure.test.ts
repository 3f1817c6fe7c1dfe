import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyWithDependencies } from '../../../../src/plugins/packages/dependency-closure.ts';

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'kstore-closure-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** A package whose module says which one it is. */
function install(path: string, version: string, fields: object = {}): void {
  write(
    `${path}/package.json`,
    JSON.stringify({ name: path.split('node_modules/').at(-1), version, ...fields }),
  );
  write(
    `${path}/index.js`,
    `module.exports = ${JSON.stringify(`${path.split('node_modules/').at(-1)} ${version}`)};`,
  );
}

const copy = () => copyWithDependencies(join(folder, 'project/plugin'), join(folder, 'copy'));

/** What a module in the copy gets when it asks for a package. */
function load(from: string, name: string): unknown {
  return createRequire(join(folder, 'copy', from, 'index.js'))(name);
}

test('copies a package without the packages that nobody needs', () => {
  install('project/plugin', '1.0.0', { dependencies: { a: '*' }, devDependencies: { tool: '*' } });
  install('project/plugin/node_modules/a', '1.0.0');
  install('project/plugin/node_modules/tool', '1.0.0');
  expect(copy()).toEqual([{ name: 'a', version: '1.0.0', path: join('node_modules', 'a') }]);
  expect(load('', 'a')).toBe('a 1.0.0');
  expect(existsSync(join(folder, 'copy/node_modules/tool'))).toBe(false);
});

test('keeps versions apart as Node finds them, wherever they are installed', () => {
  install('project/plugin', '1.0.0', { dependencies: { a: '*', b: '^1' } });
  install('project/node_modules/a', '1.0.0', { dependencies: { b: '^2', '@lab/c': '*' } });
  install('project/node_modules/a/node_modules/b', '2.0.0', { dependencies: { '@lab/c': '*' } });
  install('project/node_modules/b', '1.0.0', { dependencies: { a: '*' } });
  install('project/node_modules/@lab/c', '3.0.0');
  copy();
  expect(load('', 'b')).toBe('b 1.0.0');
  expect(load('node_modules/a', 'b')).toBe('b 2.0.0');
  expect(load('node_modules/a/node_modules/b', '@lab/c')).toBe('@lab/c 3.0.0');
  expect(load('node_modules/b', 'a')).toBe('a 1.0.0');
});

test('follows links to where packages really are, as pnpm installs them', () => {
  install('project/plugin', '1.0.0', { dependencies: { a: '*' } });
  install('store/a/node_modules/a', '1.0.0', { dependencies: { b: '*' } });
  install('store/b/node_modules/b', '1.0.0');
  mkdirSync(join(folder, 'project/plugin/node_modules'));
  symlinkSync(join(folder, 'store/a/node_modules/a'), join(folder, 'project/plugin/node_modules/a'));
  symlinkSync(join(folder, 'store/b/node_modules/b'), join(folder, 'store/a/node_modules/b'));
  copy();
  expect(load('node_modules/a', 'b')).toBe('b 1.0.0');
});

test('leaves kstore, and what is optional and missing', () => {
  install('project/plugin', '1.0.0', {
    peerDependencies: { kstore: '*', p: '*' },
    peerDependenciesMeta: { p: { optional: true } },
    optionalDependencies: { o: '*' },
  });
  expect(copy()).toEqual([]);
});

test('names the package that is missing and who needs it', () => {
  install('project/plugin', '1.0.0', { dependencies: { a: '*' } });
  install('project/node_modules/a', '1.0.0', { dependencies: { gone: '*' } });
  expect(copy).toThrow(/node_modules\/a" needs the package "gone", which is not installed/);
});

test.each(['../../etc', '.', 'a/b/c', '@/x'])('refuses %s as the name of a package', (name) => {
  install('project/plugin', '1.0.0', { dependencies: { [name]: '*' } });
  expect(copy).toThrow(/is no name of a package/);
});

test('refuses a link that points outside', () => {
  install('project/plugin', '1.0.0');
  symlinkSync('../../secret', join(folder, 'project/plugin/data'));
  expect(copy).toThrow(/the link "data" points outside/);
});

// npm run test:node24
//
// Runs the example experiments, one of numbers and one of classes, with this Node and with Node 24 (20 when this is
// 24), each in a workspace of its own: every id must come out the same.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build/ensure-built.mjs';
import { projectFolder } from './build/settings.mjs';

const examples = [
  {
    fixture: 'example',
    experiment: 'experiments/baseline.yaml',
    data: ['make-concrete-dataset.mjs', 'datasets/concrete', '--samples', '300'],
  },
  {
    fixture: 'example-classification',
    experiment: 'experiments/classes.yaml',
    data: ['make-concrete-classes.mjs', 'datasets/strength'],
  },
];
const otherMajor = process.versions.node.startsWith('24.') ? 20 : 24;
const root = mkdtempSync(join(tmpdir(), 'kstore-node24-'));
try {
  ensureBuilt();
  const otherNode = findNode(otherMajor);
  const areEqual = examples.map((example) => {
    const folder = prepareExample(example);
    const here = runExperiment(process.execPath, join(root, `${example.fixture} here`), folder, example);
    const there = runExperiment(otherNode, join(root, `${example.fixture} there`), folder, example);
    return report(here, there);
  });
  process.exitCode = areEqual.every(Boolean) ? 0 : 1;
} catch (error) {
  console.error(`node ${otherMajor}: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** The files that both workspaces begin with. */
function prepareExample({ fixture, data: [script, target, ...words] }) {
  const folder = join(root, fixture);
  cpSync(join(projectFolder, 'fixtures', fixture), folder, { recursive: true });
  execute(process.execPath, [join(projectFolder, 'scripts', script), join(folder, target), ...words], root);
  return folder;
}

/** The program of another Node, from the package registry. */
function findNode(major) {
  const words = ['-y', '-p', `node@${major}`, 'node', '-p', 'process.execPath'];
  const path = execute('npx', words, root, { shell: process.platform === 'win32' }).trim();
  const version = execute(path, ['--version'], root);
  if (!version.startsWith(`v${major}.`)) throw new Error(`npx gave ${path}, which is ${version.trim()}`);
  return path;
}

/** Returns the Node version and the ids by name. */
function runExperiment(node, folder, files, { experiment }) {
  mkdirSync(folder);
  cpSync(files, folder, { recursive: true });
  const kstore = (...words) => execute(node, [join(projectFolder, 'bin', 'kstore.js'), ...words], folder);
  kstore('init');
  kstore('add', '.');
  kstore('commit', '-m', 'first samples');
  const { steps, outputs } = JSON.parse(kstore('run', experiment, '--json'));
  const ids = [
    ...steps.map(({ step, spec }) => [`spec of ${step}`, spec]),
    ...outputs.map(({ kind, ref, id }) => [`${kind} ${ref}`, id]),
  ];
  return { version: execute(node, ['--version'], folder).trim(), ids: new Map(ids) };
}

function report(here, there) {
  const names = [...new Set([...here.ids.keys(), ...there.ids.keys()])];
  let areEqual =
    names.some((name) => name.startsWith('checkpoint ')) && names.some((name) => name.startsWith('result '));
  for (const name of names) {
    const [expected, actual] = [here, there].map(({ ids }) => ids.get(name) ?? 'missing');
    if (expected !== actual) areEqual = false;
    console.log(expected === actual ? `${name}  ${actual}` : `${name}  ${expected} ≠ ${actual}`);
  }
  console.log(`node ${here.version} and ${there.version}: ${areEqual ? 'the same ids' : 'DIFFERENT'}`);
  return areEqual;
}

function execute(command, words, folder, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    cwd: folder,
    encoding: 'utf8',
    ...options,
  });
  if (error !== undefined) throw new Error(`${command}: ${error.message}`);
  if (status !== 0)
    throw new Error(`${[command, ...words].join(' ')} ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}

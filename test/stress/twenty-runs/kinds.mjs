// The five kinds of runs, each with what it is asked to do the first and the second time.
import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';

/**
 * @typedef {object} Kind
 * @property {string} name of its experiment, and of what its runs make
 * @property {string} task
 * @property {string | null} plugin folder in examples/plugins; null for a task that comes with kstore
 * @property {readonly string[] | null} check ends with 0 where it can run
 * @property {readonly string[]} datasets the one learnt from, and perhaps another one for the test
 * @property {readonly [object, object]} settings of the learning task
 * @property {{ path: string, before: string, after: string } | null} change gives other results
 */

/** @type {readonly Kind[]} */
export const kinds = [
  {
    name: 'regression',
    task: 'regression',
    plugin: null,
    check: null,
    datasets: ['concrete'],
    settings: [
      { epochs: 6, learningRate: 0.005, optimiser: 'adamw' },
      { epochs: 9, learningRate: 0.01, optimiser: 'adam', batchSize: 16 },
    ],
    change: null,
  },
  {
    name: 'classification',
    task: 'classification',
    plugin: null,
    check: null,
    datasets: ['strength'],
    settings: [
      { epochs: 4, learningRate: 0.003, loss: 'crossEntropy' },
      { epochs: 6, learningRate: 0.01, loss: 'crossEntropy', classWeights: 'balanced' },
    ],
    change: null,
  },
  {
    name: 'forest',
    task: 'sklearn-forest',
    plugin: 'sklearn-forest',
    check: ['python3', '-c', 'import sklearn'],
    datasets: ['concrete', 'held-out'],
    settings: [{ trees: 8 }, { trees: 12, maximumDepth: 6 }],
    change: { path: 'forest.py', before: '"value": numpy', after: '"value": 2 * numpy' },
  },
  {
    name: 'network',
    task: 'torch-mlp',
    plugin: 'torch-mlp',
    check: ['python3', '-c', 'import torch, numpy'],
    datasets: ['concrete', 'held-out'],
    settings: [{ epochs: 3 }, { epochs: 5, hidden: 16, learningRate: 0.02 }],
    change: { path: 'network.py', before: 'manual_seed(seed)', after: 'manual_seed(seed + 1)' },
  },
  {
    name: 'linear',
    task: 'r-linear',
    plugin: 'r-linear',
    check: ['Rscript', '--version'],
    datasets: ['concrete', 'held-out'],
    settings: [{ squares: false }, { squares: true }],
    change: { path: 'columns.R', before: 'rows, rows^2', after: 'rows, rows^3' },
  },
];

/** The PATH with which a kind can run; null where it cannot. */
export function findSearchPath({ check }) {
  const own = process.env.PATH ?? '';
  if (check === null) return own;
  // What a person has put before the system's own programs may lack the libraries that the system has.
  const paths = [own, ['/usr/bin', own].join(delimiter)];
  const works = (PATH) =>
    spawnSync(check[0], check.slice(1), { env: { ...process.env, PATH }, stdio: 'ignore' }).status === 0;
  return paths.find(works) ?? null;
}

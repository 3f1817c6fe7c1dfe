import { expect, it } from 'vitest';
import {
  compareAdjustments,
  compareEngines,
  compareEnvironments,
  compareSeeds,
  compareSettings,
} from '../../../../src/plugins/verdict/circumstances.ts';
import type { Environment } from '../../../../src/store/index.ts';

const here: Environment = {
  ...{ kstore: '1', node: '20.19.0', platform: 'linux', arch: 'x64', cpu: 'a processor', host: 'here' },
};
const tell = (deviations: readonly { readonly kind: string; readonly text: string }[]) =>
  deviations.map(({ kind, text }) => `${kind}: ${text}`);

it('names what differs in an engine by what its members are called', () => {
  const before = {
    version: '1',
    threads: '1',
    'python/numpy': '1.26',
    'R/MASS': '7.3',
    'system/libblas.so.3': 'a'.repeat(64),
    'script/forest': 'b'.repeat(64),
    'variable/OMP_NUM_THREADS': '1',
    'variable/MODE': 'fast',
  };
  const after = {
    version: '2',
    threads: '4',
    'python/numpy': '2.0',
    'R/MASS': '7.4',
    'system/libblas.so.3': 'c'.repeat(64),
    'script/forest': 'd'.repeat(64),
    'variable/OMP_NUM_THREADS': '2',
    'variable/MODE': 'slow',
  };
  expect(tell(compareEngines(before, after))).toEqual([
    `engine: the engine's version is "2", recorded is "1"`,
    'threads: the number of threads is "4", recorded is "1"',
    'library: the package numpy is "2.0", recorded is "1.26"',
    'library: the package MASS is "7.4", recorded is "7.3"',
    'library: the system library libblas.so.3 is cccccccc…, recorded is aaaaaaaa…',
    'interpreter: the script forest is dddddddd…, recorded is bbbbbbbb…',
    'threads: the number of threads (OMP_NUM_THREADS) is "2", recorded is "1"',
    'environment-variable: the environment variable MODE is "slow", recorded is "fast"',
  ]);
  expect(tell(compareEngines({ 'python/scipy': '1' }, {}))).toEqual([
    'library: the package scipy is gone, recorded is "1"',
  ]);
  expect(compareEngines(before, before)).toEqual([]);
});

it('tells an interpreter as one thing, with the packages of another version of it', () => {
  const describe = (version: string, digit: string, numpy: string) => ({
    interpreter: version,
    'interpreter/sha256': digit.repeat(64),
    'interpreter/library-sha256': digit.repeat(64),
    'python/numpy': numpy,
  });
  const before = describe('cpython 3.11.2', 'a', '1.26');
  expect(compareEngines(before, describe('cpython 3.12.1', 'b', '2.0'))).toEqual([
    {
      kind: 'interpreter',
      text: 'the interpreter is "cpython 3.12.1", recorded is "cpython 3.11.2"',
      evidence: [
        'the interpreter (sha256) is bbbbbbbb…, recorded is aaaaaaaa…',
        'the interpreter (library-sha256) is bbbbbbbb…, recorded is aaaaaaaa…',
        'the package numpy is "2.0", recorded is "1.26"',
      ],
    },
  ]);
  expect(tell(compareEngines(before, describe('cpython 3.11.2', 'b', '2.0')))).toEqual([
    'interpreter: the interpreter (sha256) is bbbbbbbb…, recorded is aaaaaaaa…',
    'library: the package numpy is "2.0", recorded is "1.26"',
  ]);
});

it('leaves out of the place what follows from the spec, and Node where it only starts a program', () => {
  const variables = (seed: string, own: string) => ({
    ...{ KSTORE_SEED: seed, PYTHONHASHSEED: seed, PYTHONPATH: `/code/${seed}`, MODE: own },
  });
  const before = { ...here, variables: variables('1', 'fast') };
  const after = { ...here, node: '24.1.0', variables: variables('2', 'slow') };
  const engine = { interpreter: 'cpython 3.11.2', 'variable/MODE': 'fast' };
  expect(compareEnvironments(before, after, engine, engine)).toEqual([]);
  expect(tell(compareEnvironments(before, after))).toEqual([
    'interpreter: the interpreter (node) is "24.1.0", recorded is "20.19.0"',
    'environment-variable: the environment variable MODE is "slow", recorded is "fast"',
  ]);
});

it('names the number of processors, as part of another computer or by itself', () => {
  const before = { ...here, processors: 2 };
  expect(tell(compareEnvironments(before, { ...before, processors: 8 }))).toEqual([
    'threads: the number of processors is 8, recorded is 2',
  ]);
  expect(tell(compareEnvironments(before, { ...before, processors: 8, cpu: 'another' }))).toEqual([
    'platform: the computer (cpu) is "another", recorded is "a processor"',
    'platform: the number of processors is 8, recorded is 2',
  ]);
});

it('names what differs in the place, and neither names of hosts nor what only one program took down', () => {
  const there = { ...here, kstore: '2', host: 'there', node: '24.1.0', arch: 'arm64', gpu: 'none' };
  expect(tell(compareEnvironments(here, there as Environment))).toEqual([
    'interpreter: the interpreter (node) is "24.1.0", recorded is "20.19.0"',
    'platform: the computer (arch) is "arm64", recorded is "x64"',
  ]);
  expect(compareEnvironments(there as Environment, { ...here, node: '24.1.0', arch: 'arm64' })).toEqual([]);
});

it('compares variables that were read both times, but for those of temporary files', () => {
  const read = (variables: Record<string, string>) => ({ ...here, observed: { variables } });
  const before = read({ PATH: 'a'.repeat(16), TMPDIR: 'b'.repeat(16), OLD: 'c'.repeat(16) });
  const after = read({ PATH: 'd'.repeat(16), TMPDIR: 'e'.repeat(16), NEW: 'c'.repeat(16) });
  expect(tell(compareEnvironments(before, after))).toEqual([
    'environment-variable: the environment variable PATH, which the task reads, has another value than recorded',
  ]);
});

it('names settings by their path, and seeds', () => {
  expect(tell(compareSettings({ layers: [{ units: 8 }], rate: 1 }, { layers: [{ units: 9 }] }))).toEqual([
    'settings: the setting layers[0].units is 9, recorded is 8',
    'settings: the setting rate is gone, recorded is 1',
  ]);
  expect(tell(compareSeeds(1, 2))).toEqual(['seed: the seed is 2, recorded is 1']);
  expect(compareSeeds(1, 1)).toEqual([]);
  const adjustment = { step: 12, setting: 'learningRate', value: 0.001 };
  expect(tell(compareAdjustments([], [adjustment]))).toEqual([
    'settings: the settings changed during the run are learningRate 0.001 from 12 on; recorded are none',
  ]);
  expect(compareAdjustments([adjustment], [{ ...adjustment }])).toEqual([]);
});

import { expect, it } from 'vitest';
import {
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
    'packages.numpy': '1.26',
    python: '3.11',
    OMP_NUM_THREADS: '1',
  };
  const after = { version: '2', threads: '4', 'packages.numpy': '2.0', python: '3.12', OMP_NUM_THREADS: '2' };
  expect(tell(compareEngines(before, after))).toEqual([
    `engine: the engine's version is "2", recorded is "1"`,
    'threads: the number of threads is "4", recorded is "1"',
    'library: the package numpy is "2.0", recorded is "1.26"',
    'interpreter: the interpreter (python) is "3.12", recorded is "3.11"',
    'threads: the number of threads (OMP_NUM_THREADS) is "2", recorded is "1"',
  ]);
  expect(tell(compareEngines({ 'packages.scipy': '1' }, {}))).toEqual([
    'library: the package scipy is gone, recorded is "1"',
  ]);
  expect(compareEngines(before, before)).toEqual([]);
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
});

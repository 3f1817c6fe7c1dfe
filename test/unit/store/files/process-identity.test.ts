import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileSystem, withFileSystem } from '../../../../src/store/files/file-system.ts';
import {
  hasEnded,
  identifyThisProcess,
  isWithinSight,
  parseProcessIdentity,
  type ProcessIdentity,
} from '../../../../src/store/files/process-identity.ts';

const self = identifyThisProcess();
const isLinux = process.platform === 'linux';
const deadPid = () => spawnSync(process.execPath, ['-e', '0']).pid;

/** Reads of the system as they would be elsewhere. */
function pretend<Result>(
  files: Record<string, string>,
  links: Record<string, string>,
  act: () => Result,
): Result {
  const { readFileSync: read, readlinkSync: readlink } = fileSystem;
  const replacement = {
    readFileSync: ((path: string, ...rest: never[]) => files[path] ?? read(path, ...rest)) as typeof read,
    readlinkSync: ((path: string) => links[path] ?? readlink(path)) as typeof readlink,
  };
  return withFileSystem(replacement, act);
}

const outside = { '/proc/self/ns/pid': 'pid:[4026531836]' };

describe('hasEnded', () => {
  it('knows this process, and one that is gone', () => {
    expect(hasEnded(self)).toBe(false);
    expect(hasEnded({ ...self, pid: deadPid() })).toBe(true);
  });

  it.skipIf(!isLinux)('knows a number that was given again', () => {
    const [boot, ticks] = self.processStartedAt!.split(' ');
    expect(hasEnded({ ...self, processStartedAt: `${boot} ${Number(ticks) - 1}` })).toBe(true);
  });

  it.skipIf(!isLinux)('takes a zombie for ended', async () => {
    // The shell becomes a program that never asks how its child ended.
    const parent = spawn('sh', ['-c', 'sh -c "echo \\$\\$" & exec sleep 20'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    try {
      const [output] = (await once(parent.stdout, 'data')) as [Buffer];
      const pid = Number(output.toString());
      const readFields = () => readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]!.split(' ');
      while (readFields()[0] !== 'Z') await new Promise((resolve) => setTimeout(resolve, 5));
      const boot = self.processStartedAt!.split(' ')[0]!;
      expect(hasEnded({ ...self, pid, processStartedAt: `${boot} ${readFields()[19]}` })).toBe(true);
    } finally {
      parent.kill();
    }
  });

  it.each<[string, Partial<ProcessIdentity>]>([
    ['on another computer', { host: 'elsewhere' }],
    ['on a computer of the same name', { machine: 'another' }],
    ['in another container', { namespace: 'pid:[7] time:[8]' }],
    ['after a restart that may be another computer', { processStartedAt: 'boot 1', machine: null }],
  ])('never says so of a process %s', (_, change) => {
    expect(hasEnded({ ...self, pid: deadPid(), ...change })).toBe(false);
  });

  it.skipIf(!isLinux)('says so after a restart of the same computer, unless it is a container', () => {
    const files = { '/etc/machine-id': 'feed\n' };
    pretend(files, outside, () => {
      const before = { ...identifyThisProcess(), processStartedAt: 'another-boot 5' };
      expect(hasEnded(before)).toBe(true);
      expect(hasEnded({ ...before, host: 'elsewhere' })).toBe(false);
      expect(hasEnded({ ...before, machine: 'another' })).toBe(false);
    });
    pretend(files, { '/proc/self/ns/pid': 'pid:[4026532001]' }, () => {
      expect(hasEnded({ ...identifyThisProcess(), processStartedAt: 'another-boot 5' })).toBe(false);
    });
  });

  it.skipIf(!isLinux)('does not judge by a /proc that counts other numbers', () => {
    pretend({}, { '/proc/self': '99999999' }, () => {
      const { processStartedAt, ...rest } = identifyThisProcess();
      expect(hasEnded({ ...rest, processStartedAt: `${processStartedAt}1` })).toBe(false);
    });
  });
});

describe('the identity', () => {
  it('is within sight of itself only', () => {
    expect(isWithinSight(self)).toBe(true);
    expect(isWithinSight({ ...self, namespace: 'pid:[7]' })).toBe(false);
  });

  it('hides the machine id', () => {
    pretend({ '/etc/machine-id': 'b08dfa6083e7567a1921a715000001fb\n' }, {}, () => {
      expect(identifyThisProcess().machine).toMatch(/^[0-9a-f]{16}$/);
      expect(identifyThisProcess().machine).not.toBe('b08dfa6083e7567a');
    });
  });

  it('is read from JSON only when it is whole', () => {
    expect(parseProcessIdentity(JSON.parse(JSON.stringify(self)))).toEqual(self);
    for (const wrong of [null, 1, {}, { ...self, pid: 0 }, { ...self, namespace: undefined }])
      expect(parseProcessIdentity(wrong)).toBeNull();
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findContainer } from '../../../../../src/plugins/runner/capture/container.ts';

const id = '0123456789abcdef'.repeat(4);
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kstore-root-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

it('finds none where there is none', () => {
  write('proc/self/cgroup', '0::/user.slice/session-1.scope\n');
  write('proc/self/mountinfo', '22 1 8:1 / / rw - ext4 /dev/sda1 rw\n');
  expect(findContainer(root)).toBeNull();
});

it('reads what podman says', () => {
  write(
    'run/.containerenv',
    `engine="podman-4.3.1"\nid="${id}"\nimage="docker.io/python:3.11"\nimageid="${id}"\n`,
  );
  expect(findContainer(root)).toEqual({ type: 'podman', id, image: 'docker.io/python:3.11', imageId: id });
  write('run/.containerenv', '');
  expect(findContainer(root)).toEqual({ type: 'podman' });
});

it('knows docker by its mark, and its id by the control group or the mounts', () => {
  write('.dockerenv', '');
  expect(findContainer(root)).toEqual({ type: 'docker' });
  write('proc/self/cgroup', `12:cpu:/docker/${id}\n`);
  expect(findContainer(root)).toEqual({ type: 'docker', id });
  write('proc/self/cgroup', '0::/\n');
  write(
    'proc/self/mountinfo',
    `9 8 254:1 /var/lib/docker/containers/${id}/hostname /etc/hostname rw - ext4 /dev/vda rw\n`,
  );
  expect(findContainer(root)).toEqual({ type: 'docker', id });
});

it('knows others by the control group alone', () => {
  write('proc/self/cgroup', `1:name=systemd:/kubepods/burstable/pod12/${id}\n`);
  expect(findContainer(root)).toEqual({ type: 'container', id });
});

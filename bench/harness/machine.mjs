import { readFileSync, statfsSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { spawnSync } from 'node:child_process';

/** The machine and the disk of a folder, in words. */
export function describeMachine(folder) {
  const [device, type] = ask('df', ['--output=source,fstype', folder]).split('\n').at(-1).split(/\s+/);
  const { bsize, bavail } = statfsSync(folder);
  return {
    processor: `${cpus().length} × ${cpus()[0].model}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    disk: `${type} on ${device}, ${Math.round((bsize * bavail) / 2 ** 30)} GiB free`,
    system: `${readSystemName()}, Linux ${release()}`,
    node: process.version,
  };
}

function readSystemName() {
  return /^PRETTY_NAME="(.*)"$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'Linux';
}

function ask(program, words) {
  return spawnSync(program, words, { encoding: 'utf8' }).stdout.trim();
}

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** GNU time, which alone tells the memory. */
const gnuTime = '/usr/bin/time';
if (!existsSync(gnuTime)) throw new Error('GNU time is missing: apt-get install time');

/**
 * Runs bash text and measures it: seconds, CPU, the memory of its largest process. The start of the shell does not
 * count. What other processes used of the CPU meanwhile is told as `foreignSeconds`: where it is high, compare the
 * minima.
 *
 * @param scratch a folder for what the text prints.
 */
export function measure(text, { environment = ':', variables = {}, scratch, timeoutSeconds = 3600 }) {
  const [times, memory, printed, complaints] = ['times', 'memory', 'stdout', 'stderr'].map((name) =>
    join(scratch, name),
  );
  for (const path of [times, memory]) rmSync(path, { force: true });
  const script = `set -e; ${environment}
TIMEFORMAT='%3R %3U %3S'; { time { ${text}
} >"${printed}" 2>"${complaints}"; } 2>"${times}"`;
  const busyBefore = readBusySeconds();
  const words = [
    '-f',
    '%M',
    '-o',
    memory,
    'timeout',
    '-k',
    '5',
    String(timeoutSeconds),
    'bash',
    '-c',
    script,
  ];
  const { status } = spawnSync(gnuTime, words, { env: { ...process.env, ...variables }, stdio: 'ignore' });
  const busySeconds = readBusySeconds() - busyBefore;
  const [seconds, user, system] = readLastLine(times).split(' ').map(Number);
  return {
    exitCode: status,
    seconds,
    cpuSeconds: round(user + system),
    memoryMiB: round(Number(readLastLine(memory)) / 1024),
    foreignSeconds: round(Math.max(0, busySeconds - user - system)),
    ...(status === 0 ? {} : { complaint: readFileSync(complaints, 'utf8').slice(-400) }),
  };
}

/** Runs bash text that is not timed, and returns what it prints. */
export function shell(text, variables = {}) {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `set -e; ${text}`], {
    encoding: 'utf8',
    env: { ...process.env, ...variables },
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${text}: ended with ${status}: ${stderr}`);
  return stdout;
}

function readLastLine(path) {
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n').at(-1) : '';
}

/** CPU seconds that everything on the machine has used (proc(5): user, nice, system, irq, softirq). */
function readBusySeconds() {
  const ticks = readFileSync('/proc/stat', 'utf8').split('\n')[0].trim().split(/\s+/).slice(1).map(Number);
  return [0, 1, 2, 5, 6].reduce((sum, index) => sum + ticks[index], 0) / 100;
}

export function round(value, digits = 3) {
  return Number(value.toFixed(digits));
}

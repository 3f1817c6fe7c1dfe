import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import colors from 'picocolors';
import { projectFolder } from '../build/settings.mjs';

export const program = join(projectFolder, 'bin', 'kstore.js');

/** A command that did not end well; the story cannot go on. */
export class CommandFailure extends Error {
  constructor(message, exitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}

let interruption = null;

/** Ctrl-C reaches the running command too: wait for it to put its things in order, then stop. */
export function stopBetweenCommands() {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      interruption = signal;
    });
  }
}

/** Shows a command as one would type it, and runs it in the folder with its output as it is. */
export async function run(folder, shown, words) {
  await write(`\n${colors.bold(`$ ${shown}`)}\n`);
  const child = spawn(process.execPath, words, { cwd: folder, stdio: 'inherit' });
  const forward = () => child.kill('SIGTERM');
  process.on('SIGTERM', forward);
  const { code, signal } = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal }));
  });
  process.off('SIGTERM', forward);
  const stoppedBy = interruption ?? signal;
  if (stoppedBy !== null) throw new CommandFailure('interrupted', 128 + constants.signals[stoppedBy]);
  if (code !== 0) throw new CommandFailure(`\`${shown}\` ended with exit code ${code}`, code);
}

/** Runs kstore as `$ kstore …`. */
export function kstore(folder, ...words) {
  return run(folder, ['kstore', ...words.map(quote)].join(' '), [program, ...words]);
}

/** What `kstore … --json` prints, unseen: how the quickstart finds out what is there already. */
export function ask(folder, ...words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words, '--json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new CommandFailure(`\`kstore ${words.join(' ')}\` failed: ${stdout}${stderr}`, 1);
  return JSON.parse(stdout);
}

/** Says what comes next and why. */
export function say(text) {
  return write(`\n${colors.cyan(text)}\n`);
}

/** Resolves when the text is out, so that it stands before the output of the next command on every system. */
export function write(text) {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}

function quote(word) {
  return /^[\w./:@=-]+$/.test(word) ? word : `"${word}"`;
}

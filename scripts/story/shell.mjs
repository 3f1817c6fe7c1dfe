// Commands of a page, typed in a folder as a reader would.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { projectFolder } from '../build/settings.mjs';

/** What the page calls `kstore`, in a folder to be put before the search path. */
export function makeLauncher() {
  const folder = mkdtempSync(join(tmpdir(), 'kstore-story-'));
  const path = join(folder, 'kstore');
  const program = join(projectFolder, 'bin', 'kstore.js');
  writeFileSync(path, `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(path, 0o755);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Runs one command with sh, where `kstore` and `$KSTORE` are known. Resolves with its exit code, and with what it printed
 * where `isCaptured`; else that goes to the terminal. Programs of `programFolder` come before others.
 */
export function typeCommand(
  text,
  { folder, launcher, variables = {}, isCaptured = false, programFolder = null },
) {
  const env = {
    ...process.env,
    ...variables,
    KSTORE: projectFolder,
    // Nobody is there to leave a pager.
    KSTORE_PAGER: 'cat',
    PATH: [launcher.folder, programFolder, process.env.PATH].filter((part) => part !== null).join(delimiter),
  };
  const child = spawn('sh', ['-c', isCaptured ? `exec 2>&1\n${text}` : text], {
    cwd: folder,
    env,
    stdio: isCaptured ? ['ignore', 'pipe', 'inherit'] : 'inherit',
  });
  let printed = '';
  child.stdout?.setEncoding('utf8').on('data', (part) => (printed += part));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({ exitCode: signal === null ? code : 128 + constants.signals[signal], printed }),
    );
  });
}

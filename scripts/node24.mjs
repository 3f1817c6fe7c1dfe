// Runs the built program's end-to-end script on Node 24, whichever Node runs this.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './generated-files.mjs';

const script = join(projectFolder, 'test/node24.mjs');
if (!existsSync(script)) {
  console.log('node 24: there is no test/node24.mjs');
} else {
  const isNode24 = process.versions.node.startsWith('24.');
  const [command, ...words] = isNode24 ? [process.execPath] : ['npx', '-y', '-p', 'node@24', 'node'];
  const probe = spawnSync(command, [...words, '--version'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (probe.status !== 0 || !probe.stdout.startsWith('v24.')) {
    console.log('node 24: not available here, skipped');
  } else {
    const { status } = spawnSync(command, [...words, script], { stdio: 'inherit' });
    process.exitCode = status ?? 1;
  }
}

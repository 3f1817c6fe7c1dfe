// Makes dist/: the program in one file with lazily loaded libraries beside it, and the built-in tasks.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildProgram } from './build/program.mjs';
import { buildTasks } from './build/tasks.mjs';
import { writeLicenses } from './build/licenses.mjs';
import { distFolder } from './build/settings.mjs';

rmSync(distFolder, { recursive: true, force: true });
const inputs = new Set([...(await buildProgram()), ...(await buildTasks(join(distFolder, 'tasks')))]);
writeLicenses(inputs, join(distFolder, 'third-party-licenses.txt'));

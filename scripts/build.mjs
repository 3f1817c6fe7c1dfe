// Makes dist/: the program in one file with lazily loaded libraries beside it, the built-in tasks, and what
// programs in other languages import.
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildProgram } from './build/program.mjs';
import { buildTasks } from './build/tasks.mjs';
import { buildTestkit } from './build/testkit.mjs';
import { copyFonts } from './build/fonts.mjs';
import { writeTypes } from './build/types.mjs';
import { writeLicenses } from './build/licenses.mjs';
import { buildFolder, distFolder, projectFolder } from './build/settings.mjs';

rmSync(buildFolder, { recursive: true, force: true });
const inputs = new Set([
  ...(await buildProgram()),
  ...(await buildTasks(join(buildFolder, 'tasks'))),
  ...(await buildTestkit()),
]);
writeTypes(join(buildFolder, 'types'));
cpSync(join(projectFolder, 'src/cli/pages'), join(buildFolder, 'pages'), { recursive: true });
copyFonts(join(buildFolder, 'pages/fonts'));
cpSync(join(projectFolder, 'helpers'), join(buildFolder, 'tasks/helpers'), { recursive: true });
writeLicenses(inputs, join(buildFolder, 'third-party-licenses.txt'));

// The former build stays in use until the new one is whole.
const formerFolder = `${buildFolder}-former`;
rmSync(formerFolder, { recursive: true, force: true });
if (existsSync(distFolder)) renameSync(distFolder, formerFolder);
renameSync(buildFolder, distFolder);
rmSync(formerFolder, { recursive: true, force: true });

import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fastGlob from 'fast-glob';
import { projectFolder } from '../build/settings.mjs';
import { CommandFailure } from './commands.mjs';
import { replaceFile } from './edits.mjs';

const exampleFolder = join(projectFolder, 'fixtures', 'example');
const marker = 'QUICKSTART.md';
const markerText = `# kstore quickstart

\`npm run quickstart\` made this folder. It is yours to go on with: change a file, then \`kstore add .\`,
\`kstore commit -m "…"\`, \`kstore run experiments/baseline.yaml\`. Delete the folder when you are done with it.

이 폴더는 \`npm run quickstart\` 가 만든 연습용 작업 폴더입니다. 자유롭게 고쳐 쓰고, 필요 없으면 지우세요.
`;

/** Makes the folder, or takes the one of an earlier quickstart; anybody else's files are left alone. */
export function openFolder(folder) {
  mkdirSync(folder, { recursive: true });
  const isForeign = !existsSync(join(folder, marker)) && readdirSync(folder).some((name) => !isPart(name));
  if (isForeign) {
    throw new CommandFailure(`${folder} holds files that no quickstart made: name an empty folder`, 2);
  }
  settle(folder, marker, markerText);
}

/** Copies the settings of the example: what one would write by hand. Returns their paths. */
export function copySettings(folder) {
  const paths = fastGlob.sync('**/*', { cwd: exampleFolder }).sort();
  for (const path of paths) settle(folder, path, readFileSync(join(exampleFolder, path)));
  return paths;
}

function settle(folder, path, content) {
  const target = join(folder, path);
  if (existsSync(target) && readFileSync(target).equals(Buffer.from(content))) return;
  mkdirSync(dirname(target), { recursive: true });
  replaceFile(folder, path, content);
}

/** What an interrupted quickstart leaves of a file. */
function isPart(name) {
  return name.endsWith('.part');
}

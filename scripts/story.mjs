// npm run story:formulation [-- [FOLDER] [--short]], and story:mnist likewise
//
// Types the commands of docs/tutorials/NAME.md in ./kstore-story-NAME or the folder given, one after the other, on all
// data, or with --short on as little as the page itself shows.
//
// For those who change kstore: --check runs the short form and ends with 1 when anything is printed that differs from
// what the page shows; --update writes into the pages, of all languages, what is printed.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import colors from 'picocolors';
import { ensureBuilt } from './build/ensure-built.mjs';
import { projectFolder } from './build/settings.mjs';
import { CommandFailure, say, write } from './quickstart/commands.mjs';
import { excerpt, findDifference } from './story/output.mjs';
import { readPage, replaceOutputs } from './story/page.mjs';
import { makeLauncher, typeCommand } from './story/shell.mjs';

/** Variables in the commands of each page that take all data; without them it is the short form. */
const wholeData = { mnist: { PICTURES: '70000' }, formulation: { SAMPLES: '900' } };
/** Stands on the pages for the folder of whoever made them. */
const shownFolder = '~/story';
const languages = ['docs', 'docs/ko'];

/** The same for everybody, so that what is printed can be compared. */
const checkedVariables = {
  COLUMNS: '80',
  NO_COLOR: '1',
  KSTORE_AUTHOR_NAME: 'Hana',
  KSTORE_AUTHOR_EMAIL: 'hana@example.org',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
};

try {
  const { name, folder, options } = readArguments();
  openFolder(folder);
  ensureBuilt();
  await write(`${readTitle(name)}\nin ${folder}\n`);
  const isCompared = options.check || options.update;
  const variables = {
    ...(options.short || isCompared ? {} : wholeData[name]),
    ...(isCompared && checkedVariables),
  };
  const printed = await typePage(name, { folder, variables, isCaptured: isCompared });
  if (options.update) updatePages(name, printed);
  else if (isCompared) comparePage(name, printed);
  await say(`All of it worked. ${pagePath(name)} tells the story; the folder is yours to go on with.`);
} catch (error) {
  if (!(error instanceof CommandFailure)) throw error;
  console.error(`\nstory: ${error.message}`);
  process.exitCode = error.exitCode;
}

function readArguments() {
  const flags = Object.fromEntries(['short', 'check', 'update'].map((flag) => [flag, { type: 'boolean' }]));
  let parsed;
  try {
    parsed = parseArgs({ options: flags, allowPositionals: true });
  } catch (error) {
    throw new CommandFailure(error.message, 2);
  }
  const [name, folder, ...others] = parsed.positionals;
  if (!Object.hasOwn(wholeData, name ?? '') || others.length > 0)
    throw new CommandFailure(`name one story of ${Object.keys(wholeData).join(', ')}, and a folder`, 2);
  return { name, folder: resolve(folder ?? `kstore-story-${name}`), options: parsed.values };
}

/** A story begins in an empty folder; what an earlier one or somebody else left there is not touched. */
function openFolder(folder) {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new CommandFailure(
      `${relative(process.cwd(), folder)} is not empty: remove it, or name another folder`,
      2,
    );
  mkdirSync(folder, { recursive: true });
}

function pagePath(name, language = languages[0]) {
  return `${language}/tutorials/${name}.md`;
}

function readText(name, language) {
  return readFileSync(join(projectFolder, pagePath(name, language)), 'utf8');
}

function readTitle(name) {
  return /^# (.*)$/m.exec(readText(name))[1];
}

/** Resolves with what each block of commands printed, where that is captured; null for one that was left out. */
async function typePage(name, { folder, variables, isCaptured }) {
  const launcher = makeLauncher();
  const printed = [];
  let chapter = { isLeftOut: false, programFolder: null };
  try {
    for (const { heading, commands } of readPage(readText(name))) {
      if (heading !== null) {
        await say(heading);
        chapter = { isLeftOut: false, programFolder: null };
      }
      let text = '';
      for (const command of commands) {
        if (chapter.isLeftOut) break;
        const surroundings = {
          folder,
          launcher,
          variables,
          isCaptured,
          programFolder: chapter.programFolder,
        };
        if (command.isGuard) chapter = await checkChapter(command, surroundings);
        else text += await type(command, surroundings);
      }
      printed.push(chapter.isLeftOut ? null : text);
    }
  } finally {
    launcher.remove();
  }
  return printed;
}

/** What a person has put before the programs of the system may lack what the system has. */
async function checkChapter({ text }, surroundings) {
  await write(`\n${colors.bold(`$ ${text}`)}\n`);
  for (const programFolder of [null, '/usr/bin']) {
    const { exitCode } = await typeCommand(text, { ...surroundings, programFolder, isCaptured: true });
    if (exitCode === 0) return { isLeftOut: false, programFolder };
  }
  await say('Left out: this machine has not what the chapter needs.');
  return { isLeftOut: true, programFolder: null };
}

async function type({ text, exitCode }, surroundings) {
  await write(`\n${colors.bold(`$ ${text}`)}\n`);
  const outcome = await typeCommand(text, surroundings);
  const printed = outcome.printed.replaceAll(surroundings.folder, shownFolder);
  await write(printed);
  if (outcome.exitCode !== exitCode)
    throw new CommandFailure(`\`${text}\` ended with exit code ${outcome.exitCode}`, outcome.exitCode || 1);
  return printed;
}

function comparePage(name, printed) {
  const page = readText(name);
  const differences = readPage(page).flatMap(({ output, line }, index) => {
    const isCompared = output !== null && printed[index] !== null;
    const difference = isCompared ? findDifference(output.text, printed[index]) : null;
    return difference === null ? [] : [`${pagePath(name)}, commands of line ${line}: ${difference}`];
  });
  if (differences.length > 0)
    throw new CommandFailure(
      `the page shows what is not printed:\n  ${differences.join('\n  ')}\n` +
        `\`node scripts/story.mjs ${name} --update FOLDER\` writes what is printed now; read it again then`,
      1,
    );
}

function updatePages(name, printed) {
  for (const language of languages) {
    const page = readText(name, language);
    const outputs = readPage(page).map(({ output }, index) =>
      output === null || printed[index] === null || findDifference(output.text, printed[index]) === null
        ? null
        : excerpt(output.text, printed[index]),
    );
    writeFileSync(join(projectFolder, pagePath(name, language)), replaceOutputs(page, outputs));
  }
}

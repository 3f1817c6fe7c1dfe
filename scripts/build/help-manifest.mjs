import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Config } from '@oclif/core/config';
import { buildFolder, projectFolder } from './settings.mjs';

/** Writes what help shows of every command, as oclif collects it, so that help loads no command. */
export async function writeHelpManifest() {
  const { name, version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  const target = join(buildFolder, 'all-commands.mjs');
  writeFileSync(
    target,
    `import program from './kstore.cjs';
     const load = async ([id, module]) => [id, (await module()).default];
     export default Object.fromEntries(await Promise.all(Object.entries(program.commands).map(load)));`,
  );
  const oclif = {
    bin: name,
    topicSeparator: ' ',
    commands: { strategy: 'explicit', target: './all-commands.mjs' },
  };
  const config = await Config.load({ root: buildFolder, pjson: { name, version, oclif } });
  rmSync(target);
  const commands = Object.fromEntries(config.commands.map((command) => [command.id, command]));
  writeFileSync(join(buildFolder, 'oclif.manifest.json'), JSON.stringify({ version, commands }));
}

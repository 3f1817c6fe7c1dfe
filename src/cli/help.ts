import { Config } from '@oclif/core/config';
import { Help } from '@oclif/core/help';
import type { ProgramIdentity } from './command-config.ts';
import { topics } from './topics.ts';

/**
 * Prints oclif's help of the program, a topic or a command. What the commands take is read from
 * `oclif.manifest.json`, which the build makes; no command is loaded.
 *
 * @param subject words of a topic or command; none for the whole program.
 * @param folder where `oclif.manifest.json` is.
 */
export async function showHelp(
  identity: ProgramIdentity,
  folder: string,
  subject: readonly string[],
): Promise<void> {
  const pjson = {
    ...identity,
    description: 'git for experiments: hashed versions, lineage, past results reproduced',
    oclif: {
      bin: identity.name,
      topicSeparator: ' ',
      topics: structuredClone(topics),
      commands: { strategy: 'explicit', target: './oclif.manifest.json' },
    },
  };
  const config = await Config.load({ root: folder, pjson, devPlugins: false, userPlugins: false } as never);
  await new Help(config, { maxWidth: Math.min(process.stdout.columns ?? 80, 100) }).showHelp([...subject]);
}

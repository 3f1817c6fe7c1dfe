import type { Interfaces } from '@oclif/core';

export interface ProgramIdentity {
  readonly name: string;
  readonly version: string;
}

/**
 * The part of oclif's Config that running a command needs. The whole one, which looks for themes and a
 * manifest on the disk, is loaded only to show help.
 */
export function createCommandConfig({ name, version }: ProgramIdentity): Interfaces.Config {
  const environmentName = (key: string): string => `${name.toUpperCase()}_${key}`;
  const config = {
    name,
    bin: name,
    version,
    userAgent: `${name}/${version}`,
    topicSeparator: ' ',
    scopedEnvVar: (key: string) => process.env[environmentName(key)],
    scopedEnvVarKey: environmentName,
    scopedEnvVarKeys: (key: string) => [environmentName(key)],
    runHook: async () => ({ successes: [], failures: [] }),
  };
  return config as unknown as Interfaces.Config;
}

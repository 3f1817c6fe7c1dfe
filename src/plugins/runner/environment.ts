import { arch, availableParallelism, cpus, hostname, platform } from 'node:os';
import type { Environment } from '../../store/index.ts';
import { findContainer } from './capture/container.ts';
import type { Observed } from './observe/observed.ts';
import { kstoreVersion } from './kstore-version.ts';

/**
 * Where a run took place: context for people, never part of what determines its outputs.
 *
 * @param variables what the environment of the task held.
 * @param observed what the task used besides its inputs; null when nobody could see.
 */
export function describeEnvironment(
  variables: Readonly<Record<string, string>> = {},
  observed: Observed | null = null,
): Environment {
  const container = findContainer();
  return {
    kstore: kstoreVersion,
    node: process.versions.node,
    platform: platform(),
    arch: arch(),
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    processors: availableParallelism(),
    host: hostname(),
    ...(container === null ? {} : { container: { ...container } }),
    ...(observed === null
      ? {}
      : { observed: structuredClone(observed) as NonNullable<Environment['observed']> }),
    ...(Object.keys(variables).length === 0 ? {} : { variables: { ...variables } }),
  };
}

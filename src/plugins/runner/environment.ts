import { arch, cpus, hostname, platform } from 'node:os';
import type { Environment } from '../../store/index.ts';
import type { Observed } from './observe/observed.ts';
import { kstoreVersion } from './kstore-version.ts';

/** Where a run took place: context for people, never part of what determines its outputs. */
export function describeEnvironment(observed: Observed | null = null): Environment {
  return {
    kstore: kstoreVersion,
    node: process.versions.node,
    platform: platform(),
    arch: arch(),
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    host: hostname(),
    ...(observed === null
      ? {}
      : { observed: structuredClone(observed) as NonNullable<Environment['observed']> }),
  };
}

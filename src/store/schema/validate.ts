import { KstoreError } from '../errors/kstore-error.ts';
import type { ErrorCode } from '../errors/codes.ts';
import type { Kind } from '../model/kind.ts';
import type { Aliases } from '../model/generated/aliases.ts';
import type { Config } from '../model/generated/config.ts';
import type { ExperimentRun } from '../model/generated/experiment-run.ts';
import type { ExperimentSpec } from '../model/generated/experiment-spec.ts';
import type { Garbage } from '../model/generated/garbage.ts';
import type { Manifest } from '../model/generated/manifest.ts';
import type { Run } from '../model/generated/run.ts';
import type { Spec } from '../model/generated/spec.ts';
import type { Trust } from '../model/generated/trust.ts';
import type { Verdict } from '../model/generated/verdict.ts';
import type { Sweep } from '../model/generated/sweep.ts';
import type { Version } from '../model/generated/version.ts';
import { explainProblems } from './explain.ts';
import {
  isAliases,
  isConfig,
  isExperimentRun,
  isExperimentSpec,
  isGarbage,
  isManifest,
  isRun,
  isSpec,
  isTrust,
  isVerdict,
  isSweep,
  isVersion,
  schemas,
} from './generated/store-validators.js';
import type { SchemaProblem, Validator } from './validator.ts';

type Check<Type> = (value: unknown, where: string) => Type;

/** Each check returns the value typed, or throws KSTORE_OBJECT_INVALID that names `where` and the place inside. */
export const validateManifest: Check<Manifest> = checkObject(isManifest, schemas.manifest);
export const validateVersion: Check<Version> = checkObject(isVersion, schemas.version);
export const validateSpec: Check<Spec> = checkObject(isSpec, schemas.spec);
export const validateRun: Check<Run> = checkObject(isRun, schemas.run);
export const validateExperimentSpec: Check<ExperimentSpec> = checkObject(
  isExperimentSpec,
  schemas['experiment-spec'],
);
export const validateExperimentRun: Check<ExperimentRun> = checkObject(
  isExperimentRun,
  schemas['experiment-run'],
);
export const validateVerdict: Check<Verdict> = checkObject(isVerdict, schemas.verdict);
export const validateAliases: Check<Aliases> = checkObject(isAliases, schemas.aliases);
export const validateSweep: Check<Sweep> = checkObject(isSweep, schemas.sweep);
export const validateGarbage: Check<Garbage> = checkObject(isGarbage, schemas.garbage);

/** @throws KSTORE_CONFIG_INVALID */
export function validateConfig(value: unknown, where: string): Config {
  if (isConfig(value)) return value;
  throw createSchemaError('KSTORE_CONFIG_INVALID', isConfig.errors, schemas.config, value, where);
}

/** @throws KSTORE_CONFIG_INVALID */
export function validateTrust(value: unknown, where: string): Trust {
  if (isTrust(value)) return value;
  throw createSchemaError('KSTORE_CONFIG_INVALID', isTrust.errors, schemas.trust, value, where);
}

/**
 * Checks the settings file of an artifact by `schemas/artifact/<kind>.schema.json`.
 *
 * @param where the file's path.
 * @throws KSTORE_SETTINGS_INVALID
 */
export async function validateArtifact(kind: Kind, value: unknown, where: string): Promise<void> {
  const module = await import('./generated/artifact-validators.js');
  const validators = module as unknown as Readonly<Record<string, Validator<unknown> | undefined>>;
  const isValid = validators[`is${kind[0]!.toUpperCase()}${kind.slice(1)}`];
  if (isValid === undefined) throw new Error(`${kind} has no schema`);
  if (isValid(value)) return;
  const schema = (module.schemas as Readonly<Record<string, unknown>>)[kind];
  throw createSchemaError('KSTORE_SETTINGS_INVALID', isValid.errors, schema, value, where);
}

/** The error for a value that does not fit its schema: file, place inside it, what is wrong, what is right. */
export function createSchemaError(
  code: ErrorCode,
  problems: readonly SchemaProblem[] | null | undefined,
  schema: unknown,
  value: unknown,
  where: string,
): KstoreError {
  const { path, text, others } = explainProblems(problems ?? [], schema, value);
  const more = others === 0 ? '' : ` (and ${others} more)`;
  return new KstoreError(code, `${where}: ${path === '' ? '' : `${path} `}${text}${more}`, {
    data: { where, path },
  });
}

function checkObject<Type>(isValid: Validator<Type>, schema: unknown): Check<Type> {
  return (value, where) => {
    if (isValid(value)) return value;
    throw createSchemaError('KSTORE_OBJECT_INVALID', isValid.errors, schema, value, where);
  };
}

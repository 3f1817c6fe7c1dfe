// Generated from schemas/ by `npm run generate`. Do not edit.
import type { JsonObject } from '../../codec/canonical-json.ts';
import type { Validator } from '../validator.ts';
import type { Aliases } from '../../model/generated/aliases.ts';
import type { Config } from '../../model/generated/config.ts';
import type { ExperimentRun } from '../../model/generated/experiment-run.ts';
import type { ExperimentSpec } from '../../model/generated/experiment-spec.ts';
import type { Garbage } from '../../model/generated/garbage.ts';
import type { Manifest } from '../../model/generated/manifest.ts';
import type { Run } from '../../model/generated/run.ts';
import type { Spec } from '../../model/generated/spec.ts';
import type { Sweep } from '../../model/generated/sweep.ts';
import type { Trust } from '../../model/generated/trust.ts';
import type { Verdict } from '../../model/generated/verdict.ts';
import type { Version } from '../../model/generated/version.ts';

export declare const isAliases: Validator<Aliases>;
export declare const isConfig: Validator<Config>;
export declare const isExperimentRun: Validator<ExperimentRun>;
export declare const isExperimentSpec: Validator<ExperimentSpec>;
export declare const isGarbage: Validator<Garbage>;
export declare const isManifest: Validator<Manifest>;
export declare const isRun: Validator<Run>;
export declare const isSpec: Validator<Spec>;
export declare const isSweep: Validator<Sweep>;
export declare const isTrust: Validator<Trust>;
export declare const isVerdict: Validator<Verdict>;
export declare const isVersion: Validator<Version>;
export declare const schemas: Readonly<
  Record<
    | 'aliases'
    | 'config'
    | 'experiment-run'
    | 'experiment-spec'
    | 'garbage'
    | 'manifest'
    | 'run'
    | 'spec'
    | 'sweep'
    | 'trust'
    | 'verdict'
    | 'version',
    JsonObject
  >
>;
